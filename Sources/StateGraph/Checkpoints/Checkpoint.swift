/// The state of a thread at a superstep boundary, with everything that is needed to go on from there.
public struct Checkpoint<State: GraphState>: Sendable {
    /// Its id; a saver that is given an id it knows replaces that checkpoint.
    public let id: CheckpointID
    /// The checkpoint that this one follows, nil for a thread's first.
    public let parentID: CheckpointID?
    /// The thread (conversation, session) that it belongs to.
    public let thread: String
    /// The path of the subgraph that it belongs to, empty for the graph itself.
    public let namespace: String
    /// −1 for a thread's first checkpoint, then counting over all runs.
    public let step: Int
    /// What made it.
    public let source: CheckpointSource
    /// The state.
    public let state: State
    /// For each channel the checkpoint that last changed it.
    public let versions: ChannelVersions
    /// The names of the channels that differ from the parent's: what a saver need store.
    public let changedChannels: [String]
    /// What runs next, with what is known of it already.
    public internal(set) var tasks: [PendingTask<State>]
    /// The joins that some but not all of their sources have reached.
    public let joins: [JoinProgress]
    /// The checkpoint from which the run started that made this one; part of every effect key.
    public let base: CheckpointID?
    /// The version of the graph that the checkpoint was made by.
    public let graphVersion: Int
    /// The version of the engine's checkpoint layout.
    public let format: Int

    /// The format number that this engine writes.
    public static var currentFormat: Int { 1 }

    /// The questions that wait for an answer, in task order.
    public var interrupts: [Interrupt<State>] { tasks.compactMap(\.interrupt) }
}

/// What made a checkpoint.
public enum CheckpointSource: String, Codable, Sendable {
    /// A run's input arrived; it is not applied yet.
    case input
    /// A superstep ended.
    case loop
    /// Somebody updated the state from outside.
    case update
    /// A run started again from an old checkpoint.
    case fork
}

/// How far a join has come: the sources that have run since it last fired.
public struct JoinProgress: Codable, Hashable, Sendable {
    /// The node that waits.
    public let target: NodeName
    /// All sources of the join, in the order of their names.
    public let sources: [NodeName]
    /// The sources that have run.
    public let arrived: [NodeName]
}
