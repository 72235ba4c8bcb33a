import GRDB
public import Logging
public import Meetings

/// Everything that the server keeps on disk, behind one open database.
///
/// ```swift
/// let store = try await DurableStore.open(StoreConfiguration(path: "/var/lib/meetingmuse/store.sqlite"))
/// let checkpointer = store.schedulingCheckpointer()
/// // … serve …
/// await store.close()
/// ```
public struct DurableStore: Sendable {
    let database: SQLiteDatabase
    /// The built-in calendar.
    public let calendar: SQLiteCalendar

    /// Opens the database, creating or migrating it.
    ///
    /// - Parameters:
    ///   - configuration: Where the database is and how it is used.
    ///   - logger: Gets what happens to the connections, at `debug`.
    /// - Returns: The open store.
    /// - Throws: `locked` if another server has it open; `foreignFile`; `newerSchema`; `corrupt`; `unavailable`.
    public static func open(
        _ configuration: StoreConfiguration,
        logger: Logger = Logger(label: "meetingmuse.store")
    ) async throws(StoreError) -> DurableStore {
        let database = try await SQLiteDatabase.open(configuration, logger: logger)
        return DurableStore(database: database, calendar: SQLiteCalendar(database: database))
    }

    /// The checkpoints of one kind of graph, with those of its subgraphs.
    ///
    /// Make one for each graph and share it: its memory of newest checkpoints must see every change.
    ///
    /// - Parameters:
    ///   - graph: The graph's name, for good: threads of different graphs may have the same name.
    ///   - retention: How many checkpoints of a thread stay.
    ///   - clock: Where a thread's time of update comes from.
    /// - Returns: A checkpointer that works until `close`.
    public func checkpointer(
        graph: String,
        retention: CheckpointRetention = .keepLatest,
        clock: any WallClock = SystemClock()
    ) -> SQLiteCheckpointer {
        SQLiteCheckpointer(database: database, graph: graph, retention: retention, clock: clock)
    }

    /// Commits what waits, moves the write-ahead log into the database and closes it; what comes later throws
    /// `closed`.
    public func close() async {
        await database.close()
    }

    /// Whether the database can commit, found out by a commit that shares its fsync with whatever waits.
    public func health() async -> StoreHealth {
        do throws(StoreError) {
            try await database.write { db in
                try db.cachedStatement(sql: "UPDATE heartbeat SET beats = beats + 1").execute()
            }
            return StoreHealth(canCommit: true, reason: nil)
        } catch {
            return StoreHealth(canCommit: false, reason: error)
        }
    }

    /// How much the database holds.
    ///
    /// - Throws: `unavailable`; `closed`.
    public func sizes() async throws(StoreError) -> StoreSizes {
        try await database.sizes()
    }

    /// What the writer has done since the store was opened.
    public func counters() async -> CommitCounters {
        await database.counters
    }
}
