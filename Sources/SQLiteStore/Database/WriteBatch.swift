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
    }

    /// Executes and commits all writes, then resumes their callers in order; runs on the writer's queue.
    func commit(in db: Database) -> Outcome {
        var fates: [@Sendable () -> Void] = []
        fates.reserveCapacity(writes.count)
        var outcome = Outcome()
        do {
            try db.beginTransaction(.immediate)
            for write in writes { try fates.append(execute(write, in: db, &outcome)) }
            try db.commit()
        } catch {
            return fail(error, in: db)
        }
        for resume in fates { resume() }
        return outcome
    }

    /// Runs one write so that its failure leaves the others alone.
    ///
    /// - Returns: What resumes the caller after the commit.
    /// - Throws: What ends the whole transaction.
    private func execute(
        _ write: QueuedWrite,
        in db: Database,
        _ outcome: inout Outcome
    ) throws -> @Sendable () -> Void {
        do {
            // The closure is called once, before `inSavepoint` returns.
            var succeed: @Sendable () -> Void = {}
            try db.inSavepoint {
                succeed = try write.execute(db)
                return .commit
            }
            outcome.committed += 1
            return succeed
        } catch {
            // SQLite ends the whole transaction by itself after some errors; what other writes did is gone.
            let isFatal = (error as? DatabaseError)?.breaksConnection ?? false
            guard !isFatal, db.isInsideTransaction else { throw error }
            outcome.rejected += 1
            let reason = StoreError(error)
            return { write.fail(reason) }
        }
    }

    private func fail(_ error: any Error, in db: Database) -> Outcome {
        // Whether this works or not, the transaction is not committed.
        try? db.rollback()
        let breaksConnection = (error as? DatabaseError)?.breaksConnection ?? false
        let reason = Self.reason(error)
        for write in writes { write.fail(reason) }
        return Outcome(
            failure: reason,
            // A transaction that cannot even be rolled back must not meet the next batch.
            breaksConnection: breaksConnection || db.isInsideTransaction
        )
    }

    /// Nobody's own statement is to blame when a whole batch fails, so it is never called rejected.
    private static func reason(_ error: any Error) -> StoreError {
        let reason = StoreError(error)
        return reason.code == .rejected ? .unavailable(reason.context, underlying: error) : reason
    }
}
