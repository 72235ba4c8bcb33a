import Foundation
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
        Damage(sql: "UPDATE checkpoint SET body = x''", code: .corrupt),
        Damage(sql: "UPDATE checkpoint SET body = x'05'", code: .corrupt),
        Damage(sql: "UPDATE checkpoint SET body = x'0101'", code: .corrupt),
        Damage(sql: "UPDATE checkpoint SET body = substr(body, 1, length(body) - 1)", code: .corrupt),
        Damage(sql: "UPDATE checkpoint SET body = CAST(body || x'01' AS BLOB)", code: .corrupt),
        Damage(sql: "DELETE FROM name WHERE text = 'numbers'", code: .corrupt),
        Damage(sql: "DELETE FROM name WHERE text = 'rest'", code: .corrupt),
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
                #expect(error?.description.contains("secret") == false)
            }
            if !damage.sql.contains("name WHERE") {
                #expect(latest?.description.contains("thread row 1") == true)
            }
            // The others are as before.
            _ = try await countingGraph(saver).invoke(.input(.append(Counting.numbers, 1)), thread: "other")
        }
    }

    @Test func `a checkpoint of a layout to come is told from a damaged one`() async throws {
        try await withStore { store in
            let saver = store.checkpointer(graph: "g")
            _ = try await countingGraph(saver).invoke(.input(.append(Counting.numbers, 1)), thread: "t")
            let known = try #require(try await saver.latest(thread: "t", namespace: ""))
            let next = Checkpoint(
                id: CheckpointID(sequence: known.id.sequence + 1, nonce: 0),
                parentID: known.id,
                thread: "t",
                namespace: "",
                step: 9,
                source: .loop,
                frontier: Frontier(),
                base: nil,
                parents: [:],
                graphVersion: 1,
                format: Checkpoint.currentFormat + 1,
                values: known.values,
                tasks: []
            )
            try await saver.put([.checkpoint(next)], thread: "t")
            let fresh = store.checkpointer(graph: "g")
            let error = await #expect(throws: StoreError.self) {
                try await fresh.latest(thread: "t", namespace: "")
            }
            #expect(error?.code == .unknownFormat)
        }
    }

    @Test func `whatever byte is damaged, reading ends with a value or an error`() async throws {
        try await withStore { store in
            let saver = store.checkpointer(graph: "g", retention: .keepAll)
            let graph = try askingGraph(saver)
            _ = try await graph.invoke(.input(.set(Asking.name, "Bob")), thread: "t")
            let body = try await store.database.read {
                try Data.fetchOne($0, sql: "SELECT body FROM checkpoint ORDER BY key DESC LIMIT 1")
            }
            let bytes = try #require(body)
            for index in bytes.indices {
                for value in [0, 1, 0x7F, 0x80, 0xFF, bytes[index] ^ 1] as [UInt8] {
                    var damaged = bytes
                    damaged[index] = value
                    try await store.database.write { [damaged] db in
                        try db.execute(
                            sql: "UPDATE checkpoint SET body = ? "
                                + "WHERE key = (SELECT MAX(key) FROM checkpoint)",
                            arguments: [damaged]
                        )
                    }
                    let fresh = store.checkpointer(graph: "g", retention: .keepAll)
                    _ = try? await fresh.latest(thread: "t", namespace: "")
                    _ = try? await askingGraph(fresh).snapshot(thread: "t")
                }
            }
        }
    }

    @Test func `nothing is dropped when a damaged row hides what is needed`() async throws {
        try await withStore { store in
            let saver = store.checkpointer(graph: "g", retention: .keep(2))
            let graph = try countingGraph(saver)
            for number in 0..<2 {
                _ = try await graph.invoke(.input(.append(Counting.numbers, number)), thread: "t")
            }
            try await store.database.write { try $0.execute(sql: "UPDATE checkpoint SET body = x'05'") }
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
