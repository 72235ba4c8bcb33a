/// Hands values on as they are, for migrations in the process that made a checkpoint.
struct LivePayloadCoder: PayloadCoder {
    /// A value.
    struct Payload: Sendable {
        let value: any Encodable & Sendable
    }

    /// A value was asked for as one of another type.
    struct WrongType: Error {
        let found: String
        let expected: String
    }

    func encode<Value: Encodable & Sendable>(_ value: Value) -> Payload {
        Payload(value: value)
    }

    func decode<Value: Decodable>(_ type: Value.Type, from payload: Payload) throws -> Value {
        guard let value = payload.value as? Value else {
            throw WrongType(found: "\(Swift.type(of: payload.value))", expected: "\(type)")
        }
        return value
    }
}
