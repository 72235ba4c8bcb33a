import GRDB

/// One connection that reads.
actor SQLiteReader {
    private let connection: DatabaseQueue

    init(_ connection: DatabaseQueue) {
        self.connection = connection
    }

    /// Closes the connection, after what it is reading; blocks.
    nonisolated func close() {
        try? connection.close()
    }

    /// Reads from one snapshot of what is committed, on the thread of the task that asks unless another one is reading.
    ///
    /// - Throws: What `body` or SQLite throws.
    func read<Value: Sendable>(_ body: @Sendable (Database) throws -> Value) throws -> Value {
        try connection.unsafeRead { db in
            try db.beginReading()
            do {
                let value = try body(db)
                try db.commitTransaction()
                return value
            } catch {
                try? db.rollback()
                throw error
            }
        }
    }

    /// Reads from one snapshot of what is committed, on the connection's own queue.
    ///
    /// - Throws: What `body` or SQLite throws.
    nonisolated func readOnQueue<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await withCheckedContinuation { continuation in
            connection.asyncRead { access in
                continuation.resume(returning: Result { try body(access.get()) })
            }
        }.get()
    }
}
