import Foundation

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
    /// When a commit counts as done.
    public var synchronous = Synchronous.full
    /// How many writes may wait for their commit; more are refused with `overloaded`.
    public var maximumWaitingWrites = 20_000
    /// How many writes share one transaction at most, which bounds how long the last of them waits.
    public var maximumWritesPerCommit = 1_000
    /// How many threads keep their latest checkpoint in memory.
    public var cachedThreads = 2_000

    /// Whether a read, and a write that finds nobody else writing, run on the thread of the task that asks.
    ///
    /// That spares two changes of threads, which cost a good part of what the flush of a commit does. One thread at most
    /// waits for a flush like that: other writes wait in the queue meanwhile and share the next commit, which is made on
    /// a thread of the writer's own. Not so by itself where tasks have a single thread.
    ///
    /// False makes each access run on its connection's own thread: for tasks that prefer an executor that must not
    /// wait, as an event loop.
    public var usesCallersThreads = ProcessInfo.processInfo.activeProcessorCount > 1

    /// What a commit waits for.
    public enum Synchronous: String, Sendable, CaseIterable {
        /// That the disk says it has it: what was acknowledged survives the loss of power.
        case full
        /// That the system has it: what was acknowledged survives the death of the process at any moment, by `SIGKILL`
        /// too, but the last seconds may be lost with the system. The database is whole all the same.
        case normal
    }

    /// The usual settings for a database at `path`.
    public init(path: String) {
        self.path = path
    }
}
