import Foundation
import GRDB
import Testing

@testable import SQLiteStore

@Suite struct WriteAheadLogTests {
    @Test func `the log of a durable database has its length from the start`() async throws {
        let fixture = try await DatabaseFixture { $0.checkpointPages = 100 }
        let before = try await fixture.database.sizes().logBytes
        #expect(before == 100 * 4_096)
        for number in 0..<10 { try await fixture.insert("\(number)") }
        #expect(try await fixture.database.sizes().logBytes == before)
        await fixture.database.close()
    }

    @Test func `without flushes the log grows with what is written`() async throws {
        let fixture = try await DatabaseFixture { $0.synchronous = .normal }
        #expect(try await fixture.database.sizes().logBytes < 1_000_000)
        await fixture.database.close()
    }

    @Test func `what a log holds is kept when it is lengthened`() async throws {
        let first = try await DatabaseFixture { $0.checkpointPages = 50 }
        for number in 0..<20 { try await first.insert("\(number)") }
        // A copy of both files is what a killed server leaves behind.
        let folder = try TemporaryFolder()
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(
                atPath: first.folder.file() + suffix,
                toPath: folder.file() + suffix
            )
        }
        await first.database.close()
        var configuration = StoreConfiguration(path: folder.file())
        configuration.checkpointPages = 400
        let second = try await SQLiteDatabase.open(configuration)
        #expect(try await second.sizes().logBytes == 400 * 4_096)
        let texts = try await second.read { db in
            try String.fetchAll(db, sql: "SELECT text FROM item ORDER BY id")
        }
        #expect(texts == (0..<20).map { "\($0)" })
        await second.close()
    }

    @Test func `while another process writes, the log stays as it is`() async throws {
        let folder = try TemporaryFolder()
        let first = try await SQLiteDatabase.open(StoreConfiguration(path: folder.file()))
        await first.close()
        var manual = Configuration()
        manual.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: folder.file(), configuration: manual)
        var configuration = StoreConfiguration(path: folder.file())
        configuration.checkpointPages = 4_000
        configuration.busyTimeoutSeconds = 0.01
        try await other.writeWithoutTransaction { db in try db.execute(sql: "BEGIN IMMEDIATE") }
        let database = try await SQLiteDatabase.open(configuration)
        #expect(try await database.sizes().logBytes < 4_000 * 4_096)
        try await other.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
        try other.close()
        await database.close()
        let alone = try await SQLiteDatabase.open(configuration)
        #expect(try await alone.sizes().logBytes == 4_000 * 4_096)
        await alone.close()
    }

    @Test func `a database without a log stays without one`() throws {
        let folder = try TemporaryFolder()
        WriteAheadLog.lengthen(ofDatabase: folder.file(), to: 1_000)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
}
