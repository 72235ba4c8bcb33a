import StateGraph
import Testing

@testable import SQLiteStore

@Suite struct VersionTests {
    /// A state, and what a later version of the program makes of it.
    private struct Old: GraphState {
        typealias Question = String
        typealias Answer = String
        var kept = 0
        var lost = ""
        var list: [Int] = []
        static let kept = Channel("kept", \Self.kept)
        static let lost = Channel("lost", \Self.lost)
        static let list = Channel("list", \Self.list, reducer: .append)
        static var channels: [any StateChannel<Self>] { [kept, lost, list] }
    }

    private struct New: GraphState {
        typealias Question = String
        typealias Answer = String
        var list: [Int] = []
        var gained = "first"
        var kept = -1
        static let list = Channel("list", \Self.list, reducer: .append)
        static let gained = Channel("gained", \Self.gained)
        static let kept = Channel("kept", \Self.kept)
        static var channels: [any StateChannel<Self>] { [gained, kept, list] }
    }

    private func old(_ saver: any Checkpointer) throws -> CompiledGraph<Old> {
        var builder = GraphBuilder<Old>()
        builder.addNode("write") { _, _ in .set(Old.lost, "lost").append(Old.list, 1) }
        builder.addNode("ask") { _, context in
            .append(Old.list, (try await context.interrupt("?")).count)
        }
        builder.addEdge(from: .start, to: "write")
        builder.addEdge(from: "write", to: "ask")
        return try builder.compile(checkpointer: saver)
    }

    private func new(_ saver: any Checkpointer, asks: Bool = true) throws -> CompiledGraph<New> {
        var builder = GraphBuilder<New>()
        builder.addNode("before") { _, _ in .set(New.gained, "set") }
        if asks {
            builder.addNode("ask") { _, context in
                .append(New.list, (try await context.interrupt("?")).count)
            }
            builder.addEdge(from: "before", to: "ask")
        }
        builder.addEdge(from: .start, to: "before")
        return try builder.compile(checkpointer: saver)
    }

    @Test(arguments: [CheckpointRetention.keepLatest, .keepAll])
    func `a thread goes on in a graph that lost and gained channels and nodes`(
        retention: CheckpointRetention
    ) async throws {
        try await withStore { store in
            _ = try await old(store.checkpointer(graph: "g", retention: retention))
                .invoke(.input(.set(Old.kept, 7)), thread: "t")
            // The next version of the program knows the thread from the file only.
            let saver = store.checkpointer(graph: "g", retention: retention)
            let graph = try new(saver)
            let found = try #require(try await graph.snapshot(thread: "t"))
            #expect(found.state.kept == 7 && found.state.gained == "first" && found.state.list == [1])
            #expect(found.interrupts.map(\.question) == ["?"])
            let outcome = try await graph.invoke(.resume("four"), thread: "t")
            #expect(outcome.state.list == [1, 4])
            let again = store.checkpointer(graph: "g", retention: retention)
            let later = try await new(again).invoke(.input(.append(New.list, 9)), thread: "t")
            #expect(later.state.list == [1, 4, 9] && later.state.kept == 7 && later.state.gained == "set")
            let written = try await again.latest(thread: "t", namespace: "")?.values.writtenChannels
            #expect(written?.sorted() == ["gained", "kept", "list"])
        }
    }

    @Test func `a thread that waits at a node that is gone says so`() async throws {
        try await withStore { store in
            _ = try await old(store.checkpointer(graph: "g")).invoke(.input(.set(Old.kept, 7)), thread: "t")
            let saver = store.checkpointer(graph: "g")
            let error = await #expect(throws: GraphError.self) {
                try await new(saver, asks: false).invoke(.resume("four"), thread: "t")
            }
            #expect(error?.code == .unknownNode)
        }
    }
}
