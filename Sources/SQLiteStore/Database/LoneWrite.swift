import GRDB

/// A write that has a transaction of its own, as nobody else waits.
struct LoneWrite<Value: Sendable>: Sendable {
    /// Runs the statements.
    let body: @Sendable (Database) throws -> Value

    /// Executes and commits the write.
    func commit(in db: Database) -> (result: Result<Value, StoreError>, outcome: WriteBatch.Outcome) {
        do {
            try db.beginWriting()
            let value: Value
            do {
                value = try body(db)
            } catch  where WriteBatch.isOwn(error, in: db) {
                try db.rollback()
                return (.failure(StoreError(error)), WriteBatch.Outcome(rejected: 1))
            }
            try db.commitTransaction()
            return (.success(value), WriteBatch.Outcome(committed: 1))
        } catch {
            let (reason, outcome) = WriteBatch.Outcome.failed(error, in: db)
            return (.failure(reason), outcome)
        }
    }
}
