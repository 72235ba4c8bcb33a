import GRDB

extension SQLiteDatabase {
    /// Executes `body` in a transaction and returns when it is durable.
    ///
    /// All writes that wait at the same moment share one transaction and one fsync, in the order of their
    /// calls. One that throws fails alone. A cancelled task still waits for its commit: what is durable must
    /// be known to be.
    ///
    /// A write that finds nobody else writing is committed at once, on the thread of the task that asks if the store
    /// may use it.
    ///
    /// - Parameter body: Runs a second time if another write of the transaction failed and everything was rolled
    ///   back, so it must do nothing but use the database.
    /// - Returns: What `body` returned.
    /// - Throws: What `body` threw, as a `StoreError`; `unavailable` if nothing can be committed now, and
    ///   then nothing was; `overloaded`; `closed`.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        guard !isClosed else { throw .closed() }
        guard machine.hasRoom else { throw .overloaded(waiting: machine.depth) }
        // While this task looked around, the database may have been closed, or have lost its connections.
        if configuration.usesCallersThreads, await isAlone(), !isClosed, let connections, turn.begin() {
            let generation = generation
            return try await connections.writer.commit(LoneWrite(body: body)) { outcome in
                self.end(outcome, generation: generation)
            }.get()
        }
        guard !isClosed else { throw .closed() }
        let result = await withCheckedContinuation { continuation in
            machine.add(QueuedWrite(body, resuming: continuation))
            commitNextBatch()
        }
        return try result.get()
    }

    /// Whether nobody else is about to write.
    ///
    /// Tasks that are ready to run go first: if this one kept its thread for a flush, they might find none to come to
    /// the queue on, and each would make a commit of its own where they could share one. As letting them go first wakes
    /// other threads, a task that is always alone does so only now and then.
    private func isAlone() async -> Bool {
        var isAlone = machine.depth == 0 && arriving == 0
        if isAlone, loneWrites.isMultiple(of: Self.loneWritesUnseen) {
            arriving += 1
            await Task.yield()
            arriving -= 1
            isAlone = machine.depth == 0 && arriving == 0
        }
        loneWrites = isAlone ? loneWrites + 1 : 0
        return isAlone
    }

    /// A task that writes alone looks whether others have come once in so many writes.
    private static var loneWritesUnseen: Int { 8 }

    /// Sends the next batch to the writer's queue, if one is due and the connections are open.
    func commitNextBatch() {
        guard machine.depth > 0 else { return resumeClosersIfIdle() }
        guard let connections else {
            startReopening()
            return
        }
        guard turn.begin() else { return }
        let batch = machine.nextBatch()
        if machine.depth > 0 || isClosed { turn.ask() }
        let generation = generation
        connections.writer.commitOnQueue(batch) { self.end($0, generation: generation) }
    }

    /// Ends a transaction and tells the callers.
    ///
    /// The end comes back to the actor as a task of its own, not through a caller of `write`: the queue must go on even
    /// if the executor of every caller has stopped. It does not come back at all if nothing waits for it.
    private nonisolated func end(_ outcome: WriteBatch.Outcome, generation: Int) {
        tally.count(outcome)
        // A connection that met a fault must not meet the next batch.
        let isOver = !outcome.breaksConnection && turn.endUnlessAwaited()
        for resume in outcome.resumptions { resume() }
        if !isOver { Task { await finished(outcome, generation: generation) } }
    }

    private func finished(_ outcome: WriteBatch.Outcome, generation: Int) {
        turn.end()
        if outcome.breaksConnection, let fault = outcome.failure {
            replaceConnections(of: generation, after: fault)
        }
        commitNextBatch()
    }
}
