import Foundation
import GRDB
import StateGraph

/// A checkpoint as its tables hold it.
typealias StoredCheckpoint = CheckpointRecord<[UInt8]>

/// The statements on the tables of checkpoints; each is prepared once a connection.
enum CheckpointTables {
    /// The number of a thread's row, which is made or marked as updated.
    static func touch(
        _ name: String,
        of graph: String,
        at milliseconds: Int64,
        in db: Database
    ) throws -> Int64 {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO thread (graph, name, updated_at) VALUES (?, ?, ?)
                ON CONFLICT (graph, name) DO UPDATE SET updated_at = excluded.updated_at RETURNING number
                """
        )
        guard let number = try Int64.fetchOne(statement, arguments: [graph, name, milliseconds]) else {
            throw StoreError.corrupt("a thread's row has no number")
        }
        return number
    }

    /// The number of a thread's row, nil for an unknown thread.
    static func number(of name: String, of graph: String, in db: Database) throws -> Int64? {
        let statement = try db.cachedStatement(sql: "SELECT number FROM thread WHERE graph = ? AND name = ?")
        return try Int64.fetchOne(statement, arguments: [graph, name])
    }

    /// The greatest checkpoint id of a place.
    static func latestID(at place: CheckpointPlace, in db: Database) throws -> CheckpointID? {
        let statement = try db.cachedStatement(
            sql: "SELECT MAX(id) FROM checkpoint WHERE thread = ? AND namespace = ?"
        )
        let stored = try Data.fetchOne(statement, arguments: [place.thread, place.namespace])
        return try stored.map { try identifier($0, at: place) }
    }

    /// Writes a checkpoint with its changed channels and pending writes; one of the same id is replaced.
    static func insert(_ record: StoredCheckpoint, at place: CheckpointPlace, in db: Database) throws {
        // A replaced row takes its pending writes with it: their foreign key cascades.
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO checkpoint
                (thread, namespace, id, parent, base, step, source, graph_version, format, versions, tasks)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        let versions = StoredVersions(versions: record.versions, changed: Set(record.changes.keys))
        try statement.execute(arguments: [
            place.thread, place.namespace, record.id.stored, record.parentID?.stored, record.base?.stored,
            record.step, record.source.rawValue, record.graphVersion, record.format, try versions.encoded(),
            Data(record.tasks),
        ])
        try insertValues(of: record, at: place, in: db)
        try insertPendingWrites(of: record, at: place, in: db)
    }

    private static func insertValues(
        of record: StoredCheckpoint,
        at place: CheckpointPlace,
        in db: Database
    ) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO channel_value (thread, namespace, channel, version, value) "
                + "VALUES (?, ?, ?, ?, ?)"
        )
        for (channel, value) in record.changes {
            guard let version = record.versions[channel] else {
                throw StoreError.unstorable("a changed channel has no version")
            }
            try statement.execute(arguments: [
                place.thread, place.namespace, channel, version.stored, Data(value),
            ])
        }
    }

    private static func insertPendingWrites(
        of record: StoredCheckpoint,
        at place: CheckpointPlace,
        in db: Database
    ) throws {
        guard !record.pendingWrites.isEmpty else { return }
        let statement = try db.cachedStatement(
            sql: "INSERT INTO pending_write (thread, namespace, checkpoint, position, task, channel, value) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?)"
        )
        for (position, write) in record.pendingWrites.enumerated() {
            try statement.execute(arguments: [
                place.thread, place.namespace, record.id.stored, position, write.task, write.channel,
                Data(write.value),
            ])
        }
    }

    /// An id that was read.
    ///
    /// - Throws: `corrupt`.
    static func identifier(_ stored: Data, at place: CheckpointPlace) throws(StoreError) -> CheckpointID {
        guard let id = CheckpointID(stored: stored) else {
            throw .corrupt("a checkpoint of thread row \(place.thread) has an id of \(stored.count) bytes")
        }
        return id
    }
}
