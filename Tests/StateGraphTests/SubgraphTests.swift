import StateGraph
import TestSupport
import Testing

@Suite struct SubgraphTests {
    /// `walk`, then `ask` when wanted, then `back`.
    private func errand(asks: Bool = false) throws -> CompiledGraph<Errand> {
        var builder = GraphBuilder<Errand>()
        builder.addStep("walk")
        builder.addStep("back")
        if asks {
            builder.addQuestion("ask")
            builder.addPath("walk", "ask", "back")
        } else {
            builder.addPath("walk", "back")
        }
        return try builder.compile()
    }

    private func outer(_ inner: CompiledGraph<Errand>) -> GraphBuilder<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addErrand("errand", inner)
        builder.addLogger("after")
        builder.addPath("errand", "after")
        return builder
    }

    private let shop = RunInput<Conversation>.input(.set(Conversation.title, "shop"))

    @Test func `a node runs a graph of another state, and takes over what it wants of it`() async throws {
        let state = try await outer(errand()).compile().invoke(shop).state
        #expect(state.log == ["shop: walk back", "after"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a question inside is asked by the run, and the graph goes on inside`(
        _ kind: StoreKind
    ) async throws {
        let graph = try outer(errand(asks: true)).compile(checkpointer: kind.make())
        let asked = try await graph.invoke(shop, thread: "t")
        #expect(asked.interrupts.map(\.question) == ["Which way?"])
        #expect(asked.interrupts.map(\.node) == ["ask"])
        #expect(try await graph.snapshot(thread: "t")?.interrupts.map(\.id) == asked.interrupts.map(\.id))
        let done = try await graph.invoke(
            .answers([asked.interrupts[0].id: "left"]),
            thread: "t"
        )
        #expect(done.state.log == ["shop: walk left back", "after"])
    }

    @Test(arguments: [Durability.sync, .async, .exit, .atomic])
    func `a question inside survives with every durability`(_ durability: Durability) async throws {
        let store = FlakyCheckpointer()
        let graph = try outer(errand(asks: true)).compile(checkpointer: store)
        let configuration = configured { $0.durability = durability }
        _ = try await graph.invoke(shop, thread: "t", configuration: configuration)
        let done = try await graph.invoke(.resume("left"), thread: "t", configuration: configuration)
        #expect(done.state.log == ["shop: walk left back", "after"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a snapshot tells where a subgraph stands, which can be steered from outside`(
        _ kind: StoreKind
    ) async throws {
        let graph = try outer(errand(asks: true)).compile(checkpointer: kind.make())
        _ = try await graph.invoke(shop, thread: "t")
        let snapshot = try #require(await graph.snapshot(thread: "t", withSubgraphs: true))
        let reference = try #require(snapshot.tasks.first?.subgraph)
        let inner = try #require(reference.snapshot(of: Errand.self))
        #expect(inner.state.steps == ["walk"])
        #expect(inner.next == ["ask"])
        #expect(inner.namespace == reference.namespace)
        #expect(reference.snapshot(of: Conversation.self) == nil)
        let child = try graph.subgraph(at: reference.namespace, of: Errand.self)
        try await child.updateState(
            thread: "t",
            .append(Errand.steps, "told"),
            by: .node("ask"),
            namespace: reference.namespace
        )
        #expect(try await graph.invoke(.proceed, thread: "t").state.log == ["shop: walk told back", "after"])
        let history = try await child.history(thread: "t", namespace: reference.namespace)
        #expect(history.first?.state.steps == ["walk", "told", "back"])
        #expect(history.count > 3)
    }

    @Test func `only nodes that run such a graph have it`() async throws {
        let graph = try outer(errand()).compile(checkpointer: MemoryCheckpointer())
        for namespace in ["after:1", "nobody:1", "errand:1|walk:2"] {
            let error = await graphError { _ = try graph.subgraph(at: namespace, of: Errand.self) }
            #expect(error?.code == .unknownNode)
        }
        let other = await graphError { _ = try graph.subgraph(at: "errand:1", of: Palette.self) }
        #expect(other?.code == .unknownNode)
    }

    @Test func `an error inside is the node's, with its cause`() async throws {
        var inner = GraphBuilder<Errand>()
        inner.addNode("trip") { _, _ -> Update<Errand> in throw Failure() }
        inner.addPath("trip")
        let graph = try outer(inner.compile()).compile()
        let error = await graphError { _ = try await graph.invoke(shop) }
        #expect(error?.node == "errand")
        let cause = error?.underlying as? GraphError
        #expect(cause?.node == "trip")
        #expect(cause?.underlying as? Failure == Failure())
    }

    @Test func `after a failure the subgraph goes on where it failed`() async throws {
        let runs = Counter()
        var inner = GraphBuilder<Errand>()
        inner.addStep("walk")
        inner.addNode("trip") { _, _ -> Update<Errand> in
            if await runs.next() == 1 { throw Failure() }
            return .append(Errand.steps, "trip")
        }
        inner.addPath("walk", "trip")
        let graph = try outer(inner.compile()).compile(checkpointer: MemoryCheckpointer())
        _ = await graphError { _ = try await graph.invoke(shop, thread: "t") }
        #expect(try await graph.invoke(.proceed, thread: "t").state.log == ["shop: walk trip", "after"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a node that is tried again begins its subgraph anew`(_ kind: StoreKind) async throws {
        let runs = Counter()
        var inner = GraphBuilder<Errand>()
        inner.addStep("walk")
        inner.addNode("trip") { _, _ -> Update<Errand> in
            if await runs.next() < 3 { throw Failure() }
            return .append(Errand.steps, "trip")
        }
        inner.addPath("walk", "trip")
        var outer = try outer(inner.compile())
        outer.defaults.retry = [RetryPolicy(initialInterval: .zero, hasJitter: false)]
        let graph = try outer.compile(checkpointer: kind.make())
        #expect(try await graph.invoke(shop, thread: "t").state.log == ["shop: walk trip", "after"])
    }

    @Test func `a subgraph that writes nothing gives nothing`() async throws {
        var inner = GraphBuilder<Errand>()
        inner.addNode("idle") { _, _ in .none }
        inner.addPath("idle")
        let graph = try inner.compile()
        var builder = GraphBuilder<Conversation>()
        builder.addNode("calls") { _, context in
            .log(try await context.invoke(graph, .none) == nil ? "nothing" : "something")
        }
        builder.addSubgraph("node", graph, input: { _ in .none }, output: { _ in .log("never") })
        builder.addPath("calls", "node")
        #expect(try await builder.compile().invoke(.input(.none)).state.log == ["nothing"])
    }

    @Test func `a subgraph can be sent inputs of its own type`() async throws {
        let key = NodeKey<Conversation, Int>("errand")
        var builder = GraphBuilder<Conversation>()
        builder.addSubgraph(key, try errand()) { input in
            .set(Errand.task, "\(input.argument(as: Int.self) ?? 0)")
        } output: { errand in
            .log(errand.task)
        }
        builder.addRoute(from: .start) { _, _ in Route(sends: [key.send(1), key.send(2)]) }
        #expect(try await builder.compile().invoke(.input(.none)).state.log == ["1", "2"])
    }

    @Test func `events of subgraphs come with their path, if they are wanted`() async throws {
        var middle = GraphBuilder<Errand>()
        middle.addSubgraph("deep", try errand()) { _ in
            .none
        } output: {
            .append(Errand.steps, "\($0.steps)")
        }
        middle.addPath("deep")
        let graph = try outer(middle.compile()).compile()
        for observes in [false, true] {
            let nodes = Recorder<String>()
            let configuration = configured { $0.observesSubgraphs = observes }
            _ = try await graph.invoke(shop, configuration: configuration) { event in
                guard case .inner(let inner) = event,
                    case .update(let node, _, _) = inner.event(of: Errand.self)
                else { return }
                await nodes.add((inner.path + [node]).map(\.text).joined(separator: "/"))
            }
            let expected = ["errand/deep/walk", "errand/deep/back", "errand/deep"]
            #expect(await nodes.take() == (observes ? expected : []))
        }
    }

    @Test func `the run's context reaches subgraphs, and the limit counts anew in each`() async throws {
        var inner = GraphBuilder<Errand>()
        inner.addNode("count") { _, context in .append(Errand.steps, "\(context.remainingSteps)") }
        inner.addPath("count")
        let graph = try outer(inner.compile()).compile()
        let configuration = configured { $0.recursionLimit = 7 }
        #expect(try await graph.invoke(shop, configuration: configuration).state.log[0] == "shop: 6")
    }

    @Test func `effect keys inside a subgraph name the way to it`() async throws {
        var inner = GraphBuilder<Errand>()
        inner.addNode("pay") { _, context in .append(Errand.steps, context.effectKey()) }
        inner.addPath("pay")
        let graph = try outer(inner.compile()).compile(checkpointer: MemoryCheckpointer())
        let log = try await graph.invoke(shop, thread: "t").state.log
        #expect(log[0] == "shop: new:1:errand|pay:0:t")
    }
}
