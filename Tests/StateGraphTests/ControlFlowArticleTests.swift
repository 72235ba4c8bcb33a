import StateGraph
import Testing

/// The code of the article `ControlFlow.md`.
@Suite struct ControlFlowArticleTests {
    struct Trip: GraphState {
        var budget = 0
        var offers: [String] = []

        static let budget = Channel("budget", \Self.budget)
        static let offers = Channel("offers", \Self.offers, reducer: .append)
        static var channels: [any StateChannel<Self>] { [budget, offers] }
    }

    private struct Unavailable: Error {}

    /// A builder with nodes that append their names.
    private func builder(_ nodes: NodeName...) -> GraphBuilder<Trip> {
        var builder = GraphBuilder<Trip>()
        for node in nodes {
            builder.addNode(node) { _, _ in .append(Trip.offers, node.text) }
        }
        return builder
    }

    private func offers(_ builder: GraphBuilder<Trip>, budget: Int = 0) async throws -> [String] {
        try await builder.compile().invoke(.input(.set(Trip.budget, budget))).state.offers
    }

    @Test func `a join waits for branches of different length`() async throws {
        var builder = builder("trains", "flights", "transfer", "compare")
        builder.addEdge(from: .start, to: "trains")
        builder.addEdge(from: .start, to: "flights")
        builder.addEdge(from: "flights", to: "transfer")
        builder.addEdge(from: ["trains", "transfer"], to: "compare")
        #expect(try await offers(builder) == ["flights", "trains", "transfer", "compare"])
    }

    @Test(arguments: [0, 50, 500])
    func `a conditional edge takes one branch, and a tolerant join does not wait for the other`(
        budget: Int
    ) async throws {
        var builder = builder("ask", "trains", "flights", "compare")
        builder.addEdge(from: .start, to: "ask")
        builder.addEdge(from: ["trains", "flights"], to: "compare", rule: .arrived)
        builder.addConditionalEdge(from: "ask", to: ["trains", "flights", .end]) { trip in
            if trip.budget == 0 { return .end }
            return trip.budget < 100 ? "trains" : "flights"
        }
        let taken = [0: [], 50: ["trains", "compare"], 500: ["flights", "compare"]]
        #expect(try await offers(builder, budget: budget) == ["ask"] + (taken[budget] ?? []))
    }

    static let price = NodeKey<Trip, String>("price")

    @Test func `a node is sent two inputs`() async throws {
        var builder = GraphBuilder<Trip>()
        builder.addNode(Self.price) { city, _ in
            Update.append(Trip.offers, "\(city): \(city.utf8.count * 10)")
        }
        builder.addRoute(from: .start) { _, _ in
            Route(sends: ["Rome", "Oslo"].map { Self.price.send($0) })
        }
        #expect(try await offers(builder) == ["Rome: 40", "Oslo: 40"])
        builder.addEdge(from: .start, to: Self.price.name)
        #expect(await graphError { _ = try builder.compile() }?.code == .wrongArgument)
    }

    @Test func `a command goes where its node decides, and nowhere that does not exist`() async throws {
        var builder = builder("book", "wait")
        builder.addEdge(from: .start, to: "choose")
        builder.addNode("choose", options: NodeOptions(destinations: ["book", "wait"])) { trip, _ in
            Command(update: .set(Trip.budget, 0), goto: trip.budget > 50 ? "book" : "wait")
        }
        #expect(try await offers(builder, budget: 60) == ["book"])
        #expect(try await offers(builder, budget: 40) == ["wait"])
        var misspelt = self.builder()
        misspelt.addEdge(from: .start, to: "choose")
        misspelt.addNode("choose") { _, _ in Command.goto("bok") }
        let error = await graphError { _ = try await misspelt.compile().invoke(.input(.none)) }
        #expect(error?.code == .unknownDestination)
    }

    @Test func `a deferred node has the last word`() async throws {
        var builder = builder("trains", "flights", "transfer")
        builder.addNode("report", options: NodeOptions(isDeferred: true)) { trip, _ in
            .append(Trip.offers, "\(trip.offers.count) offers")
        }
        for node: NodeName in ["trains", "flights"] { builder.addEdge(from: .start, to: node) }
        builder.addEdge(from: "flights", to: "transfer")
        for node: NodeName in ["trains", "transfer"] { builder.addEdge(from: node, to: "report") }
        #expect(try await offers(builder) == ["flights", "trains", "transfer", "3 offers"])
    }

    @Test func `a node that sees the limit coming leaves in time`() async throws {
        var builder = GraphBuilder<Trip>()
        builder.addNode("search") { _, context in
            context.isLastStep ? Command(update: .append(Trip.offers, "gave up")) : .goto("search")
        }
        builder.addEdge(from: .start, to: "search")
        let graph = try builder.compile()
        let few = RunConfiguration<Trip>(recursionLimit: 5)
        #expect(try await graph.invoke(.input(.none), configuration: few).state.offers == ["gave up"])
    }

    @Test func `a node is retried, and then its handler takes its place`() async throws {
        let attempts = Counter()
        let patient = RetryPolicy(maximumAttempts: 3, initialInterval: .zero, hasJitter: false) { error in
            error is Unavailable
        }
        let options = NodeOptions<Trip>(
            retry: [patient],
            timeout: TimeoutPolicy(run: .seconds(30)),
            onError: { failure, _, _ in
                Command(update: .append(Trip.offers, "\(failure.node) is down"), goto: "compare")
            }
        )
        var builder = builder("compare", "never")
        builder.addNode("trains", options: options) { _, _ -> Update<Trip> in
            await attempts.next()
            throw Unavailable()
        }
        builder.addEdge(from: .start, to: "trains")
        builder.addEdge(from: "trains", to: "never")
        #expect(try await offers(builder) == ["trains is down", "compare"])
        #expect(await attempts.count == 3)
    }

    @Test func `a cached node runs once, and a stop point stops before the comparison`() async throws {
        let runs = Counter()
        let policy = CachePolicy<Trip>(timeToLive: .seconds(60)) { input in "\(input.state.budget)" }
        let cached = NodeOptions<Trip>(cache: policy)
        var compileOptions = CompileOptions<Trip>()
        compileOptions.cache = MemoryNodeCache()
        compileOptions.stopsBefore = .nodes(["compare"])
        var builder = builder("compare")
        builder.addNode("trains", options: cached) { trip, _ in
            await runs.next()
            return .append(Trip.offers, "trains for \(trip.budget)")
        }
        builder.addEdge(from: .start, to: "trains")
        builder.addEdge(from: "trains", to: "compare")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer(), options: compileOptions)
        for thread in ["a", "b"] {
            let stopped = try await graph.invoke(.input(.set(Trip.budget, 9)), thread: thread)
            guard case .stopped = stopped else { throw Failure() }
            let done = try await graph.invoke(.proceed, thread: thread)
            #expect(done.state.offers == ["trains for 9", "compare"])
        }
        #expect(await runs.count == 1)
    }

    @Test func `a run that is asked to drain stops at the boundary and can go on`() async throws {
        let control = RunControl()
        await control.requestDrain(reason: "restart")
        var builder = builder("trains")
        builder.addEdge(from: .start, to: "trains")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        let draining = RunConfiguration<Trip>(control: control)
        let error = await graphError {
            _ = try await graph.invoke(.input(.none), thread: "t", configuration: draining)
        }
        #expect(error?.code == .drained)
        #expect(try await graph.invoke(.proceed, thread: "t").state.offers == ["trains"])
    }

    @Test func `a node that nothing leads to is found, and does not compile strictly`() throws {
        var builder = builder("trains", "nobody goes here")
        builder.addEdge(from: .start, to: "trains")
        print(builder.lint().map(\.kind))  // [unreachable]
        var strict = CompileOptions<Trip>()
        strict.lint = .strict
        #expect(builder.lint().map(\.kind) == [.unreachable])
        #expect(throws: GraphError.self) { try builder.compile(options: strict) }
        #expect(try builder.compile().view.mermaid.contains("trains"))
    }
}
