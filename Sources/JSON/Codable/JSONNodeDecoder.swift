/// Reads one value out of a document.
struct JSONNodeDecoder: Decoder, SingleValueDecodingContainer {
    /// The value; its place is its own.
    let node: JSONNode

    var codingPath: [any CodingKey] { node.place.codingPath }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard node.kind == .object else { throw mismatch(.object) }
        return KeyedDecodingContainer(JSONKeyedDecoding(node: node))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard node.kind == .array else { throw mismatch(.array) }
        return JSONUnkeyedDecoding(node)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    func decodeNil() -> Bool { node.isNull }

    func decode(_ type: Bool.Type) throws -> Bool { try node.scalar(type, key: nil) }
    func decode(_ type: String.Type) throws -> String { try node.scalar(type, key: nil) }
    func decode(_ type: Double.Type) throws -> Double { try node.scalar(type, key: nil) }
    func decode(_ type: Float.Type) throws -> Float { try node.scalar(type, key: nil) }
    func decode(_ type: Int.Type) throws -> Int { try node.scalar(type, key: nil) }
    func decode(_ type: Int8.Type) throws -> Int8 { try node.scalar(type, key: nil) }
    func decode(_ type: Int16.Type) throws -> Int16 { try node.scalar(type, key: nil) }
    func decode(_ type: Int32.Type) throws -> Int32 { try node.scalar(type, key: nil) }
    func decode(_ type: Int64.Type) throws -> Int64 { try node.scalar(type, key: nil) }
    func decode(_ type: UInt.Type) throws -> UInt { try node.scalar(type, key: nil) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try node.scalar(type, key: nil) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try node.scalar(type, key: nil) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try node.scalar(type, key: nil) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try node.scalar(type, key: nil) }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }

    private func mismatch(_ needed: JSONKind) -> JSONError {
        .typeMismatch(node.kind, needed: needed.rawValue, path: node.place.path())
    }
}
