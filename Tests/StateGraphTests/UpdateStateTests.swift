import StateGraph
import TestSupport
import Testing

@Suite struct UpdateStateTests {
    /// `a`, then `b` and `c` at once, then `d`, which joins them.
    private func graph(_ store: any Checkpointer = MemoryCheckpointer()) throws -> CompiledGraph<Conversation>
    {
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a", "b")
        builder.addLogger("c")
        builder.addLogger("d")
        builder.addEdge(from: "a", to: "c")
        builder.addEdge(from: ["b", "c"], to: "d")
        return try builder.compile(checkpointer: store)
    }

    private func code(
        _ graph: CompiledGraph<Conversation>,
        _ update: Update<Conversation>?,
        by author: StateUpdate<Conversation>.Author
    ) async -> GraphError.Code? {
        await graphError { _ = try await graph.updateState(thread: "t", update, by: author) }?.code
    }

    @Test(arguments: StoreKind.allCases)
    func `an update as a node makes due what its edges lead to`(_ kind: StoreKind) async throws {
        let graph = try graph(kind.make())
        _ = try await graph.invoke(.input(.none), thread: "t")
        try await graph.updateState(thread: "t", .log("x"), by: .node("a"))
        let snapshot = try await graph.snapshot(thread: "t")
        #expect(snapshot?.next == ["b", "c"])
        #expect(snapshot?.source == .update)
        let log = try await graph.invoke(.proceed, thread: "t").state.log
        #expect(log == ["a", "b", "c", "d", "x", "b", "c", "d"])
    }

    @Test func `an update without an author is by the node that ran last, if it was one`() async throws {
        let graph = try graph()
        _ = try await graph.invoke(.input(.none), thread: "t")
        try await graph.updateState(thread: "t", .log("x"))
        #expect(try await graph.snapshot(thread: "t")?.next == [])
        let stop = configured { $0.stopsAfter = .nodes(["b"]) }
        _ = try await graph.invoke(.input(.none), thread: "t", configuration: stop)
        #expect(await code(graph, .log("x"), by: .last) == .ambiguousNode)
    }

    @Test func `an unknown thread is begun, by its input unless a node is named`() async throws {
        let graph = try graph()
        try await graph.updateState(thread: "new", .log("x"))
        #expect(try await graph.snapshot(thread: "new")?.next == ["a"])
        #expect(try await graph.invoke(.proceed, thread: "new").state.log == ["x", "a", "b", "c", "d"])
        try await graph.updateState(thread: "t", .log("x"), by: .node("b"))
        let snapshot = try await graph.snapshot(thread: "t")
        #expect(snapshot?.state.log == ["x"])
        #expect(snapshot?.parentID == nil)
        #expect(snapshot?.joins.map(\.arrived) == [["b"]])
    }

    @Test(arguments: StoreKind.allCases)
    func `an update as the input waits for the next run`(_ kind: StoreKind) async throws {
        let graph = try graph(kind.make())
        try await graph.updateState(thread: "t", .log("x"), by: .input)
        let snapshot = try await graph.snapshot(thread: "t")
        #expect(snapshot?.next == [.start])
        #expect(snapshot?.source == .input)
        #expect(try await graph.invoke(.proceed, thread: "t").state.log == ["x", "a", "b", "c", "d"])
    }

    @Test func `an update as the end drops what is due, and keeps what finished`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addLogger("a")
        builder.addNode("ask") { _, context in .log(try await context.interrupt("Name?")) }
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: .start, to: "ask")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        _ = try await graph.invoke(.input(.none), thread: "t")
        try await graph.updateState(thread: "t", nil, by: .end)
        let snapshot = try await graph.snapshot(thread: "t")
        #expect(snapshot?.next == [])
        #expect(snapshot?.state.log == ["a"])
        #expect(await code(graph, .log("x"), by: .end) == .unknownNode)
        try await graph.updateState(thread: "new", nil, by: .end)
        #expect(try await graph.snapshot(thread: "new")?.next == [])
    }

    @Test(arguments: StoreKind.allCases)
    func `a copy is a checkpoint beside the one that it copies`(_ kind: StoreKind) async throws {
        let graph = try graph(kind.make())
        _ = try await graph.invoke(.input(.none), thread: "t")
        let old = try #require(await graph.history(thread: "t").first { $0.next == ["b", "c"] })
        let id = try await graph.updateState(thread: "t", nil, by: .copy, at: old.id)
        let copy = try #require(await graph.snapshot(thread: "t"))
        #expect(copy.id == id)
        #expect(copy.parentID == old.parentID)
        #expect(copy.source == .fork)
        #expect(copy.state == old.state)
        #expect(try await graph.invoke(.proceed, thread: "t").state.log == ["a", "b", "c", "d"])
        #expect(await code(try self.graph(), nil, by: .copy) == .invalidUpdate)
    }

    @Test(arguments: StoreKind.allCases)
    func `several supersteps of several updates are written at once`(_ kind: StoreKind) async throws {
        let graph = try graph(kind.make())
        let id = try await graph.updateState(
            thread: "t",
            supersteps: [
                [StateUpdate(.log("in"), by: .input)],
                [StateUpdate(.log("A"), by: .node("a"))],
                [StateUpdate(.log("B"), by: .node("b")), StateUpdate(.log("C"), by: .node("c"))],
            ]
        )
        let snapshot = try await graph.snapshot(thread: "t")
        #expect(snapshot?.id == id)
        #expect(snapshot?.next == ["d"])
        #expect(snapshot?.state.log == ["A", "B", "C"])
        #expect(try await graph.history(thread: "t").count == 3)
        #expect(try await graph.invoke(.proceed, thread: "t").state.log == ["A", "B", "C", "d"])
    }

    @Test func `updates that can't be together, or are none, are errors, and nothing is stored`() async throws
    {
        let graph = try graph()
        typealias Write = StateUpdate<Conversation>
        let node = Write(.log("x"), by: .node("a"))
        for (supersteps, code) in [
            ([], .emptyUpdate), ([[node], []], .emptyUpdate),
            ([[node, Write(.log("y"))]], .missingNode),
            ([[node, Write(.log("y"), by: .input)]], .invalidUpdate),
            ([[node, Write(nil, by: .end)]], .invalidUpdate),
            ([[node], [Write(nil, by: .input)]], .invalidUpdate),
            ([[node], [Write(.log("y"), by: .node("nobody"))]], .unknownNode),
        ] as [([[Write]], GraphError.Code)] {
            let error = await graphError {
                try await graph.updateState(thread: "t", supersteps: supersteps)
            }
            #expect(error?.code == code)
        }
        #expect(try await graph.snapshot(thread: "t") == nil)
    }

    @Test func `a failing conditional edge of the author stores nothing`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a")
        builder.addConditionalEdge(from: "a") { _ in throw Failure() }
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        #expect(await code(graph, .log("x"), by: .node("a")) == .nodeFailed)
        #expect(try await graph.snapshot(thread: "t") == nil)
    }

    @Test func `an update beside questions takes all of them away`() async throws {
        var builder = GraphBuilder<Conversation>()
        for name: NodeName in ["one", "two"] {
            builder.addNode(name) { _, context in .log(try await context.interrupt("\(name)?")) }
            builder.addEdge(from: .start, to: name)
        }
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        #expect(try await graph.invoke(.input(.none), thread: "t").interrupts.count == 2)
        try await graph.updateState(thread: "t", .log("x"), by: .node("one"))
        #expect(try await graph.snapshot(thread: "t")?.interrupts.isEmpty == true)
    }
}
