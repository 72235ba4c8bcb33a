import GRDB

extension SQLiteCheckpointer {
    /// Threads that were last put to before a time, those that have rested longest first.
    ///
    /// - Parameters:
    ///   - milliseconds: Since 1970 UTC.
    ///   - limit: The most that are listed.
    /// - Returns: Their names.
    /// - Throws: `unavailable`; `closed`.
    public func threads(
        updatedBefore milliseconds: Int64,
        limit: Int = 1_000
    ) async throws(StoreError) -> [String] {
        let name = graph
        return try await database.read { db in
            guard let graph = try NameBook.number(of: name, making: false, in: db) else { return [] }
            // No index: it would cost each turn two pages, and this is asked for a few times an hour.
            return try String.fetchAll(
                db.cachedStatement(
                    sql: "SELECT name FROM thread WHERE graph = ? AND updated_at < ? "
                        + "ORDER BY updated_at, number LIMIT ?"
                ),
                arguments: [graph, milliseconds, max(0, limit)]
            )
        }
    }

    /// How many threads have checkpoints.
    ///
    /// - Throws: `unavailable`; `closed`.
    public func threadCount() async throws(StoreError) -> Int {
        let name = graph
        return try await database.read { db in
            guard let graph = try NameBook.number(of: name, making: false, in: db) else { return 0 }
            let statement = try db.cachedStatement(sql: "SELECT COUNT(*) FROM thread WHERE graph = ?")
            return try Int.fetchOne(statement, arguments: [graph]) ?? 0
        }
    }

    /// Forgets threads with all their namespaces, in one transaction.
    ///
    /// - Parameters:
    ///   - names: The threads; unknown ones are no error.
    ///   - milliseconds: A thread that was put to at this time (since 1970 UTC) or later is spared: it came to
    ///     life again after it was listed. Nil spares none.
    /// - Returns: How many were forgotten.
    /// - Throws: `unavailable`; `overloaded`; `closed`.
    @discardableResult
    public func deleteThreads(
        _ names: [String],
        unlessUpdatedSince milliseconds: Int64? = nil
    ) async throws(StoreError) -> Int {
        await memory.beginDeletion(of: names)
        do throws(StoreError) {
            let count = try await deleteStored(names, unlessUpdatedSince: milliseconds)
            await memory.endDeletion(of: names)
            return count
        } catch {
            await memory.endDeletion(of: names)
            throw error
        }
    }

    private func deleteStored(
        _ names: [String],
        unlessUpdatedSince milliseconds: Int64?
    ) async throws(StoreError) -> Int {
        let name = graph
        return try await database.write { db in
            guard let graph = try NameBook.number(of: name, making: false, in: db) else { return 0 }
            return try names.reduce(0) { count, name in
                let isDeleted = try CheckpointTables.deleteThread(
                    name,
                    of: graph,
                    unlessUpdatedSince: milliseconds,
                    in: db
                )
                // A run may have left effects and no checkpoint.
                if isDeleted || milliseconds == nil {
                    try EffectTables.delete(thread: name, of: graph, in: db)
                }
                return count + (isDeleted ? 1 : 0)
            }
        }
    }
}
