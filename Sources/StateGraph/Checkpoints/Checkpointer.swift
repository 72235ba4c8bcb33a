/// Where checkpoints are kept; the engine calls it, a store implements it.
///
/// Two runs on one thread at once are the caller's business to prevent: the port does not lock.
public protocol Checkpointer<State>: Sendable {
    /// The state that is kept.
    associatedtype State: GraphState

    /// Whether a put costs so little that durability `.async` need not run it beside the next superstep.
    var storesAtOnce: Bool { get }

    /// The checkpoint of a thread with the greatest id, nil for an unknown thread.
    ///
    /// - Throws: what the store throws.
    func latest(thread: String, namespace: String) async throws -> Checkpoint<State>?

    /// One checkpoint, nil when it is not kept.
    ///
    /// - Throws: what the store throws.
    func checkpoint(_ id: CheckpointID, thread: String, namespace: String) async throws -> Checkpoint<State>?

    /// A thread's checkpoints, newest first, those with smaller ids than `before` if it is given.
    ///
    /// - Throws: what the store throws.
    func history(
        thread: String,
        namespace: String,
        before: CheckpointID?,
        limit: Int
    ) async throws -> [Checkpoint<State>]

    /// Stores checkpoints, all or none; one whose id is known replaces the stored one.
    ///
    /// When it returns they are durable as far as the store can be. The array is of one thread, oldest first,
    /// and a checkpoint's parent is in the array or stored already.
    ///
    /// - Throws: what the store throws; nothing is stored then.
    func put(_ checkpoints: [Checkpoint<State>]) async throws

    /// Forgets a thread with all its namespaces; an unknown thread is no error.
    ///
    /// - Throws: what the store throws.
    func delete(thread: String) async throws
}

extension Checkpointer {
    /// Most stores wait for a disk.
    public var storesAtOnce: Bool { false }

    /// The newest checkpoint of a thread's graph itself.
    ///
    /// - Throws: what the store throws.
    public func latest(thread: String) async throws -> Checkpoint<State>? {
        try await latest(thread: thread, namespace: "")
    }
}
