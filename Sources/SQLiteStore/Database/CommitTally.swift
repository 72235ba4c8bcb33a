import Synchronization

/// Counts commits where they are made, before their callers are resumed: who awaited a write finds it counted.
final class CommitTally: Sendable {
    private let commits = Atomic(0)
    private let writes = Atomic(0)
    private let rejectedWrites = Atomic(0)
    private let failedCommits = Atomic(0)
    private let largestCommit = Atomic(0)

    /// Counts the end of a batch.
    func count(_ outcome: WriteBatch.Outcome) {
        guard outcome.failure == nil else {
            failedCommits.add(1, ordering: .relaxed)
            return
        }
        commits.add(1, ordering: .relaxed)
        writes.add(outcome.committed, ordering: .relaxed)
        rejectedWrites.add(outcome.rejected, ordering: .relaxed)
        largestCommit.max(outcome.committed + outcome.rejected, ordering: .relaxed)
    }

    /// What was counted so far; the rest of the counters is the database's.
    var counters: CommitCounters {
        var counters = CommitCounters()
        counters.commits = commits.load(ordering: .relaxed)
        counters.writes = writes.load(ordering: .relaxed)
        counters.rejectedWrites = rejectedWrites.load(ordering: .relaxed)
        counters.failedCommits = failedCommits.load(ordering: .relaxed)
        counters.largestCommit = largestCommit.load(ordering: .relaxed)
        return counters
    }
}
