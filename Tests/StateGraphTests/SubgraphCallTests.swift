import StateGraph
import TestSupport
import Testing

@Suite struct SubgraphCallTests {
    private func errand(
        asks: Bool,
        _ persistence: SubgraphPersistence = .inherited
    ) throws -> CompiledGraph<Errand> {
        var builder = GraphBuilder<Errand>()
        builder.addStep("walk")
        if asks {
            builder.addQuestion("ask")
            builder.addPath("walk", "ask")
        } else {
            builder.addPath("walk")
        }
        return try builder.compile(options: options { $0.persistence = persistence })
    }

    /// A node that calls the graph a number of times, one after the other.
    private func caller(
        _ inner: CompiledGraph<Errand>,
        times: Int,
        store: any Checkpointer
    ) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("calls") { state, context in
            var update = Update<Conversation>()
            for number in 0..<times {
                let task = "\(state.title)\(number)"
                let result = try await context.invoke(inner, .set(Errand.task, task))
                update.merge(.log("\(task) \(result?.steps.joined(separator: " ") ?? "nil")"))
            }
            return update
        }
        builder.addPath("calls")
        return try builder.compile(checkpointer: store)
    }

    private func input(_ title: String) -> RunInput<Conversation> {
        .input(.set(Conversation.title, title))
    }

    @Test(arguments: StoreKind.allCases)
    func `several calls in one node are apart, and each is asked in its turn`(
        _ kind: StoreKind
    ) async throws {
        let graph = try caller(errand(asks: true), times: 2, store: kind.make())
        let first = try await graph.invoke(input("x"), thread: "t")
        #expect(first.interrupts.count == 1)
        let second = try await graph.invoke(.resume("left"), thread: "t")
        #expect(second.interrupts.count == 1)
        #expect(second.interrupts[0].id != first.interrupts[0].id)
        let done = try await graph.invoke(.resume("right"), thread: "t")
        #expect(done.state.log == ["x0 walk left", "x1 walk right"])
    }

    @Test(arguments: StoreKind.allCases)
    func `an inherited store begins anew with each run, an own one goes on`(_ kind: StoreKind) async throws {
        for (persistence, expected) in [
            (.inherited, ["a0 walk", "b0 walk"]), (.own, ["a0 walk", "b0 walk walk"]),
            (.none, ["a0 walk", "b0 walk"]),
        ] as [(SubgraphPersistence, [String])] {
            let inner = try errand(asks: false, persistence)
            let graph = try caller(inner, times: 1, store: kind.make())
            _ = try await graph.invoke(input("a"), thread: "t")
            #expect(try await graph.invoke(input("b"), thread: "t").state.log == expected)
            let other = try await graph.invoke(input("b"), thread: "u").state.log
            #expect(other == ["b0 walk"], "another thread has its own")
        }
    }

    @Test func `calls of a graph with a store of its own each have their state`() async throws {
        let graph = try caller(errand(asks: false, .own), times: 2, store: MemoryCheckpointer())
        _ = try await graph.invoke(input("a"), thread: "t")
        let log = try await graph.invoke(input("b"), thread: "t").state.log
        #expect(log == ["a0 walk", "a1 walk", "b0 walk walk", "b1 walk walk"])
    }

    @Test func `without a store a subgraph starts again from its beginning`() async throws {
        let runs = Counter()
        var builder = GraphBuilder<Errand>()
        builder.addNode("walk") { _, _ in
            await runs.next()
            return .append(Errand.steps, "walk")
        }
        builder.addQuestion("ask")
        builder.addPath("walk", "ask")
        let inner = try builder.compile(options: options { $0.persistence = .none })
        let graph = try caller(inner, times: 1, store: MemoryCheckpointer())
        _ = try await graph.invoke(input("x"), thread: "t")
        #expect(try await graph.invoke(.resume("left"), thread: "t").state.log == ["x0 walk left"])
        #expect(await runs.count == 2)
    }

    @Test(arguments: StoreKind.allCases)
    func `going back in time takes a store of its own back as well`(_ kind: StoreKind) async throws {
        let graph = try caller(errand(asks: false, .own), times: 1, store: kind.make())
        for title in ["a", "b"] { _ = try await graph.invoke(input(title), thread: "t") }
        let history = try await graph.history(thread: "t")
        let beforeB = try #require(history.first { $0.next == ["calls"] })
        let again = try await graph.invoke(
            .proceed,
            thread: "t",
            configuration: configured { $0.checkpoint = beforeB.id }
        )
        #expect(again.state.log == ["a0 walk", "b0 walk walk"])
        let next = try await graph.invoke(input("c"), thread: "t")
        #expect(next.state.log.last == "c0 walk walk walk")
    }

    @Test func `a subgraph with a store of its own is found by its node's name`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addErrand("errand", try errand(asks: true, .own))
        builder.addPath("errand")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        _ = try await graph.invoke(input("x"), thread: "t")
        let snapshot = try await graph.snapshot(thread: "t", withSubgraphs: true)
        let reference = try #require(snapshot?.tasks.first?.subgraph)
        #expect(reference.namespace == "errand")
        #expect(reference.snapshot(of: Errand.self)?.state.steps == ["walk"])
        #expect(try await graph.invoke(.resume("left"), thread: "t").state.log == ["x: walk left"])
    }
}
