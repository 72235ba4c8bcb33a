import StateGraph
import Testing

/// Several versions of a graph over one store.
@Suite struct VersionRegistryTests {
    private let memory = MemoryCheckpointer()

    /// A graph of a version that asks, and then writes its version.
    private func graph(_ version: Int, _ migrations: [Migration<Note>] = []) throws -> CompiledGraph<Note> {
        var builder = GraphBuilder<Note>()
        builder.addNode("ask") { _, context in
            .line("v\(version) \(try await context.interrupt("v\(version)?"))")
        }
        builder.addEdge(from: .start, to: "ask")
        var options = CompileOptions<Note>()
        options.version = version
        options.migrations = migrations
        return try builder.compile(options: options)
    }

    private func versions(
        _ numbers: Int...,
        moving: GraphVersions<Note>.Moving = .never
    ) throws -> GraphVersions<Note> {
        try GraphVersions(try numbers.map { try graph($0) }, checkpointer: memory, moving: moving)
    }

    @Test func `new threads begin with the newest version, and stay with it when there is a newer one`()
        async throws
    {
        let old = try versions(1)
        _ = try await old.invoke(.input(.none), thread: "t")
        let both = try versions(2, 1)
        #expect(both.versions == [1, 2])
        let done = try await both.invoke(.resume("x"), thread: "t")
        #expect(done.state.lines == ["v1 x"])
        // Nothing is pending, and the thread stays all the same.
        #expect(try await both.invoke(.input(.none), thread: "t").interrupts.map(\.question) == ["v1?"])
        #expect(try await both.snapshot(thread: "t")?.graphVersion == 1)
        #expect(try await both.invoke(.input(.none), thread: "new").interrupts.map(\.question) == ["v2?"])
        #expect(try await both.snapshot(thread: "new")?.graphVersion == 2)
        #expect(try await both.snapshot(thread: "nobody") == nil)
    }

    @Test func `a thread moves on when nothing is pending, if it may`() async throws {
        _ = try await versions(1).invoke(.input(.none), thread: "t")
        let both = try versions(1, 2, moving: .whenIdle)
        // A question waits: the thread stays.
        #expect(try await both.graph(for: "t").version == 1)
        _ = try await both.invoke(.resume("x"), thread: "t")
        #expect(try await both.graph(for: "t").version == 2)
        _ = try await both.invoke(.input(.none), thread: "t")
        let done = try await both.invoke(.resume("y"), thread: "t")
        #expect(done.state.lines == ["v1 x", "v2 y"])
        #expect(try await both.snapshot(thread: "t")?.graphVersion == 2)
    }

    @Test func `a version that is gone is stood in for by the next one that can read its threads`()
        async throws
    {
        _ = try await versions(1).invoke(.input(.none), thread: "t")
        let graphs = [try graph(3, [Migration(from: 2)]), try graph(2, [Migration(from: 1)])]
        let later = try GraphVersions(graphs, checkpointer: memory)
        #expect(try await later.graph(for: "t").version == 2)
        let tooLate = try GraphVersions([graphs[0]], checkpointer: memory)
        #expect(await graphError { _ = try await tooLate.graph(for: "t") }?.code == .missingMigration)
    }

    @Test func `a thread of a version that is not known yet is refused`() async throws {
        _ = try await versions(5).invoke(.input(.none), thread: "t")
        let old = try versions(1, 2)
        #expect(
            await graphError { _ = try await old.invoke(.input(.none), thread: "t") }?.code == .newerVersion
        )
    }

    @Test func `two graphs of one version are refused, and none at all`() {
        #expect(throws: GraphError.self) { try versions(1, 1) }
        #expect(throws: GraphError.self) { try versions() }
    }

    @Test func `a queue of runs takes each thread's own version`() async throws {
        _ = try await versions(1).invoke(.input(.none), thread: "t")
        let runs = ThreadRuns(try versions(1, 2))
        #expect(try await runs.run(.resume("x"), thread: "t").state.lines == ["v1 x"])
        #expect(try await runs.run(.input(.none), thread: "new").interrupts.map(\.question) == ["v2?"])
    }
}
