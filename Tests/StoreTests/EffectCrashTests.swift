import Foundation
import StateGraph
import Testing

@testable import SQLiteStore

#if canImport(Glibc)
import Glibc
#endif

/// Begins and ends effects, and says so before and after, until it is killed.
private struct CrashingPayer {
    let folder: String

    var databasePath: String { folder + "/store.sqlite" }
    /// A line for each effect that happened, and for each whose end was acknowledged.
    var notes: String { folder + "/notes" }

    private func note(_ line: String) throws {
        let handle = try #require(FileHandle(forWritingAtPath: notes))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data((line + "\n").utf8))
        try handle.close()
    }

    /// Has one effect after another on a thread, and dies a random moment after the n-th.
    func run(dyingAfter count: Int) async throws {
        let database = try await SQLiteDatabase.open(StoreConfiguration(path: databasePath))
        let journal = SQLiteEffectJournal(database: database, graph: "g")
        for number in 0..<1_000 {
            let key = EffectKey(thread: "t", text: "\(number)", sequence: 1)
            switch try await journal.begin(key, name: "pay") {
            case .done: continue
            case .fresh: try note("pay \(number)")
            case .inDoubt: try note("again \(number)")
            }
            if number == count { die() }
            let result = EffectResult(stored: try StoredJSON().encode(number), coder: StoredJSON())
            try await journal.finish(key, result)
            try note("done \(number)")
        }
    }

    private func die() {
        Task.detached {
            let clock = ContinuousClock()
            let moment = clock.now + .microseconds(Int.random(in: 0...800))
            while clock.now < moment {}
            kill(getpid(), SIGKILL)
        }
    }
}

@Suite struct EffectCrashTests {
    @Test func `no effect whose end was acknowledged is had again, and one in doubt says so`() async throws {
        let folder = try TemporaryFolder()
        let path: String = folder.path
        let payer = CrashingPayer(folder: path)
        #expect(FileManager.default.createFile(atPath: payer.notes, contents: nil))
        for count in [3, 9, 20, 21, 40] {
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [path = path as String, count = count as Int] in
                try await CrashingPayer(folder: path).run(dyingAfter: count)
            }
        }
        let lines = try String(contentsOfFile: payer.notes, encoding: .utf8).split(separator: "\n").map {
            String($0)
        }
        for number in 0..<40 {
            let paid = lines.filter { $0 == "pay \(number)" || $0 == "again \(number)" }
            let done = lines.firstIndex(of: "done \(number)")
            let lastPaid = lines.lastIndex { $0 == "pay \(number)" || $0 == "again \(number)" }
            // The first may be in doubt as well: killed after it was begun, before its line was written.
            #expect(!paid.isEmpty)
            #expect(paid.dropFirst().allSatisfy { $0.hasPrefix("again") })
            if let done, let lastPaid { #expect(lastPaid < done) }
        }
    }
}
