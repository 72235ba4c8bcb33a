import GRDB

/// The connection that writes; whoever has the ``CommitTurn`` uses it.
actor SQLiteWriter {
    private let connection: DatabaseQueue

    init(_ connection: DatabaseQueue) {
        self.connection = connection
    }

    /// Closes the connection, after what it is writing; blocks.
    nonisolated func close() {
        try? connection.close()
    }

    /// Commits a write on the thread of the task that asks, which waits for the disk meanwhile.
    ///
    /// - Parameters:
    ///   - write: The write.
    ///   - end: Called after the commit.
    /// - Returns: What the caller is told.
    func commit<Value: Sendable>(
        _ write: LoneWrite<Value>,
        end: @Sendable (WriteBatch.Outcome) -> Void
    ) -> Result<Value, StoreError> {
        connection.writeWithoutTransaction { db in
            let (result, outcome) = write.commit(in: db)
            end(outcome)
            return result
        }
    }

    /// Commits writes on the connection's own queue; does not wait for it.
    ///
    /// - Parameters:
    ///   - batch: The writes.
    ///   - end: Called after the commit.
    nonisolated func commitOnQueue(
        _ batch: WriteBatch,
        end: @escaping @Sendable (WriteBatch.Outcome) -> Void
    ) {
        connection.asyncWriteWithoutTransaction { db in end(batch.commit(in: db)) }
    }
}
