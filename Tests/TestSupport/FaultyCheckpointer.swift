public import StateGraph

/// A checkpointer that fails when a test tells it to, over another one: in memory unless told otherwise.
public actor FaultyCheckpointer: Checkpointer {
    /// What it throws when it is told to fail.
    public struct Failure: Error {}

    private let base: any Checkpointer
    private var isReadingBroken = false
    private var isWritingBroken = false
    /// How many writes were stored.
    public private(set) var writes = 0

    /// An empty store that works.
    public init(over base: any Checkpointer = MemoryCheckpointer()) {
        self.base = base
    }

    /// Breaks or mends reading and writing.
    public func breaks(reading: Bool = false, writing: Bool = false) {
        isReadingBroken = reading
        isWritingBroken = writing
    }

    /// See ``Checkpointer``.
    public func latest(thread: String, namespace: String) async throws -> Checkpoint? {
        if isReadingBroken { throw Failure() }
        return try await base.latest(thread: thread, namespace: namespace)
    }

    /// See ``Checkpointer``.
    public func checkpoint(
        _ id: CheckpointID,
        thread: String,
        namespace: String
    ) async throws -> Checkpoint? {
        if isReadingBroken { throw Failure() }
        return try await base.checkpoint(id, thread: thread, namespace: namespace)
    }

    /// See ``Checkpointer``.
    public func history(
        thread: String,
        namespace: String,
        before: CheckpointID?,
        limit: Int
    ) async throws -> [Checkpoint] {
        if isReadingBroken { throw Failure() }
        return try await base.history(thread: thread, namespace: namespace, before: before, limit: limit)
    }

    /// See ``Checkpointer``.
    public func lastSequence(thread: String) async throws -> UInt64 {
        if isReadingBroken { throw Failure() }
        return try await base.lastSequence(thread: thread)
    }

    /// See ``Checkpointer``.
    public func put(_ changes: [CheckpointChange], thread: String) async throws {
        if isWritingBroken { throw Failure() }
        try await base.put(changes, thread: thread)
        writes += 1
    }

    /// See ``Checkpointer``.
    public func delete(thread: String) async throws {
        try await base.delete(thread: thread)
    }
}
