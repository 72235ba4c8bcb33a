import Foundation
import GRDB
import StateGraph

extension CheckpointTables {
    /// A checkpoint and the payloads of all its channels.
    struct Found: Sendable {
        let record: StoredCheckpoint
        let values: [String: [UInt8]]
    }

    private static let columns =
        "SELECT id, parent, base, step, source, graph_version, format, versions, tasks, pending FROM checkpoint "
        + "WHERE thread = ? AND namespace = ? "

    /// The checkpoint with the greatest id.
    static func latest(_ thread: String, at place: CheckpointPlace, in db: Database) throws -> Found? {
        let statement = try db.cachedStatement(sql: columns + "ORDER BY id DESC LIMIT 1")
        let row = try Row.fetchOne(statement, arguments: [place.thread, place.namespace])
        return try row.map { try found($0, thread, at: place, in: db) }
    }

    /// One checkpoint.
    static func checkpoint(
        _ id: CheckpointID,
        _ thread: String,
        at place: CheckpointPlace,
        in db: Database
    ) throws -> Found? {
        let statement = try db.cachedStatement(sql: columns + "AND id = ?")
        let row = try Row.fetchOne(statement, arguments: [place.thread, place.namespace, id.stored])
        return try row.map { try found($0, thread, at: place, in: db) }
    }

    /// Checkpoints with ids below `before`, newest first.
    static func history(
        _ thread: String,
        at place: CheckpointPlace,
        before: CheckpointID?,
        limit: Int,
        in db: Database
    ) throws -> [Found] {
        let statement = try db.cachedStatement(sql: columns + "AND id < ? ORDER BY id DESC LIMIT ?")
        // No id is as long as this one, so every id is below it.
        let end = before?.stored ?? Data(repeating: 0xFF, count: 17)
        let rows = try Row.fetchAll(
            statement,
            arguments: [place.thread, place.namespace, end, max(0, limit)]
        )
        return try rows.map { try found($0, thread, at: place, in: db) }
    }

    private static func found(
        _ row: Row,
        _ thread: String,
        at place: CheckpointPlace,
        in db: Database
    ) throws -> Found {
        let id = try identifier(row.column("id"), at: place)
        func corrupt(_ what: String) -> StoreError {
            .corrupt("checkpoint \(id) of thread row \(place.thread): \(what)")
        }
        guard let versions = StoredVersions(try row.column("versions")) else {
            throw corrupt("unreadable versions")
        }
        guard let source = CheckpointSource(rawValue: try row.column("source")) else {
            throw corrupt("unknown source")
        }
        guard let pendingWrites = StoredPendingWrites.decoded(try row.optionalColumn("pending")) else {
            throw corrupt("unreadable pending writes")
        }
        var values: [String: [UInt8]] = [:]
        for (channel, version) in versions.versions {
            guard let value = try value(of: channel, version, at: place, in: db) else {
                throw corrupt("the value of a channel is missing")
            }
            values[channel] = value
        }
        let record = StoredCheckpoint(
            id: id,
            parentID: try row.optionalColumn("parent").map { try identifier($0, at: place) },
            thread: thread,
            namespace: place.namespace,
            step: try row.column("step"),
            source: source,
            base: try row.optionalColumn("base").map { try identifier($0, at: place) },
            graphVersion: try row.column("graph_version"),
            format: try row.column("format"),
            versions: versions.versions,
            changes: values.filter { versions.changed.contains($0.key) },
            tasks: Array(try row.column("tasks") as Data),
            pendingWrites: pendingWrites
        )
        return Found(record: record, values: values)
    }

    private static func value(
        of channel: String,
        _ version: CheckpointID,
        at place: CheckpointPlace,
        in db: Database
    ) throws -> [UInt8]? {
        let statement = try db.cachedStatement(
            sql: "SELECT value FROM channel_value "
                + "WHERE thread = ? AND namespace = ? AND channel = ? AND version = ?"
        )
        let value = try Data.fetchOne(
            statement,
            arguments: [place.thread, place.namespace, channel, version.stored]
        )
        return value.map { Array($0) }
    }
}
