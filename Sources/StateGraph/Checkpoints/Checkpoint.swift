/// The state of a thread at a superstep boundary, with everything that is needed to go on from there.
///
/// Its values and tasks are opaque here: in the process that made them they are live Swift values, in a store
/// encoded payloads.
public final class Checkpoint: Sendable {
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
    /// Joins under way, deferred nodes, and who ran last.
    public let frontier: Frontier
    /// The checkpoint from which the run started that made this one; part of every effect key.
    public let base: CheckpointID?
    /// The checkpoints of the graphs around a subgraph, by namespace.
    public let parents: [String: CheckpointID]
    /// The version of the graph that the checkpoint was made by.
    public let graphVersion: Int
    /// The version of the engine's checkpoint layout.
    public let format: Int
    /// The channels: all values, and which of them differ from the parent's.
    public let values: any CheckpointValues
    /// What runs next, each with what became of it.
    public let tasks: [any CheckpointTask]

    /// A checkpoint of stored parts.
    public init(
        id: CheckpointID,
        parentID: CheckpointID?,
        thread: String,
        namespace: String,
        step: Int,
        source: CheckpointSource,
        frontier: Frontier,
        base: CheckpointID?,
        parents: [String: CheckpointID],
        graphVersion: Int,
        format: Int,
        values: any CheckpointValues,
        tasks: [any CheckpointTask]
    ) {
        self.id = id
        self.parentID = parentID
        self.thread = thread
        self.namespace = namespace
        self.step = step
        self.source = source
        self.frontier = frontier
        self.base = base
        self.parents = parents
        self.graphVersion = graphVersion
        self.format = format
        self.values = values
        self.tasks = tasks
    }

    /// The same checkpoint with what has become of its tasks.
    ///
    /// - Parameter changes: tasks by their index; one behind the last is a new one.
    /// - Returns: a checkpoint of the same id.
    public func with(_ changes: [(index: Int, task: any CheckpointTask)]) -> Checkpoint {
        if changes.isEmpty { return self }
        var tasks = tasks
        for (index, task) in changes {
            if index < tasks.count { tasks[index] = task } else { tasks.append(task) }
        }
        return Checkpoint(
            id: id,
            parentID: parentID,
            thread: thread,
            namespace: namespace,
            step: step,
            source: source,
            frontier: frontier,
            base: base,
            parents: parents,
            graphVersion: graphVersion,
            format: format,
            values: values,
            tasks: tasks
        )
    }

    /// The format number that this engine writes.
    public static var currentFormat: Int { 2 }
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
