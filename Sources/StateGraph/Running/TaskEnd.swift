/// What became of one task.
struct TaskEnd<State: GraphState>: Sendable {
    enum Kind: Sendable {
        /// It returned, and this is where it goes.
        case finished(Command<State>)
        /// It asked questions.
        case interrupted([Interrupt<State>])
        /// Its subgraph stopped at a stop point.
        case stopped
        /// Its subgraph was asked to drain.
        case drained(GraphError)
        /// It ends the graph with a command to the graph around.
        case parent(ParentCommand)
        /// It failed; what its node returned counts when a conditional edge failed.
        case failed(GraphError, partial: Command<State>?)
    }

    var kind: Kind
    /// The answers that it has now.
    var answers: [State.Answer]
    /// The calls that it has now.
    var calls: [CallRecord<State>]
    /// Why the run is to stop at the next superstep boundary.
    var drainReason: String?
    /// The greatest sequence number of its subgraphs' checkpoints.
    var lastSequence: UInt64
    /// The ids of messages that it streamed.
    var streamedMessages: Set<String>
}
