import Foundation
import GRDB
import StateGraph
import Testing

@testable import SQLiteStore

@Suite struct SizeTests {
    /// The bytes that so many runs of a chain on new threads add to the file.
    private func growth(
        runs: Int,
        _ retention: CheckpointRetention,
        _ durability: Durability
    ) async throws -> Int {
        try await withStore { store in
            let graph = try Chain.graph(store.checkpointer(graph: "chain", retention: retention))
            let configuration = RunConfiguration<Chain>(durability: durability)
            func run(_ name: String) async throws {
                _ = try await graph.invoke(.input(Chain.input), thread: name, configuration: configuration)
            }
            func bytes() async throws -> Int {
                let sizes = try await store.sizes()
                return (sizes.pages - sizes.freePages) * sizes.pageBytes
            }
            for number in 0..<20 { try await run("warm-up-\(number)") }
            let before = try await bytes()
            for number in 0..<runs { try await run("thread-\(number)") }
            return try await bytes() - before
        }
    }

    @Test(arguments: [Durability.sync, .async])
    func `a run of ten nodes adds less than 1.5 KiB when all checkpoints are kept`(
        durability: Durability
    ) async throws {
        let runs = 200
        let each = Double(try await growth(runs: runs, .keepAll, durability)) / Double(runs)
        print("bytes a run of 12 checkpoints with \(durability): \(each), a checkpoint: \(each / 12)")
        #expect(each < 1_536)
    }

    @Test func `a finished thread is a few hundred bytes when the latest checkpoint is kept`() async throws {
        let runs = 200
        let each = Double(try await growth(runs: runs, .keepLatest, .async)) / Double(runs)
        print("bytes a thread: \(each)")
        #expect(each < 200)
    }

    @Test func `a list that grows is stored as what is appended`() async throws {
        try await withStore { store in
            let saver = store.checkpointer(graph: "g", retention: .keepAll)
            let graph = try countingGraph(saver)
            for number in 0..<300 {
                _ = try await graph.invoke(.input(.append(Counting.numbers, 1_000_000 + number)), thread: "t")
            }
            let bytes = try await store.database.read {
                try Int.fetchOne($0, sql: "SELECT SUM(length(body)) FROM checkpoint") ?? 0
            }
            print("bytes of 300 turns: \(bytes)")
            // The whole list each time would be 300 · 300 · 8 / 2 bytes for one of the three checkpoints of a turn.
            #expect(bytes < 150_000)
        }
    }
}

/// What a chain of nodes hands on: a count and a short text.
struct Chain: GraphState {
    var counter = 0
    var text = ""

    static let counter = Channel("counter", \Self.counter)
    static let text = Channel("text", \Self.text)
    static var channels: [any StateChannel<Self>] { [counter, text] }

    static var input: Update<Self> { .set(counter, 0).set(text, "start") }

    /// A graph of ten nodes in a row; each writes both channels.
    static func graph(_ checkpointer: any Checkpointer) throws -> CompiledGraph<Self> {
        var builder = GraphBuilder<Self>()
        var last = NodeName.start
        for number in 0..<10 {
            let name = NodeName("node\(number)")
            builder.addNode(name) { state, _ in
                .set(counter, state.counter + 1).set(text, "passed node \(number)")
            }
            builder.addEdge(from: last, to: name)
            last = name
        }
        builder.addEdge(from: last, to: .end)
        return try builder.compile(checkpointer: checkpointer)
    }
}
