/// What one task of a node works on: the state as it was when the superstep began, and the input of its send.
public struct NodeInput<State: GraphState>: Sendable {
    /// The state; also for a task that was sent, which is meant to look at its argument only.
    public let state: State
    /// The input that the task was sent, nil for one that an edge triggered.
    public let argument: (any SendArgument)?

    init(state: State, argument: (any SendArgument)?) {
        self.state = state
        self.argument = argument
    }

    /// The input that the task was sent, if it is of a type.
    public func argument<Input: Codable & Sendable>(as type: Input.Type) -> Input? {
        (argument as? TypedArgument<Input>)?.input
    }
}
