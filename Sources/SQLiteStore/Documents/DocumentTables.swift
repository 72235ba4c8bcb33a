import Foundation
import GRDB
import StateGraph

/// The statements on documents that change something; each is part of its caller's transaction.
enum DocumentTables {
    /// What a put stores.
    struct Entry: Sendable {
        let namespace: String
        let key: String
        let value: String
        /// Milliseconds.
        let timeToLive: Int64?
        let vectors: [Data]
    }

    /// Stores a document under a new number; one that is there under the key gives it its time of creation.
    static func put(_ entry: Entry, now: Int64, in db: Database) throws {
        let known = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT number, created_at FROM document WHERE namespace = ? AND key = ?"
            ),
            arguments: [entry.namespace, entry.key]
        )
        if let known { try remove(known.column("number"), in: db) }
        let createdAt: Int64 = try known?.column("created_at") ?? now
        try db.cachedStatement(
            sql: """
                INSERT INTO document (namespace, key, value, created_at, updated_at, time_to_live, expires_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                entry.namespace, entry.key, entry.value, createdAt, now, entry.timeToLive,
                entry.timeToLive.map { expiry($0, now) },
            ]
        )
        let number = db.lastInsertedRowID
        for (place, vector) in entry.vectors.enumerated() {
            try db.cachedStatement(sql: "INSERT INTO document_vector VALUES (?, ?, ?)")
                .execute(arguments: [number, place, vector])
        }
    }

    /// Forgets a document; there need be none.
    static func delete(_ key: String, in namespace: String, in db: Database) throws {
        let number = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT number FROM document WHERE namespace = ? AND key = ?"),
            arguments: [namespace, key]
        )
        if let number { try remove(number, in: db) }
    }

    /// Lets the time of documents begin anew; those that are gone or stay for good are left out.
    static func refresh(_ numbers: [Int64], now: Int64, in db: Database) throws {
        for number in numbers {
            let statement = try db.cachedStatement(
                sql: "SELECT time_to_live FROM document WHERE number = ? AND time_to_live IS NOT NULL"
            )
            guard let timeToLive = try Int64.fetchOne(statement, arguments: [number]) else { continue }
            try db.cachedStatement(sql: "UPDATE document SET expires_at = ? WHERE number = ?")
                .execute(arguments: [expiry(timeToLive, now), number])
        }
    }

    /// Removes documents whose time has run out, at most `limit`.
    ///
    /// - Returns: how many were removed.
    static func sweep(now: Int64, limit: Int, in db: Database) throws -> Int {
        let numbers = try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT number FROM document WHERE expires_at <= ? LIMIT ?"),
            arguments: [now, limit]
        )
        for number in numbers { try remove(number, in: db) }
        return numbers.count
    }

    private static func remove(_ number: Int64, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM document_vector WHERE document = ?")
            .execute(arguments: [number])
        try db.cachedStatement(sql: "DELETE FROM document WHERE number = ?").execute(arguments: [number])
    }

    private static func expiry(_ timeToLive: Int64, _ now: Int64) -> Int64 {
        let (time, overflow) = now.addingReportingOverflow(timeToLive)
        return overflow ? .max : time
    }
}
