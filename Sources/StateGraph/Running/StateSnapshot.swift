/// Where a thread stands, or stood.
public struct StateSnapshot<State: GraphState>: Sendable {
    /// The state; of a thread's newest checkpoint, read without its id, with the writes of tasks that finished in an
    /// unfinished superstep.
    public let state: State
    /// Why what finished tasks wrote can't be applied, which fails the run when it goes on; the state is without it
    /// then.
    public let conflict: GraphError?
    /// The nodes that run next: sends first, then nodes in the order in which they were added; without those that
    /// finished already, unless the checkpoint was asked for by id; ``NodeName/start`` while a run's input is
    /// not applied.
    public let next: [NodeName]
    /// The tasks of the checkpoint in the same order, with what became of them.
    public let tasks: [TaskSnapshot<State>]
    /// Whether a run has nothing to go on with here; ``next`` alone does not tell, as tasks that finished in an unfinished
    /// superstep are not in it.
    public var isOver: Bool { tasks.isEmpty && commandTasks.isEmpty }
    /// The tasks that commands of paused or failed runs went to and that are still due, beside those of the
    /// checkpoint itself.
    public let commandTasks: [TaskSnapshot<State>]
    /// The checkpoint's id.
    public let id: CheckpointID
    /// The one before it.
    public let parentID: CheckpointID?
    /// The path of the subgraph, empty for the graph itself.
    public let namespace: String
    /// The number of its step.
    public let step: Int
    /// What made it.
    public let source: CheckpointSource
    /// The joins that some of their sources have reached.
    public let joins: [JoinProgress]
    /// The version of the graph that made it.
    public let graphVersion: Int

    /// The questions that wait for an answer.
    public var interrupts: [Interrupt<State>] { tasks.flatMap { $0.interrupts } }
}

/// A task of a checkpoint.
public struct TaskSnapshot<State: GraphState>: Sendable {
    /// The node.
    public let node: NodeName
    /// The questions at which it stopped.
    public let interrupts: [Interrupt<State>]
    /// Why it failed.
    public let error: GraphError?
    /// What it wrote, nil if it has not finished.
    public let result: Update<State>?
    /// Where its subgraph's checkpoints are, nil for a node that has none.
    public let subgraph: SubgraphReference?
}

/// Where the checkpoints of a task's subgraph are.
public struct SubgraphReference: Sendable {
    /// The namespace.
    public let namespace: String
    /// Where the subgraph stands, if it was asked for and has begun.
    let snapshot: (any Sendable)?

    /// Where the subgraph stands, if it was asked for, has begun, and is of that state.
    public func snapshot<Child: GraphState>(of state: Child.Type) -> StateSnapshot<Child>? {
        snapshot as? StateSnapshot<Child>
    }
}
