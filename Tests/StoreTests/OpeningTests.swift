import Foundation
import GRDB
import Testing

@testable import SQLiteStore

@Suite struct OpeningTests {
    private func open(_ path: String) async throws(StoreError) -> SQLiteDatabase {
        try await SQLiteDatabase.open(StoreConfiguration(path: path))
    }

    private func errorOfOpening(_ path: String) async -> StoreError? {
        await #expect(throws: StoreError.self) { try await open(path) }
    }

    @Test func `missing folders and files are made for the server's user only`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/new/deep/store.sqlite"
        let database = try await open(path)
        func mode(_ path: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
        #expect(try mode(folder.path + "/new/deep") == 0o700)
        for suffix in ["", "-wal", "-shm", ".lock"] { #expect(try mode(path + suffix) == 0o600) }
        await database.close()
        #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
    }

    @Test(arguments: [(StoreConfiguration.Synchronous.full, "2"), (.normal, "1")])
    func `each commit is flushed to the disk, unless that is not asked for`(
        synchronous: StoreConfiguration.Synchronous,
        setting: String
    ) async throws {
        let fixture = try await DatabaseFixture { $0.synchronous = synchronous }
        let settings = try await fixture.database.write { db in
            [
                try String.fetchOne(db, sql: "PRAGMA journal_mode"),
                try String.fetchOne(db, sql: "PRAGMA synchronous"),
                try String.fetchOne(db, sql: "PRAGMA foreign_keys"),
                try String.fetchOne(db, sql: "PRAGMA application_id"),
            ]
        }
        #expect(settings == ["wal", setting, "1", "\(Schema.applicationIdentifier)"])
        await fixture.database.close()
    }

    @Test func `a second server is refused, until the first has closed`() async throws {
        let folder = try TemporaryFolder()
        let first = try await open(folder.file())
        let link = folder.file("alias.sqlite")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.file())
        for path in [folder.file(), link] {
            let error = await errorOfOpening(path)
            #expect(error?.code == .locked)
            #expect(error?.context.contains("process \(ProcessInfo.processInfo.processIdentifier)") == true)
        }
        await first.close()
        await (try open(link)).close()
    }

    @Test func `a file that is no database is refused untouched`() async throws {
        let folder = try TemporaryFolder()
        let bytes = Data("This is a letter, not a database. ".utf8 + Array(repeating: 65, count: 5_000))
        try bytes.write(to: URL(fileURLWithPath: folder.file()))
        #expect(await errorOfOpening(folder.file())?.code == .corrupt)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file())) == bytes)
        // The refusal gave the lock up.
        #expect(await errorOfOpening(folder.file())?.code == .corrupt)
    }

    @Test(arguments: ["PRAGMA application_id = 77", "CREATE TABLE theirs (id INTEGER)"])
    func `another application's database is refused untouched`(statement: String) async throws {
        let folder = try TemporaryFolder()
        let theirs = try DatabaseQueue(path: folder.file())
        try await theirs.writeWithoutTransaction { try $0.execute(sql: statement) }
        try theirs.close()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
        #expect(await errorOfOpening(folder.file())?.code == .foreignFile)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file())) == bytes)
    }

    @Test func `a database of a newer version is refused`() async throws {
        let folder = try TemporaryFolder()
        await (try open(folder.file())).close()
        let newer = try DatabaseQueue(path: folder.file())
        try await newer.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 telepathy')") }
        try newer.close()
        let error = await errorOfOpening(folder.file())
        #expect(error?.code == .newerSchema)
        #expect(error?.description.contains(folder.file()) == true)
    }

    @Test(arguments: ["folder", "file/store.sqlite"])
    func `a path that cannot be written is unavailable`(path: String) async throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: folder.file("folder"),
            withIntermediateDirectories: false
        )
        try Data("a file".utf8).write(to: URL(fileURLWithPath: folder.file("file")))
        #expect(await errorOfOpening(folder.file(path))?.code == .unavailable)
    }

    @Test func `a database of the first steps is brought up to date, its meetings untouched`() async throws {
        let folder = try TemporaryFolder()
        let old = try DatabaseQueue(path: folder.file())
        try Schema.migrator.migrate(old, upTo: "2 documents")
        try await old.write { db in
            try db.execute(sql: "INSERT INTO thread VALUES (1, 'g', 't', 0)")
            try db.execute(
                sql: """
                    INSERT INTO meeting VALUES
                    ('m', 'ann', 'meeting', 'Budget', '[]', 0, 60, 'UTC', '1970-01-01T00:00', 1, NULL, 0)
                    """
            )
        }
        try old.close()
        let database = try await open(folder.file())
        let counts = try await database.read { db in
            try ["meeting", "thread", "checkpoint"].map {
                try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \($0)")
            }
        }
        #expect(counts == [1, 0, 0])
        await database.close()
    }

    @Test func `what was committed is there after opening again`() async throws {
        let fixture = try await DatabaseFixture()
        for number in 0..<20 { try await fixture.insert("row \(number)") }
        await fixture.database.close()
        let again = try await open(fixture.folder.file())
        let count = try await again.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM item") }
        #expect(count == 20)
        await again.close()
    }

    @Test func `reads see one snapshot and never wait for a write`() async throws {
        let fixture = try await DatabaseFixture.withQueues()
        try await fixture.insert("committed")
        let gate = Gate()
        let writer = Task {
            try await fixture.database.write { db in
                try db.execute(sql: "INSERT INTO item (text) VALUES ('pending')")
                gate.pass()
            }
        }
        await gate.waitUntilReached()
        try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<10 { group.addTask { try await fixture.texts() } }
            for try await texts in group { #expect(texts == ["committed"]) }
        }
        gate.open()
        try await writer.value
        #expect(try await fixture.texts() == ["committed", "pending"])
        await fixture.database.close()
    }
}
