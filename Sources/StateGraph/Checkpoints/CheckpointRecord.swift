/// A checkpoint in a saver's own form: plain columns and payloads.
///
/// Channel values are apart from the rest, so that a saver stores the changed ones only: write ``changes``
/// under (thread, namespace, name, version), the rest as a row. To read, collect the payload of each entry of
/// ``versions`` and hand them to ``Checkpoint/init(record:values:channels:using:)``.
public struct CheckpointRecord<Payload: Sendable>: Sendable {
    /// The checkpoint's id.
    public var id: CheckpointID
    /// The checkpoint that it follows.
    public var parentID: CheckpointID?
    /// Its thread.
    public var thread: String
    /// The path of its subgraph, empty for the graph itself.
    public var namespace: String
    /// The step's number.
    public var step: Int
    /// What made it.
    public var source: CheckpointSource
    /// The checkpoint from which its run started.
    public var base: CheckpointID?
    /// The version of the graph.
    public var graphVersion: Int
    /// The version of the layout.
    public var format: Int
    /// For each channel that was ever written, the checkpoint that last changed it.
    public var versions: [String: CheckpointID]
    /// The values of the channels that changed since the parent, by name; stored under `versions[name]`.
    public var changes: [String: Payload]
    /// Due tasks, questions, answers and joins: one opaque payload.
    public var tasks: Payload
    /// The writes of tasks that finished while others did not, in order; empty for nearly every checkpoint.
    public var pendingWrites: [PendingWriteRecord<Payload>]

    /// A record of columns that were read.
    public init(
        id: CheckpointID,
        parentID: CheckpointID?,
        thread: String,
        namespace: String,
        step: Int,
        source: CheckpointSource,
        base: CheckpointID?,
        graphVersion: Int,
        format: Int,
        versions: [String: CheckpointID],
        changes: [String: Payload],
        tasks: Payload,
        pendingWrites: [PendingWriteRecord<Payload>]
    ) {
        self.id = id
        self.parentID = parentID
        self.thread = thread
        self.namespace = namespace
        self.step = step
        self.source = source
        self.base = base
        self.graphVersion = graphVersion
        self.format = format
        self.versions = versions
        self.changes = changes
        self.tasks = tasks
        self.pendingWrites = pendingWrites
    }
}

/// A write of a finished task that waits for the end of its superstep.
public struct PendingWriteRecord<Payload: Sendable>: Sendable {
    /// The position of the task in the checkpoint's tasks.
    public var task: Int
    /// The channel that is written to.
    public var channel: String
    /// The written value.
    public var value: Payload

    /// A record of columns that were read.
    public init(task: Int, channel: String, value: Payload) {
        self.task = task
        self.channel = channel
        self.value = value
    }
}
