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
        if let number = try number(of: name, of: graph, in: db) {
            try db.cachedStatement(sql: "UPDATE thread SET updated_at = ? WHERE number = ?")
                .execute(arguments: [milliseconds, number])
            return number
        }
        try db.cachedStatement(sql: "INSERT INTO thread (graph, name, updated_at) VALUES (?, ?, ?)")
            .execute(arguments: [graph, name, milliseconds])
        return db.lastInsertedRowID
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

    /// Writes a checkpoint with its changed channels; there is none of the same id.
    ///
    /// One row a statement, and no REPLACE: for anything more SQLite copies the touched pages first.
    static func insert(_ record: StoredCheckpoint, at place: CheckpointPlace, in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO checkpoint
                (thread, namespace, id, parent, base, step, source, graph_version, format, versions, tasks,
                    pending)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        let id = record.id.stored
        let versions = StoredVersions(versions: record.versions, changed: Set(record.changes.keys))
        try statement.execute(arguments: [
            place.thread, place.namespace, id, record.parentID?.stored, record.base?.stored,
            record.step, record.source.rawValue, record.graphVersion, record.format, try versions.encoded(),
            Data(record.tasks), try StoredPendingWrites.encoded(record.pendingWrites),
        ])
        try insertValues(of: record, id, at: place, in: db)
    }

    private static func insertValues(
        of record: StoredCheckpoint,
        _ id: Data,
        at place: CheckpointPlace,
        in db: Database
    ) throws {
        let statement = try db.cachedStatement(
            sql:
                "INSERT INTO channel_value (thread, namespace, channel, version, value) VALUES (?, ?, ?, ?, ?)"
        )
        for (channel, value) in record.changes {
            guard let version = record.versions[channel] else {
                throw StoreError.unstorable("a changed channel has no version")
            }
            let stored = version == record.id ? id : version.stored
            try statement.execute(arguments: [place.thread, place.namespace, channel, stored, Data(value)])
        }
    }

    /// Makes room for a checkpoint whose id may be known already.
    static func remove(_ record: StoredCheckpoint, at place: CheckpointPlace, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM checkpoint WHERE thread = ? AND namespace = ? AND id = ?")
            .execute(arguments: [place.thread, place.namespace, record.id.stored])
        let statement = try db.cachedStatement(
            sql: "DELETE FROM channel_value "
                + "WHERE thread = ? AND namespace = ? AND channel = ? AND version = ?"
        )
        for channel in record.changes.keys {
            guard let version = record.versions[channel] else { continue }
            try statement.execute(arguments: [place.thread, place.namespace, channel, version.stored])
        }
    }

    /// Removes everything of a thread.
    ///
    /// - Returns: Whether there was anything.
    static func delete(
        _ name: String,
        of graph: String,
        unlessUpdatedSince milliseconds: Int64?,
        in db: Database
    ) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT number FROM thread WHERE graph = ? AND name = ? AND updated_at < ?"
        )
        let number = try Int64.fetchOne(statement, arguments: [graph, name, milliseconds ?? Int64.max])
        guard let number else { return false }
        for table in ["channel_value", "checkpoint"] {
            try db.cachedStatement(sql: "DELETE FROM \(table) WHERE thread = ?").execute(arguments: [number])
        }
        try db.cachedStatement(sql: "DELETE FROM thread WHERE number = ?").execute(arguments: [number])
        return true
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
