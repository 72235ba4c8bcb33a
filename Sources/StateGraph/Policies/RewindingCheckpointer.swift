/// A checkpointer that can take a thread back to where it stood, for ``RunPolicy/rollback``.
public protocol RewindingCheckpointer: Checkpointer {
    /// Where a thread stood, as the store remembers it.
    associatedtype Mark: Sendable

    /// Takes note of where a thread stands in all its namespaces, before a run.
    ///
    /// The run adds checkpoints with greater sequence numbers; of those that are there it may change the newest one
    /// of each namespace, and the one that it was told to start from.
    ///
    /// - Parameters:
    ///   - thread: the thread; an unknown one stands at nothing.
    ///   - start: the checkpoint that the run was told to start from, in the outermost namespace.
    /// - Returns: what ``rewind(thread:to:)`` needs.
    /// - Throws: what the store throws.
    func mark(thread: String, start: CheckpointID?) async throws -> Mark

    /// Takes a thread back: checkpoints that were made since are gone and changed ones are as they were, all or
    /// nothing. Nobody else writes to the thread meanwhile.
    ///
    /// - Throws: what the store throws.
    func rewind(thread: String, to mark: Mark) async throws
}

extension RewindingCheckpointer {
    /// Takes note of where a thread stands, and gives the way back there.
    func wayBack(thread: String, start: CheckpointID?) async throws -> @Sendable () async throws -> Void {
        let mark = try await mark(thread: thread, start: start)
        return { try await rewind(thread: thread, to: mark) }
    }
}
