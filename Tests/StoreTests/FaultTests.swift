import Foundation
import GRDB
import Testing

@testable import SQLiteStore

@Suite struct FaultTests {
    /// Makes the writer's connection refuse writes, as one does that met a read-only file system.
    private func breakWriter(of database: SQLiteDatabase) async throws {
        try await database.write { db in
            try db.execute(sql: "PRAGMA query_only = 1")
        }
    }

    private func codeOfInsert(_ text: String, _ fixture: DatabaseFixture) async -> StoreError.Code? {
        do throws(StoreError) {
            try await fixture.insert(text)
            return nil
        } catch {
            return error.code
        }
    }

    @Test(arguments: [true, false])
    func `a connection that became read-only is replaced`(usesCallersThreads: Bool) async throws {
        let fixture = try await DatabaseFixture { $0.usesCallersThreads = usesCallersThreads }
        try await fixture.insert("before")
        try await breakWriter(of: fixture.database)
        #expect(await codeOfInsert("refused", fixture) == .unavailable)
        #expect(await codeOfInsert("after", fixture) == nil)
        #expect(try await fixture.texts() == ["before", "after"])
        let counters = await fixture.database.counters
        #expect(counters.reopenings == 1)
        #expect(counters.failedCommits == 1)
        await fixture.database.close()
    }

    @Test func `a fault acknowledges none of the writes of its transaction`() async throws {
        let fixture = try await DatabaseFixture.withQueues()
        let gate = Gate()
        let first = Task {
            try await fixture.database.write { db in
                gate.pass()
                try db.execute(sql: "PRAGMA query_only = 1")
            }
        }
        await gate.waitUntilReached()
        let writers = (0..<5).map { number in Task { await codeOfInsert("\(number)", fixture) } }
        await fixture.waitForQueue(of: 5)
        gate.open()
        try await first.value
        for writer in writers { #expect(await writer.value == .unavailable) }
        #expect(try await fixture.texts().isEmpty)
        await fixture.database.close()
    }

    @Test func `a full database loses nothing and takes writes again later`() async throws {
        let fixture = try await DatabaseFixture()
        try await fixture.database.write { db in
            // Holds for this connection only: the one that replaces it has room again.
            try db.execute(sql: "PRAGMA max_page_count = 40")
        }
        var stored: [String] = []
        var refusal: StoreError.Code?
        while refusal == nil {
            let text = "\(stored.count) " + String(repeating: "x", count: 10_000)
            refusal = await codeOfInsert(text, fixture)
            if refusal == nil { stored.append(text) }
        }
        #expect(refusal == .unavailable)
        #expect(!stored.isEmpty)
        #expect(try await fixture.texts() == stored)
        #expect(await codeOfInsert("room again", fixture) == nil)
        await fixture.database.close()
    }

    @Test func `while the disk is away nothing is acknowledged and no new database is made`() async throws {
        let fixture = try await DatabaseFixture()
        try await fixture.insert("before")
        try await breakWriter(of: fixture.database)
        let away = fixture.folder.file("away")
        for suffix in ["", "-wal"] {
            try FileManager.default.moveItem(atPath: fixture.folder.file() + suffix, toPath: away + suffix)
        }
        for attempt in 0..<3 { #expect(await codeOfInsert("refused \(attempt)", fixture) == .unavailable) }
        let reading = await #expect(throws: StoreError.self) { try await fixture.texts() }
        #expect(reading?.code == .unavailable)
        #expect(!FileManager.default.fileExists(atPath: fixture.folder.file()))
        for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: away + suffix) {
            try FileManager.default.moveItem(atPath: away + suffix, toPath: fixture.folder.file() + suffix)
        }
        #expect(try await fixture.texts() == ["before"])
        #expect(await codeOfInsert("after", fixture) == nil)
        await fixture.database.close()
    }

    @Test func `closing works while the database cannot be opened`() async throws {
        let fixture = try await DatabaseFixture()
        try await breakWriter(of: fixture.database)
        try FileManager.default.removeItem(atPath: fixture.folder.file())
        #expect(await codeOfInsert("refused", fixture) == .unavailable)
        #expect(await codeOfInsert("refused", fixture) == .unavailable)
        await fixture.database.close()
        #expect(await codeOfInsert("closed", fixture) == .closed)
    }

    @Test func `a damaged page is a corrupt error, not a crash`() async throws {
        let fixture = try await DatabaseFixture()
        for number in 0..<200 {
            try await fixture.insert("row \(number) " + String(repeating: "x", count: 500))
        }
        await fixture.database.close()
        let file = try #require(FileHandle(forUpdatingAtPath: fixture.folder.file()))
        let size = try file.seekToEnd()
        // Everything but the schema's pages.
        try file.seek(toOffset: size / 2)
        try file.write(contentsOf: Data(repeating: 0xA5, count: Int(size - size / 2)))
        try file.close()
        let database = try await SQLiteDatabase.open(StoreConfiguration(path: fixture.folder.file()))
        let error = await #expect(throws: StoreError.self) {
            try await database.read { try Row.fetchAll($0, sql: "SELECT * FROM item ORDER BY text").count }
        }
        #expect(error?.code == .corrupt)
        await database.close()
    }

    @Test(arguments: [true, false])
    func `a reader that fails is replaced`(usesCallersThreads: Bool) async throws {
        let fixture = try await DatabaseFixture { configuration in
            configuration.readerCount = 1
            configuration.usesCallersThreads = usesCallersThreads
        }
        try await fixture.insert("kept")
        let error = await #expect(throws: StoreError.self) {
            try await fixture.database.read { _ in throw DatabaseError(resultCode: .SQLITE_IOERR) }
        }
        #expect(error?.code == .unavailable)
        #expect(try await fixture.texts() == ["kept"])
        #expect(await fixture.database.counters.reopenings == 1)
        await fixture.database.close()
    }

    @Test func `errors name no value that was to be stored`() async throws {
        let fixture = try await DatabaseFixture()
        try await fixture.insert("a secret")
        let clash = await #expect(throws: StoreError.self) { try await fixture.insert("a secret") }
        #expect(clash?.description.contains("secret") == false)
        #expect(clash?.description.hasPrefix("rejected: ") == true)
        struct Unknown: Error { let text = "a secret" }
        let own = await #expect(throws: StoreError.self) {
            try await fixture.database.write { _ in throw Unknown() }
        }
        #expect(own?.description == "rejected: an access failed with Unknown")
        await fixture.database.close()
    }
}
