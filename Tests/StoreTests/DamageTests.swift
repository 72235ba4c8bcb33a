import GRDB
import StateGraph
import TestSupport
import Testing

@testable import SQLiteStore

@Suite struct DamageTests {
    /// A way to damage the rows of a thread, and what reading it must say.
    struct Damage: Sendable, CustomTestStringConvertible {
        let sql: String
        let code: StoreError.Code

        var testDescription: String { sql }
    }

    static let damages = [
        Damage(sql: "UPDATE channel_value SET value = x'5B31'", code: .corrupt),
        Damage(sql: "UPDATE channel_value SET value = x'7B7D'", code: .corrupt),
        Damage(sql: "UPDATE channel_value SET value = x''", code: .corrupt),
        Damage(sql: "DELETE FROM channel_value", code: .corrupt),
        Damage(sql: "UPDATE checkpoint SET versions = x'05'", code: .corrupt),
        Damage(sql: "UPDATE checkpoint SET versions = x'01FFFF'", code: .corrupt),
        Damage(sql: "UPDATE checkpoint SET versions = x'010001FF'", code: .corrupt),
        Damage(sql: "UPDATE checkpoint SET source = 'wind'", code: .corrupt),
        Damage(sql: "UPDATE checkpoint SET tasks = x'00'", code: .corrupt),
        Damage(sql: "UPDATE checkpoint SET pending = x'00'", code: .corrupt),
        Damage(sql: "UPDATE checkpoint SET id = x'0102'", code: .corrupt),
        Damage(sql: "UPDATE checkpoint SET base = x'0102'", code: .corrupt),
        Damage(sql: "UPDATE checkpoint SET format = 99", code: .unknownFormat),
    ]

    @Test(arguments: damages)
    func `a damaged row is a typed error that names it, and no crash`(damage: Damage) async throws {
        try await withStore { store in
            _ = try await countingGraph(store.checkpointer(graph: "g"))
                .invoke(.input(.append(Counting.numbers, 1)), thread: "secret name")
            try await store.database.write { try $0.execute(sql: damage.sql) }
            let saver = store.checkpointer(graph: "g")
            let latest = await #expect(throws: StoreError.self) {
                try await saver.latest(thread: "secret name", namespace: "")
            }
            let history = await #expect(throws: StoreError.self) {
                try await saver.history(thread: "secret name", namespace: "", before: nil, limit: 9)
            }
            for error in [latest, history] {
                #expect(error?.code == damage.code)
                #expect(error?.description.contains("thread row 1") == true)
                #expect(error?.description.contains("secret") == false)
            }
            // The others are as before.
            _ = try await countingGraph(saver).invoke(.input(.append(Counting.numbers, 1)), thread: "other")
        }
    }

    @Test func `pruning does not guess what a damaged row needs`() async throws {
        try await withStore { store in
            let saver = store.checkpointer(graph: "g", retention: .keep(2))
            let graph = try countingGraph(saver)
            for number in 0..<2 {
                _ = try await graph.invoke(.input(.append(Counting.numbers, number)), thread: "t")
            }
            try await store.database.write { try $0.execute(sql: "UPDATE checkpoint SET versions = x'05'") }
            await #expect(throws: GraphError.self) {
                try await graph.invoke(.input(.append(Counting.numbers, 2)), thread: "t")
            }
        }
    }

    @Test(arguments: ["kind = 'feast'", "participants = '{'", "participants = '[{}]'"])
    func `a damaged meeting is a typed error`(damage: String) async throws {
        try await withStore { store in
            try await store.calendar.save(meeting(1, owner: "a"))
            try await store.database.write { try $0.execute(sql: "UPDATE meeting SET \(damage)") }
            let error = await #expect(throws: StoreError.self) {
                try await store.calendar.meetings(owner: "a", in: nil)
            }
            #expect(error?.code == .corrupt)
        }
    }
}
