/// The way from a JSON text's outermost value to one inside: `$.participants[2].email`.
public struct JSONPath: Sendable, Hashable {
    /// One step of the way.
    public enum Element: Sendable, Hashable {
        /// A member of an object, by a name that our own types declare.
        case key(String)
        /// A member of an object by a name that came with the text, such as a dictionary's.
        case foreignKey(String)
        /// An element of an array, from 0.
        case index(Int)
    }

    /// The steps, from the outside in.
    public var elements: [Element]

    /// The outermost value, or the way that these steps lead.
    public init(_ elements: [Element] = []) { self.elements = elements }

    /// The steps of a coder's path.
    init(_ codingPath: [any CodingKey]) {
        elements = codingPath.map { key in
            if key is JSONIndexKey { return .index(key.intValue ?? 0) }
            return type(of: key).takesAnyName ? .foreignKey(key.stringValue) : .key(key.stringValue)
        }
    }
}

extension JSONPath: CustomStringConvertible {
    /// The way in words fit for a log: names that came with the text show as `*`.
    public var description: String {
        elements.reduce(into: "$") { text, element in
            switch element {
            case .key(let name): text += ".\(name)"
            case .foreignKey: text += ".*"
            case .index(let index): text += "[\(index)]"
            }
        }
    }
}

extension CodingKey {
    /// Whether keys of this type can have any name, so that a name may be a user's text.
    ///
    /// A key type that someone declared as an enum does not know this name.
    fileprivate static var takesAnyName: Bool { Self(stringValue: "\u{1}any name\u{1}") != nil }
}
