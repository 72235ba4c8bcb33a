import GRDB

extension SQLiteDatabase {
    /// How much the database holds.
    ///
    /// - Throws: `unavailable`; `closed`.
    func sizes() async throws(StoreError) -> StoreSizes {
        let path = configuration.path
        return try await read { db in
            func number(_ pragma: String) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA \(pragma)") ?? 0 }
            return StoreSizes(
                pageBytes: try number("page_size"),
                pages: try number("page_count"),
                freePages: try number("freelist_count"),
                fileBytes: PrivateFile.size(of: path),
                logBytes: PrivateFile.size(of: path + "-wal")
            )
        }
    }
}
