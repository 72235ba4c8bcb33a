import GRDB
import Meetings
public import StateGraph

/// Keeps the checkpoints of one graph and its subgraphs in the database.
///
/// `put` returns after the commit. A thread whose newest checkpoint was put or read lately is not read again
/// (``LatestCheckpoints``). What is put is encoded in the caller's task, so that the writer's queue only stores.
public struct SQLiteCheckpointer: Checkpointer {
    let database: SQLiteDatabase
    let graph: String
    let memory: CheckpointMemory
    let retention: CheckpointRetention
    let clock: any WallClock
    let companion: CheckpointCompanion?

    init(
        database: SQLiteDatabase,
        graph: String,
        retention: CheckpointRetention,
        clock: any WallClock,
        companion: CheckpointCompanion? = nil
    ) {
        self.database = database
        self.graph = graph
        self.retention = retention
        self.clock = clock
        self.companion = companion
        memory = CheckpointMemory(capacity: database.configuration.cachedThreads)
    }

    /// The checkpoint of a thread with the greatest id in a namespace, nil if there is none.
    ///
    /// - Throws: `corrupt` and the number of the thread's row; `unknownFormat`; `unavailable`; `closed`.
    public func latest(thread: String, namespace: String) async throws(StoreError) -> Checkpoint? {
        let known = await memory.beginRead(thread, namespace, generation: await database.generation)
        if let checkpoint = known.checkpoint { return checkpoint }
        do throws(StoreError) {
            let (found, names) = try await read(thread, namespace, known.names) { try $0.latest() }
            await memory.endRead(thread, namespace, known.ticket, found ?? nil, names)
            return found ?? nil
        } catch {
            await memory.endRead(thread, namespace, known.ticket, nil, nil)
            throw error
        }
    }

    /// One checkpoint, nil when it is not kept.
    ///
    /// - Throws: as `latest`.
    public func checkpoint(
        _ id: CheckpointID,
        thread: String,
        namespace: String
    ) async throws(StoreError) -> Checkpoint? {
        try await read(thread, namespace) { try $0.checkpoint(id) } ?? nil
    }

    /// A thread's checkpoints, newest first, those with smaller ids than `before` if it is given.
    ///
    /// - Throws: as `latest`.
    public func history(
        thread: String,
        namespace: String,
        before: CheckpointID?,
        limit: Int
    ) async throws(StoreError) -> [Checkpoint] {
        try await read(thread, namespace) { try $0.history(before: before, limit: limit) } ?? []
    }

    /// The greatest sequence number that a thread was ever put, in all its namespaces; 0 for an unknown thread.
    ///
    /// - Throws: `unavailable`; `closed`.
    public func lastSequence(thread: String) async throws(StoreError) -> UInt64 {
        let (name, names) = (graph, await memory.knownNames)
        return try await database.read { db in
            guard let graph = try Self.number(of: name, names, in: db) else { return 0 }
            return try CheckpointTables.thread(thread, of: graph, in: db)?.lastSequence ?? 0
        }
    }

    private func read<Value: Sendable>(
        _ thread: String,
        _ namespace: String,
        _ find: @escaping @Sendable (inout CheckpointReading) throws -> Value
    ) async throws(StoreError) -> Value? {
        let (value, names) = try await read(thread, namespace, memory.knownNames, find)
        if let names { await memory.learn(names) }
        return value
    }

    /// - Returns: What was found, nil for an unknown place, and the names if any was looked up.
    private func read<Value: Sendable>(
        _ thread: String,
        _ namespace: String,
        _ names: NameBook,
        _ find: @escaping @Sendable (inout CheckpointReading) throws -> Value
    ) async throws(StoreError) -> (Value?, NameBook?) {
        let (name, retention, now) = (graph, retention, clock.now())
        return try await database.read { db in
            guard let graph = try Self.number(of: name, names, in: db),
                var reading = try CheckpointReading(
                    thread,
                    namespace,
                    of: graph,
                    retention,
                    now: now,
                    names,
                    in: db
                )
            else { return (nil, nil) }
            let value = try find(&reading)
            return (value, reading.names.count > names.count ? reading.names : nil)
        }
    }

    private static func number(of graph: String, _ names: NameBook, in db: Database) throws -> Int? {
        if let known = names.number(of: graph) { return known }
        return try NameBook.number(of: graph, making: false, in: db)
    }
}
