import StateGraph
import Synchronization
import Testing

@Suite struct CacheTests {
    /// A clock that a test moves.
    private final class Clock: Sendable {
        private let start = ContinuousClock.now
        private let seconds = Atomic(0)

        func advance(by count: Int) { seconds.add(count, ordering: .relaxed) }
        func now() -> ContinuousClock.Instant {
            start.advanced(by: .seconds(seconds.load(ordering: .relaxed)))
        }
    }

    private let clock = Clock()
    private let runs = Counter()

    private func cache(limit: Int = 100) -> MemoryNodeCache {
        MemoryNodeCache(limit: limit) { [clock] in clock.now() }
    }

    private func graph(
        _ cache: MemoryNodeCache?,
        timeToLive: Duration? = nil,
        name: String = "graph",
        key: @escaping @Sendable (NodeInput<Conversation>) throws -> String = { $0.state.title }
    ) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        let policy = CachePolicy(timeToLive: timeToLive, key: key)
        let nodeOptions = NodeOptions<Conversation>(cache: policy)
        builder.addNode("dear", options: nodeOptions) { [runs] state, _ in
            Command(update: .log("\(state.title) \(await runs.next())"), goto: "then")
        }
        builder.addLogger("then")
        builder.addEdge(from: .start, to: "dear")
        return try builder.compile(
            options: options {
                $0.cache = cache
                $0.name = name
            }
        )
    }

    private func run(_ graph: CompiledGraph<Conversation>, _ title: String) async throws -> [String] {
        try await graph.invoke(.input(.set(Conversation.title, title))).state.log
    }

    @Test func `writes and destinations are reused for equal inputs`() async throws {
        let graph = try graph(cache())
        #expect(try await run(graph, "x") == ["x 1", "then"])
        #expect(try await run(graph, "x") == ["x 1", "then"])
        #expect(try await run(graph, "y") == ["y 2", "then"])
    }

    @Test func `followers see that writes are reused`() async throws {
        let graph = try graph(cache())
        _ = try await run(graph, "x")
        var cached: [Bool] = []
        for await event in graph.run(.input(.set(Conversation.title, "x"))) {
            if case .update("dear", _, let isCached) = event { cached.append(isCached) }
        }
        #expect(cached == [true])
    }

    @Test func `what is kept ends with its time to live`() async throws {
        let graph = try graph(cache(), timeToLive: .seconds(10))
        _ = try await run(graph, "x")
        clock.advance(by: 9)
        #expect(try await run(graph, "x")[0] == "x 1")
        clock.advance(by: 1)
        #expect(try await run(graph, "x")[0] == "x 2")
    }

    @Test func `a cache is cleared by node and by graph`() async throws {
        let cache = cache()
        let (one, two) = (try graph(cache, name: "one"), try graph(cache, name: "two"))
        for graph in [one, two] { _ = try await run(graph, "x") }
        await one.clearCache(of: ["then"])
        #expect(try await run(one, "x")[0] == "x 1")
        await one.clearCache()
        #expect(try await run(one, "x")[0] == "x 3")
        #expect(try await run(two, "x")[0] == "x 2")
        await two.clearCache(of: ["dear"])
        #expect(try await run(two, "x")[0] == "x 4")
    }

    @Test func `a full cache lets its oldest entries go`() async throws {
        let graph = try graph(cache(limit: 4))
        for title in ["a", "b", "c", "d", "e"] { _ = try await run(graph, title) }
        #expect(try await run(graph, "e")[0] == "e 5")
        #expect(try await run(graph, "a")[0] == "a 6")
    }

    @Test func `without a key or a cache every run counts`() async throws {
        let keyless = try graph(cache()) { _ in throw Failure() }
        let cacheless = try graph(nil)
        for graph in [keyless, keyless, cacheless, cacheless] { _ = try await run(graph, "x") }
        #expect(await runs.count == 4)
    }

    @Test func `failures are not kept, and sends are told apart by their arguments`() async throws {
        let key = NodeKey<Conversation, Int>("square")
        var builder = GraphBuilder<Conversation>()
        let policy = CachePolicy<Conversation> { "\($0.argument(as: Int.self) ?? -1)" }
        builder.addNode(key, options: NodeOptions(cache: policy)) { [runs] number, _ in
            if await runs.next() == 1 { throw Failure() }
            return Update<Conversation>.log("\(number * number)")
        }
        builder.addRoute(from: .start) { _, _ in Route(sends: [2, 3].map { key.send($0) }) }
        let graph = try builder.compile(options: options { $0.cache = cache() })
        let one = configured { $0.maximumConcurrency = 1 }
        let error = await graphError { _ = try await graph.invoke(.input(.none), configuration: one) }
        #expect(error?.code == .nodeFailed)
        #expect(try await graph.invoke(.input(.none), configuration: one).state.log == ["4", "9"])
        #expect(try await graph.invoke(.input(.none), configuration: one).state.log == ["4", "9"])
        #expect(await runs.count == 3)
    }
}
