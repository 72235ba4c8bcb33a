import StateGraph
import TestSupport
import Testing

@Suite struct DeferredTests {
    private typealias Builder = GraphBuilder<Conversation>

    private func addDeferred(_ name: NodeName, to builder: inout Builder) {
        builder.addNode(name, options: NodeOptions(isDeferred: true)) { _, _ in .log(name.text) }
    }

    private func run(_ builder: Builder) async throws -> [String] {
        try await builder.compile().invoke(.input(.none)).state.log
    }

    /// A short way and a long one to `last`.
    private func ways() -> Builder {
        var builder = Builder()
        builder.addChain("long1", "long2", "long3")
        builder.addEdge(from: .start, to: "short")
        builder.addLogger("short")
        builder.addEdge(from: "short", to: "last")
        builder.addEdge(from: "long3", to: "last")
        return builder
    }

    @Test func `a deferred node waits until nothing else is due, and runs once`() async throws {
        var builder = ways()
        addDeferred("last", to: &builder)
        #expect(try await run(builder) == ["long1", "short", "long2", "long3", "last"])
    }

    @Test func `what a deferred node leads to runs after it`() async throws {
        var builder = ways()
        addDeferred("last", to: &builder)
        builder.addEdge(from: "last", to: "after")
        builder.addLogger("after")
        #expect(try await run(builder).suffix(2) == ["last", "after"])
    }

    @Test func `a chain of deferred nodes runs one after the other`() async throws {
        var builder = Builder()
        builder.addChain("a")
        addDeferred("d1", to: &builder)
        addDeferred("d2", to: &builder)
        builder.addEdge(from: "a", to: "d1")
        builder.addEdge(from: "d1", to: "d2")
        #expect(try await run(builder) == ["a", "d1", "d2"])
    }

    @Test func `a join to a deferred node fires when nothing else is due`() async throws {
        var builder = Builder()
        builder.addChain("a", "a2", "a3")
        builder.addEdge(from: .start, to: "b")
        builder.addLogger("b")
        addDeferred("last", to: &builder)
        builder.addEdge(from: ["a", "b"], to: "last")
        #expect(try await run(builder) == ["a", "b", "a2", "a3", "last"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a wait survives in the store`(_ kind: StoreKind) async throws {
        var builder = ways()
        addDeferred("last", to: &builder)
        addDeferred("joined", to: &builder)
        builder.addEdge(from: ["short", "long1"], to: "joined")
        builder.addNode("ask") { _, context in .log(try await context.interrupt("Name?")) }
        builder.addEdge(from: "long2", to: "ask")
        let graph = try builder.compile(checkpointer: kind.make())
        _ = try await graph.invoke(.input(.none), thread: "t")
        let state = try await graph.invoke(.resume("Ada"), thread: "t").state
        #expect(state.log == ["long1", "short", "long2", "Ada", "long3", "joined", "last"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a released node that asks is asked again after a restart`(_ kind: StoreKind) async throws {
        var builder = ways()
        builder.addNode("last", options: NodeOptions(isDeferred: true)) { _, context in
            .log(try await context.interrupt("Name?"))
        }
        let store = kind.make()
        _ = try await builder.compile(checkpointer: store).invoke(.input(.none), thread: "t")
        let graph = try builder.compile(checkpointer: store)
        #expect(try await graph.snapshot(thread: "t")?.next == ["last"])
        #expect(try await graph.invoke(.resume("Ada"), thread: "t").state.log.last == "Ada")
        #expect(try await graph.snapshot(thread: "t")?.next == [])
    }
}
