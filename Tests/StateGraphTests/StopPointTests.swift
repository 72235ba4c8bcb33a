import StateGraph
import TestSupport
import Testing

@Suite struct StopPointTests {
    private typealias Points = CompileOptions<Conversation>.StopPoints

    private func graph(
        before: Points = .none,
        after: Points = .none
    ) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a", "b", "c")
        return try builder.compile(
            checkpointer: MemoryCheckpointer(),
            options: options {
                $0.stopsBefore = before
                $0.stopsAfter = after
            }
        )
    }

    /// The logs at each stop, and at the end.
    private func logs(
        _ graph: CompiledGraph<Conversation>,
        _ configuration: RunConfiguration<Conversation> = RunConfiguration()
    ) async throws -> [String] {
        var logs: [String] = []
        var input = RunInput<Conversation>.input(.none)
        while true {
            let outcome = try await graph.invoke(input, thread: "t", configuration: configuration)
            logs.append(outcome.state.log.joined())
            guard case .stopped = outcome else { return logs }
            #expect(outcome.interrupts.isEmpty)
            input = .proceed
        }
    }

    @Test func `a run stops before a node, and proceeding goes past it`() async throws {
        #expect(try await logs(graph(before: .nodes(["b"]))) == ["a", "abc"])
    }

    @Test func `a run stops after a node`() async throws {
        #expect(try await logs(graph(after: .nodes(["b"]))) == ["ab", "abc"])
        #expect(try await logs(graph(after: .nodes(["c"]))) == ["abc", "abc"])
    }

    @Test func `a run may stop at every node`() async throws {
        #expect(try await logs(graph(before: .all)) == ["", "a", "ab", "abc"])
        #expect(try await logs(graph(after: .all)) == ["a", "ab", "abc", "abc"])
    }

    @Test func `a run's own stop points take the place of the graph's`() async throws {
        let configuration = configured {
            $0.stopsBefore = .nodes(["c"])
            $0.stopsAfter = .nodes(["a"])
        }
        let graph = try graph(before: .nodes(["b"]))
        #expect(try await logs(graph, configuration) == ["a", "ab", "abc"])
    }

    @Test func `a stop is told to followers, and the state can be edited at it`() async throws {
        let graph = try graph(before: .nodes(["b"]))
        let stops = Counter()
        _ = try await graph.invoke(.input(.none), thread: "t") { event in
            if case .interrupted(let questions) = event, questions.isEmpty { await stops.next() }
        }
        #expect(await stops.count == 1)
        #expect(try await graph.snapshot(thread: "t")?.next == ["b"])
        try await graph.updateState(thread: "t", .log("edited"), as: "a")
        #expect(try await graph.invoke(.proceed, thread: "t").state.log == ["a", "edited", "b", "c"])
    }

    @Test func `a stop at a node that does not exist does not compile`() async throws {
        let error = await graphError { _ = try graph(after: .nodes(["x"])) }
        #expect(error?.code == .unknownStop)
        #expect(error?.node == "x")
    }

    @Test(arguments: StoreKind.allCases)
    func `a stop inside a subgraph stops the run around it`(_ kind: StoreKind) async throws {
        var inner = GraphBuilder<Errand>()
        inner.addStep("walk")
        inner.addStep("back")
        inner.addPath("walk", "back")
        var outer = GraphBuilder<Conversation>()
        outer.addErrand(
            "errand",
            try inner.compile(options: options { $0.stopsBefore = .nodes(["back"]) })
        )
        outer.addPath("errand")
        let graph = try outer.compile(checkpointer: kind.make())
        guard case .stopped = try await graph.invoke(.input(.none), thread: "t") else {
            Issue.record("the run did not stop")
            return
        }
        #expect(try await graph.snapshot(thread: "t")?.next == ["errand"])
        #expect(try await graph.invoke(.proceed, thread: "t").state.log == [": walk back"])
    }

    @Test func `a stop with a finished sibling shows what it wrote`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addLogger("a")
        builder.addNode("ask") { _, context in .log(try await context.interrupt("Name?")) }
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: .start, to: "ask")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        _ = try await graph.invoke(.input(.none), thread: "t")
        // A command is a change: the run stops before what is pending.
        let outcome = try await graph.invoke(
            .command(Command(goto: "a")),
            thread: "t",
            configuration: configured { $0.stopsBefore = .nodes(["ask"]) }
        )
        #expect(outcome.interrupts.count + outcome.state.log.count > 0)
    }
}
