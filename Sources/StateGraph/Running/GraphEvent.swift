/// Gets the events of a run in order; the run waits for it.
public typealias GraphObserver<State: GraphState> = @Sendable (GraphEvent<State>) async -> Void

/// Something that happened in a run.
///
/// In a superstep: `taskStarted` per task, then while they run `custom`, then per task in the order of
/// completion `update` and `taskFinished`; then `values`, `checkpoint`.
public enum GraphEvent<State: GraphState>: Sendable {
    /// A node is about to run.
    case taskStarted(NodeName, step: Int)
    /// A node has run, or was replayed.
    case taskFinished(NodeName, step: Int, TaskEnding)
    /// What a node wrote; `cached` when it ran in an earlier run and only its writes are applied now.
    case update(NodeName, Update<State>, isCached: Bool)
    /// The state after the input, and after each superstep that wrote something.
    case values(State, step: Int)
    /// What a node emitted.
    case custom(NodeName, State.Event)
    /// The run pauses for these questions.
    case interrupted([Interrupt<State>])
    /// A checkpoint was made; with durability `.sync` it is stored.
    case checkpoint(CheckpointID, step: Int, source: CheckpointSource, next: [NodeName])
}

/// How a task ended.
public enum TaskEnding: Sendable, Equatable {
    /// It returned.
    case finished
    /// It asked a question.
    case interrupted
    /// It threw, or was cancelled because a sibling threw.
    case failed
}
