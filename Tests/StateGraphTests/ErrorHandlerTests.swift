import StateGraph
import TestSupport
import Testing

@Suite struct ErrorHandlerTests {
    private typealias Handler = NodeOptions<Conversation>.ErrorHandler

    private func graph(
        _ handler: @escaping Handler,
        retry: [RetryPolicy] = [],
        isDefault: Bool = false,
        store: (any Checkpointer)? = nil,
        failing error: any Error & Sendable = Failure()
    ) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        var options = NodeOptions<Conversation>(retry: retry, onError: handler)
        if isDefault {
            builder.defaults.onError = handler
            options.onError = nil
        }
        builder.addNode("a", options: options) { _, _ -> Update<Conversation> in throw error }
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: "a", to: "edge")
        for name: NodeName in ["edge", "rescue"] { builder.addLogger(name) }
        return try builder.compile(checkpointer: store)
    }

    private func log(_ graph: CompiledGraph<Conversation>) async throws -> [String] {
        try await graph.invoke(.input(.none)).state.log
    }

    private static let rescue: Handler = { failure, _, _ in
        Command(update: .log("handled \(failure.node) \(type(of: failure.error))"), goto: "rescue")
    }

    @Test(arguments: [false, true])
    func `a handler's writes and command count, the edges of its node do not`(
        _ isDefault: Bool
    ) async throws {
        let graph = try graph(Self.rescue, isDefault: isDefault)
        #expect(try await log(graph) == ["handled a Failure", "rescue"])
    }

    @Test func `a handler runs once the attempts are used up`() async throws {
        let retry = RetryPolicy(maximumAttempts: 3, initialInterval: .zero, hasJitter: false)
        #expect(try await log(graph(Self.rescue, retry: [retry])) == ["handled a Failure", "rescue"])
    }

    @Test func `a handler that fails fails the run under a name of its own`() async throws {
        let failing: Handler = { _, _, _ in throw Failure(text: "handler") }
        for (isDefault, name) in [
            (false, "__error_handler__a"), (true, "__default_error_handler__"),
        ] {
            let graph = try graph(failing, isDefault: isDefault)
            let error = await graphError { _ = try await graph.invoke(.input(.none)) }
            #expect(error?.node?.text == name)
            #expect(error?.underlying as? Failure == Failure(text: "handler"))
        }
    }

    @Test func `a handler is told of the engine's errors too`() async throws {
        var builder = GraphBuilder<Conversation>()
        let options = NodeOptions<Conversation>(timeout: TimeoutPolicy(run: .zero)) { failure, _, context in
            let code = (failure.error as? GraphError)?.code
            return Command(update: .log("\(context.node) \(code.map(\.description) ?? "?")"))
        }
        builder.addNode("slow", options: options) { _, _ -> Update<Conversation> in
            try? await untilCancelled()
            return .none
        }
        builder.addEdge(from: .start, to: "slow")
        let state = try await builder.compile().invoke(.input(.none)).state
        #expect(state.log == ["__error_handler__slow runTimedOut"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a handler may ask, also after a restart`(_ kind: StoreKind) async throws {
        let asking: Handler = { failure, _, context in
            let kind = (failure.error as? StoredFailure)?.kind ?? "\(type(of: failure.error))"
            return Command(update: .log("\(kind): \(try await context.interrupt("Anyway?"))"))
        }
        let store = kind.make()
        let asked = try await graph(asking, store: store).invoke(.input(.none), thread: "t")
        #expect(asked.interrupts.map(\.question) == ["Anyway?"])
        let again = try graph(asking, store: store)
        let snapshot = try await again.snapshot(thread: "t")
        #expect(snapshot?.interrupts.map(\.id) == asked.interrupts.map(\.id))
        #expect(snapshot?.tasks.map { $0.error?.code } == [.nodeFailed])
        let done = try await again.invoke(.resume("yes"), thread: "t")
        #expect(done.state.log == ["Failure: yes"])
    }

    @Test func `handlers run beside the superstep's other tasks, each behind its own task`() async throws {
        let ready = Gate()
        let key = NodeKey<Conversation, Int>("send")
        var builder = GraphBuilder<Conversation>()
        let options = NodeOptions<Conversation> { _, input, _ in
            Command(update: .log("handled \(input.argument(as: Int.self) ?? 0)"))
        }
        builder.addNode(key, options: options) { number, _ -> Update<Conversation> in
            if number == 3 {
                await ready.wait()
                return .log("sent 3")
            }
            if number == 2 { await ready.open() }
            throw Failure()
        }
        builder.addRoute(from: .start) { _, _ in Route(sends: (1...3).map { key.send($0) }) }
        let state = try await builder.compile().invoke(.input(.none)).state
        #expect(state.log == ["handled 1", "handled 2", "sent 3"])
    }

    @Test func `a question and a cancellation are no failures to handle`() async throws {
        let handled = Counter()
        let reached = Gate()
        var builder = GraphBuilder<Conversation>()
        builder.defaults.onError = { _, _, _ in
            await handled.next()
            return Command()
        }
        builder.addNode("ask") { _, context in .log(try await context.interrupt("Name?")) }
        builder.addNode("wait") { _, _ -> Update<Conversation> in
            await reached.open()
            try await untilCancelled()
            return .none
        }
        builder.addPath("ask", "wait")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        _ = try await graph.invoke(.input(.none), thread: "t")
        let run = Task { await graphError { _ = try await graph.invoke(.resume("Ada"), thread: "t") } }
        await reached.wait()
        run.cancel()
        #expect(await run.value?.code == .cancelled)
        #expect(await handled.count == 0)
    }
}
