/// Decides which writes go into which transaction: all that wait go into the next one, in their order.
struct GroupCommitMachine: ~Copyable {
    private var waiting: [QueuedWrite] = []
    private(set) var largestDepth = 0
    private let maximumWaiting: Int
    private let maximumPerCommit: Int

    init(maximumWaiting: Int, maximumPerCommit: Int) {
        self.maximumWaiting = maximumWaiting
        self.maximumPerCommit = max(1, maximumPerCommit)
    }

    /// How many writes wait for a transaction.
    var depth: Int { waiting.count }

    /// Whether another write may wait.
    var hasRoom: Bool { waiting.count < maximumWaiting }

    /// Puts a write at the end of the queue.
    mutating func add(_ write: QueuedWrite) {
        waiting.append(write)
        largestDepth = max(largestDepth, waiting.count)
    }

    /// The next batch, at least one write if any waits.
    mutating func nextBatch() -> WriteBatch {
        guard waiting.count > maximumPerCommit else {
            let batch = WriteBatch(writes: waiting)
            waiting = []
            return batch
        }
        let batch = WriteBatch(writes: Array(waiting.prefix(maximumPerCommit)))
        waiting.removeFirst(maximumPerCommit)
        return batch
    }

    /// Takes every waiting write out, for the caller to fail.
    mutating func removeAll() -> [QueuedWrite] {
        defer { waiting = [] }
        return waiting
    }
}
