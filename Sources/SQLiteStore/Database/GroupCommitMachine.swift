/// Decides which writes go into which transaction: all that wait go into the next one, in their order,
/// while at most one transaction is under way.
struct GroupCommitMachine: ~Copyable {
    private var waiting: [QueuedWrite] = []
    private(set) var isCommitting = false
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

    /// Whether nothing waits and nothing is under way.
    var isIdle: Bool { waiting.isEmpty && !isCommitting }

    /// Puts a write at the end of the queue.
    mutating func add(_ write: QueuedWrite) {
        waiting.append(write)
        largestDepth = max(largestDepth, waiting.count)
    }

    /// The next batch, which is then under way; nil while one is under way or nothing waits.
    mutating func nextBatch() -> WriteBatch? {
        guard !isCommitting, !waiting.isEmpty else { return nil }
        isCommitting = true
        guard waiting.count > maximumPerCommit else {
            let batch = WriteBatch(writes: waiting)
            waiting = []
            return batch
        }
        let batch = WriteBatch(writes: Array(waiting.prefix(maximumPerCommit)))
        waiting.removeFirst(maximumPerCommit)
        return batch
    }

    /// Takes note that the batch under way ended.
    mutating func finished() {
        isCommitting = false
    }

    /// Takes every waiting write out, for the caller to fail.
    mutating func removeAll() -> [QueuedWrite] {
        defer { waiting = [] }
        return waiting
    }
}
