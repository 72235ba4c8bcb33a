/// Keeps checkpoints in memory, as long as the process lives.
public actor MemoryCheckpointer<State: GraphState>: Checkpointer {
    private struct Place: Hashable {
        let thread: String
        let namespace: String
    }

    /// Oldest first; ids ascend.
    private var chains: [Place: [Checkpoint<State>]] = [:]

    /// Memory does.
    public nonisolated var storesAtOnce: Bool { true }

    /// An empty store.
    public init() {}

    /// The number of threads that have a checkpoint.
    public var threadCount: Int { Set(chains.keys.map(\.thread)).count }

    /// The checkpoint of a thread with the greatest id.
    public func latest(thread: String, namespace: String) -> Checkpoint<State>? {
        chains[Place(thread: thread, namespace: namespace)]?.last
    }

    /// One checkpoint, nil when it is not kept.
    public func checkpoint(_ id: CheckpointID, thread: String, namespace: String) -> Checkpoint<State>? {
        chains[Place(thread: thread, namespace: namespace)]?.last { $0.id == id }
    }

    /// A thread's checkpoints, newest first.
    public func history(
        thread: String,
        namespace: String,
        before: CheckpointID?,
        limit: Int
    ) -> [Checkpoint<State>] {
        let chain = chains[Place(thread: thread, namespace: namespace)] ?? []
        let older = chain.reversed().drop { checkpoint in before.map { checkpoint.id >= $0 } ?? false }
        return Array(older.prefix(max(0, limit)))
    }

    /// Stores checkpoints; one whose id is known replaces the stored one.
    public func put(_ checkpoints: [Checkpoint<State>]) {
        for checkpoint in checkpoints {
            let place = Place(thread: checkpoint.thread, namespace: checkpoint.namespace)
            MemoryCheckpointer.insert(checkpoint, into: &chains[place, default: []])
        }
    }

    /// Forgets a thread with all its namespaces.
    public func delete(thread: String) {
        chains = chains.filter { $0.key.thread != thread }
    }

    private static func insert(_ checkpoint: Checkpoint<State>, into chain: inout [Checkpoint<State>]) {
        // Nearly always the newest; a replaced one is nearly always the last.
        let position = chain.lastIndex { $0.id <= checkpoint.id }
        if let position, chain[position].id == checkpoint.id {
            chain[position] = checkpoint
        } else {
            chain.insert(checkpoint, at: position.map { $0 + 1 } ?? 0)
        }
    }
}
