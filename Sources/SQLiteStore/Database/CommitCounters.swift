/// What the writer has done since the store was opened.
public struct CommitCounters: Sendable, Equatable {
    /// Transactions that are durable, each at the price of one fsync.
    public internal(set) var commits = 0
    /// Writes that these transactions carried.
    public internal(set) var writes = 0
    /// Writes that failed alone.
    public internal(set) var rejectedWrites = 0
    /// Transactions that failed as a whole.
    public internal(set) var failedCommits = 0
    /// The most writes that one transaction carried.
    public internal(set) var largestCommit = 0
    /// The most writes that were waiting at once.
    public internal(set) var largestDepth = 0
    /// Writes waiting now.
    public internal(set) var depth = 0
    /// How often the connections were replaced after a fault.
    public internal(set) var reopenings = 0

    /// How many writes a transaction carried on average.
    public var writesPerCommit: Double { commits == 0 ? 0 : Double(writes) / Double(commits) }
}
