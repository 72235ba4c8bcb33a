import JSON

/// One object of a scenario file, read member by member; it knows its place, for messages.
///
/// A member with `null` is there, other than with `Codable`: `null` is a value in this format.
struct Fields {
    let members: JSONObject
    let place: String

    /// - Throws: ``DefinitionError`` if this is no object, or holds a name that is not listed.
    init(_ value: JSONValue, at place: String, knowing names: Set<String>) throws {
        guard case .object(let members) = value else {
            throw DefinitionError(place: place, problem: "no object")
        }
        if let unknown = members.first(where: { !names.contains($0.key) }) {
            throw DefinitionError(place: place, problem: "unknown name \(unknown.key)")
        }
        self.members = members
        self.place = place
    }

    /// The member's value, or nil if it is not there.
    subscript(name: String) -> JSONValue? { members[name] }

    /// The value of a member that has to be there.
    func value(_ name: String) throws -> JSONValue {
        guard let value = members[name] else { throw problem(name, "missing") }
        return value
    }

    /// A text that has to be there.
    func text(_ name: String) throws -> String {
        guard let text = try value(name).stringValue else { throw problem(name, "no text") }
        return text
    }

    /// A text, or nil without the member.
    func optionalText(_ name: String) throws -> String? {
        members[name] == nil ? nil : try text(name)
    }

    /// An integer, or nil without the member.
    func integer(_ name: String) throws -> Int? {
        guard let number = try number(name) else { return nil }
        guard let integer = Int(exactly: number) else { throw problem(name, "no integer") }
        return integer
    }

    /// A number, or nil without the member.
    func number(_ name: String) throws -> Double? {
        guard let value = members[name] else { return nil }
        guard let number = value.numberValue else { throw problem(name, "no number") }
        return number
    }

    /// A number of milliseconds as a duration, or nil without the member.
    func milliseconds(_ name: String) throws -> Duration? {
        try number(name).map { .microseconds(Int64($0 * 1000)) }
    }

    /// A truth value, or false without the member.
    func flag(_ name: String) throws -> Bool {
        guard let value = members[name] else { return false }
        guard let flag = value.boolValue else { throw problem(name, "neither true nor false") }
        return flag
    }

    /// A list, or nil without the member.
    func list(_ name: String) throws -> [JSONValue]? {
        guard let value = members[name] else { return nil }
        guard let list = value.arrayValue else { throw problem(name, "no list") }
        return list
    }

    /// A list of texts, or nil without the member.
    func texts(_ name: String) throws -> [String]? {
        try list(name)?.map { value in
            guard let text = value.stringValue else { throw problem(name, "no list of texts") }
            return text
        }
    }

    /// The elements of a list, each read with its place; none without the member.
    func elements<Element>(
        _ name: String,
        _ read: (JSONValue, String) throws -> Element
    ) throws -> [Element] {
        try (list(name) ?? []).enumerated().map { try read($1, "\(place).\(name)[\($0)]") }
    }

    /// An object, or nil without the member.
    func object(_ name: String) throws -> JSONObject? {
        guard let value = members[name] else { return nil }
        guard let object = value.objectValue else { throw problem(name, "no object") }
        return object
    }

    /// Reads a member with its place, or gives nil without it.
    func read<Value>(_ name: String, _ read: (JSONValue, String) throws -> Value) throws -> Value? {
        try members[name].map { try read($0, "\(place).\(name)") }
    }

    /// An error about one member.
    func problem(_ name: String, _ problem: String) -> DefinitionError {
        DefinitionError(place: "\(place).\(name)", problem: problem)
    }
}
