/// A saver's way to turn values into what it stores, and back.
public protocol PayloadCoder<Payload>: Sendable {
    /// What is stored: bytes, text, a JSON value.
    associatedtype Payload: Sendable

    /// - Throws: what the saver's encoder throws.
    func encode<Value: Encodable & Sendable>(_ value: Value) throws -> Payload

    /// - Throws: what the saver's decoder throws.
    func decode<Value: Decodable>(_ type: Value.Type, from payload: Payload) throws -> Value
}
