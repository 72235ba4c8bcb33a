/// Where checkpoints are kept; the engine calls it, a store implements it.
///
/// One checkpointer serves graphs of any state, subgraphs included: what it is given knows how to encode
/// itself (``CheckpointValues``, ``CheckpointTask``). A thread is found by its name alone, so that graphs that
/// share a checkpointer name their threads apart.
///
/// Two runs on one thread at once are the caller's business to prevent: the port does not lock.
public protocol Checkpointer: Sendable {
    /// Whether a put costs so little that durability `.async` need not run it beside the next superstep.
    var storesAtOnce: Bool { get }

    /// The checkpoint of a thread with the greatest id in a namespace, nil if there is none.
    ///
    /// - Throws: what the store throws.
    func latest(thread: String, namespace: String) async throws -> Checkpoint?

    /// One checkpoint, nil when it is not kept.
    ///
    /// - Throws: what the store throws.
    func checkpoint(_ id: CheckpointID, thread: String, namespace: String) async throws -> Checkpoint?

    /// A thread's checkpoints in a namespace, newest first, those with smaller ids than `before` if it is given.
    ///
    /// - Throws: what the store throws.
    func history(
        thread: String,
        namespace: String,
        before: CheckpointID?,
        limit: Int
    ) async throws -> [Checkpoint]

    /// The greatest sequence number among the checkpoints of a thread in all its namespaces, 0 for none.
    ///
    /// - Throws: what the store throws.
    func lastSequence(thread: String) async throws -> UInt64

    /// Stores changes of one thread in order, all or none.
    ///
    /// When it returns they are durable as far as the store can be. A checkpoint's parent is among the changes or
    /// stored already; one whose id is known replaces the stored one. Tasks of a checkpoint that is not kept are
    /// no error: retention may have dropped it.
    ///
    /// - Throws: what the store throws; nothing is stored then.
    func put(_ changes: [CheckpointChange], thread: String) async throws

    /// Forgets a thread with all its namespaces; an unknown thread is no error.
    ///
    /// - Throws: what the store throws.
    func delete(thread: String) async throws
}

extension Checkpointer {
    /// Most stores wait for a disk.
    public var storesAtOnce: Bool { false }
}

/// Something that a checkpointer is to store.
public enum CheckpointChange: Sendable {
    /// A new checkpoint.
    case checkpoint(Checkpoint)
    /// What became of one task of a checkpoint that is stored already, or earlier in the same put; an index behind
    /// the last task's adds one.
    case task(any CheckpointTask, index: Int, of: CheckpointID, namespace: String)
}
