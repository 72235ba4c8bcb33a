/// Writes one value: as an object, an array or a scalar.
struct JSONTextEncoder: Encoder, SingleValueEncodingContainer {
    let output: JSONOutput
    let place: JSONPlace
    let level: Int

    var codingPath: [any CodingKey] { place.codingPath }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        output.open(.object, place: place, level: level)
        return KeyedEncodingContainer(JSONKeyedEncoding(output: output, place: place, level: level))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        output.open(.array, place: place, level: level)
        return JSONUnkeyedEncoding(output: output, place: place, level: level)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }

    func encodeNil() {
        output.openScalar(level: level)
        output.writeNull()
    }

    func encode(_ value: Bool) throws { try encode(scalar: value) }
    func encode(_ value: String) throws { try encode(scalar: value) }
    func encode(_ value: Double) throws { try encode(scalar: value) }
    func encode(_ value: Float) throws { try encode(scalar: value) }
    func encode(_ value: Int) throws { try encode(scalar: value) }
    func encode(_ value: Int8) throws { try encode(scalar: value) }
    func encode(_ value: Int16) throws { try encode(scalar: value) }
    func encode(_ value: Int32) throws { try encode(scalar: value) }
    func encode(_ value: Int64) throws { try encode(scalar: value) }
    func encode(_ value: UInt) throws { try encode(scalar: value) }
    func encode(_ value: UInt8) throws { try encode(scalar: value) }
    func encode(_ value: UInt16) throws { try encode(scalar: value) }
    func encode(_ value: UInt32) throws { try encode(scalar: value) }
    func encode(_ value: UInt64) throws { try encode(scalar: value) }

    func encode<Value: Encodable>(_ value: Value) throws { try value.encode(to: self) }

    /// Writes a whole JSON value as this value.
    func encode(json value: JSONValue) throws {
        output.openScalar(level: level)
        try output.write(value, place: place)
    }

    @inline(__always)
    private func encode(scalar value: some JSONScalar) throws {
        output.openScalar(level: level)
        try value.write(to: output, place: place, key: nil)
    }
}
