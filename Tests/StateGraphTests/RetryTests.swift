import StateGraph
import TestSupport
import Testing

@Suite struct RetryTests {
    private struct Other: Error {}
    private struct Unwanted: Error {}

    private static func policy(
        _ attempts: Int,
        retries: @escaping @Sendable (any Error) -> Bool = { _ in true }
    ) -> RetryPolicy {
        RetryPolicy(
            maximumAttempts: attempts,
            initialInterval: .zero,
            hasJitter: false,
            retries: retries
        )
    }

    /// A node that fails a number of times, and what its attempts were.
    private func run(
        failing failures: Int,
        with error: any Error & Sendable = Failure(),
        _ policies: [RetryPolicy]
    ) async -> (log: [String]?, attempts: [Int], error: GraphError?) {
        let attempts = Recorder<Int>()
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a", options: NodeOptions(retry: policies)) { _, context -> Update<Conversation> in
            await attempts.add(context.attempt)
            if context.attempt <= failures { throw error }
            return .log("a")
        }
        builder.addEdge(from: .start, to: "a")
        var log: [String]?
        let thrown = await graphError { log = try await builder.compile().invoke(.input(.none)).state.log }
        return (log, await attempts.take(), thrown)
    }

    @Test func `a node is tried again until it returns or its attempts are used up`() async {
        let saved = await run(failing: 2, [Self.policy(3)])
        #expect(saved.log == ["a"])
        #expect(saved.attempts == [1, 2, 3])
        let lost = await run(failing: 3, [Self.policy(3)])
        #expect(lost.error?.code == .nodeFailed)
        #expect(lost.error?.underlying is Failure)
        #expect(lost.attempts == [1, 2, 3])
        #expect(await run(failing: 1, []).attempts == [1])
    }

    @Test func `the first policy that wants the error decides`() async {
        let policies = [Self.policy(2) { $0 is Other }, Self.policy(4) { $0 is Failure }]
        #expect(await run(failing: 9, policies).attempts == [1, 2, 3, 4])
        #expect(await run(failing: 9, with: Other(), policies).attempts == [1, 2])
        #expect(await run(failing: 9, with: Unwanted(), policies).attempts == [1])
    }

    @Test func `a graph's default policy counts for nodes without their own`() async throws {
        let attempts = Counter()
        var builder = GraphBuilder<Conversation>()
        builder.defaults.retry = [Self.policy(5)]
        builder.addNode("own", options: NodeOptions(retry: [Self.policy(2)])) { _, context in
            if context.attempt < 2 { throw Failure() }
            return Update<Conversation>.none
        }
        builder.addNode("other") { _, context -> Update<Conversation> in
            await attempts.next()
            throw Failure()
        }
        builder.addPath("own", "other")
        let graph = try builder.compile()
        #expect(await graphError { _ = try await graph.invoke(.input(.none)) }?.node == "other")
        #expect(await attempts.count == 5)
    }

    @Test func `writes of failed attempts don't count, and neither do their questions' answers get lost`()
        async throws
    {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a", options: NodeOptions(retry: [Self.policy(2)])) { _, context in
            let answer = try await context.interrupt("Name?")
            if context.attempt == 1 { throw Failure() }
            return .log("\(answer) \(context.attempt)")
        }
        builder.addEdge(from: .start, to: "a")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        #expect(try await graph.invoke(.input(.none), thread: "t").interrupts.count == 1)
        #expect(try await graph.invoke(.resume("Ada"), thread: "t").state.log == ["Ada 2"])
    }

    @Test func `a failing conditional edge is tried again with its node`() async throws {
        let ran = Counter()
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a", options: NodeOptions(retry: [Self.policy(2)])) { _, _ in
            await ran.next()
            return .log("a")
        }
        builder.addEdge(from: .start, to: "a")
        let failure = FailsOnce()
        builder.addRoute(from: "a") { _, _ in
            try failure.check()
            return Route(nodes: [.end])
        }
        #expect(try await builder.compile().invoke(.input(.none)).state.log == ["a"])
        #expect(await ran.count == 2)
    }

    @Test func `cancelling the caller ends the attempts`() async throws {
        let reached = Gate()
        let attempts = Counter()
        var builder = GraphBuilder<Conversation>()
        let patient = RetryPolicy(maximumAttempts: 9, initialInterval: .seconds(3600), hasJitter: false)
        builder.addNode("a", options: NodeOptions(retry: [patient])) { _, _ -> Update<Conversation> in
            await attempts.next()
            await reached.open()
            throw Failure()
        }
        builder.addEdge(from: .start, to: "a")
        let graph = try builder.compile()
        let run = Task { await graphError { _ = try await graph.invoke(.input(.none)) } }
        await reached.wait()
        run.cancel()
        #expect(await run.value != nil)
        #expect(await attempts.count == 1)
    }
}
