import Foundation
import GRDB
import StateGraph

extension CheckpointTables {
    /// A row's checkpoints, nil if there is no such row.
    ///
    /// - Throws: `corrupt`.
    static func row(
        _ sequence: UInt64,
        at place: CheckpointPlace,
        in db: Database
    ) throws -> [CheckpointEntry]? {
        guard let key = place.key(sequence) else { return nil }
        let statement = try db.cachedStatement(sql: "SELECT body FROM checkpoint WHERE key = ?")
        return try Data.fetchOne(statement, arguments: [key]).map {
            try entries($0, sequence, at: place)
        }
    }

    /// Everything that is stored at a place.
    ///
    /// - Throws: `corrupt`.
    static func model(of place: CheckpointPlace, in db: Database) throws -> PlaceModel {
        let statement = try db.cachedStatement(
            sql: "SELECT key, body FROM checkpoint WHERE key BETWEEN ? AND ?"
        )
        let (first, last) = place.keys
        var rows: [UInt64: [CheckpointEntry]] = [:]
        let cursor = try Row.fetchCursor(statement, arguments: [first, last])
        while let row = try cursor.next() {
            let sequence = UInt64(truncatingIfNeeded: try row.decode(Int64.self, atIndex: 0)) & 0xFFFF_FFFF
            rows[sequence] = try entries(row.decode(Data.self, atIndex: 1), sequence, at: place)
        }
        return PlaceModel(place, rows)
    }

    /// The checkpoints of a row's body.
    ///
    /// - Throws: `corrupt`.
    static func entries(
        _ body: Data,
        _ sequence: UInt64,
        at place: CheckpointPlace
    ) throws(StoreError) -> [CheckpointEntry] {
        guard let entries = CheckpointRow.entries(Array(body), sequence: sequence) else {
            throw place.corrupt(sequence, "unreadable")
        }
        return entries
    }

    /// The greatest sequence number that is stored at a place.
    static func lastSequence(at place: CheckpointPlace, in db: Database) throws -> UInt64? {
        let (first, last) = place.keys
        let statement = try db.cachedStatement(
            sql: "SELECT key FROM checkpoint WHERE key BETWEEN ? AND ? ORDER BY key DESC LIMIT 1"
        )
        return try Int64.fetchOne(statement, arguments: [first, last]).map {
            UInt64(truncatingIfNeeded: $0) & 0xFFFF_FFFF
        }
    }

    /// Adds a row.
    static func insert(
        _ entries: [CheckpointEntry],
        at place: CheckpointPlace,
        in db: Database
    ) throws {
        guard let sequence = entries.first?.id.sequence, let key = place.key(sequence) else {
            throw StoreError.unstorable("a thread has more checkpoints than the store can count")
        }
        let statement = try db.cachedStatement(sql: "INSERT INTO checkpoint (key, body) VALUES (?, ?)")
        try statement.execute(arguments: [key, Data(CheckpointRow.packed(entries))])
    }

    /// Writes the rows of a place that differ from what is stored.
    static func write(_ model: PlaceModel, in db: Database) throws {
        for sequence in model.changed.sorted() {
            guard let key = model.place.key(sequence) else { continue }
            let isStored = model.stored.contains(sequence)
            switch model.rows[sequence] {
            case let entries? where isStored:
                try db.cachedStatement(sql: "UPDATE checkpoint SET body = ? WHERE key = ?")
                    .execute(arguments: [Data(CheckpointRow.packed(entries)), key])
            case let entries?:
                try insert(entries, at: model.place, in: db)
            case nil where isStored:
                try db.cachedStatement(sql: "DELETE FROM checkpoint WHERE key = ?").execute(arguments: [key])
            case nil: continue
            }
        }
    }

    /// Bytes beyond which what is out of date among a checkpoint's tasks is taken out.
    private static let appended = 4_096

    /// Notes what became of a task; nothing if the checkpoint is not kept.
    static func append(
        task: [UInt8],
        of id: CheckpointID,
        at place: CheckpointPlace,
        in db: Database
    ) throws {
        guard let key = place.key(id.sequence) else { return }
        let statement = try db.cachedStatement(
            sql: """
                UPDATE checkpoint SET body = CAST(body || ? AS BLOB)
                WHERE key = ? AND length(body) < ? AND substr(body, 1, 9) = ?
                """
        )
        try statement.execute(
            arguments: [Data(task), key, appended, Data(CheckpointRow.prefix(of: id.nonce))]
        )
        guard db.changesCount == 0 else { return }
        guard let row = try row(id.sequence, at: place, in: db) else { return }
        var model = PlaceModel(place, [id.sequence: row])
        try model.put(task: task, of: id)
        try write(model, in: db)
    }
}
