/// What an effect returned, without its type.
public struct EffectResult: Sendable {
    private let kept: any SendArgument

    init<Value: Codable & Sendable>(_ value: Value) {
        kept = TypedArgument(value)
    }

    /// A result that a journal read.
    public init<Coder: PayloadCoder>(stored payload: Coder.Payload, coder: Coder) {
        kept = EncodedArgument(payload: payload, coder: coder)
    }

    /// The result in a journal's form.
    ///
    /// - Throws: what the coder throws.
    public func encode<Coder: PayloadCoder>(using coder: Coder) throws -> Coder.Payload {
        try kept.encode(using: coder)
    }

    /// The result as what the effect's closure returns.
    ///
    /// - Throws: `.effectMismatch` if it is of another type; what the coder throws.
    func value<Value: Codable & Sendable>(as type: Value.Type) throws -> Value {
        switch kept {
        case let typed as TypedArgument<Value>: return typed.input
        case let encoded as any EncodedOutput: return try encoded.decode(type)
        default: throw GraphError(.effectMismatch, "the effect returned another type when it ran")
        }
    }
}
