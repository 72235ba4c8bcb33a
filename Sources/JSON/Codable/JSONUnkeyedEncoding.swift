/// Writes the elements of an array.
struct JSONUnkeyedEncoding: UnkeyedEncodingContainer {
    let output: JSONOutput
    let place: JSONPlace
    let level: Int
    private(set) var count = 0

    init(output: JSONOutput, place: JSONPlace, level: Int) {
        self.output = output
        self.place = place
        self.level = level
    }

    var codingPath: [any CodingKey] { place.codingPath }

    mutating func encodeNil() throws {
        _ = try output.beginElement(level: level)
        output.writeNull()
        count += 1
    }

    mutating func encode(_ value: Bool) throws { try encode(scalar: value) }
    mutating func encode(_ value: String) throws { try encode(scalar: value) }
    mutating func encode(_ value: Double) throws { try encode(scalar: value) }
    mutating func encode(_ value: Float) throws { try encode(scalar: value) }
    mutating func encode(_ value: Int) throws { try encode(scalar: value) }
    mutating func encode(_ value: Int8) throws { try encode(scalar: value) }
    mutating func encode(_ value: Int16) throws { try encode(scalar: value) }
    mutating func encode(_ value: Int32) throws { try encode(scalar: value) }
    mutating func encode(_ value: Int64) throws { try encode(scalar: value) }
    mutating func encode(_ value: UInt) throws { try encode(scalar: value) }
    mutating func encode(_ value: UInt8) throws { try encode(scalar: value) }
    mutating func encode(_ value: UInt16) throws { try encode(scalar: value) }
    mutating func encode(_ value: UInt32) throws { try encode(scalar: value) }
    mutating func encode(_ value: UInt64) throws { try encode(scalar: value) }

    mutating func encode<Value: Encodable>(_ value: Value) throws {
        // The elements of an array come here even if they are scalars.
        if Value.self == String.self, let text = value as? String { return try encode(scalar: text) }
        let start = try output.beginElement(level: level)
        try output.encode(value, at: JSONPlace(place, JSONIndexKey(count)), startingFrom: start)
        count += 1
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
        gap().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { gap().unkeyedContainer() }

    mutating func superEncoder() -> any Encoder { gap() }

    private mutating func gap() -> JSONTextEncoder {
        defer { count += 1 }
        return JSONTextEncoder(
            output: output.elementGap(level: level),
            place: JSONPlace(place, JSONIndexKey(count)),
            level: level
        )
    }

    @inline(__always)
    private mutating func encode(scalar value: some JSONScalar) throws {
        let start = try output.beginElement(level: level)
        do {
            try value.write(to: output, place: place, key: JSONIndexKey(count))
        } catch {
            output.abandon(to: start)
            throw error
        }
        count += 1
    }
}
