import StateGraph
import TestSupport
import Testing

@Suite struct TimeoutTests {
    private func graph(
        _ timeout: TimeoutPolicy,
        retry: [RetryPolicy] = [],
        _ body: @escaping @Sendable (NodeContext<Conversation>) async throws -> Void
    ) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        let options = NodeOptions<Conversation>(retry: retry, timeout: timeout)
        builder.addNode("a", options: options) { _, context in
            try await body(context)
            return .log("a \(context.attempt)")
        }
        builder.addEdge(from: .start, to: "a")
        return try builder.compile(checkpointer: MemoryCheckpointer())
    }

    private func error(_ graph: CompiledGraph<Conversation>) async -> GraphError? {
        await graphError { _ = try await graph.invoke(.input(.none), thread: "t") }
    }

    @Test func `a node that takes too long is cancelled and fails`() async throws {
        let run = try graph(TimeoutPolicy(run: .zero)) { _ in try await untilCancelled() }
        #expect(await error(run)?.code == .runTimedOut)
        #expect(await error(run)?.node == "a")
        let idle = try graph(TimeoutPolicy(idle: .zero)) { _ in try await untilCancelled() }
        #expect(await error(idle)?.code == .idleTimedOut)
        let both = try graph(TimeoutPolicy(run: .seconds(3600), idle: .zero)) { _ in
            try await untilCancelled()
        }
        #expect(await error(both)?.code == .idleTimedOut)
    }

    @Test func `a node that returns although it is out of time fails all the same`() async throws {
        let graph = try graph(TimeoutPolicy(run: .zero)) { _ in try? await untilCancelled() }
        #expect(await error(graph)?.code == .runTimedOut)
    }

    @Test(arguments: [TimeoutPolicy.Progress.any, .heartbeat])
    func `a node that is quick enough does not notice`(_ progress: TimeoutPolicy.Progress) async throws {
        let policy = TimeoutPolicy(run: .seconds(3600), idle: .seconds(3600), progress: progress)
        let graph = try graph(policy) { context in
            await context.emit("busy")
            await context.stream("b", ofMessage: "1", role: "ai")
            await context.heartbeat()
        }
        #expect(try await graph.invoke(.input(.none), thread: "t").state.log == ["a 1"])
    }

    @Test func `a policy without limits does nothing`() async throws {
        let graph = try graph(TimeoutPolicy()) { context in await context.heartbeat() }
        #expect(try await graph.invoke(.input(.none), thread: "t").state.log == ["a 1"])
    }

    @Test func `a node that was out of time may be tried again`() async throws {
        let retry = RetryPolicy(
            maximumAttempts: 2,
            initialInterval: .zero,
            hasJitter: false,
            retries: { ($0 as? GraphError)?.code == .runTimedOut }
        )
        let graph = try graph(TimeoutPolicy(run: .milliseconds(200)), retry: [retry]) { context in
            if context.attempt == 1 { try await untilCancelled() }
        }
        #expect(try await graph.invoke(.input(.none), thread: "t").state.log == ["a 2"])
    }

    @Test func `a question in a node with a limit is asked`() async throws {
        let graph = try graph(TimeoutPolicy(run: .seconds(3600))) { context in
            _ = try await context.interrupt("Name?")
        }
        #expect(try await graph.invoke(.input(.none), thread: "t").interrupts.count == 1)
        #expect(try await graph.invoke(.resume("Ada"), thread: "t").state.log == ["a 1"])
    }
}
