import GRDB

@testable import SQLiteStore

/// A database in a folder of its own, with one table to write to.
struct DatabaseFixture {
    let folder: TemporaryFolder
    let database: SQLiteDatabase

    /// A database whose accesses stay off the tasks' threads, so that a test may hold one of them up.
    static func withQueues(
        _ adjust: (inout StoreConfiguration) -> Void = { _ in }
    ) async throws -> DatabaseFixture {
        try await DatabaseFixture { configuration in
            configuration.usesCallersThreads = false
            adjust(&configuration)
        }
    }

    init(_ adjust: (inout StoreConfiguration) -> Void = { _ in }) async throws {
        folder = try TemporaryFolder()
        var configuration = StoreConfiguration(path: folder.file())
        adjust(&configuration)
        database = try await SQLiteDatabase.open(configuration)
        try await database.write { db in
            try db.execute(sql: "CREATE TABLE item (id INTEGER PRIMARY KEY, text TEXT UNIQUE)")
        }
    }

    /// Inserts a row durably.
    func insert(_ text: String) async throws(StoreError) {
        try await database.write { db in
            try db.execute(sql: "INSERT INTO item (text) VALUES (?)", arguments: [text])
        }
    }

    /// The texts in the order of their insertion.
    func texts() async throws(StoreError) -> [String] {
        try await database.read { db in
            try String.fetchAll(db, sql: "SELECT text FROM item ORDER BY id")
        }
    }

    /// Waits until `count` writes are queued.
    func waitForQueue(of count: Int) async {
        while await database.counters.depth < count { await Task.yield() }
    }
}
