import StateGraph
import TestSupport
import Testing

@Suite struct DrainTests {
    private let drained: @Sendable (GraphError?) -> String? = { $0?.code == .drained ? $0?.message : nil }

    @Test func `a run that is asked to drain stops at the next superstep, and can go on`() async throws {
        let control = RunControl()
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, _ in
            await control.requestDrain(reason: "maintenance")
            await control.requestDrain(reason: "too late")
            return .log("a")
        }
        builder.addLogger("b")
        builder.addPath("a", "b")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        let configuration = configured { $0.control = control }
        let error = await graphError {
            _ = try await graph.invoke(.input(.none), thread: "t", configuration: configuration)
        }
        #expect(drained(error) == "maintenance")
        #expect(try await graph.snapshot(thread: "t")?.next == ["b"])
        #expect(try await graph.invoke(.proceed, thread: "t").state.log == ["a", "b"])
    }

    @Test func `a node may ask for it; a run that is over does not mind`() async throws {
        var builder = GraphBuilder<Conversation>()
        for name: NodeName in ["a", "b"] {
            builder.addNode(name) { _, context in
                context.requestDrain()
                context.requestDrain(reason: "again")
                return .log(name.text)
            }
        }
        builder.addPath("a", "b")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        let error = await graphError { _ = try await graph.invoke(.input(.none), thread: "t") }
        #expect(drained(error) == "shutdown")
        #expect(try await graph.invoke(.proceed, thread: "t").state.log == ["a", "b"])
    }

    @Test func `a request inside a subgraph drains both, and both go on`() async throws {
        var inner = GraphBuilder<Errand>()
        inner.addNode("walk") { _, context in
            context.requestDrain()
            return .append(Errand.steps, "walk")
        }
        inner.addStep("back")
        inner.addPath("walk", "back")
        var outer = GraphBuilder<Conversation>()
        outer.addErrand("errand", try inner.compile())
        outer.addPath("errand")
        let graph = try outer.compile(checkpointer: MemoryCheckpointer())
        let error = await graphError { _ = try await graph.invoke(.input(.none), thread: "t") }
        #expect(drained(error) == "shutdown")
        #expect(try await graph.invoke(.proceed, thread: "t").state.log == [": walk back"])
    }
}
