/// One run of a node in the next superstep with an input of its own; made by ``NodeKey/send(_:timeout:)``.
///
/// The same node may be sent to many times; results are reduced in the order of the sends.
public struct Send<State: GraphState>: Sendable {
    /// The node that runs.
    public let node: NodeName
    /// The input, of the type that the node takes.
    public let argument: any SendArgument
    /// Instead of the node's own.
    public let timeout: TimeoutPolicy?

    init(node: NodeName, argument: any SendArgument, timeout: TimeoutPolicy? = nil) {
        self.node = node
        self.argument = argument
        self.timeout = timeout
    }

    /// Runs a node that takes the state with another state.
    public init(to node: NodeName, with state: State, timeout: TimeoutPolicy? = nil) {
        self.init(node: node, argument: TypedArgument(state), timeout: timeout)
    }
}

/// The input of a ``Send`` without its type.
public protocol SendArgument: Sendable {
    /// The input in a saver's form.
    ///
    /// - Throws: what the coder throws.
    func encode<Coder: PayloadCoder>(using coder: Coder) throws -> Coder.Payload
}

/// An input with its type.
final class TypedArgument<Input: Codable & Sendable>: SendArgument {
    let input: Input

    init(_ input: Input) {
        self.input = input
    }

    func encode<Coder: PayloadCoder>(using coder: Coder) throws -> Coder.Payload {
        try coder.encode(input)
    }
}

/// Restores the input of a node's sends.
protocol ArgumentDecoder: Sendable {
    func decode<Coder: PayloadCoder>(
        _ payload: Coder.Payload,
        using coder: Coder
    ) throws -> any SendArgument
}

struct TypedArgumentDecoder<Input: Codable & Sendable>: ArgumentDecoder {
    func decode<Coder: PayloadCoder>(
        _ payload: Coder.Payload,
        using coder: Coder
    ) throws -> any SendArgument {
        TypedArgument(try coder.decode(Input.self, from: payload))
    }
}
