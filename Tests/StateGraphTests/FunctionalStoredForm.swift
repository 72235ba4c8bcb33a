import StateGraph
import TestSupport

/// A checkpointer that keeps everything in its stored form, as a database does.
actor StoredFormCheckpointer: Checkpointer {
    private let memory = MemoryCheckpointer()
    private let coder = JSONPayloadCoder()
    /// How many puts there were.
    private(set) var putCount = 0
    private var failsFrom: Int?

    /// Makes the n-th put and all behind it fail.
    func failPuts(from number: Int?) {
        failsFrom = number
    }

    /// How many calls of a thread's first due task have a result in the store.
    func finishedCalls(thread: String) async throws -> Int {
        guard let task = await memory.latest(thread: thread, namespace: "")?.tasks.first else { return 0 }
        return try task.record(using: coder).calls.count { $0.output != nil }
    }

    func latest(thread: String, namespace: String) async throws -> Checkpoint? {
        await memory.latest(thread: thread, namespace: namespace)
    }

    func checkpoint(_ id: CheckpointID, thread: String, namespace: String) async throws -> Checkpoint? {
        await memory.checkpoint(id, thread: thread, namespace: namespace)
    }

    func history(
        thread: String,
        namespace: String,
        before: CheckpointID?,
        limit: Int
    ) async throws -> [Checkpoint] {
        await memory.history(thread: thread, namespace: namespace, before: before, limit: limit)
    }

    func lastSequence(thread: String) async throws -> UInt64 {
        await memory.lastSequence(thread: thread)
    }

    func put(_ changes: [CheckpointChange], thread: String) async throws {
        putCount += 1
        if let failsFrom, putCount >= failsFrom { throw Mishap(text: "no disk") }
        await memory.put(try changes.map { try stored($0) }, thread: thread)
    }

    func delete(thread: String) async throws {
        await memory.delete(thread: thread)
    }

    private func stored(_ change: CheckpointChange) throws -> CheckpointChange {
        switch change {
        case .checkpoint(let checkpoint):
            return .checkpoint(try stored(checkpoint))
        case .task(let task, let index, let id, let namespace):
            return .task(try stored(task), index: index, of: id, namespace: namespace)
        }
    }

    private func stored(_ task: any CheckpointTask) throws -> any CheckpointTask {
        StoredTask(try task.record(using: coder), coder: coder)
    }

    private func stored(_ checkpoint: Checkpoint) throws -> Checkpoint {
        var channels: [String: StoredValues<JSONPayloadCoder>.Channel] = [:]
        for change in try checkpoint.values.snapshot(using: coder) {
            guard case .value(let value) = change.content else { continue }
            channels[change.channel] = StoredValues<JSONPayloadCoder>.Channel(value: value)
        }
        return Checkpoint(
            id: checkpoint.id,
            parentID: checkpoint.parentID,
            thread: checkpoint.thread,
            namespace: checkpoint.namespace,
            step: checkpoint.step,
            source: checkpoint.source,
            frontier: checkpoint.frontier,
            base: checkpoint.base,
            parents: checkpoint.parents,
            graphVersion: checkpoint.graphVersion,
            format: checkpoint.format,
            values: StoredValues(channels: channels, changed: Set(channels.keys), coder: coder),
            tasks: try checkpoint.tasks.map { try stored($0) }
        )
    }
}
