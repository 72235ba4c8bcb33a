/// A node that is due at a checkpoint, with what is known of it: nothing, answers, a question, or its result.
public struct PendingTask<State: GraphState>: Sendable {
    /// The node that is due; ``NodeName/start`` while the input is not applied yet.
    public let node: NodeName
    /// The answers that it was given so far, in the order of its questions.
    public internal(set) var answers: [State.Answer]
    /// The question at which it stopped.
    public internal(set) var interrupt: Interrupt<State>?
    /// What it returned, when it finished in a superstep that did not: it is not run again.
    public internal(set) var result: Command<State>?

    init(
        node: NodeName,
        answers: [State.Answer] = [],
        interrupt: Interrupt<State>? = nil,
        result: Command<State>? = nil
    ) {
        self.node = node
        self.answers = answers
        self.interrupt = interrupt
        self.result = result
    }
}
