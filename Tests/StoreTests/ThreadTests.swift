import GRDB
import StateGraph
import TestSupport
import Testing

@testable import SQLiteStore

@Suite struct ThreadTests {
    private func put(_ number: Int, _ saver: SQLiteCheckpointer, _ thread: String) async throws {
        _ = try await countingGraph(saver).invoke(.input(.append(Counting.numbers, number)), thread: thread)
    }

    @Test func `threads that rest are listed, longest first, and can be deleted`() async throws {
        try await withStore { store in
            let clock = TestClock(0)
            let saver = store.checkpointer(graph: "g", clock: clock)
            for thread in ["first", "second", "third"] {
                try await put(1, saver, thread)
                clock.advance(seconds: 1)
            }
            clock.advance(seconds: 2)
            try await put(2, saver, "first")
            #expect(try await saver.threads(updatedBefore: 2_001) == ["second", "third"])
            #expect(try await saver.threads(updatedBefore: 2_000) == ["second"])
            #expect(try await saver.threads(updatedBefore: 9_000, limit: 2) == ["second", "third"])
            #expect(try await saver.threadCount() == 3)
            #expect(
                try await saver.deleteThreads(["second", "first", "nobody"], unlessUpdatedSince: 5_000) == 1
            )
            #expect(try await saver.latest(thread: "second", namespace: "") == nil)
            #expect(try await saver.latest(thread: "first", namespace: "")?.numbers() == [1, 2])
            #expect(try await saver.threadCount() == 2)
            let values = try await store.database.read {
                try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM checkpoint")
            }
            #expect(values == 2)
        }
    }

    @Test func `threads of two graphs may have one name`() async throws {
        try await withStore { store in
            let one = store.checkpointer(graph: "one")
            let two = store.checkpointer(graph: "two")
            try await put(1, one, "t")
            try await put(2, two, "t")
            #expect(try await one.latest(thread: "t", namespace: "")?.numbers() == [1])
            try await one.delete(thread: "t")
            #expect(try await one.latest(thread: "t", namespace: "") == nil)
            #expect(try await two.latest(thread: "t", namespace: "")?.numbers() == [2])
        }
    }

    @Test func `checkpoints of another thread are not put`() async throws {
        try await withStore { store in
            let saver = store.checkpointer(graph: "g")
            try await put(1, saver, "a")
            let other = try #require(try await saver.latest(thread: "a", namespace: ""))
            let error = await #expect(throws: StoreError.self) {
                try await saver.put([.checkpoint(other)], thread: "b")
            }
            #expect(error?.code == .unstorable)
            try await saver.put([], thread: "b")
            #expect(try await saver.threadCount() == 1)
        }
    }

    @Test func `a value without a JSON form is refused and changes nothing`() async throws {
        try await withStore { store in
            let saver = store.checkpointer(graph: "g")
            var builder = GraphBuilder<Odd>()
            builder.addNode("rest") { _, _ in .none }
            builder.addEdge(from: .start, to: "rest")
            let graph = try builder.compile(checkpointer: saver)
            await #expect(throws: GraphError.self) {
                try await graph.invoke(.input(.set(Odd.ratio, .infinity)), thread: "t")
            }
            #expect(try await saver.latest(thread: "t", namespace: "") == nil)
            #expect(try await saver.threadCount() == 0)
        }
    }

    @Test func `health is a commit, and says why it cannot be`() async throws {
        try await withStore { store in
            #expect(await store.health().canCommit)
            try await store.database.write { try $0.execute(sql: "PRAGMA query_only = 1") }
            let health = await store.health()
            #expect(!health.canCommit)
            #expect(health.reason?.code == .unavailable)
            #expect(await store.health().canCommit)
            #expect(await store.counters().reopenings == 1)
            await store.close()
            #expect(await store.health().reason?.code == .closed)
        }
    }
}

/// A state whose channel can hold what JSON cannot.
private struct Odd: GraphState {
    var ratio = 0.0
    static let ratio = Channel("ratio", \Self.ratio)
    static var channels: [any StateChannel<Self>] { [ratio] }
}
