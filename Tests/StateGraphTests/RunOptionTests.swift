import StateGraph
import TestSupport
import Testing

@Suite struct RunOptionTests {
    private struct Shop: GraphState {
        struct Context: Sendable { var currency = "EUR" }

        var receipts: [String] = []

        static let receipts = Channel("receipts", \Self.receipts, reducer: .append)
        static var channels: [any StateChannel<Self>] { [receipts] }
    }

    @Test func `nodes and followers' runs are given the run's context`() async throws {
        var builder = GraphBuilder<Shop>()
        builder.addNode("pay") { _, context in .append(Shop.receipts, "1 \(context.context.currency)") }
        builder.addEdge(from: .start, to: "pay")
        let graph = try builder.compile()
        let state = try await graph.invoke(.input(.none), context: Shop.Context(currency: "CHF")).state
        #expect(state.receipts == ["1 CHF"])
        let events = graph.run(.input(.none), context: Shop.Context())
        #expect(try await events.outcome().state.receipts == ["1 EUR"])
    }

    private func values(
        _ graph: CompiledGraph<Conversation>,
        _ configuration: RunConfiguration<Conversation> = RunConfiguration()
    ) async throws -> (steps: [Int], log: [String]) {
        let steps = Recorder<Int>()
        let outcome = try await graph.invoke(.input(.none), configuration: configuration) { event in
            if case .values(_, _, let step) = event { await steps.add(step) }
        }
        return (await steps.take(), outcome.state.log)
    }

    @Test func `values are given when an output channel was written, and the last is the outcome`()
        async throws
    {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, _ in .log("a") }
        builder.addNode("b") { _, _ in .set(Conversation.total, 1) }
        builder.addPath("a", "b")
        let all = try await values(builder.compile())
        #expect(all.steps == [1, 2])
        let compiled = try await values(builder.compile(options: options { $0.outputChannels = ["log"] }))
        #expect(compiled.steps == [1])
        let run = try await values(builder.compile(), configured { $0.outputChannels = ["total"] })
        #expect(run.steps == [2])
        let error = await graphError {
            _ = try builder.compile(options: options { $0.outputChannels = ["nothing"] })
        }
        #expect(error?.code == .unknownChannel)
        #expect(error?.channel == "nothing")
    }

    @Test func `going nowhere is ignored where the graph says so`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, _ in Command(update: .log("a"), goto: ["nowhere", "b"]) }
        builder.addLogger("b")
        builder.addPath("a")
        let graph = try builder.compile(options: options { $0.unknownDestinations = .ignore })
        #expect(try await graph.invoke(.input(.none)).state.log == ["a", "b"])
    }

    @Test func `declared destinations and branch names are checked`() async throws {
        var destination = GraphBuilder<Conversation>()
        destination.addNode("a", options: NodeOptions(destinations: ["x"])) { _, _ in
            Update<Conversation>.none
        }
        destination.addPath("a")
        #expect(await graphError { _ = try destination.compile() }?.code == .unknownTarget)
        var branch = GraphBuilder<Conversation>()
        branch.addChain("a")
        for _ in 0..<2 { branch.addRoute(from: "a", name: "same") { _, _ in Route() } }
        #expect(await graphError { _ = try branch.compile() }?.code == .duplicateBranch)
        var end = GraphBuilder<Conversation>()
        end.addChain("a")
        end.addRoute(from: .end) { _, _ in Route() }
        #expect(await graphError { _ = try end.compile() }?.code == .unknownSource)
        var start = GraphBuilder<Conversation>()
        start.addChain("a")
        start.addConditionalEdge(from: "a", to: ["__start__"]) { _ in .end }
        #expect(await graphError { _ = try start.compile() }?.code == .startAsTarget)
    }

    @Test func `nodes and conditional edges know the step and how many are left`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, context in .log("\(context.step) \(context.isLastStep)") }
        builder.addEdge(from: .start, to: "a")
        builder.addRoute(from: "a") { _, context in
            Route(nodes: context.remainingSteps > 1 ? ["a"] : [.end])
        }
        let limit = configured { $0.recursionLimit = 4 }
        let state = try await builder.compile().invoke(.input(.none), configuration: limit).state
        #expect(state.log == ["1 false", "2 false", "3 true"])
    }

    @Test func `ids are made of the run's nonce`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a")
        let graph = try builder.compile(
            checkpointer: MemoryCheckpointer(),
            options: options { $0.makeNonce = { 7 } }
        )
        _ = try await graph.invoke(.input(.none), thread: "t")
        #expect(try await graph.snapshot(thread: "t")?.id == CheckpointID(sequence: 3, nonce: 7))
    }

    @Test func `a store that is slow holds up a run that is far ahead, and nothing is lost`() async throws {
        let store = FlakyCheckpointer()
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { state, _ in
            Command(update: .set(Conversation.total, 1), goto: state.total < 999 ? "a" : .end)
        }
        builder.addPath("a")
        let graph = try builder.compile(checkpointer: store)
        _ = try await graph.invoke(.input(.none), thread: "t")
        #expect(try await graph.history(thread: "t").count == 1002)
        #expect(await store.puts.reduce(0, +) == 1002)
    }
}
