import GRDB

extension SQLiteDatabase {
    /// Reads from one snapshot of what is committed, beside writes and other reads.
    ///
    /// - Parameter body: Runs at most once.
    /// - Returns: What `body` returned.
    /// - Throws: What `body` threw, as a `StoreError`; `unavailable`; `closed`.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        let (connections, generation) = try await openConnections()
        let index = leastBusyReader()
        readsUnderWay[index] += 1
        let reader = connections.readers[index]
        let outcome = await outcome(of: body, reader)
        // While this read was under way its connections may have been replaced, counts included.
        if generation == self.generation { readsUnderWay[index] -= 1 }
        switch outcome {
        case .success(let value):
            return value
        case .failure(let failure):
            if failure.breaksConnection { replaceConnections(of: generation, after: failure.error) }
            throw failure.error
        }
    }

    /// A failed read, and whether its connection must be replaced.
    private struct ReadFailure: Error {
        let error: StoreError
        let breaksConnection: Bool
    }

    private func outcome<Value: Sendable>(
        of body: @escaping @Sendable (Database) throws -> Value,
        _ reader: SQLiteReader
    ) async -> Result<Value, ReadFailure> {
        do {
            return .success(
                configuration.usesCallersThreads
                    ? try await reader.read(body) : try await reader.readOnQueue(body)
            )
        } catch {
            let breaks = (error as? DatabaseError)?.breaksConnection ?? false
            return .failure(ReadFailure(error: StoreError(error), breaksConnection: breaks))
        }
    }

    private func leastBusyReader() -> Int {
        readsUnderWay.indices.min { readsUnderWay[$0] < readsUnderWay[$1] } ?? 0
    }
}
