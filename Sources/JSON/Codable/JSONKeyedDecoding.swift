/// Reads the members of an object.
struct JSONKeyedDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
    /// The object; its place is its own.
    let node: JSONNode

    var codingPath: [any CodingKey] { node.place.codingPath }

    var allKeys: [Key] { node.memberNames.compactMap(Key.init(stringValue:)) }

    func contains(_ key: Key) -> Bool { node.member(key.stringValue) != nil }

    func decodeNil(forKey key: Key) throws -> Bool { try member(key).isNull }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try scalar(type, key) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try scalar(type, key) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try scalar(type, key) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try scalar(type, key) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try scalar(type, key) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try scalar(type, key) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try scalar(type, key) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try scalar(type, key) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try scalar(type, key) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try scalar(type, key) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try scalar(type, key) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try scalar(type, key) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try scalar(type, key) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try scalar(type, key) }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try value(type, member(key), key)
    }

    // The standard library's versions of these look each key up three times; the other scalars use them.

    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
        try scalarIfPresent(type, key)
    }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        try scalarIfPresent(type, key)
    }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
        try scalarIfPresent(type, key)
    }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try scalarIfPresent(type, key) }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? {
        try scalarIfPresent(type, key)
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard let member = node.member(key.stringValue), !member.isNull else { return nil }
        return try value(type, member, key)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try decoder(member(key), key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder(member(key), key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { try decoder(member(JSONSuperKey.super), JSONSuperKey.super) }

    func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(member(key), key) }

    // Inlined: a member that does not leave the function that asks for it needs no count of its place's references.
    // The scalars' generics would cost a type lookup at run time too.

    @inline(__always)
    private func member(_ key: some CodingKey) throws -> JSONNode {
        guard let member = node.member(key.stringValue) else { throw missing(key) }
        return member
    }

    @inline(never)
    private func missing(_ key: some CodingKey) -> JSONError { .missingKey(path: node.place.path(key)) }

    @inline(__always)
    private func scalar<Value: JSONScalar>(_ type: Value.Type, _ key: Key) throws -> Value {
        try member(key).scalar(type, key: key)
    }

    @inline(__always)
    private func scalarIfPresent<Value: JSONScalar>(_ type: Value.Type, _ key: Key) throws -> Value? {
        guard let member = node.member(key.stringValue), !member.isNull else { return nil }
        return try member.scalar(type, key: key)
    }

    private func value<Value: Decodable>(_ type: Value.Type, _ member: JSONNode, _ key: Key) throws -> Value {
        try Value(from: decoder(member, key))
    }

    private func decoder(_ member: JSONNode, _ key: some CodingKey) -> JSONNodeDecoder {
        JSONNodeDecoder(node: member.entered(by: key))
    }
}
