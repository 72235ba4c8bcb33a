/// Keeps checkpoints in memory, as long as the process lives.
public actor MemoryCheckpointer: Checkpointer {
    struct Entry {
        var checkpoint: Checkpoint
        /// What has become of its tasks.
        var changes: [(index: Int, task: any CheckpointTask)] = []

        var current: Checkpoint { checkpoint.with(changes) }
    }

    /// The checkpoints of a thread; an object, so that a put finds it once.
    final class Thread {
        /// Of the graph itself, oldest first; ids ascend.
        var root: [Entry] = []
        /// Of its subgraphs, by namespace.
        var chains: [String: [Entry]] = [:]
        var lastSequence: UInt64 = 0

        func chain(_ namespace: String) -> [Entry] {
            namespace.isEmpty ? root : chains[namespace] ?? []
        }

        func put(_ change: CheckpointChange) {
            switch change {
            case .checkpoint(let checkpoint):
                lastSequence = max(lastSequence, checkpoint.id.sequence)
                if checkpoint.namespace.isEmpty {
                    Thread.insert(checkpoint, into: &root)
                } else {
                    Thread.insert(checkpoint, into: &chains[checkpoint.namespace, default: []])
                }
            case .task(let task, let index, let id, let namespace):
                if namespace.isEmpty {
                    Thread.set(task, at: index, of: id, in: &root)
                } else {
                    Thread.set(task, at: index, of: id, in: &chains[namespace, default: []])
                }
            }
        }

        private static func insert(_ checkpoint: Checkpoint, into chain: inout [Entry]) {
            guard let last = chain.last, last.checkpoint.id >= checkpoint.id else {
                chain.append(Entry(checkpoint: checkpoint))
                return
            }
            let position = chain.lastIndex { $0.checkpoint.id <= checkpoint.id }
            if let position, chain[position].checkpoint.id == checkpoint.id {
                chain[position] = Entry(checkpoint: checkpoint)
            } else {
                chain.insert(Entry(checkpoint: checkpoint), at: position.map { $0 + 1 } ?? 0)
            }
        }

        private static func set(
            _ task: any CheckpointTask,
            at index: Int,
            of id: CheckpointID,
            in chain: inout [Entry]
        ) {
            var position = chain.count - 1
            while position >= 0, chain[position].checkpoint.id != id { position -= 1 }
            if position >= 0 { chain[position].changes.append((index: index, task: task)) }
        }
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
        guard let thread = threads[thread] else { return nil }
        return thread.chain(namespace).last?.current
    }

    /// One checkpoint, nil when it is not kept.
    public func checkpoint(_ id: CheckpointID, thread: String, namespace: String) -> Checkpoint? {
        threads[thread]?.chain(namespace).last { $0.checkpoint.id == id }?.current
    }

    /// A thread's checkpoints, newest first.
    public func history(
        thread: String,
        namespace: String,
        before: CheckpointID?,
        limit: Int
    ) -> [Checkpoint] {
        let chain = threads[thread]?.chain(namespace) ?? []
        let older = chain.reversed().drop { entry in before.map { entry.checkpoint.id >= $0 } ?? false }
        return older.prefix(max(0, limit)).map { $0.current }
    }

    /// The greatest sequence number of a thread.
    public func lastSequence(thread: String) -> UInt64 {
        threads[thread]?.lastSequence ?? 0
    }

    /// Stores changes; a checkpoint whose id is known replaces the stored one.
    public func put(_ changes: [CheckpointChange], thread name: String) {
        let thread: Thread
        if let known = threads[name] {
            thread = known
        } else {
            thread = Thread()
            threads[name] = thread
        }
        for change in changes { thread.put(change) }
    }

    /// Forgets a thread with all its namespaces.
    public func delete(thread: String) {
        threads[thread] = nil
    }
}
