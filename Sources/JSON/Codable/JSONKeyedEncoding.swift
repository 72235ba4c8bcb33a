/// Writes the members of an object.
struct JSONKeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let output: JSONOutput
    let place: JSONPlace
    let level: Int

    var codingPath: [any CodingKey] { place.codingPath }

    func encodeNil(forKey key: Key) throws {
        _ = try output.beginMember(key.stringValue, level: level)
        output.writeNull()
    }

    func encode(_ value: Bool, forKey key: Key) throws { try encode(scalar: value, key) }
    func encode(_ value: String, forKey key: Key) throws { try encode(scalar: value, key) }
    func encode(_ value: Double, forKey key: Key) throws { try encode(scalar: value, key) }
    func encode(_ value: Float, forKey key: Key) throws { try encode(scalar: value, key) }
    func encode(_ value: Int, forKey key: Key) throws { try encode(scalar: value, key) }
    func encode(_ value: Int8, forKey key: Key) throws { try encode(scalar: value, key) }
    func encode(_ value: Int16, forKey key: Key) throws { try encode(scalar: value, key) }
    func encode(_ value: Int32, forKey key: Key) throws { try encode(scalar: value, key) }
    func encode(_ value: Int64, forKey key: Key) throws { try encode(scalar: value, key) }
    func encode(_ value: UInt, forKey key: Key) throws { try encode(scalar: value, key) }
    func encode(_ value: UInt8, forKey key: Key) throws { try encode(scalar: value, key) }
    func encode(_ value: UInt16, forKey key: Key) throws { try encode(scalar: value, key) }
    func encode(_ value: UInt32, forKey key: Key) throws { try encode(scalar: value, key) }
    func encode(_ value: UInt64, forKey key: Key) throws { try encode(scalar: value, key) }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        let start = try output.beginMember(key.stringValue, level: level)
        try output.encode(value, at: JSONPlace(place, key), startingFrom: start)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        gap(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        gap(key).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { gap(JSONSuperKey.super) }

    func superEncoder(forKey key: Key) -> any Encoder { gap(key) }

    private func gap(_ key: some CodingKey) -> JSONTextEncoder {
        JSONTextEncoder(
            output: output.memberGap(key.stringValue, level: level),
            place: JSONPlace(place, key),
            level: level
        )
    }

    @inline(__always)
    private func encode(scalar value: some JSONScalar, _ key: Key) throws {
        let start = try output.beginMember(key.stringValue, level: level)
        do {
            try value.write(to: output, place: place, key: key)
        } catch {
            output.abandon(to: start)
            throw error
        }
    }
}
