import StateGraph
import Testing

/// The code of the article `TestingAGraph.md`.
@Suite struct TestingAGraphArticleTests {
    struct Counting: GraphState {
        var count = 0
        static let count = Channel("count", \Self.count)
        static var channels: [any StateChannel<Self>] { [count] }
    }

    struct Double: GraphNode {
        func run(_ state: Counting, _ context: NodeContext<Counting>) async throws -> Update<Counting> {
            .set(Counting.count, Self.doubled(state.count))
        }

        static func doubled(_ count: Int) -> Int { 2 * count }
    }

    private func builder() -> GraphBuilder<Counting> {
        var builder = GraphBuilder<Counting>()
        builder.addNode("read") { _, _ in .set(Counting.count, 1) }
        builder.addNode("double", Double())
        builder.addEdge(from: .start, to: "read")
        builder.addEdge(from: "read", to: "double")
        return builder
    }

    @Test func `ids are the same each time with a nonce of the test's own`() async throws {
        let builder = builder()
        var options = CompileOptions<Counting>()
        options.makeNonce = { 7 }
        let graph = try builder.compile(checkpointer: MemoryCheckpointer(), options: options)
        _ = try await graph.invoke(.input(.none), thread: "t")
        let id = try await graph.snapshot(thread: "t")?.id
        print(id.map { "\($0)" } ?? "")  // 0000000000000004-0000000000000007
        #expect(id.map { "\($0)" } == "0000000000000004-0000000000000007")
    }

    @Test func `a part of a graph runs alone`() async throws {
        #expect(Double.doubled(5) == 10)
        let graph = try builder().compile(checkpointer: MemoryCheckpointer())
        try await graph.updateState(thread: "part", .set(Counting.count, 5), as: "read")
        let stops = RunConfiguration<Counting>(stopsAfter: .nodes(["double"]))
        let part = try await graph.invoke(.proceed, thread: "part", configuration: stops)
        print(part.state.count)  // 10
        #expect(part.state.count == 10)
    }

    @Sendable private func makeGraph(_ saver: MemoryCheckpointer) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("ask") { _, context in .log(try await context.interrupt("Sure?")) }
        builder.addEdge(from: .start, to: "ask")
        return try builder.compile(checkpointer: saver)
    }

    @Test func `an answer goes to the same graph, or to another one over the same saver`() async throws {
        let asking = try makeGraph(MemoryCheckpointer())
        let asked = try await asking.invoke(.input(.none), thread: "t")
        let done = try await asking.invoke(.resume("yes"), thread: "t")
        #expect(asked.interrupts.count == 1)
        #expect(done.state.log == ["yes"])

        let saver = MemoryCheckpointer()
        _ = try await makeGraph(saver).invoke(.input(.none), thread: "t")
        let resumed = try await makeGraph(saver).invoke(.resume("yes"), thread: "t")
        #expect(resumed.state.log == ["yes"])
    }
}
