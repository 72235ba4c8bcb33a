import GRDB

/// The ends of a transaction as statements that stay prepared: GRDB's own methods parse their text each time.
extension Database {
    /// Begins a transaction that writes.
    func beginWriting() throws {
        try cachedStatement(sql: "BEGIN IMMEDIATE TRANSACTION").execute()
    }

    /// Begins a transaction that reads from one snapshot.
    func beginReading() throws {
        try cachedStatement(sql: "BEGIN DEFERRED TRANSACTION").execute()
    }

    /// Ends a transaction: what was written is durable then.
    func commitTransaction() throws {
        try cachedStatement(sql: "COMMIT TRANSACTION").execute()
    }
}
