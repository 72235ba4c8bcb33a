import GRDB

extension SQLiteDatabase {
    /// Executes `body` in a transaction and returns when it is durable.
    ///
    /// All writes that wait at the same moment share one transaction and one fsync, in the order of their
    /// calls. One that throws fails alone. A cancelled task still waits for its commit: what is durable must
    /// be known to be.
    ///
    /// - Parameter body: Runs on the writer's queue; a second time if another write of the transaction failed
    ///   and everything was rolled back, so it must do nothing but use the database.
    /// - Returns: What `body` returned.
    /// - Throws: What `body` threw, as a `StoreError`; `unavailable` if nothing can be committed now, and
    ///   then nothing was; `overloaded`; `closed`.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        guard !isClosed else { throw .closed() }
        guard machine.hasRoom else { throw .overloaded(waiting: machine.depth) }
        let result = await withCheckedContinuation { continuation in
            machine.add(QueuedWrite(body, resuming: continuation))
            commitNextBatch()
        }
        return try result.get()
    }

    /// Sends the next batch to the writer's queue, if one is due and the connections are open.
    ///
    /// The end of a batch comes back as a task of its own, not through a caller of `write`: the queue must
    /// go on even if the executor of every caller has stopped.
    func commitNextBatch() {
        guard machine.depth > 0 else { return resumeClosersIfIdle() }
        guard let connections else {
            startReopening()
            return
        }
        guard let batch = machine.nextBatch() else { return }
        let (tally, generation) = (tally, generation)
        connections.writer.asyncWriteWithoutTransaction { db in
            let outcome = batch.commit(in: db)
            tally.count(outcome)
            for resume in outcome.resumptions { resume() }
            Task { await self.finished(outcome, generation: generation) }
        }
    }

    private func finished(_ outcome: WriteBatch.Outcome, generation: Int) {
        machine.finished()
        if outcome.breaksConnection, let fault = outcome.failure {
            replaceConnections(of: generation, after: fault)
        }
        commitNextBatch()
    }
}
