/// Keeps checkpoints in memory, as long as the process lives.
public actor MemoryCheckpointer: Checkpointer {
    struct Thread {
        /// By namespace, oldest first; ids ascend.
        var chains: [String: [Checkpoint]] = [:]
        var lastSequence: UInt64 = 0
    }

    var threads: [String: Thread] = [:]

    /// Memory does.
    public nonisolated var storesAtOnce: Bool { true }

    /// An empty store.
    public init() {}

    /// The number of threads that have a checkpoint.
    public var threadCount: Int { threads.count }

    /// The checkpoint of a thread with the greatest id in a namespace.
    public func latest(thread: String, namespace: String) -> Checkpoint? {
        threads[thread]?.chains[namespace]?.last
    }

    /// One checkpoint, nil when it is not kept.
    public func checkpoint(_ id: CheckpointID, thread: String, namespace: String) -> Checkpoint? {
        threads[thread]?.chains[namespace]?.last { $0.id == id }
    }

    /// A thread's checkpoints, newest first.
    public func history(
        thread: String,
        namespace: String,
        before: CheckpointID?,
        limit: Int
    ) -> [Checkpoint] {
        let chain = threads[thread]?.chains[namespace] ?? []
        let older = chain.reversed().drop { checkpoint in before.map { checkpoint.id >= $0 } ?? false }
        return Array(older.prefix(max(0, limit)))
    }

    /// The greatest sequence number of a thread.
    public func lastSequence(thread: String) -> UInt64 {
        threads[thread]?.lastSequence ?? 0
    }

    /// Stores changes; a checkpoint whose id is known replaces the stored one.
    public func put(_ changes: [CheckpointChange], thread: String) {
        for change in changes {
            switch change {
            case .checkpoint(let checkpoint):
                let sequence = max(checkpoint.id.sequence, threads[thread]?.lastSequence ?? 0)
                MemoryCheckpointer.insert(
                    checkpoint,
                    into: &threads[thread, default: Thread()].chains[checkpoint.namespace, default: []]
                )
                threads[thread]?.lastSequence = sequence
            case .task(let task, let index, let id, let namespace):
                MemoryCheckpointer.set(
                    task,
                    at: index,
                    of: id,
                    in: &threads[thread, default: Thread()].chains[namespace, default: []]
                )
            }
        }
    }

    /// Forgets a thread with all its namespaces.
    public func delete(thread: String) {
        threads[thread] = nil
    }

    private static func insert(_ checkpoint: Checkpoint, into chain: inout [Checkpoint]) {
        // Nearly always the newest; a replaced one is nearly always the last.
        let position = chain.lastIndex { $0.id <= checkpoint.id }
        if let position, chain[position].id == checkpoint.id {
            chain[position] = checkpoint
        } else {
            chain.insert(checkpoint, at: position.map { $0 + 1 } ?? 0)
        }
    }

    private static func set(
        _ task: any CheckpointTask,
        at index: Int,
        of id: CheckpointID,
        in chain: inout [Checkpoint]
    ) {
        guard let position = chain.lastIndex(where: { $0.id == id }) else { return }
        if index < chain[position].tasks.count {
            chain[position].tasks[index] = task
        } else {
            // An error handler comes behind the tasks that were due.
            chain[position].tasks.append(task)
        }
    }
}
