extension MemoryCheckpointer: RewindingCheckpointer {
    /// Where a thread stood.
    public struct Mark: Sendable {
        fileprivate let lastSequence: UInt64
        /// The checkpoints that a run may change.
        fileprivate let checkpoints: [Checkpoint]
    }

    /// Takes note of where a thread stands.
    public func mark(thread: String, start: CheckpointID?) -> Mark {
        guard let found = threads[thread] else { return Mark(lastSequence: 0, checkpoints: []) }
        var checkpoints = found.chains.values.compactMap { $0.last?.current }
        if let newest = found.root.last { checkpoints.append(newest.current) }
        if let start, let old = checkpoint(start, thread: thread, namespace: "") { checkpoints.append(old) }
        return Mark(lastSequence: found.lastSequence, checkpoints: checkpoints)
    }

    /// Takes a thread back.
    public func rewind(thread: String, to mark: Mark) {
        guard mark.lastSequence > 0, let old = threads[thread] else { return delete(thread: thread) }
        old.root.removeAll { $0.checkpoint.id.sequence > mark.lastSequence }
        for namespace in old.chains.keys {
            old.chains[namespace]?.removeAll { $0.checkpoint.id.sequence > mark.lastSequence }
            if old.chains[namespace]?.isEmpty == true { old.chains[namespace] = nil }
        }
        old.lastSequence = mark.lastSequence
        put(mark.checkpoints.map { .checkpoint($0) }, thread: thread)
    }
}
