import Foundation
import GRDB
import StateGraph

/// The statements on the tables of checkpoints; each is prepared once a connection.
///
/// None writes more than one row, and there is no REPLACE: for anything more SQLite copies the touched pages first.
enum CheckpointTables {
    /// A thread's row.
    struct ThreadRow {
        /// Its number, which is also that of its own place.
        let number: Int64
        /// The greatest sequence number that it was ever put.
        let lastSequence: UInt64
        /// Milliseconds since 1970 UTC.
        let createdAt: Int64
        /// Milliseconds since 1970 UTC.
        let updatedAt: Int64
    }

    /// The row of a thread, nil for an unknown one.
    static func thread(_ name: String, of graph: Int, in db: Database) throws -> ThreadRow? {
        let statement = try db.cachedStatement(
            sql: "SELECT number, last_sequence, created_at, updated_at FROM thread "
                + "WHERE graph = ? AND name = ?"
        )
        return try Row.fetchOne(statement, arguments: [graph, name]).map { row in
            ThreadRow(
                number: try row.decode(Int64.self, atIndex: 0),
                lastSequence: UInt64(max(0, try row.decode(Int64.self, atIndex: 1))),
                createdAt: try row.decode(Int64.self, atIndex: 2),
                updatedAt: try row.decode(Int64.self, atIndex: 3)
            )
        }
    }

    /// Makes the row of a thread.
    static func insertThread(
        _ name: String,
        of graph: Int,
        _ sequence: UInt64,
        at milliseconds: Int64,
        in db: Database
    ) throws -> ThreadRow {
        let number = try nextNumber(in: db)
        try db.cachedStatement(
            sql: "INSERT INTO thread (graph, name, number, last_sequence, created_at, updated_at) "
                + "VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(
            arguments: [graph, name, number, Int64(clamping: sequence), milliseconds, milliseconds]
        )
        return ThreadRow(number: number, lastSequence: 0, createdAt: milliseconds, updatedAt: milliseconds)
    }

    /// Notes that a thread was put to.
    static func touch(
        _ name: String,
        of graph: Int,
        _ sequence: UInt64,
        at milliseconds: Int64,
        in db: Database
    ) throws {
        try db.cachedStatement(
            sql: "UPDATE thread SET last_sequence = ?, updated_at = ? WHERE graph = ? AND name = ?"
        ).execute(arguments: [Int64(clamping: sequence), milliseconds, graph, name])
    }

    /// A number that no place has, or had.
    private static func nextNumber(in db: Database) throws -> Int64 {
        try db.cachedStatement(sql: "UPDATE place_count SET count = count + 1").execute()
        let number = try Int64.fetchOne(db.cachedStatement(sql: "SELECT count FROM place_count"))
        guard let number, number < 1 << 31 else {
            throw StoreError.unstorable("the database has had as many threads as it can count")
        }
        return number
    }

    /// A namespace of a thread, nil if nothing is stored there.
    static func place(_ namespace: String, of thread: Int64, in db: Database) throws -> CheckpointPlace? {
        if namespace.isEmpty { return CheckpointPlace(thread: thread, number: thread, namespace: "") }
        let statement = try db.cachedStatement(
            sql: "SELECT place FROM namespace WHERE thread = ? AND name = ?"
        )
        return try Int64.fetchOne(statement, arguments: [thread, namespace]).map {
            CheckpointPlace(thread: thread, number: $0, namespace: namespace)
        }
    }

    /// A namespace of a thread, made if there is none.
    static func makePlace(_ namespace: String, of thread: Int64, in db: Database) throws -> CheckpointPlace {
        if let place = try place(namespace, of: thread, in: db) { return place }
        let number = try nextNumber(in: db)
        try db.cachedStatement(sql: "INSERT INTO namespace (thread, name, place) VALUES (?, ?, ?)")
            .execute(arguments: [thread, namespace, number])
        return CheckpointPlace(thread: thread, number: number, namespace: namespace)
    }

    /// The namespaces of a thread but its own.
    static func places(of thread: Int64, in db: Database) throws -> [CheckpointPlace] {
        let statement = try db.cachedStatement(sql: "SELECT name, place FROM namespace WHERE thread = ?")
        return try Row.fetchAll(statement, arguments: [thread]).map { row in
            CheckpointPlace(
                thread: thread,
                number: try row.decode(Int64.self, atIndex: 1),
                namespace: try row.decode(String.self, atIndex: 0)
            )
        }
    }

    /// Removes everything that is stored at a place.
    static func delete(_ place: CheckpointPlace, in db: Database) throws {
        let (first, last) = place.keys
        try db.cachedStatement(sql: "DELETE FROM checkpoint WHERE key BETWEEN ? AND ?")
            .execute(arguments: [first, last])
        guard !place.namespace.isEmpty else { return }
        try db.cachedStatement(sql: "DELETE FROM namespace WHERE thread = ? AND name = ?")
            .execute(arguments: [place.thread, place.namespace])
    }

    /// Removes everything of a thread.
    ///
    /// - Returns: Whether there was anything.
    static func deleteThread(
        _ name: String,
        of graph: Int,
        unlessUpdatedSince milliseconds: Int64?,
        in db: Database
    ) throws -> Bool {
        guard let thread = try thread(name, of: graph, in: db),
            milliseconds.map({ thread.updatedAt < $0 }) ?? true
        else { return false }
        for place in try places(of: thread.number, in: db) { try delete(place, in: db) }
        try delete(CheckpointPlace(thread: thread.number, number: thread.number, namespace: ""), in: db)
        try db.cachedStatement(sql: "DELETE FROM thread WHERE graph = ? AND name = ?")
            .execute(arguments: [graph, name])
        return true
    }
}
