import Foundation
import GRDB
import Meetings
import StateGraph
import Testing

@testable import SQLiteStore

@Suite struct CheckpointRowTests {
    private func checkpoint(
        _ sequence: UInt64,
        nonce: UInt64 = 1,
        after parent: Checkpoint? = nil,
        like other: Checkpoint,
        namespace: String = ""
    ) -> Checkpoint {
        Checkpoint(
            id: CheckpointID(sequence: sequence, nonce: nonce),
            parentID: parent?.id,
            thread: "t",
            namespace: namespace,
            step: Int(sequence),
            source: .loop,
            frontier: Frontier(),
            base: nil,
            parents: [:],
            graphVersion: 1,
            format: Checkpoint.currentFormat,
            values: other.values,
            tasks: []
        )
    }

    /// Live checkpoints of a thread that counts, oldest first.
    private func lives(_ count: Int) async throws -> [Checkpoint] {
        let memory = MemoryCheckpointer()
        let graph = try countingGraph(memory)
        for number in 0..<count {
            _ = try await graph.invoke(
                .input(.append(Counting.numbers, number)),
                thread: "t",
                configuration: RunConfiguration(durability: .exit)
            )
        }
        return await memory.history(thread: "t", namespace: "", before: nil, limit: 100).reversed()
    }

    @Test(arguments: [CheckpointRetention.keepAll, .keep(3), .keep(20)])
    func `two runs may write behind the same checkpoint at once`(
        retention: CheckpointRetention
    ) async throws {
        let lives = try await lives(4)
        try await withStore { store in
            let saver = store.checkpointer(graph: "g", retention: retention)
            let first = checkpoint(1, like: lives[0])
            let left = checkpoint(2, nonce: 5, after: first, like: lives[1])
            let right = checkpoint(2, nonce: 3, after: first, like: lives[1])
            let leftEnd = checkpoint(3, nonce: 5, after: left, like: lives[2])
            let rightEnd = checkpoint(3, nonce: 3, after: right, like: lives[2])
            let last = checkpoint(4, nonce: 3, after: rightEnd, like: lives[3])
            for one in [first, left, right, rightEnd, leftEnd, last] {
                try await saver.put([.checkpoint(one)], thread: "t")
            }
            let fresh = store.checkpointer(graph: "g", retention: retention)
            let history = try await fresh.history(thread: "t", namespace: "", before: nil, limit: 100)
            let all = [last.id, leftEnd.id, rightEnd.id, left.id, right.id, first.id]
            #expect(history.map(\.id) == Array(all.prefix(history.count)))
            #expect(history.count >= 3)
            for one in history {
                let numbers = try one.numbers()
                #expect(numbers == Array(0..<numbers.count))
                #expect(numbers.count == Int(one.id.sequence))
                let found = try await fresh.checkpoint(one.id, thread: "t", namespace: "")
                #expect(try found?.numbers() == numbers)
            }
        }
    }

    @Test func `a checkpoint that is replaced leaves its children as they were`() async throws {
        let lives = try await lives(3)
        try await withStore { store in
            let saver = store.checkpointer(graph: "g", retention: .keepAll)
            for one in lives { try await saver.put([.checkpoint(one)], thread: "t") }
            let other = Checkpoint(
                id: lives[1].id,
                parentID: nil,
                thread: "t",
                namespace: "",
                step: 99,
                source: .update,
                frontier: Frontier(),
                base: nil,
                parents: [:],
                graphVersion: 1,
                format: Checkpoint.currentFormat,
                values: lives[0].values,
                tasks: []
            )
            try await saver.put([.checkpoint(other)], thread: "t")
            let history = try await saver.history(thread: "t", namespace: "", before: nil, limit: 100)
            #expect(try history.map { try $0.numbers() } == [[0, 1, 2], [0], [0]])
            #expect(history.map(\.step) == [lives[2].step, 99, lives[0].step])
        }
    }

    @Test func `a checkpoint whose parent is not kept holds every value`() async throws {
        let lives = try await lives(3)
        try await withStore { store in
            let saver = store.checkpointer(graph: "g", retention: .keepAll)
            try await saver.put([.checkpoint(lives[2])], thread: "t")
            let found = try await saver.history(thread: "t", namespace: "", before: nil, limit: 9)
            #expect(try found.map { try $0.numbers() } == [[0, 1, 2]])
        }
    }

    @Test func `a task that changes often does not fill its row`() async throws {
        try await withStore { store in
            let saver = store.checkpointer(graph: "g", retention: .keepAll)
            let graph = try manyQuestions(saver)
            var outcome = try await graph.invoke(.input(.set(Asking.name, "Bob")), thread: "t")
            for number in 0..<100 {
                #expect(outcome.interrupts.count == 1)
                outcome = try await graph.invoke(.resume(number), thread: "t")
            }
            let longest = try await store.database.read {
                try Int.fetchOne($0, sql: "SELECT MAX(length(body)) FROM checkpoint") ?? 0
            }
            #expect(longest < 6_000)
            let fresh = try manyQuestions(store.checkpointer(graph: "g", retention: .keepAll))
            let done = try await fresh.invoke(.resume(100), thread: "t")
            #expect(done.interrupts.count == 1)
        }
    }

    /// Asks two hundred questions in one node.
    private func manyQuestions(_ saver: any Checkpointer) throws -> CompiledGraph<Asking> {
        var builder = GraphBuilder<Asking>()
        builder.addNode("ask") { _, context in
            var sum = 0
            for number in 0..<200 { sum += try await context.interrupt("question \(number)") }
            return .set(Asking.age, sum)
        }
        builder.addEdge(from: .start, to: "ask")
        return try builder.compile(checkpointer: saver)
    }

    @Test func `a row beyond what can be counted is refused`() async throws {
        let lives = try await lives(1)
        try await withStore { store in
            let saver = store.checkpointer(graph: "g", retention: .keepAll)
            let error = await #expect(throws: StoreError.self) {
                try await saver.put([.checkpoint(checkpoint(1 << 32, like: lives[0]))], thread: "t")
            }
            #expect(error?.code == .unstorable)
            let last = checkpoint(UInt64(UInt32.max), like: lives[0])
            try await saver.put([.checkpoint(last)], thread: "t")
            #expect(try await saver.latest(thread: "t", namespace: "")?.id == last.id)
            #expect(try await saver.history(thread: "t", namespace: "", before: nil, limit: 9).count == 1)
            let beyond = CheckpointID(sequence: .max, nonce: .max)
            #expect(try await saver.checkpoint(beyond, thread: "t", namespace: "") == nil)
            let below = try await saver.history(thread: "t", namespace: "", before: beyond, limit: 9)
            #expect(below.map(\.id) == [last.id])
        }
    }

    @Test func `what a channel stands for is written with the checkpoint that changes it`() async throws {
        try await withStore { store in
            let companion = CheckpointCompanion(channel: "name", of: Asking.self) { state, db in
                if state.name == "Eve" { throw StoreError.rejected("Eve") }
                try db.execute(sql: "UPDATE heartbeat SET beats = ?", arguments: [state.name.count])
            }
            let saver = SQLiteCheckpointer(
                database: store.database,
                graph: "g",
                retention: .keepLatest,
                clock: FixedClock(),
                companion: companion
            )
            let graph = try askingGraph(saver)
            func beats() async throws -> Int? {
                try await store.database.read { try Int.fetchOne($0, sql: "SELECT beats FROM heartbeat") }
            }
            _ = try await graph.invoke(.input(.set(Asking.name, "Bob")), thread: "t")
            #expect(try await beats() == 3)
            try await store.database.write { try $0.execute(sql: "UPDATE heartbeat SET beats = 0") }
            _ = try await graph.invoke(.resume(42), thread: "t")
            #expect(try await beats() == 0)
            await #expect(throws: GraphError.self) {
                try await graph.invoke(.input(.set(Asking.name, "Eve")), thread: "new")
            }
            #expect(try await saver.latest(thread: "new", namespace: "") == nil)
        }
    }
}

/// A clock that stands still.
private struct FixedClock: WallClock {
    func now() -> Int64 { 0 }
}
