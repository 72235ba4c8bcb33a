import GRDB
import StateGraph
import Testing

@testable import SQLiteStore

@Suite struct RetentionTests {
    /// Appends numbers to a thread, one run each, every superstep stored.
    private func run(
        _ numbers: Range<Int>,
        _ saver: SQLiteCheckpointer,
        thread: String = "t"
    ) async throws {
        let graph = try countingGraph(saver)
        for number in numbers {
            _ = try await graph.invoke(
                .input(.append(Counting.numbers, number)),
                thread: thread,
                configuration: RunConfiguration(durability: .sync)
            )
        }
    }

    private func rows(_ table: String, _ store: DurableStore) async throws -> Int {
        try await store.database.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM \(table)") ?? -1 }
    }

    @Test func `keeping the latest leaves one row`() async throws {
        try await withStore { store in
            let saver = store.checkpointer(graph: "g", retention: .keepLatest)
            try await run(0..<20, saver)
            #expect(try await rows("checkpoint", store) == 1)
            #expect(try await saver.latest(thread: "t", namespace: "")?.numbers() == Array(0..<20))
        }
    }

    @Test(arguments: [1, 2, 5])
    func `keeping some leaves the newest, each with its values`(count: Int) async throws {
        try await withStore { store in
            let saver = store.checkpointer(graph: "g", retention: .keep(count))
            let all = store.checkpointer(graph: "all", retention: .keepAll)
            try await run(0..<9, saver)
            try await run(0..<9, all)
            let kept = try await saver.history(thread: "t", namespace: "", before: nil, limit: 100)
            let whole = try await all.history(thread: "t", namespace: "", before: nil, limit: 100)
            #expect(kept.map(\.step) == whole.prefix(count).map(\.step))
            #expect(try kept.map { try $0.numbers() } == whole.prefix(count).map { try $0.numbers() })
        }
    }

    @Test func `a question waits in the newest checkpoint, whatever is dropped`() async throws {
        try await withStore { store in
            let saver = store.checkpointer(graph: "g", retention: .keepLatest)
            let graph = try askingGraph(saver)
            let asked = try await graph.invoke(.input(.set(Asking.name, "Bob")), thread: "t")
            #expect(asked.interrupts.map(\.question) == ["How old is Bob?"])
            // A server that starts again knows the thread from the file only.
            let fresh = store.checkpointer(graph: "g", retention: .keepLatest)
            let done = try await askingGraph(fresh).invoke(.resume(42), thread: "t")
            #expect(done.state.age == 42)
            #expect(try await rows("checkpoint", store) == 1)
        }
    }

    @Test func `the file does not grow with the number of turns`() async throws {
        try await withStore { store in
            let saver = store.checkpointer(graph: "g", retention: .keepLatest)
            let graph = try askingGraph(saver)
            func turn(_ number: Int) async throws {
                _ = try await graph.invoke(.input(.set(Asking.name, "\(number % 10)")), thread: "t")
            }
            for number in 0..<50 { try await turn(number) }
            let before = try await store.sizes()
            for number in 0..<500 { try await turn(number) }
            let after = try await store.sizes()
            #expect(after.pages == before.pages)
            #expect(after.pageBytes == 4_096)
            #expect(after.fileBytes >= 4_096)
        }
    }
}

/// A state with a question.
struct Asking: GraphState {
    typealias Question = String
    typealias Answer = Int

    var name = ""
    var age = 0

    static let name = Channel("name", \Self.name)
    static let age = Channel("age", \Self.age)
    static var channels: [any StateChannel<Self>] { [name, age] }
}

/// Asks for an age, and notes it.
func askingGraph(_ checkpointer: any Checkpointer) throws -> CompiledGraph<Asking> {
    var builder = GraphBuilder<Asking>()
    builder.addNode("ask") { state, context in
        .set(Asking.age, try await context.interrupt("How old is \(state.name)?"))
    }
    builder.addEdge(from: .start, to: "ask")
    builder.addEdge(from: "ask", to: .end)
    return try builder.compile(checkpointer: checkpointer)
}
