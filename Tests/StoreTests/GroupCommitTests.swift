import GRDB
import Testing

@testable import SQLiteStore

@Suite struct GroupCommitTests {
    /// Occupies the writer until the gate opens.
    private func occupy(_ database: SQLiteDatabase, with gate: Gate) async -> Task<Void, any Error> {
        let writer = Task { try await database.write { _ in gate.pass() } }
        await gate.waitUntilReached()
        return writer
    }

    @Test func `a write is there for readers when it returns`() async throws {
        let fixture = try await DatabaseFixture()
        try await fixture.insert("one")
        #expect(try await fixture.texts() == ["one"])
        await fixture.database.close()
    }

    @Test func `writes that wait together share one commit, in order`() async throws {
        let fixture = try await DatabaseFixture.withQueues()
        let gate = Gate()
        let first = await occupy(fixture.database, with: gate)
        let names = (0..<50).map { "row \($0)" }
        var writers: [Task<Void, any Error>] = []
        for (index, name) in names.enumerated() {
            writers.append(Task { try await fixture.insert(name) })
            await fixture.waitForQueue(of: index + 1)
        }
        let before = await fixture.database.counters
        gate.open()
        try await first.value
        for writer in writers { try await writer.value }
        let after = await fixture.database.counters
        #expect(try await fixture.texts() == names)
        #expect(after.commits - before.commits == 2)
        #expect(after.largestCommit == 50)
        #expect(after.depth == 0)
        await fixture.database.close()
    }

    @Test func `a failing write fails alone`() async throws {
        let fixture = try await DatabaseFixture.withQueues()
        try await fixture.insert("taken")
        let gate = Gate()
        let first = await occupy(fixture.database, with: gate)
        let good = Task { try await fixture.insert("good") }
        let clash = Task { try await fixture.insert("taken") }
        let own = Task { try await fixture.database.write { _ in throw StoreError.corrupt("mine") } }
        let better = Task { try await fixture.insert("better") }
        await fixture.waitForQueue(of: 4)
        gate.open()
        try await first.value
        try await good.value
        try await better.value
        let clashError = await #expect(throws: StoreError.self) { try await clash.value }
        #expect(clashError?.code == .rejected)
        let ownError = await #expect(throws: StoreError.self) { try await own.value }
        #expect(ownError?.code == .corrupt)
        #expect(Set(try await fixture.texts()) == ["taken", "good", "better"])
        #expect(await fixture.database.counters.rejectedWrites == 2)
        await fixture.database.close()
    }

    @Test(arguments: [true, false])
    func `a lone write that fails leaves nothing behind`(usesCallersThreads: Bool) async throws {
        let fixture = try await DatabaseFixture { $0.usesCallersThreads = usesCallersThreads }
        let error = await #expect(throws: StoreError.self) {
            try await fixture.database.write { db in
                try db.execute(sql: "INSERT INTO item (text) VALUES ('half')")
                try db.execute(sql: "INSERT INTO nowhere VALUES (1)")
            }
        }
        #expect(error?.code == .rejected)
        #expect(try await fixture.texts().isEmpty)
        #expect(await fixture.database.counters.rejectedWrites == 1)
        await fixture.database.close()
    }

    @Test func `a transaction carries at most the configured number of writes`() async throws {
        let fixture = try await DatabaseFixture.withQueues { $0.maximumWritesPerCommit = 3 }
        let gate = Gate()
        let first = await occupy(fixture.database, with: gate)
        let writers = (0..<7).map { number in Task { try await fixture.insert("\(number)") } }
        await fixture.waitForQueue(of: 7)
        gate.open()
        try await first.value
        for writer in writers { try await writer.value }
        let counters = await fixture.database.counters
        #expect(counters.largestCommit == 3)
        #expect(counters.commits == 1 + 1 + 3)
        await fixture.database.close()
    }

    @Test func `a full queue refuses the next write and keeps the others`() async throws {
        let fixture = try await DatabaseFixture.withQueues { $0.maximumWaitingWrites = 2 }
        let gate = Gate()
        let first = await occupy(fixture.database, with: gate)
        let writers = (0..<2).map { number in Task { try await fixture.insert("\(number)") } }
        await fixture.waitForQueue(of: 2)
        let error = await #expect(throws: StoreError.self) { try await fixture.insert("one too many") }
        #expect(error?.code == .overloaded)
        gate.open()
        try await first.value
        for writer in writers { try await writer.value }
        #expect(try await fixture.texts().count == 2)
        await fixture.database.close()
    }

    @Test(arguments: [true, false])
    func `many writers at once need far fewer commits than writes`(usesCallersThreads: Bool) async throws {
        let fixture = try await DatabaseFixture { $0.usesCallersThreads = usesCallersThreads }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<500 { group.addTask { try await fixture.insert("\(number)") } }
            try await group.waitForAll()
        }
        let counters = await fixture.database.counters
        #expect(try await fixture.texts().count == 500)
        #expect(counters.writes == 501)
        #expect(counters.commits < 250)
        #expect(counters.writesPerCommit > 2)
        await fixture.database.close()
    }

    @Test func `a cancelled task still waits for its commit`() async throws {
        let fixture = try await DatabaseFixture.withQueues()
        let gate = Gate()
        let first = await occupy(fixture.database, with: gate)
        let writer = Task { try await fixture.insert("kept") }
        await fixture.waitForQueue(of: 1)
        writer.cancel()
        gate.open()
        try await first.value
        try await writer.value
        #expect(try await fixture.texts() == ["kept"])
        await fixture.database.close()
    }

    @Test func `close commits what waits and refuses what comes after`() async throws {
        let fixture = try await DatabaseFixture.withQueues()
        let gate = Gate()
        let first = await occupy(fixture.database, with: gate)
        let writer = Task { try await fixture.insert("last") }
        await fixture.waitForQueue(of: 1)
        let closing = Task { await fixture.database.close() }
        while await !fixture.database.isClosed { await Task.yield() }
        let late = await #expect(throws: StoreError.self) { try await fixture.insert("late") }
        #expect(late?.code == .closed)
        let reading = await #expect(throws: StoreError.self) { try await fixture.texts() }
        #expect(reading?.code == .closed)
        gate.open()
        try await first.value
        try await writer.value
        await closing.value
        let again = try await SQLiteDatabase.open(StoreConfiguration(path: fixture.folder.file()))
        #expect(try await again.read { try String.fetchAll($0, sql: "SELECT text FROM item") } == ["last"])
        await again.close()
        await again.close()
    }
}
