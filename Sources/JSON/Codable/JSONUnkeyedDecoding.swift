/// Reads the elements of an array, one after the other.
struct JSONUnkeyedDecoding: UnkeyedDecodingContainer {
    // Three words in all, so that the existential that the protocol asks for needs no box.
    private let node: JSONNode
    private(set) var currentIndex = 0

    /// Reads an array, whose place is its own.
    init(_ node: JSONNode) { self.node = node }

    var codingPath: [any CodingKey] { node.place.codingPath }
    var count: Int? { node.elementCount }
    var isAtEnd: Bool { currentIndex >= node.elementCount ?? 0 }

    mutating func decodeNil() throws -> Bool {
        guard try element().isNull else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode(_ type: Bool.Type) throws -> Bool { try scalar(type) }
    mutating func decode(_ type: String.Type) throws -> String { try scalar(type) }
    mutating func decode(_ type: Double.Type) throws -> Double { try scalar(type) }
    mutating func decode(_ type: Float.Type) throws -> Float { try scalar(type) }
    mutating func decode(_ type: Int.Type) throws -> Int { try scalar(type) }
    mutating func decode(_ type: Int8.Type) throws -> Int8 { try scalar(type) }
    mutating func decode(_ type: Int16.Type) throws -> Int16 { try scalar(type) }
    mutating func decode(_ type: Int32.Type) throws -> Int32 { try scalar(type) }
    mutating func decode(_ type: Int64.Type) throws -> Int64 { try scalar(type) }
    mutating func decode(_ type: UInt.Type) throws -> UInt { try scalar(type) }
    mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try scalar(type) }
    mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try scalar(type) }
    mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try scalar(type) }
    mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try scalar(type) }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        // The elements of an array come here even if they are scalars.
        if type == String.self, let text = try scalar(String.self) as? Value { return text }
        return try next { try Value(from: $0) }
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try next { try $0.container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next { try $0.unkeyedContainer() }
    }

    mutating func superDecoder() throws -> any Decoder { try next { $0 } }

    private func element() throws -> JSONNode {
        guard let element = node.element(currentIndex) else {
            let path = node.place.path(JSONIndexKey(currentIndex))
            throw JSONError(.missingValue, "the array has ended", path: path)
        }
        return element
    }

    /// Reads the element at the current index and goes on if that has worked.
    private mutating func next<Result>(_ body: (JSONNodeDecoder) throws -> Result) throws -> Result {
        let element = try element().entered(by: JSONIndexKey(currentIndex))
        let result = try body(JSONNodeDecoder(node: element))
        currentIndex += 1
        return result
    }

    @inline(__always)
    private mutating func scalar<Value: JSONScalar>(_ type: Value.Type) throws -> Value {
        let value = try element().scalar(type, key: JSONIndexKey(currentIndex))
        currentIndex += 1
        return value
    }
}
