import GRDB
import Meetings
public import StateGraph

/// Keeps the checkpoints of one graph in the database.
///
/// `put` returns after the commit. A thread whose newest checkpoint was put or read lately is not read again:
/// the actor keeps it (``LatestCheckpoints``). Encoding and decoding run on the connections' queues.
public actor SQLiteCheckpointer<State: GraphState>: Checkpointer {
    let database: SQLiteDatabase
    let graph: String
    private let channels: [any StateChannel<State>]
    private let retention: CheckpointRetention
    private let clock: any WallClock
    private let companion: CheckpointCompanion<State>?
    var newest: LatestCheckpoints<State>

    init(
        database: SQLiteDatabase,
        graph: String,
        channels: [any StateChannel<State>] = State.channels,
        retention: CheckpointRetention,
        cachedThreads: Int,
        clock: any WallClock,
        companion: CheckpointCompanion<State>? = nil
    ) {
        self.database = database
        self.graph = graph
        self.channels = channels
        self.retention = retention
        self.clock = clock
        self.companion = companion
        newest = LatestCheckpoints(capacity: cachedThreads)
    }

    /// The checkpoint of a thread with the greatest id, nil for an unknown thread.
    ///
    /// - Throws: `corrupt` and the number of the thread's row; `unavailable`; `closed`.
    public func latest(thread: String, namespace: String) async throws(StoreError) -> Checkpoint<State>? {
        newest.forget(before: await database.generation)
        let place = LatestCheckpoints<State>.Place(thread: thread, namespace: namespace)
        if let known = newest.checkpoint(at: place) { return known }
        let ticket = newest.beginRead(at: place)
        do throws(StoreError) {
            let found = try await read(thread, namespace) { place, db in
                try CheckpointTables.latest(thread, at: place, in: db)
            }
            newest.endRead(at: place, ticket, found)
            return found
        } catch {
            newest.endRead(at: place, ticket, nil)
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
    ) async throws(StoreError) -> Checkpoint<State>? {
        try await read(thread, namespace) { place, db in
            try CheckpointTables.checkpoint(id, thread, at: place, in: db)
        }
    }

    /// A thread's checkpoints, newest first, those with smaller ids than `before` if it is given.
    ///
    /// - Throws: as `latest`.
    public func history(
        thread: String,
        namespace: String,
        before: CheckpointID?,
        limit: Int
    ) async throws(StoreError) -> [Checkpoint<State>] {
        let (graph, channels) = (graph, channels)
        return try await database.read { db in
            guard let number = try CheckpointTables.number(of: thread, of: graph, in: db) else { return [] }
            let place = CheckpointPlace(thread: number, namespace: namespace)
            return try CheckpointTables.history(thread, at: place, before: before, limit: limit, in: db)
                .map { try Self.restore($0, of: place, channels) }
        }
    }

    /// Stores checkpoints of one thread in one transaction, and drops what the retention does not keep.
    ///
    /// - Throws: `unstorable` if a value cannot be encoded; `unavailable`; `overloaded`; `closed`. Nothing is
    ///   stored then.
    public func put(_ checkpoints: [Checkpoint<State>]) async throws(StoreError) {
        guard let thread = checkpoints.first?.thread else { return }
        guard checkpoints.allSatisfy({ $0.thread == thread }) else {
            throw .unstorable("checkpoints of several threads in one put")
        }
        let (graph, channels, retention, now) = (graph, channels, retention, clock.now())
        let companion = companion
        let known = newest.beginChange(of: thread, in: Set(checkpoints.map(\.namespace)))
        do throws(StoreError) {
            let ids = try await database.write { db in
                let records = try checkpoints.map {
                    try $0.record(channels: channels, using: StoredJSON())
                }
                for checkpoint in checkpoints { try companion?.store(checkpoint, in: db) }
                return try CheckpointTables.store(records, of: thread, of: graph, retention, at: now, in: db)
            }
            let stored = checkpoints.reversed()
            newest.endChange(
                of: thread,
                Dictionary(
                    uniqueKeysWithValues: ids.compactMap { namespace, id in
                        let place = LatestCheckpoints<State>.Place(thread: thread, namespace: namespace)
                        let latest =
                            stored.first { $0.id == id && $0.namespace == namespace }
                            ?? known[place].flatMap { $0.id == id ? $0 : nil }
                        return latest.map { (place, $0) }
                    }
                )
            )
        } catch {
            newest.endChange(of: thread, [:])
            throw error
        }
    }

    /// Forgets a thread with all its namespaces; an unknown thread is no error.
    ///
    /// - Throws: `unavailable`; `overloaded`; `closed`.
    public func delete(thread: String) async throws(StoreError) {
        try await deleteThreads([thread])
    }

    private func read(
        _ thread: String,
        _ namespace: String,
        _ find: @escaping @Sendable (CheckpointPlace, Database) throws -> CheckpointTables.Found?
    ) async throws(StoreError) -> Checkpoint<State>? {
        let (graph, channels) = (graph, channels)
        return try await database.read { db in
            guard let number = try CheckpointTables.number(of: thread, of: graph, in: db) else { return nil }
            let place = CheckpointPlace(thread: number, namespace: namespace)
            return try find(place, db).map { try Self.restore($0, of: place, channels) }
        }
    }

    /// The checkpoint of its rows.
    ///
    /// - Throws: `corrupt` or `newerSchema`, naming the row by its numbers.
    private static func restore(
        _ found: CheckpointTables.Found,
        of place: CheckpointPlace,
        _ channels: [any StateChannel<State>]
    ) throws(StoreError) -> Checkpoint<State> {
        let row = "checkpoint \(found.record.id) of thread row \(place.thread)"
        do {
            return try Checkpoint(
                record: found.record,
                values: found.values,
                channels: channels,
                using: StoredJSON()
            )
        } catch let error as GraphError where error.code == .unknownFormat {
            throw .unknownFormat("\(row) has format \(found.record.format)", underlying: error)
        } catch let error as StoreError {
            throw .corrupt("\(row): \(error.context)", underlying: error)
        } catch {
            throw .corrupt("\(row) cannot be read", underlying: error)
        }
    }
}
