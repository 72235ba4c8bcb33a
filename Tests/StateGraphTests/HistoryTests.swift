import StateGraph
import TestSupport
import Testing

@Suite struct HistoryTests {
    private func graph(_ store: any Checkpointer) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a", "b")
        return try builder.compile(checkpointer: store)
    }

    @Test(arguments: StoreKind.allCases)
    func `a history is filtered by source, by step, by age, and has a limit`(
        _ kind: StoreKind
    ) async throws {
        let graph = try graph(kind.make())
        for _ in 0..<2 { _ = try await graph.invoke(.input(.none), thread: "t") }
        try await graph.updateState(thread: "t", .log("x"), as: "b")
        let all = try await graph.history(thread: "t")
        #expect(all.map(\.step) == [7, 6, 5, 4, 3, 2, 1, 0, -1].suffix(all.count))
        #expect(all.map(\.id) == all.map(\.id).sorted().reversed())
        let inputs = try await graph.history(thread: "t", source: .input)
        #expect(inputs.map(\.next) == [[.start], [.start]])
        #expect(try await graph.history(thread: "t", limit: 1, source: .input).count == 1)
        #expect(try await graph.history(thread: "t", source: .update).map(\.state.log.last) == ["x"])
        #expect(try await graph.history(thread: "t", step: 1).map(\.next) == [["b"]])
        #expect(try await graph.history(thread: "t", limit: 3).map(\.id) == all.prefix(3).map(\.id))
        #expect(try await graph.history(thread: "t", limit: 0).isEmpty)
        let older = try await graph.history(thread: "t", before: all[2].id)
        #expect(older.map(\.id) == all.dropFirst(3).map(\.id))
        #expect(try await graph.history(thread: "nobody").isEmpty)
    }

    @Test func `a deleted thread is gone, and its name begins anew`() async throws {
        let graph = try graph(MemoryCheckpointer())
        _ = try await graph.invoke(.input(.none), thread: "t")
        try await graph.delete(thread: "t")
        try await graph.delete(thread: "t")
        #expect(try await graph.snapshot(thread: "t") == nil)
        #expect(try await graph.invoke(.input(.none), thread: "t").state.log == ["a", "b"])
    }

    @Test func `next nodes come in the order in which they were added, behind the sends`() async throws {
        let key = NodeKey<Conversation, Int>("send")
        var builder = GraphBuilder<Conversation>()
        for name: NodeName in ["z", "m", "a"] { builder.addLogger(name) }
        builder.addNode(key) { _, _ in Update<Conversation>.none }
        builder.addRoute(from: .start) { _, _ in Route(nodes: ["a", "m", "z"], sends: [key.send(1)]) }
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        let stop = configured { $0.stopsBefore = .all }
        _ = try await graph.invoke(.input(.none), thread: "t", configuration: stop)
        #expect(try await graph.snapshot(thread: "t")?.next == ["send", "z", "m", "a"])
    }

    @Test func `a snapshot by id is as it was stored, the newest shows what became of its tasks`()
        async throws
    {
        var builder = GraphBuilder<Conversation>()
        builder.addLogger("done")
        builder.addNode("fails") { _, _ -> Update<Conversation> in throw Failure() }
        let finished = Gate()
        builder.addNode("waits") { _, _ in
            await finished.open()
            return .log("waited")
        }
        builder.addEdge(from: .start, to: "done")
        builder.addEdge(from: .start, to: "fails")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        let one = configured { $0.maximumConcurrency = 1 }
        _ = await graphError {
            _ = try await graph.invoke(.input(.none), thread: "t", configuration: one)
        }
        let live = try #require(await graph.snapshot(thread: "t"))
        #expect(live.next == ["fails"])
        #expect(live.state.log == ["done"])
        #expect(live.tasks.map { $0.result?.writes(to: Conversation.log) } == [[["done"]], nil])
        #expect(live.tasks.map { $0.error?.node } == [nil, "fails"])
        let stored = try #require(await graph.snapshot(thread: "t", at: live.id))
        #expect(stored.next == ["done", "fails"])
        #expect(stored.state.log == [])
    }
}
