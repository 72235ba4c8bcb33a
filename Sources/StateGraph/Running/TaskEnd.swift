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
        indirect case drained(GraphError)
        /// It ends the graph with a command to the graph around.
        case parent(ParentCommand)
        /// It failed; what its node returned counts when a conditional edge failed.
        indirect case failed(GraphError, partial: Command<State>?)
    }

    var kind: Kind
    /// Why it failed, if it did now.
    func failure(of task: DueTask<State>) -> GraphError? {
        if case .failed = kind { task.failure } else { nil }
    }

    /// What else there is to know; nil for most tasks.
    var extras: TaskExtras<State>?
}

/// What a task left behind besides its result.
final class TaskExtras<State: GraphState>: Sendable {
    /// The answers that it has now.
    let answers: [State.Answer]
    /// The calls that it has now.
    let calls: [CallRecord<State>]
    /// Why the run is to stop at the next superstep boundary.
    let drainReason: String?
    /// The greatest sequence number of its subgraphs' checkpoints.
    let lastSequence: UInt64
    /// The ids of messages that it streamed.
    let streamedMessages: Set<String>

    init(_ context: NodeContext<State>) {
        answers = context.answers
        calls = context.calls
        drainReason = context.drainReason
        lastSequence = context.lastSequence
        streamedMessages = context.streamedMessages
    }
}
