import StateGraph
import TestSupport
import Testing

@Suite struct CheckpointerTests {
    @Test(arguments: CheckpointerContract.allCases)
    func `the memory checkpointer keeps the contract`(_ promise: CheckpointerContract) async throws {
        try await promise.check(MemoryCheckpointer())
    }

    @Test(arguments: CheckpointerContract.allCases)
    func `a checkpointer of records keeps the contract`(_ promise: CheckpointerContract) async throws {
        try await promise.check(RecordCheckpointer())
    }

    @Test func `the memory checkpointer counts its threads`() async throws {
        let memory = MemoryCheckpointer()
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a")
        let graph = try builder.compile(checkpointer: memory)
        for thread in ["x", "y"] { _ = try await graph.invoke(.input(.none), thread: thread) }
        #expect(await memory.threadCount == 2)
        await memory.delete(thread: "x")
        #expect(await memory.threadCount == 1)
    }

    @Test func `the memory checkpointer orders what comes late by its id`() async throws {
        let memory = MemoryCheckpointer()
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a", "b")
        _ = try await builder.compile(checkpointer: memory).invoke(.input(.none), thread: "t")
        let history = await memory.history(thread: "t", namespace: "", before: nil, limit: 9)
        let late = MemoryCheckpointer()
        for checkpoint in [history[0], history[2], history[1]] {
            await late.put([.checkpoint(checkpoint)], thread: "t")
        }
        let found = await late.history(thread: "t", namespace: "", before: nil, limit: 9)
        #expect(found.map(\.id) == history.prefix(3).map(\.id))
    }

    @Test func `a live checkpoint gives all its values, or those that changed`() async throws {
        let memory = MemoryCheckpointer()
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a")
        let input = RunInput<Conversation>.input(.set(Conversation.title, "x"))
        _ = try await builder.compile(checkpointer: memory).invoke(input, thread: "t")
        let values = try #require(await memory.latest(thread: "t", namespace: "")).values
        let coder = JSONPayloadCoder()
        let all = try values.snapshot(using: coder).map { change -> String in
            guard case .value(let text) = change.content else { return "writes" }
            return "\(change.channel) \(text)"
        }
        #expect(all.sorted() == [#"log ["a"]"#, #"title "x""#])
        #expect(try values.changes(using: coder).map(\.channel) == ["log"])
        #expect(values.writesInARow(of: "log") == 1)
        #expect(values.writesInARow(of: "nothing") == 0)
    }
}
