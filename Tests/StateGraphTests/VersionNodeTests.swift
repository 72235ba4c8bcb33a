import StateGraph
import Testing

/// Pending tasks of nodes that another version of the graph does not have.
@Suite struct VersionNodeTests {
    private static let packing = NodeKey<Note, Int>("packing")
    private static let loading = NodeKey<Note, String>("loading")

    /// A graph of one version: nodes that ask, and what follows them.
    private static func graph(
        _ store: any Checkpointer,
        version: Int,
        _ migrations: [Migration<Note>] = [],
        asking names: [NodeName],
        then last: NodeName? = nil,
        isDeferred: Bool = false
    ) throws -> CompiledGraph<Note> {
        var builder = GraphBuilder<Note>()
        for name in names {
            builder.addNode(name) { _, context in .line("\(name) \(try await context.interrupt("\(name)?"))")
            }
            builder.addEdge(from: .start, to: name)
            if let last { builder.addEdge(from: name, to: last) }
        }
        if let last {
            builder.addNode(last, options: NodeOptions(isDeferred: isDeferred)) { _, _ in .line("\(last)") }
            if isDeferred { builder.addEdge(from: .start, to: last) }
        }
        var options = CompileOptions<Note>()
        options.version = version
        options.migrations = migrations
        return try builder.compile(checkpointer: store, options: options)
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `a thread that waits at a node that is gone can't be read, and says at which`(
        _ kind: VersionStoreKind
    ) async throws {
        let store = kind.make()
        _ = try await Self.graph(store, version: 1, asking: ["old"]).invoke(.input(.none), thread: "t")
        let graph = try Self.graph(store, version: 2, [Migration(from: 1)], asking: ["new"])
        let error = await graphError { _ = try await graph.invoke(.proceed, thread: "t") }
        #expect(error?.code == .unknownNode)
        #expect(error?.node == "old")
        // New input drops what is pending, and begins.
        let begun = try await graph.invoke(.input(.line("in")), thread: "t")
        #expect(begun.interrupts.map(\.node) == ["new"])
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `a deferred node that waits and is gone is no less an error`(_ kind: VersionStoreKind) async throws {
        let store = kind.make()
        let first = try Self.graph(store, version: 1, asking: ["ask"], then: "late", isDeferred: true)
        _ = try await first.invoke(.input(.none), thread: "t")
        let lost = try Self.graph(store, version: 2, [Migration(from: 1)], asking: ["ask"], then: "later")
        #expect(await graphError { _ = try await lost.snapshot(thread: "t") }?.node == "late")
        let renamed = try Self.graph(
            store,
            version: 2,
            [Migration(from: 1).renamingNode("late", to: "later")],
            asking: ["ask"],
            then: "later",
            isDeferred: true
        )
        let done = try await renamed.invoke(.resume("x"), thread: "t")
        #expect(done.state.lines == ["ask x", "later"])
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `dropped tasks are gone, and the others go on`(_ kind: VersionStoreKind) async throws {
        let store = kind.make()
        let first = try Self.graph(store, version: 1, asking: ["a", "b", "c"])
        _ = try await first.invoke(.input(.none), thread: "t")
        let migration = Migration<Note>(from: 1).droppingTasks(of: "a")
        let graph = try Self.graph(store, version: 2, [migration], asking: ["b", "c"])
        let snapshot = try #require(try await graph.snapshot(thread: "t"))
        #expect(snapshot.next == ["b", "c"])
        let answers = Dictionary(uniqueKeysWithValues: snapshot.interrupts.map { ($0.id, "x") })
        let half = try await graph.invoke(
            .answers([snapshot.interrupts[1].id: "y"]),
            thread: "t"
        )
        #expect(half.interrupts.map(\.node) == ["b"])
        #expect(answers.keys.contains(half.interrupts[0].id))
        #expect(try await graph.invoke(.resume("x"), thread: "t").state.lines == ["b x", "c y"])
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `a node that takes over another's task runs once`(_ kind: VersionStoreKind) async throws {
        let store = kind.make()
        let first = try Self.graph(store, version: 1, asking: ["a", "b"])
        _ = try await first.invoke(.input(.none), thread: "t")
        let migration = Migration<Note>(from: 1).renamingNode("a", to: "b")
        let graph = try Self.graph(store, version: 2, [migration], asking: ["b"])
        #expect(try await graph.snapshot(thread: "t")?.next == ["b"])
        #expect(try await graph.invoke(.resume("x"), thread: "t").state.lines == ["b x"])
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `an error handler that waits stays with the task that failed`(_ kind: VersionStoreKind) async throws
    {
        func graph(
            _ version: Int,
            _ migrations: [Migration<Note>],
            _ name: NodeName
        ) throws -> CompiledGraph<Note> {
            var builder = GraphBuilder<Note>()
            let options = NodeOptions<Note>(onError: { failure, _, context in
                Command(update: .line("\(failure.node): \(try await context.interrupt("Again?"))"))
            })
            if version == 1 {
                builder.addNode("aside") { _, context in .line(try await context.interrupt("Aside?")) }
                builder.addEdge(from: .start, to: "aside")
            }
            builder.addNode(name, options: options) { _, _ -> Update<Note> in throw Failure() }
            builder.addEdge(from: .start, to: name)
            var compile = CompileOptions<Note>()
            compile.version = version
            compile.migrations = migrations
            return try builder.compile(checkpointer: store, options: compile)
        }
        let store = kind.make()
        _ = try await graph(1, [], "fails").invoke(.input(.none), thread: "t")
        let migration = Migration<Note>(from: 1).droppingTasks(of: "aside").renamingNode(
            "fails",
            to: "breaks"
        )
        let second = try graph(2, [migration], "breaks")
        #expect(try await second.invoke(.resume("no"), thread: "t").state.lines == ["breaks: no"])
    }

    /// A graph that sends numbers, or texts, and asks beside them.
    private static func sending<Input: Codable & Sendable>(
        _ store: any Checkpointer,
        version: Int,
        _ migrations: [Migration<Note>] = [],
        to key: NodeKey<Note, Input>,
        _ inputs: [Input]
    ) throws -> CompiledGraph<Note> {
        var builder = GraphBuilder<Note>()
        builder.addNode("plan") { _, _ in Command<Note>(sends: inputs.map { key.send($0) }) }
        builder.addNode(key) { input, context in
            Update<Note>.line("\(input) \(try await context.interrupt("\(input)?"))")
        }
        builder.addEdge(from: .start, to: "plan")
        var options = CompileOptions<Note>()
        options.version = version
        options.migrations = migrations
        return try builder.compile(checkpointer: store, options: options)
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `sends that are pending get the new node and the new kind of input`(
        _ kind: VersionStoreKind
    ) async throws {
        let store = kind.make()
        let first = try Self.sending(store, version: 1, to: Self.packing, [7, 8])
        let asked = try await first.invoke(.input(.none), thread: "t")
        let migration = Migration<Note>(from: 1)
            .transformingInputs(of: "packing", from: Int.self) { "box \($0)" }
            .renamingNode("packing", to: "loading")
        let graph = try Self.sending(store, version: 2, [migration], to: Self.loading, [])
        let done = try await graph.invoke(
            .answers([asked.interrupts[0].id: "one", asked.interrupts[1].id: "two"]),
            thread: "t"
        )
        #expect(done.state.lines == ["box 7 one", "box 8 two"])
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `a finished task's sends and writes are migrated before they count`(
        _ kind: VersionStoreKind
    ) async throws {
        func graph<Input: Codable & Sendable>(
            _ version: Int,
            _ migrations: [Migration<Note>],
            _ key: NodeKey<Note, Input>,
            _ input: Input
        ) throws -> CompiledGraph<Note> {
            var builder = GraphBuilder<Note>()
            builder.addNode("ask") { _, context in .line(try await context.interrupt("Ask?")) }
            builder.addNode("plan") { _, _ in
                Command<Note>(update: .line("old").set(Note.title, "old"), sends: [key.send(input)])
            }
            builder.addNode(key) { input, _ in Update<Note>.line("\(input)") }
            builder.addEdge(from: .start, to: "ask")
            builder.addEdge(from: .start, to: "plan")
            var options = CompileOptions<Note>()
            options.version = version
            options.migrations = migrations
            return try builder.compile(checkpointer: store, options: options)
        }
        let store = kind.make()
        _ = try await graph(1, [], Self.packing, 7).invoke(.input(.none), thread: "t")
        let migration = Migration<Note>(from: 1)
            .droppingChannel("title")
            .transformingChannel("lines", from: [String].self) { $0.map { $0.uppercased() } }
            .transformingInputs(of: "packing", from: Int.self) { "box \($0)" }
            .renamingNode("packing", to: "loading")
        let done = try await graph(2, [migration], Self.loading, "").invoke(.resume("answer"), thread: "t")
        #expect(done.state.lines == ["answer", "OLD", "box 7"])
        #expect(done.state.title == "")
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `a node that runs a graph is not renamed while it is pending`(_ kind: VersionStoreKind) async throws
    {
        func graph(
            _ version: Int,
            _ migrations: [Migration<Note>],
            _ name: NodeName
        ) throws -> CompiledGraph<Note> {
            let inner = try Self.graph(MemoryCheckpointer(), version: 1, asking: ["inner"])
            var builder = GraphBuilder<Note>()
            let child = inner.with(checkpointer: nil)
            builder.addSubgraph(name, child, input: { _ in .none }, output: { .set(Note.lines, $0.lines) })
            builder.addEdge(from: .start, to: name)
            var options = CompileOptions<Note>()
            options.version = version
            options.migrations = migrations
            return try builder.compile(checkpointer: store, options: options)
        }
        let store = kind.make()
        _ = try await graph(1, [], "old").invoke(.input(.none), thread: "t")
        let renamed = try graph(2, [Migration(from: 1).renamingNode("old", to: "new")], "new")
        #expect(await graphError { _ = try await renamed.snapshot(thread: "t") }?.code == .migrationFailed)
        // Under its name it goes on where it was.
        let same = try graph(2, [Migration(from: 1)], "old")
        #expect(try await same.invoke(.resume("x"), thread: "t").state.lines == ["inner x"])
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `a subgraph's checkpoints are migrated by the subgraph's own migrations`(
        _ kind: VersionStoreKind
    ) async throws {
        func graph(
            _ version: Int,
            _ migrations: [Migration<Note>],
            _ inside: NodeName
        ) throws -> CompiledGraph<Note> {
            let inner = try Self.graph(store, version: version, migrations, asking: [inside])
            var builder = GraphBuilder<Note>()
            builder.addSubgraph("outer", inner, input: { _ in .none }, output: { .set(Note.lines, $0.lines) })
            builder.addEdge(from: .start, to: "outer")
            return try builder.compile(checkpointer: store)
        }
        let store = kind.make()
        let asked = try await graph(1, [], "old").invoke(.input(.none), thread: "t")
        let migration = Migration<Note>(from: 1).renamingNode("old", to: "new")
        let done = try await graph(2, [migration], "new").invoke(
            .answers([asked.interrupts[0].id: "x"]),
            thread: "t"
        )
        #expect(done.state.lines == ["new x"])
    }

    @Test func `a value of which the store has writes is folded as the migration says`() async throws {
        let store = RecordCheckpointer()
        let first = try Self.graph(store, version: 1, asking: ["a"])
        _ = try await first.invoke(.input(.line("one")), thread: "t")
        _ = try await first.invoke(.input(.line("two")), thread: "t")
        func title(_ migration: Migration<Note>) async throws -> String? {
            try await Self.graph(store, version: 2, [migration], asking: ["a"]).snapshot(thread: "t")?.state
                .title
        }
        let folding = Migration<Note>(from: 1).editing { values in
            let lines = try values.decode("lines", reducer: .append, initially: [String]()) ?? []
            try values.set("title", to: lines.joined(separator: "+"))
            #expect(values.names == ["lines", "title"])
            #expect(try values.decode(Int.self, "unknown") == nil)
        }
        #expect(try await title(folding) == "one+two")
        let careless = Migration<Note>(from: 1).editing { _ = try $0.decode([String].self, "lines") }
        #expect(await graphError { _ = try await title(careless) }?.code == .migrationFailed)
    }
}
