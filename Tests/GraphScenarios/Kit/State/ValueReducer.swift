import JSON

/// How the channels of scenarios fold writes into their values; what channels keep and drop between
/// supersteps is the engine's business.
enum ValueReducer {
    /// The value of a channel before anything was written, or nil if it is absent.
    static func initialValue(of kind: ChannelDefinition.Kind) -> JSONValue? {
        switch kind {
        case .append, .union, .messages: []
        case .add, .maximum, .minimum: 0
        case .concat: ""
        case .merge: [:]
        default: nil
        }
    }

    /// The value after one more write.
    ///
    /// - Throws: ``ScenarioFailure`` if the write is of a wrong type.
    static func fold(
        _ kind: ChannelDefinition.Kind,
        _ old: JSONValue,
        _ write: JSONValue
    ) throws -> JSONValue {
        switch kind {
        case .append: .array(try list(old) + list(write))
        case .add: try old.plus(write)
        case .concat: .string(try text(old) + text(write))
        case .merge: .object(try merged(old, write))
        case .union: .array(try union(list(old) + list(write)))
        case .maximum: try isGreater(write, than: old) ? write : old
        case .minimum: try isGreater(old, than: write) ? write : old
        default: write
        }
    }

    private static func list(_ value: JSONValue) throws -> [JSONValue] {
        guard let list = value.arrayValue else { throw ScenarioFailure.type("no list: \(value.printed)") }
        return list
    }

    private static func text(_ value: JSONValue) throws -> String {
        guard let text = value.stringValue else { throw ScenarioFailure.type("no text: \(value.printed)") }
        return text
    }

    private static func merged(_ old: JSONValue, _ write: JSONValue) throws -> JSONObject {
        guard var members = old.objectValue, let added = write.objectValue else {
            throw ScenarioFailure.type("no object: \(write.printed)")
        }
        for (name, value) in added { members[name] = value }
        return members
    }

    private static func union(_ elements: [JSONValue]) throws -> [JSONValue] {
        elements.sorted { $0.precedes($1) }.reduce(into: []) { kept, element in
            if kept.last?.isSame(as: element) != true { kept.append(element) }
        }
    }

    private static func isGreater(_ left: JSONValue, than right: JSONValue) throws -> Bool {
        if let left = left.numberValue, let right = right.numberValue { return left > right }
        if let left = left.stringValue, let right = right.stringValue {
            return right.precedesByCodePoints(left)
        }
        throw ScenarioFailure.type("no order between \(left.printed) and \(right.printed)")
    }
}
