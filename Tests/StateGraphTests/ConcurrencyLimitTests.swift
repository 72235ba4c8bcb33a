import StateGraph
import Testing

@Suite struct ConcurrencyLimitTests {
    private actor Meter {
        private(set) var greatest = 0
        private var running = 0

        func enter() {
            running += 1
            greatest = max(greatest, running)
        }

        func leave() { running -= 1 }
    }

    @Test(arguments: [1, 2, 5])
    func `no more tasks run at once than the limit says`(_ limit: Int) async throws {
        let meter = Meter()
        let key = NodeKey<Conversation, Int>("work")
        var builder = GraphBuilder<Conversation>()
        builder.addNode(key) { number, _ in
            await meter.enter()
            for _ in 0..<10 { await Task.yield() }
            await meter.leave()
            return Update<Conversation>.log("\(number)")
        }
        builder.addRoute(from: .start) { _, _ in Route(sends: (0..<20).map { key.send($0) }) }
        let state = try await builder.compile().invoke(
            .input(.none),
            configuration: configured { $0.maximumConcurrency = limit }
        ).state
        #expect(state.log == (0..<20).map { "\($0)" })
        #expect(await meter.greatest <= limit)
    }

    @Test func `limits below one are refused`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a")
        let graph = try builder.compile()
        for configuration in [
            configured { $0.maximumConcurrency = 0 }, configured { $0.recursionLimit = 0 },
        ] {
            let error = await graphError {
                _ = try await graph.invoke(.input(.none), configuration: configuration)
            }
            #expect(error?.code == .invalidConfiguration)
        }
    }
}
