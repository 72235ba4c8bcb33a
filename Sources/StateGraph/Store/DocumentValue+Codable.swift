extension DocumentValue: Codable {
    /// Reads any value; a number that is an integer is read as one.
    public init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: MemberName.self) {
            self = .object(try Self.members(of: members))
        } else if var elements = try? decoder.unkeyedContainer() {
            var values: [DocumentValue] = []
            while !elements.isAtEnd { values.append(try elements.decode(DocumentValue.self)) }
            self = .array(values)
        } else {
            self = try Self.scalar(decoder.singleValueContainer())
        }
    }

    private static func members(
        of container: KeyedDecodingContainer<MemberName>
    ) throws -> [String: DocumentValue] {
        var members: [String: DocumentValue] = [:]
        for name in container.allKeys {
            members[name.stringValue] = try container.decode(DocumentValue.self, forKey: name)
        }
        return members
    }

    private static func scalar(_ container: any SingleValueDecodingContainer) throws -> DocumentValue {
        // Other formats can only be asked for one kind after the other.
        if container.decodeNil() { return .null }
        if let value = try? container.decode(Bool.self) { return .bool(value) }
        if let value = try? container.decode(Int.self) { return .integer(value) }
        if let value = try? container.decode(Double.self) { return .double(value) }
        return .string(try container.decode(String.self))
    }

    /// Writes the value.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .object(let members):
            var container = encoder.container(keyedBy: MemberName.self)
            for (name, value) in members {
                try container.encode(value, forKey: MemberName(stringValue: name))
            }
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

    /// The name of an object's member.
    private struct MemberName: CodingKey {
        let stringValue: String

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }

        var intValue: Int? { nil }
    }
}
