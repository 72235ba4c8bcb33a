import StateGraph
import TestSupport
import Testing

@Suite struct ParentCommandTests {
    private func errand(_ command: Command<Errand>) throws -> CompiledGraph<Errand> {
        var builder = GraphBuilder<Errand>()
        builder.addStep("walk")
        builder.addNode("shout") { _, _ in command }
        builder.addStep("never")
        builder.addPath("walk", "shout", "never")
        return try builder.compile()
    }

    private func outer(_ inner: CompiledGraph<Errand>) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addErrand("errand", inner)
        for name: NodeName in ["edge", "jump"] { builder.addLogger(name) }
        builder.addPath("errand", "edge")
        return try builder.compile(checkpointer: MemoryCheckpointer())
    }

    private let upwards = Command<Conversation>(update: .log("from inside"), goto: "jump")

    @Test func `a command to the graph around ends the subgraph, and counts as its node's`() async throws {
        let graph = try outer(errand(.parent(upwards)))
        let state = try await graph.invoke(.input(.none), thread: "t").state
        #expect(state.log == ["from inside", "edge", "jump"])
    }

    @Test func `a command passes through a graph to the one around it`() async throws {
        var middle = GraphBuilder<Errand>()
        middle.addSubgraph(
            "deep",
            try errand(.parent(Command<Errand>.parent(upwards))),
            input: { _ in .none },
            output: { _ in .none }
        )
        middle.addPath("deep")
        let graph = try outer(middle.compile())
        let state = try await graph.invoke(.input(.none), thread: "t").state
        #expect(state.log == ["from inside", "edge", "jump"])
    }

    @Test func `a command for a graph of another state is an error`() async throws {
        let graph = try outer(errand(.parent(Command<Palette>(goto: "jump"))))
        let error = await graphError { _ = try await graph.invoke(.input(.none), thread: "t") }
        #expect(error?.code == .wrongArgument)
        #expect(error?.node == "errand")
    }

    @Test func `without a graph around it is an error, as is such an input`() async throws {
        let graph = try errand(.parent(upwards))
        #expect(await graphError { _ = try await graph.invoke(.input(.none)) }?.code == .missingParent)
        let input = RunInput<Errand>.command(.parent(upwards))
        #expect(await graphError { _ = try await graph.invoke(input) }?.code == .missingParent)
    }

    @Test func `one of two commands joined together may be to the graph around`() async throws {
        let both = Command<Errand>(update: .append(Errand.steps, "dropped")).and(.parent(upwards))
        let state = try await outer(errand(both)).invoke(.input(.none), thread: "t").state
        #expect(state.log == ["from inside", "edge", "jump"])
        let plain = Command<Conversation>(update: .log("a"), goto: "jump")
            .and(Command(update: .log("b"), goto: "edge"))
        #expect(plain.update.writes(to: Conversation.log) == [["a"], ["b"]])
        #expect(plain.goto == ["jump", "edge"])
    }

    @Test func `siblings of a node that leaves the graph are cancelled`() async throws {
        var inner = GraphBuilder<Errand>()
        inner.addNode("shout") { [upwards] _, _ in Command<Errand>.parent(upwards) }
        inner.addNode("wait") { _, _ -> Update<Errand> in
            try await untilCancelled()
            return .none
        }
        inner.addEdge(from: .start, to: "shout")
        inner.addEdge(from: .start, to: "wait")
        let state = try await outer(inner.compile()).invoke(.input(.none), thread: "t").state
        #expect(state.log == ["from inside", "edge", "jump"])
    }
}
