import StateGraph

/// A memory store whose writes and reads can be made to fail, and that waits for a disk, so to speak.
actor FlakyCheckpointer: Checkpointer {
    private let memory = MemoryCheckpointer()
    private var failsFrom = Int.max
    private var failsReading = false
    /// The number of checkpoints of each successful put.
    private(set) var puts: [Int] = []

    /// The numbers of checkpoints of the puts that had any.
    var checkpointPuts: [Int] { puts.filter { $0 > 0 } }

    /// The n-th and every later put throws.
    func failPuts(from number: Int) { failsFrom = number }
    func failReads() { failsReading = true }

    func latest(thread: String, namespace: String) async throws -> Checkpoint? {
        if failsReading { throw Failure() }
        return await memory.latest(thread: thread, namespace: namespace)
    }

    func checkpoint(_ id: CheckpointID, thread: String, namespace: String) async throws -> Checkpoint? {
        if failsReading { throw Failure() }
        return await memory.checkpoint(id, thread: thread, namespace: namespace)
    }

    func history(
        thread: String,
        namespace: String,
        before: CheckpointID?,
        limit: Int
    ) async throws -> [Checkpoint] {
        if failsReading { throw Failure() }
        return await memory.history(thread: thread, namespace: namespace, before: before, limit: limit)
    }

    func lastSequence(thread: String) async throws -> UInt64 {
        if failsReading { throw Failure() }
        return await memory.lastSequence(thread: thread)
    }

    func put(_ changes: [CheckpointChange], thread: String) async throws {
        guard puts.count + 1 < failsFrom else { throw Failure() }
        puts.append(
            changes.count { change in
                if case .checkpoint = change { true } else { false }
            }
        )
        await memory.put(changes, thread: thread)
    }

    func delete(thread: String) async throws {
        await memory.delete(thread: thread)
    }
}
