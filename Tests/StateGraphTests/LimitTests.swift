import StateGraph
import Testing

@Suite struct LimitTests {
    private let memory = MemoryCheckpointer()

    private func chain(isLong: Bool = false) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a", "b", "c")
        if isLong {
            for (source, target) in [("c", "d"), ("d", "e")] as [(NodeName, NodeName)] {
                builder.addLogger(target)
                builder.addEdge(from: source, to: target)
            }
        }
        return try builder.compile(checkpointer: memory)
    }

    @Test func `a chain of n nodes needs a limit of n + 1`() async throws {
        let graph = try chain()
        let enough = RunConfiguration<Conversation>(recursionLimit: 4)
        #expect(
            try await graph.invoke(.input(.none), thread: "t", configuration: enough).state.log == [
                "a", "b", "c",
            ]
        )
        let tight = RunConfiguration<Conversation>(recursionLimit: 3)
        let error = await graphError {
            _ = try await graph.invoke(.input(.none), thread: "u", configuration: tight)
        }
        #expect(error?.code == .recursionLimit)
        // Everything up to the limit is stored.
        #expect(try await graph.snapshot(thread: "u")?.state.log == ["a", "b", "c"])
    }

    @Test func `a run that stopped at its limit goes on, with two supersteps more`() async throws {
        let graph = try chain(isLong: true)
        let one = RunConfiguration<Conversation>(recursionLimit: 1)
        let first = await graphError {
            _ = try await graph.invoke(.input(.none), thread: "t", configuration: one)
        }
        #expect(first?.code == .recursionLimit)
        #expect(try await graph.snapshot(thread: "t")?.next == ["b"])
        let second = await graphError {
            _ = try await graph.invoke(.proceed, thread: "t", configuration: one)
        }
        #expect(second?.code == .recursionLimit)
        #expect(try await graph.snapshot(thread: "t")?.next == ["e"])
        let done = try await graph.invoke(.proceed, thread: "t", configuration: one)
        #expect(done.state.log == ["a", "b", "c", "d", "e"])
    }

    @Test func `a cycle ends at the limit, and nodes know how far they may go`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, context in .append(Conversation.recent, context.remainingSteps) }
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: "a", to: "a")
        let graph = try builder.compile(checkpointer: memory)
        let five = RunConfiguration<Conversation>(recursionLimit: 5)
        let error = await graphError {
            _ = try await graph.invoke(.input(.none), thread: "t", configuration: five)
        }
        #expect(error?.code == .recursionLimit)
        #expect(try await graph.snapshot(thread: "t")?.state.recent == [2, 1, 0])
    }

    @Test(arguments: [false, true])
    func `cancelling the caller cancels the tasks, and the thread can go on`(_ isParallel: Bool) async throws
    {
        let reached = Gate()
        let runs = Counter()
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a")
        builder.addNode("waits") { _, _ in
            await reached.open()
            if await runs.next() == 1 { try await untilCancelled() }
            return .log("waited")
        }
        builder.addEdge(from: "a", to: "waits")
        if isParallel {
            builder.addNode("waitsToo") { _, _ in
                if await runs.count < 2 { try await untilCancelled() }
                return .log("too")
            }
            builder.addEdge(from: "a", to: "waitsToo")
        }
        let graph = try builder.compile(checkpointer: memory)
        let run = Task { await graphError { _ = try await graph.invoke(.input(.none), thread: "t") } }
        await reached.wait()
        run.cancel()
        #expect(await run.value?.code == .cancelled)
        #expect(try await graph.snapshot(thread: "t")?.state.log == ["a"])
        await runs.next()
        let log = try await graph.invoke(.proceed, thread: "t").state.log
        #expect(log == (isParallel ? ["a", "waited", "too"] : ["a", "waited"]))
    }

    @Test func `a cancelled caller starts no superstep`() async throws {
        let graph = try chain()
        let cancelled = Gate()
        let run = Task {
            await cancelled.wait()
            return await graphError { _ = try await graph.invoke(.input(.log("in")), thread: "t") }
        }
        run.cancel()
        await cancelled.open()
        #expect(await run.value?.code == .cancelled)
        #expect(try await graph.snapshot(thread: "t")?.next == [.start])
        #expect(try await graph.invoke(.proceed, thread: "t").state.log == ["in", "a", "b", "c"])
    }

    @Test func `a node that throws a cancellation of its own fails`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, _ -> Update<Conversation> in throw CancellationError() }
        builder.addEdge(from: .start, to: "a")
        let graph = try builder.compile()
        #expect(await graphError { _ = try await graph.invoke(.input(.none)) }?.code == .nodeCancelled)
    }
}
