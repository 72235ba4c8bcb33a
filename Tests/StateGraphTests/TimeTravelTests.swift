import StateGraph
import TestSupport
import Testing

@Suite struct TimeTravelTests {
    private let runs = Counter()

    /// `a`, then `ask`, then `c`.
    private func graph(_ store: any Checkpointer) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { [runs] _, _ in .log("a\(await runs.next())") }
        builder.addNode("ask") { _, context in .log(try await context.interrupt("Name?")) }
        builder.addLogger("c")
        builder.addPath("a", "ask", "c")
        return try builder.compile(checkpointer: store)
    }

    private func at(_ id: CheckpointID) -> RunConfiguration<Conversation> {
        configured { $0.checkpoint = id }
    }

    /// A finished thread, and its checkpoint before a node.
    private func finished(
        _ graph: CompiledGraph<Conversation>,
        before node: NodeName
    ) async throws -> CheckpointID {
        _ = try await graph.invoke(.input(.log("in")), thread: "t")
        _ = try await graph.invoke(.resume("Ada"), thread: "t")
        let history = try await graph.history(thread: "t")
        return try #require(history.first { $0.next == [node] }).id
    }

    @Test(arguments: StoreKind.allCases)
    func `proceeding from an old checkpoint runs again from there, beside what was`(
        _ kind: StoreKind
    ) async throws {
        let graph = try graph(kind.make())
        let old = try await finished(graph, before: "a")
        let before = try await graph.history(thread: "t").count
        let again = try await graph.invoke(.proceed, thread: "t", configuration: at(old))
        #expect(again.state.log == ["in", "a2"])
        #expect(again.interrupts.map(\.question) == ["Name?"])
        let history = try await graph.history(thread: "t")
        #expect(history.count == before + 2)
        let fork = try #require(history.first { $0.source == .fork })
        #expect(fork.parentID == old)
        // The branch is the thread's newest: that is where it goes on.
        #expect(try await graph.invoke(.resume("Bob"), thread: "t").state.log == ["in", "a2", "Bob", "c"])
        let kept = try await graph.history(thread: "t").map { $0.state.log.joined(separator: " ") }
        #expect(kept.contains("in a1 Ada c"))
    }

    @Test(arguments: StoreKind.allCases)
    func `a question of an old checkpoint is asked again, or answered otherwise`(
        _ kind: StoreKind
    ) async throws {
        let graph = try graph(kind.make())
        let old = try await finished(graph, before: "ask")
        let asked = try await graph.invoke(.proceed, thread: "t", configuration: at(old))
        #expect(asked.interrupts.map(\.question) == ["Name?"])
        #expect(try await graph.invoke(.resume("Bob"), thread: "t").state.log == ["in", "a1", "Bob", "c"])
        let question = try #require(await graph.snapshot(thread: "t", at: old)?.interrupts.first)
        let other = try await graph.invoke(
            .answers([question.id: "Eve"]),
            thread: "t",
            configuration: at(old)
        )
        #expect(other.state.log.last == "c")
        #expect(await runs.count == 1)
    }

    @Test(arguments: StoreKind.allCases)
    func `new input at an old checkpoint begins a branch with its state`(_ kind: StoreKind) async throws {
        let graph = try graph(kind.make())
        let old = try await finished(graph, before: "ask")
        let again = try await graph.invoke(.input(.log("new")), thread: "t", configuration: at(old))
        #expect(again.state.log == ["in", "a1", "new", "a2"])
    }

    @Test func `from the checkpoint of its input a run begins again, conditional edges too`() async throws {
        let turns = Counter()
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, _ in .log("a\(await turns.next())") }
        builder.addLogger("b")
        builder.addConditionalEdges(from: .start) { state in state.log.isEmpty ? [] : ["a", "b"] }
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        _ = try await graph.invoke(.input(.log("in")), thread: "t")
        let input = try #require(await graph.history(thread: "t").last)
        #expect(input.next == [.start])
        let again = try await graph.invoke(.proceed, thread: "t", configuration: at(input.id))
        #expect(again.state.log == ["in", "a2", "b"])
    }

    @Test func `an edited checkpoint is a branch, from which the run goes on`() async throws {
        let graph = try graph(MemoryCheckpointer())
        let old = try await finished(graph, before: "ask")
        let edited = try await graph.updateState(thread: "t", .log("edited"), by: .node("a"), at: old)
        let snapshot = try #require(await graph.snapshot(thread: "t", at: edited))
        #expect(snapshot.parentID == old)
        #expect(snapshot.state.log == ["in", "a1", "edited"])
        let asked = try await graph.invoke(.proceed, thread: "t", configuration: at(edited))
        #expect(asked.interrupts.count == 1)
        let done = try await graph.invoke(.resume("Eve"), thread: "t")
        #expect(done.state.log == ["in", "a1", "edited", "Eve", "c"])
    }

    @Test func `effects on a branch have keys of their own`() async throws {
        let keys = Recorder<String>()
        var builder = GraphBuilder<Conversation>()
        builder.addNode("pay") { _, context in
            await keys.add(context.effectKey())
            return .none
        }
        builder.addPath("pay")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        _ = try await graph.invoke(.input(.none), thread: "t")
        let old = try #require(await graph.history(thread: "t").first { $0.next == ["pay"] })
        for _ in 0..<2 { _ = try await graph.invoke(.proceed, thread: "t", configuration: at(old.id)) }
        #expect(Set(await keys.take()).count == 3)
    }

    @Test func `a checkpoint that is not kept is like none`() async throws {
        let graph = try graph(MemoryCheckpointer())
        _ = try await graph.invoke(.input(.none), thread: "t")
        let unknown = CheckpointID(sequence: 99, nonce: 0)
        #expect(try await graph.snapshot(thread: "t", at: unknown) == nil)
        let error = await graphError {
            _ = try await graph.invoke(.proceed, thread: "t", configuration: at(unknown))
        }
        #expect(error?.code == .nothingToResume)
    }
}
