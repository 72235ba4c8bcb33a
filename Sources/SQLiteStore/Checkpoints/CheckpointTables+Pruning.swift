import Foundation
import GRDB
import StateGraph

extension CheckpointTables {
    /// Drops what the retention does not keep, after `records` were inserted at a place.
    ///
    /// - Parameters:
    ///   - limit: How many checkpoints stay.
    ///   - place: Where.
    ///   - records: What was inserted, oldest first.
    ///   - previous: The greatest id before that.
    ///   - db: The writer's connection, in a transaction.
    /// - Throws: `corrupt`, and what SQLite says.
    static func prune(
        to limit: Int,
        at place: CheckpointPlace,
        after records: [StoredCheckpoint],
        previous: CheckpointID?,
        in db: Database
    ) throws {
        // The usual case, a chain that goes on at its end and of which one checkpoint stays, needs no look at
        // what is stored: of each changed channel only the newest value is left.
        if limit == 1, let last = records.last, isChain(records, from: previous) {
            return try keepOnly(
                last,
                droppingUpTo: records.dropLast().last?.id ?? previous,
                changed: Set(records.flatMap(\.changes.keys)),
                at: place,
                in: db
            )
        }
        let cut = try Data.fetchOne(
            db.cachedStatement(
                sql: "SELECT id FROM checkpoint WHERE thread = ? AND namespace = ? "
                    + "ORDER BY id DESC LIMIT 1 OFFSET ?"
            ),
            arguments: [place.thread, place.namespace, limit]
        )
        guard let cut else { return }
        try dropCheckpoints(upTo: cut, at: place, in: db)
        try dropUnusedValues(at: place, in: db)
    }

    private static func isChain(_ records: [StoredCheckpoint], from previous: CheckpointID?) -> Bool {
        var previous = previous
        for record in records {
            guard record.parentID == previous, previous.map({ $0 < record.id }) ?? true else { return false }
            previous = record.id
        }
        return true
    }

    private static func keepOnly(
        _ last: StoredCheckpoint,
        droppingUpTo previous: CheckpointID?,
        changed: Set<String>,
        at place: CheckpointPlace,
        in db: Database
    ) throws {
        let id = last.id.stored
        if let previous { try dropCheckpoints(upTo: previous.stored, at: place, in: db) }
        for (version, channels) in Dictionary(grouping: changed, by: { last.versions[$0] }) {
            guard let version else { continue }
            let stored = version == last.id ? id : version.stored
            let places = Array(repeating: "?", count: channels.count).joined(separator: ", ")
            try db.cachedStatement(
                sql: "DELETE FROM channel_value WHERE thread = ? AND namespace = ? AND version <> ? "
                    + "AND channel IN (\(places))"
            ).execute(
                arguments: [place.thread, place.namespace, stored] + StatementArguments(channels)
            )
        }
    }

    private static func dropCheckpoints(
        upTo cut: Data,
        at place: CheckpointPlace,
        in db: Database
    ) throws {
        try db.cachedStatement(sql: "DELETE FROM checkpoint WHERE thread = ? AND namespace = ? AND id <= ?")
            .execute(arguments: [place.thread, place.namespace, cut])
    }

    /// Drops the values that no checkpoint of the place refers to; checkpoints of a fork may share them.
    private static func dropUnusedValues(at place: CheckpointPlace, in db: Database) throws {
        var used: [String: Set<Data>] = [:]
        let checkpoints = try db.cachedStatement(
            sql: "SELECT versions FROM checkpoint WHERE thread = ? AND namespace = ?"
        )
        for stored in try Data.fetchAll(checkpoints, arguments: [place.thread, place.namespace]) {
            guard let versions = StoredVersions(stored) else {
                throw StoreError.corrupt("a checkpoint of thread row \(place.thread): unreadable versions")
            }
            for (channel, version) in versions.versions { used[channel, default: []].insert(version.stored) }
        }
        let values = try db.cachedStatement(
            sql: "SELECT channel, version FROM channel_value WHERE thread = ? AND namespace = ?"
        )
        let drop = try db.cachedStatement(
            sql: "DELETE FROM channel_value "
                + "WHERE thread = ? AND namespace = ? AND channel = ? AND version = ?"
        )
        for row in try Row.fetchAll(values, arguments: [place.thread, place.namespace]) {
            let channel: String = try row.column("channel")
            let version: Data = try row.column("version")
            guard used[channel]?.contains(version) != true else { continue }
            try drop.execute(arguments: [place.thread, place.namespace, channel, version])
        }
    }
}
