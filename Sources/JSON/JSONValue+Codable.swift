extension JSONValue: Codable {
    /// Reads any value.
    public init(from decoder: any Decoder) throws {
        if let decoder = decoder as? JSONNodeDecoder {
            let limits = decoder.node.place.document?.limits ?? JSONLimits()
            self = try JSONParser(limits: limits).value(of: decoder.node)
        } else {
            self = try Self.decode(decoder)
        }
    }

    /// Writes the value, an object's members in their order.
    public func encode(to encoder: any Encoder) throws {
        if let encoder = encoder as? JSONTextEncoder { return try encoder.encode(json: self) }
        switch self {
        case .array(let elements): try elements.encode(to: encoder)
        case .object(let members): try members.encode(to: encoder)
        default:
            var container = encoder.singleValueContainer()
            switch self {
            case .bool(let value): try container.encode(value)
            case .integer(let value): try container.encode(value)
            case .double(let value): try container.encode(value)
            case .string(let value): try container.encode(value)
            default: try container.encodeNil()
            }
        }
    }

    /// Reads from another format's decoder, which can only be asked for one kind after the other.
    private static func decode(_ decoder: any Decoder) throws -> JSONValue {
        if let members = try? decoder.container(keyedBy: JSONAnyKey.self) {
            return .object(try JSONObject(members))
        }
        if let array = try? [JSONValue](from: decoder) { return .array(array) }
        let container = try decoder.singleValueContainer()
        if container.decodeNil() { return .null }
        if let value = try? container.decode(Bool.self) { return .bool(value) }
        if let value = try? container.decode(Int64.self) { return .integer(value) }
        if let value = try? container.decode(Double.self) { return .double(value) }
        return .string(try container.decode(String.self))
    }
}

extension JSONObject: Codable {
    /// Reads an object.
    public init(from decoder: any Decoder) throws {
        self = try Self(decoder.container(keyedBy: JSONAnyKey.self))
    }

    /// Writes the members in their order.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: JSONAnyKey.self)
        for (name, value) in self { try container.encode(value, forKey: JSONAnyKey(name)) }
    }

    fileprivate init(_ container: KeyedDecodingContainer<JSONAnyKey>) throws {
        self.init()
        for key in container.allKeys {
            self[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
        }
    }
}

/// A name that came with the text.
struct JSONAnyKey: CodingKey {
    let stringValue: String

    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }

    var intValue: Int? { nil }
}
