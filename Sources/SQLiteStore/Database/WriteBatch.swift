import GRDB

/// The writes that share one transaction and one fsync.
struct WriteBatch: Sendable {
    let writes: [QueuedWrite]

    /// What became of a batch.
    struct Outcome: Sendable {
        /// Writes that are durable.
        var committed = 0
        /// Writes that failed alone, the others not minding.
        var rejected = 0
        /// Why the whole batch failed, if it did.
        var failure: StoreError?
        /// Whether the connection must be replaced.
        var breaksConnection = false
        /// Tells each caller what became of its write, in their order; each is to be called once.
        var resumptions: [@Sendable () -> Void] = []
    }

    /// Executes and commits all writes; runs on the writer's queue.
    ///
    /// Savepoints would keep writes from harming each other, but each one makes SQLite copy the pages that it
    /// touches, which doubles the cost of a write; so they are used only after a write of the batch has failed.
    func commit(in db: Database) -> Outcome {
        do {
            try db.beginWriting()
            var outcome = Outcome(committed: writes.count)
            outcome.resumptions.reserveCapacity(writes.count)
            do {
                for write in writes { outcome.resumptions.append(try write.execute(db)) }
            } catch  where Self.isOwn(error, in: db) {
                try db.rollback()
                return try commitOneByOne(in: db)
            }
            try db.commitTransaction()
            return outcome
        } catch {
            return fail(error, in: db)
        }
    }

    /// Does it all again with a savepoint around each write, so that those that fail fail alone.
    private func commitOneByOne(in db: Database) throws -> Outcome {
        var outcome = Outcome()
        try db.beginWriting()
        for write in writes {
            try db.cachedStatement(sql: "SAVEPOINT one").execute()
            do {
                outcome.resumptions.append(try write.execute(db))
                outcome.committed += 1
            } catch  where Self.isOwn(error, in: db) {
                try db.cachedStatement(sql: "ROLLBACK TO one").execute()
                let reason = StoreError(error)
                outcome.resumptions.append { write.fail(reason) }
                outcome.rejected += 1
            }
            try db.cachedStatement(sql: "RELEASE one").execute()
        }
        try db.commitTransaction()
        return outcome
    }

    /// Whether an error is the business of the write that threw it.
    ///
    /// Not so for faults of the connection, and when SQLite has ended the transaction by itself, which it does
    /// after some errors: what other writes did in it is gone then.
    static func isOwn(_ error: any Error, in db: Database) -> Bool {
        db.isInsideTransaction && (error as? DatabaseError)?.breaksConnection != true
    }

    private func fail(_ error: any Error, in db: Database) -> Outcome {
        let failed = Outcome.failed(error, in: db)
        var outcome = failed.outcome
        outcome.resumptions = writes.map { write in { write.fail(failed.reason) } }
        return outcome
    }
}

extension WriteBatch.Outcome {
    /// Rolls back a transaction that failed as a whole.
    ///
    /// - Returns: Why nothing was committed, and the outcome.
    static func failed(
        _ error: any Error,
        in db: Database
    ) -> (reason: StoreError, outcome: WriteBatch.Outcome) {
        // Whether this works or not, the transaction is not committed.
        try? db.rollback()
        let breaksConnection = (error as? DatabaseError)?.breaksConnection ?? false
        let reason = reason(error)
        let outcome = WriteBatch.Outcome(
            failure: reason,
            // A transaction that cannot even be rolled back must not meet the next batch.
            breaksConnection: breaksConnection || db.isInsideTransaction
        )
        return (reason, outcome)
    }

    /// Nobody's own statement is to blame when a whole batch fails, so it is never called rejected.
    private static func reason(_ error: any Error) -> StoreError {
        let reason = StoreError(error)
        return reason.code == .rejected ? .unavailable(reason.context, underlying: error) : reason
    }
}
