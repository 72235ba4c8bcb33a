import GRDB
import StateGraph
import TestSupport
import Testing

@testable import SQLiteStore

/// The journals that keep one contract.
enum EffectJournalKind: CaseIterable, Sendable {
    case memory, sqlite

    /// Runs `body` with an empty journal of this kind.
    func withJournal(_ body: (any EffectJournal) async throws -> Void) async throws {
        switch self {
        case .memory: try await body(MemoryEffectJournal())
        case .sqlite:
            let folder = try TemporaryFolder()
            let database = try await SQLiteDatabase.open(StoreConfiguration(path: folder.file()))
            try await body(SQLiteEffectJournal(database: database, graph: "g"))
            await database.close()
        }
    }
}

/// A key of a thread, with the sequence number in its text.
private func key(_ sequence: UInt64, thread: String = "t") -> EffectKey {
    EffectKey(thread: thread, text: "\(thread):\(sequence)", sequence: sequence)
}

extension EffectBeginning {
    /// In short, for comparing.
    fileprivate var text: String {
        switch self {
        case .fresh: "fresh"
        case .inDoubt(let name): "in doubt \(name)"
        case .done(let name, let result):
            "done \(name) \((try? result.encode(using: JSONPayloadCoder())) ?? "?")"
        }
    }
}

/// A result of that many, as a journal reads it.
private func result(_ number: Int) throws -> EffectResult {
    let coder = StoredJSON()
    return EffectResult(stored: try coder.encode(number), coder: coder)
}

@Suite struct EffectJournalTests {
    @Test(arguments: EffectJournalKind.allCases)
    func `an effect is fresh, then in doubt, then done`(_ kind: EffectJournalKind) async throws {
        try await kind.withJournal { journal in
            #expect(try await journal.begin(key(1), name: "a").text == "fresh")
            #expect(try await journal.begin(key(1), name: "a").text == "in doubt a")
            try await journal.finish(key(1), try result(7))
            guard case .done("a", let kept) = try await journal.begin(key(1), name: "b") else {
                Issue.record("the effect is not done")
                return
            }
            let payload: [UInt8] = try kept.encode(using: StoredJSON())
            #expect(payload == Array("7".utf8))
            let entries = try await journal.entries(thread: "t")
            #expect(entries == [EffectEntry(key: key(1), name: "a", stage: .done, repetitions: 1)])
        }
    }

    @Test(arguments: EffectJournalKind.allCases)
    func `one that was released is fresh again, under a new name`(_ kind: EffectJournalKind) async throws {
        try await kind.withJournal { journal in
            _ = try await journal.begin(key(1), name: "a")
            try await journal.release(key(1))
            #expect(try await journal.entries(thread: "t").map(\.stage) == [.open])
            #expect(try await journal.inDoubt().isEmpty)
            #expect(try await journal.begin(key(1), name: "b").text == "fresh")
            let entries = try await journal.inDoubt(thread: "t")
            #expect(entries == [EffectEntry(key: key(1), name: "b", stage: .begun, repetitions: 0)])
        }
    }

    @Test(arguments: EffectJournalKind.allCases)
    func `threads are apart, and go one by one`(_ kind: EffectJournalKind) async throws {
        try await kind.withJournal { journal in
            for thread in ["s", "t"] { _ = try await journal.begin(key(1, thread: thread), name: "a") }
            #expect(try await journal.entries(thread: nil).map(\.key.thread) == ["s", "t"])
            try await journal.delete(thread: "s")
            try await journal.delete(thread: "unknown")
            #expect(try await journal.entries(thread: nil).map(\.key.thread) == ["t"])
            #expect(try await journal.entries(thread: "s").isEmpty)
            // What ends after its thread is gone does not bring it back.
            try await journal.finish(key(1, thread: "s"), try result(1))
            try await journal.release(key(1, thread: "s"))
            #expect(try await journal.entries(thread: "s").isEmpty)
        }
    }

    @Test(arguments: EffectJournalKind.allCases)
    func `effects before a checkpoint go with it`(_ kind: EffectJournalKind) async throws {
        try await kind.withJournal { journal in
            for sequence: UInt64 in [1, 5, 9] { _ = try await journal.begin(key(sequence), name: "a") }
            _ = try await journal.begin(key(1, thread: "u"), name: "a")
            try await journal.prune(thread: "t", before: CheckpointID(sequence: 5, nonce: 3))
            #expect(try await journal.entries(thread: "t").map(\.key.sequence) == [5, 9])
            #expect(try await journal.entries(thread: "u").count == 1)
        }
    }

    @Test func `effects of many threads share commits`() async throws {
        let folder = try TemporaryFolder()
        let database = try await SQLiteDatabase.open(StoreConfiguration(path: folder.file()))
        let journal = SQLiteEffectJournal(database: database, graph: "g")
        let before = await database.counters.commits
        try await withThrowingTaskGroup { group in
            for number in 0..<200 {
                group.addTask {
                    let key = key(1, thread: "\(number)")
                    _ = try await journal.begin(key, name: "a")
                    try await journal.finish(key, try result(number))
                }
            }
            try await group.waitForAll()
        }
        #expect(try await journal.entries(thread: nil).count { $0.stage == .done } == 200)
        #expect(await database.counters.commits - before < 200)
        await database.close()
    }

    @Test func `a damaged entry throws`() async throws {
        let folder = try TemporaryFolder()
        let database = try await SQLiteDatabase.open(StoreConfiguration(path: folder.file()))
        let journal = SQLiteEffectJournal(database: database, graph: "g")
        _ = try await journal.begin(key(1), name: "a")
        for damage in ["stage = 7", "stage = 2"] {
            try await database.write { db in try db.execute(sql: "UPDATE effect SET \(damage)") }
            let error = await #expect(throws: StoreError.self) { try await journal.begin(key(1), name: "a") }
            #expect(error?.code == .corrupt)
        }
        await database.close()
    }
}
