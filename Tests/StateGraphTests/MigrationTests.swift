import StateGraph
import TestSupport
import Testing

@Suite struct MigrationTests {
    private static let send = NodeKey<Conversation, Int>("send")

    /// `ask` beside `told`, which writes to two channels and goes on to `old`.
    private func first(_ store: any Checkpointer) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("ask") { _, context in .log(try await context.interrupt("Name?")) }
        builder.addNode("told") { _, _ in
            Command<Conversation>(
                update: .log("told").set(Conversation.title, "lost"),
                sends: [Self.send.send(1)]
            )
        }
        builder.addNode(Self.send) { number, _ in Update<Conversation>.log("sent \(number)") }
        builder.addEdge(from: .start, to: "ask")
        builder.addEdge(from: .start, to: "told")
        return try builder.compile(checkpointer: store)
    }

    @Test(arguments: StoreKind.allCases)
    func `a new version with more nodes goes on where the old one asked`(_ kind: StoreKind) async throws {
        let store = kind.make()
        _ = try await first(store).invoke(.input(.none), thread: "t")
        var builder = GraphBuilder<Conversation>()
        // Other names in front: every node has another number.
        for name: NodeName in ["aa", "bb"] { builder.addLogger(name) }
        builder.addNode("ask") { _, context in .log(try await context.interrupt("Name?")) }
        builder.addLogger("told")
        builder.addNode(Self.send) { number, _ in Update<Conversation>.log("sent \(number)") }
        builder.addPath("aa")
        builder.addEdge(from: "ask", to: "bb")
        let graph = try builder.compile(
            checkpointer: store,
            options: options { $0.version = 2 }
        )
        let done = try await graph.invoke(.resume("Ada"), thread: "t")
        #expect(done.state.log == ["Ada", "told", "bb", "sent 1"])
        #expect(try await graph.history(thread: "t").map(\.graphVersion).prefix(3) == [2, 2, 1])
    }

    @Test(arguments: StoreKind.allCases)
    func `writes to channels and sends to nodes that are gone are left out`(_ kind: StoreKind) async throws {
        let store = kind.make()
        _ = try await first(store).invoke(.input(.none), thread: "t")
        var builder = GraphBuilder<Conversation>(channels: [Conversation.log])
        builder.addNode("ask") { _, context in .log(try await context.interrupt("Name?")) }
        builder.addLogger("told")
        builder.addPath("ask")
        let graph = try builder.compile(checkpointer: store)
        #expect(try await graph.invoke(.resume("Ada"), thread: "t").state.log == ["Ada", "told"])
    }

    @Test(arguments: StoreKind.allCases)
    func `channels that are gone are ignored, new ones have their first value`(
        _ kind: StoreKind
    ) async throws {
        let store = kind.make()
        var old = GraphBuilder<Conversation>(channels: [Conversation.log, Conversation.title])
        old.addChain("a")
        let input = RunInput<Conversation>.input(.set(Conversation.title, "old"))
        _ = try await old.compile(checkpointer: store).invoke(input, thread: "t")
        var new = GraphBuilder<Conversation>(channels: [Conversation.total, Conversation.log])
        new.addNode("a") { state, _ in .set(Conversation.total, 1).append(Conversation.log, "\(state.total)")
        }
        new.addPath("a")
        let state = try await new.compile(checkpointer: store).invoke(.input(.none), thread: "t").state
        #expect(state.log == ["a", "0"])
        #expect(state.total == 1)
    }

    @Test func `a join that changed its sources starts anew`() async throws {
        func graph(_ sources: [NodeName], _ store: any Checkpointer) throws -> CompiledGraph<Conversation> {
            var builder = GraphBuilder<Conversation>()
            builder.addChain("a", "b")
            builder.addLogger("c")
            builder.addNode("ask") { _, context in .log(try await context.interrupt("Name?")) }
            builder.addEdge(from: "a", to: "ask")
            builder.addEdge(from: "ask", to: "c")
            builder.addEdge(from: sources, to: "join")
            builder.addLogger("join")
            return try builder.compile(checkpointer: store)
        }
        let (same, other) = (MemoryCheckpointer(), MemoryCheckpointer())
        for store in [same, other] {
            _ = try await graph(["a", "c"], store).invoke(.input(.none), thread: "t")
        }
        let fired = try await graph(["a", "c"], same).invoke(.resume("x"), thread: "t").state.log
        #expect(fired == ["a", "x", "b", "c", "join"])
        let silent = try await graph(["a", "b", "c"], other).invoke(.resume("x"), thread: "t").state.log
        #expect(silent == ["a", "x", "b", "c"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a thread of another graph's state is refused or read as far as its channels go`(
        _ kind: StoreKind
    ) async throws {
        let store = kind.make()
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a")
        _ = try await builder.compile(checkpointer: store).invoke(.input(.none), thread: "t")
        var other = GraphBuilder<Palette>()
        other.addWatcher("watch") { _ in "seen" }
        other.addPath("watch")
        let graph = try other.compile(checkpointer: store)
        let error = await graphError { _ = try await graph.snapshot(thread: "t") }
        #expect(error?.code == (kind == .memory ? .foreignThread : nil))
    }

    @Test func `what one store keeps can't be put into another as it is`() async throws {
        let (one, two) = (RecordCheckpointer(), RecordCheckpointer())
        _ = try await first(one).invoke(.input(.none), thread: "t")
        let stored = try #require(await one.latest(thread: "t", namespace: ""))
        let error = await graphError { try await two.put([.checkpoint(stored)], thread: "t") }
        #expect(error?.code == .foreignThread)
        struct Bytes: PayloadCoder {
            func encode<Value: Encodable>(_ value: Value) -> [UInt8] { [] }
            func decode<Value: Decodable>(_ type: Value.Type, from payload: [UInt8]) throws -> Value {
                throw Failure()
            }
        }
        let task = await graphError { _ = try stored.tasks[0].record(using: Bytes()) }
        #expect(task?.code == .foreignThread)
        let snapshot = await graphError { _ = try stored.values.snapshot(using: Bytes()) }
        #expect(snapshot?.code == .foreignThread)
    }
}
