import StateGraph

/// A checkpointer that can do what the port asks for and no more.
struct PlainCheckpointer: Checkpointer {
    private let base: MemoryCheckpointer

    init(_ base: MemoryCheckpointer) {
        self.base = base
    }

    func latest(thread: String, namespace: String) async -> Checkpoint? {
        await base.latest(thread: thread, namespace: namespace)
    }

    func checkpoint(_ id: CheckpointID, thread: String, namespace: String) async -> Checkpoint? {
        await base.checkpoint(id, thread: thread, namespace: namespace)
    }

    func history(thread: String, namespace: String, before: CheckpointID?, limit: Int) async -> [Checkpoint] {
        await base.history(thread: thread, namespace: namespace, before: before, limit: limit)
    }

    func lastSequence(thread: String) async -> UInt64 {
        await base.lastSequence(thread: thread)
    }

    func put(_ changes: [CheckpointChange], thread: String) async {
        await base.put(changes, thread: thread)
    }

    func delete(thread: String) async {
        await base.delete(thread: thread)
    }
}

/// A checkpointer that takes notes of where threads stand, and then can't go back.
struct StuckCheckpointer: RewindingCheckpointer {
    private let base: MemoryCheckpointer

    init(_ base: MemoryCheckpointer) {
        self.base = base
    }

    func mark(thread: String, start: CheckpointID?) async -> MemoryCheckpointer.Mark {
        await base.mark(thread: thread, start: start)
    }

    func rewind(thread: String, to mark: MemoryCheckpointer.Mark) async throws {
        throw Stuck()
    }

    func latest(thread: String, namespace: String) async -> Checkpoint? {
        await base.latest(thread: thread, namespace: namespace)
    }

    func checkpoint(_ id: CheckpointID, thread: String, namespace: String) async -> Checkpoint? {
        await base.checkpoint(id, thread: thread, namespace: namespace)
    }

    func history(thread: String, namespace: String, before: CheckpointID?, limit: Int) async -> [Checkpoint] {
        await base.history(thread: thread, namespace: namespace, before: before, limit: limit)
    }

    func lastSequence(thread: String) async -> UInt64 {
        await base.lastSequence(thread: thread)
    }

    func put(_ changes: [CheckpointChange], thread: String) async {
        await base.put(changes, thread: thread)
    }

    func delete(thread: String) async {
        await base.delete(thread: thread)
    }
}

/// What a checkpointer throws that can't go back.
struct Stuck: Error {}
