/// Where the database is and how it is used.
public struct StoreConfiguration: Sendable {
    /// The database's path; missing folders are made, readable by the server's user only.
    public var path: String
    /// How many connections read beside the one that writes.
    public var readerCount = 2
    /// How long SQLite waits for a lock that a backup or an inspecting tool holds.
    public var busyTimeoutSeconds = 5.0
    /// How many pages the write-ahead log may gain before they move into the database file.
    public var checkpointPages = 2_000
    /// How many writes may wait for their commit; more are refused with `overloaded`.
    public var maximumWaitingWrites = 20_000
    /// How many writes share one transaction at most, which bounds how long the last of them waits.
    public var maximumWritesPerCommit = 1_000
    /// How many threads keep their latest checkpoint in memory.
    public var cachedThreads = 2_000

    /// The usual settings for a database at `path`.
    public init(path: String) {
        self.path = path
    }
}
