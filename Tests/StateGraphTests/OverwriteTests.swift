import StateGraph
import TestSupport
import Testing

@Suite struct OverwriteTests {
    private let cut = Update<Conversation>().overwrite(Conversation.log, with: ["cut"])

    private func parallel(
        _ first: Update<Conversation>,
        _ second: Update<Conversation>,
        store: (any Checkpointer)? = nil
    ) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, _ in first }
        builder.addNode("b") { _, _ in second }
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: .start, to: "b")
        builder.addEdge(from: ["a", "b"], to: "after")
        builder.addLogger("after")
        return try builder.compile(checkpointer: store)
    }

    @Test(arguments: StoreKind.allCases)
    func `an overwrite replaces the value and drops the other writes of its superstep`(
        _ kind: StoreKind
    ) async throws {
        for (first, second) in [(cut, .log("b")), (.log("a"), cut)] as [(Update, Update)] {
            let graph = try parallel(first, second, store: kind.make())
            let state = try await graph.invoke(.input(.log("in")), thread: "t").state
            #expect(state.log == ["cut", "after"])
            #expect(try await graph.snapshot(thread: "t")?.state.log == ["cut", "after"])
        }
    }

    @Test func `two overwrites in one superstep are an error that names the channel`() async throws {
        let graph = try parallel(cut, cut)
        let error = await graphError { _ = try await graph.invoke(.input(.none)) }
        #expect(error?.code == .concurrentOverwrite)
        #expect(error?.channel == "log")
    }

    @Test func `an overwrite of a channel that takes one write counts as that write's end`() async throws {
        let title = Update<Conversation>().overwrite(Conversation.title, with: "mine")
        let graph = try parallel(title, .set(Conversation.title, "theirs"))
        #expect(try await graph.invoke(.input(.none)).state.title == "mine")
    }

    @Test func `an update says what it overwrites`() {
        #expect(cut.overwrite(of: Conversation.log) == ["cut"])
        #expect(cut.overwrite(of: Conversation.total) == nil)
        #expect(cut.writes(to: Conversation.log) == [])
        #expect(cut.channelNames == ["log"])
        #expect(Update<Conversation>.log("a").overwrite(of: Conversation.log) == nil)
    }

    @Test(arguments: StoreKind.allCases)
    func `a pending overwrite survives in the store`(_ kind: StoreKind) async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { [cut] _, _ in cut }
        builder.addNode("ask") { _, context in .log(try await context.interrupt("Name?")) }
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: .start, to: "ask")
        let graph = try builder.compile(checkpointer: kind.make())
        _ = try await graph.invoke(.input(.log("in")), thread: "t")
        #expect(try await graph.snapshot(thread: "t")?.state.log == ["cut"])
        #expect(try await graph.invoke(.resume("Ada"), thread: "t").state.log == ["cut"])
    }
}
