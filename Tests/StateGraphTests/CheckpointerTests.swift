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
}
