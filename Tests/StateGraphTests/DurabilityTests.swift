import StateGraph
import TestSupport
import Testing

@Suite struct DurabilityTests {
    private let store = FlakyCheckpointer()

    /// `a`, then `b` and `c` together, then `d`; `c` fails on its first run when asked to.
    private func graph(
        failsOnce: Bool = false,
        runs: Counter = Counter()
    ) throws -> CompiledGraph<Conversation> {
        let failures = Counter()
        let finished = Gate()
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a")
        builder.addNode("b") { _, _ in
            await runs.next()
            await finished.open()
            return .log("b")
        }
        builder.addNode("c") { _, _ in
            await finished.wait()
            if failsOnce, await failures.next() == 1 { throw Failure() }
            return .log("c")
        }
        builder.addLogger("d")
        builder.addEdge(from: "a", to: "b")
        builder.addEdge(from: "a", to: "c")
        builder.addEdge(from: ["b", "c"], to: "d")
        return try builder.compile(checkpointer: store)
    }

    private func steps(_ thread: String) async throws -> [String] {
        try await store.history(thread: thread, namespace: "", before: nil, limit: 100).reversed().map {
            "\($0.source) \($0.step)"
        }
    }

    @Test(arguments: [Durability.sync, .async])
    func `every superstep leaves a checkpoint, and a later run goes on counting`(
        _ durability: Durability
    ) async throws {
        let configuration = RunConfiguration<Conversation>(durability: durability)
        let graph = try graph()
        _ = try await graph.invoke(.input(.log("in")), thread: "t", configuration: configuration)
        let first = ["input -1", "loop 0", "loop 1", "loop 2", "loop 3"]
        #expect(try await steps("t") == first)
        _ = try await graph.invoke(.input(.log("in")), thread: "t", configuration: configuration)
        #expect(try await steps("t") == first + ["input 4", "loop 5", "loop 6", "loop 7", "loop 8"])
        let chain = try await store.history(thread: "t", namespace: "", before: nil, limit: 100)
        #expect(chain.dropLast().map(\.parentID) == chain.dropFirst().map(\.id))
        #expect(chain.last?.parentID == nil)
        let changed = try chain.map { try $0.values.changes(using: JSONPayloadCoder()).map(\.channel) }
        #expect(changed.reversed().prefix(3) == [[], ["log"], ["log"]])
        #expect(chain[0].base == chain[5].id)
        #expect(chain[5].base == nil)
        let puts = await store.checkpointPuts
        #expect(puts.reduce(0, +) == 10)
        if durability == .sync { #expect(puts == Array(repeating: 1, count: 10)) }
    }

    @Test(arguments: [Durability.exit, .atomic])
    func `exit stores the last checkpoint of a run, behind the last of the run before`(
        _ durability: Durability
    ) async throws {
        let exit = RunConfiguration<Conversation>(durability: durability)
        let graph = try graph()
        _ = try await graph.invoke(.input(.log("in")), thread: "t", configuration: exit)
        _ = try await graph.invoke(.input(.log("in")), thread: "t", configuration: exit)
        #expect(try await steps("t") == ["loop 3", "loop 8"])
        #expect(await store.puts == [1, 1])
        let chain = try await store.history(thread: "t", namespace: "", before: nil, limit: 100)
        #expect(chain[0].parentID == chain[1].id)
        let changed = try chain[0].values.changes(using: JSONPayloadCoder())
        #expect(changed.map(\.channel) == ["log"])
        #expect(chain[0].id > chain[1].id)
    }

    @Test func `exit stores the last checkpoint of a run that fails, with what finished`() async throws {
        let exit = RunConfiguration<Conversation>(durability: .exit)
        let runs = Counter()
        let graph = try graph(failsOnce: true, runs: runs)
        let error = await graphError {
            _ = try await graph.invoke(.input(.log("in")), thread: "t", configuration: exit)
        }
        #expect(error?.node == "c")
        #expect(try await steps("t") == ["loop 1"])
        let snapshot = try await graph.snapshot(thread: "t")
        #expect(snapshot?.next == ["c"])
        #expect(snapshot?.tasks.map { $0.error?.code } == [nil, .nodeFailed])
        let outcome = try await graph.invoke(.proceed, thread: "t", configuration: exit)
        #expect(outcome.state.log == ["in", "a", "b", "c", "d"])
        #expect(await runs.count == 1)
    }

    @Test(.timeLimit(.minutes(1)))
    func `async stores what came before a node that takes its time, while it still runs`() async throws {
        var builder = GraphBuilder<Conversation>()
        let store = store
        builder.addChain("a")
        builder.addNode("slow") { _, _ in
            // Only a put that nobody waits for can end this.
            while try await store.latest(thread: "t", namespace: "")?.step != 1 {
                try Task.checkCancellation()
                await Task.yield()
            }
            return .log("slow")
        }
        builder.addEdge(from: "a", to: "slow")
        let graph = try builder.compile(checkpointer: store)
        let configuration = RunConfiguration<Conversation>(durability: .async)
        let outcome = try await graph.invoke(.input(.log("in")), thread: "t", configuration: configuration)
        #expect(outcome.state.log.last == "slow")
    }

    @Test func `atomic stores nothing of a run that fails`() async throws {
        let configuration = RunConfiguration<Conversation>(durability: .atomic)
        let runs = Counter()
        let graph = try graph(failsOnce: true, runs: runs)
        let input = RunInput<Conversation>.input(.log("in"))
        let error = await graphError {
            _ = try await graph.invoke(input, thread: "t", configuration: configuration)
        }
        #expect(error?.node == "c")
        #expect(await store.puts.isEmpty)
        #expect(try await graph.snapshot(thread: "t") == nil)
        let outcome = try await graph.invoke(input, thread: "t", configuration: configuration)
        #expect(outcome.state.log == ["in", "a", "b", "c", "d"])
        #expect(await runs.count == 2)
    }

    @Test(arguments: [Durability.sync, .async])
    func `after a failure the finished sibling is not run again`(_ durability: Durability) async throws {
        let configuration = RunConfiguration<Conversation>(durability: durability)
        let runs = Counter()
        let graph = try graph(failsOnce: true, runs: runs)
        let error = await graphError {
            _ = try await graph.invoke(.input(.log("in")), thread: "t", configuration: configuration)
        }
        #expect(error?.node == "c")
        let snapshot = try await graph.snapshot(thread: "t")
        #expect(snapshot?.next == ["c"])
        #expect(snapshot?.state.log == ["in", "a", "b"])
        let stored = try await graph.snapshot(thread: "t", at: snapshot?.id)
        #expect(stored?.state.log == ["in", "a"])
        let outcome = try await graph.invoke(.proceed, thread: "t", configuration: configuration)
        #expect(outcome.state.log == ["in", "a", "b", "c", "d"])
        #expect(await runs.count == 1)
    }

    @Test func `new input after a failure drops what was pending`() async throws {
        let runs = Counter()
        let graph = try graph(failsOnce: true, runs: runs)
        _ = await graphError { _ = try await graph.invoke(.input(.log("in")), thread: "t") }
        let outcome = try await graph.invoke(.input(.log("new")), thread: "t")
        #expect(outcome.state.log == ["in", "a", "new", "a", "b", "c", "d"])
        #expect(await runs.count == 2)
    }

    @Test func `proceeding on a finished thread returns its state`() async throws {
        let graph = try graph()
        _ = try await graph.invoke(
            .input(.log("in")),
            thread: "t",
            configuration: RunConfiguration<Conversation>(durability: .exit)
        )
        for durability in [Durability.sync, .async, .exit, .atomic] {
            let configuration = RunConfiguration<Conversation>(durability: durability)
            let outcome = try await graph.invoke(.proceed, thread: "t", configuration: configuration)
            #expect(outcome.state.log == ["in", "a", "b", "c", "d"])
        }
        #expect(await store.puts == [1])
    }

    @Test(arguments: [Durability.sync, .async, .exit, .atomic])
    func `a store that fails fails the run`(_ durability: Durability) async throws {
        await store.failPuts(from: 2)
        let configuration = RunConfiguration<Conversation>(durability: durability)
        let graph = try graph()
        var error: GraphError?
        for _ in 0..<2 where error == nil {
            error = await graphError {
                _ = try await graph.invoke(.input(.log("in")), thread: "t", configuration: configuration)
            }
        }
        #expect(error?.code == .checkpointerFailed)
        #expect(error?.underlying is Failure)
        // Nothing is stored behind a gap.
        #expect(await store.puts.count == 1)
        await store.failReads()
        #expect(await graphError { _ = try await graph.snapshot(thread: "t") }?.code == .checkpointerFailed)
    }

    @Test(arguments: 1...7)
    func `wherever a store fails the run fails, and goes on from what was stored`(
        _ put: Int
    ) async throws {
        await store.failPuts(from: put)
        let sync = RunConfiguration<Conversation>(durability: .sync)
        let graph = try graph()
        let error = await graphError {
            _ = try await graph.invoke(.input(.log("in")), thread: "t", configuration: sync)
        }
        let count = await store.puts.count
        #expect(error?.code == (count < put - 1 ? nil : .checkpointerFailed))
        await store.failPuts(from: .max)
        let input: RunInput<Conversation> = put == 1 ? .input(.log("in")) : .proceed
        let outcome = try await graph.invoke(input, thread: "t", configuration: sync)
        #expect(outcome.state.log == ["in", "a", "b", "c", "d"])
    }

    @Test func `a run that died before it applied its input goes on from the input`() async throws {
        await store.failPuts(from: 2)
        let sync = RunConfiguration<Conversation>(durability: .sync)
        let graph = try graph()
        _ = await graphError {
            _ = try await graph.invoke(.input(.log("in")), thread: "t", configuration: sync)
        }
        await store.failPuts(from: .max)
        let snapshot = try await graph.snapshot(thread: "t")
        #expect(snapshot?.next == [.start])
        #expect(snapshot?.state.log == [])
        let outcome = try await graph.invoke(.proceed, thread: "t", configuration: sync)
        #expect(outcome.state.log == ["in", "a", "b", "c", "d"])
    }

    @Test func `values are stored once, whichever checkpoints share them`() async throws {
        let records = RecordCheckpointer()
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a", "b")
        builder.addNode("idle") { _, _ in .none }
        builder.addEdge(from: "b", to: "idle")
        var options = CompileOptions<Conversation>()
        options.version = 7
        let graph = try builder.compile(checkpointer: records, options: options)
        let input = RunInput<Conversation>.input(.set(Conversation.title, "big"))
        let outcome = try await graph.invoke(
            input,
            thread: "t",
            configuration: RunConfiguration<Conversation>(durability: .sync)
        )
        // One title, two logs.
        #expect(await records.payloadCount == 3)
        let latest = try await graph.snapshot(thread: "t")
        #expect(latest?.state == outcome.state)
        #expect(latest?.graphVersion == 7)
        let stored = try await records.latest(thread: "t", namespace: "")
        #expect(stored?.values.writtenChannels == ["log", "title"])
    }

    @Test func `a graph with a checkpointer needs a thread, and snapshots need a checkpointer`() async throws
    {
        let graph = try graph()
        #expect(await graphError { _ = try await graph.invoke(.input(.none)) }?.code == .missingThread)
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a")
        let bare = try builder.compile()
        #expect(await graphError { _ = try await bare.snapshot(thread: "t") }?.code == .missingCheckpointer)
        let update = await graphError { try await bare.updateState(thread: "t", .none, as: "a") }
        #expect(update?.code == .missingCheckpointer)
    }

    @Test func `an update as an unknown node or to a full channel stores nothing`() async throws {
        let graph = try graph()
        let unknown = await graphError { try await graph.updateState(thread: "t", .log("x"), as: "nobody") }
        #expect(unknown?.code == .unknownNode)
        let twice: Update<Conversation> = .set(Conversation.title, "x").set(Conversation.title, "y")
        let full = await graphError { try await graph.updateState(thread: "t", twice, as: "a") }
        #expect(full?.code == .concurrentUpdate)
        #expect(await store.puts.isEmpty)
        try await graph.updateState(thread: "t", .log("x"), as: "a")
        #expect(try await graph.snapshot(thread: "t")?.next == ["b", "c"])
    }
}
