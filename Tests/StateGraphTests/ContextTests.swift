import StateGraph
import Testing

@Suite struct ContextTests {
    @Test func `a node knows its thread, name, step, attempt and base`() async throws {
        let memory = MemoryCheckpointer()
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, context in
            let base = context.base.map { "after \($0.sequence)" } ?? "new"
            return .log("\(context.thread ?? "") \(context.node) \(context.step) \(context.attempt) \(base)")
        }
        builder.addEdge(from: .start, to: "a")
        let graph = try builder.compile(checkpointer: memory)
        _ = try await graph.invoke(.input(.none), thread: "t")
        let state = try await graph.invoke(.input(.none), thread: "t").state
        #expect(state.log == ["t a 1 1 new", "t a 4 1 after 3"])
    }

    @Test func `effect keys are the same in a repeated run, and differ in every other place`() async throws {
        let memory = MemoryCheckpointer()
        let keys = Recorder<String>()
        let failures = Counter()
        var builder = GraphBuilder<Conversation>()
        for name: NodeName in ["a", "b"] {
            builder.addNode(name) { _, context in
                await keys.add(context.effectKey())
                await keys.add(context.effectKey())
                return .none
            }
        }
        builder.addNode("c") { _, _ in
            if await failures.next() == 1 { throw Failure() }
            return .none
        }
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: "a", to: "b")
        builder.addEdge(from: "b", to: "c")
        let graph = try builder.compile(checkpointer: memory)
        let atomic = RunConfiguration<Conversation>(durability: .atomic)
        _ = await graphError { _ = try await graph.invoke(.input(.none), thread: "t", configuration: atomic) }
        let failed = await keys.take()
        _ = try await graph.invoke(.input(.none), thread: "t", configuration: atomic)
        let repeated = await keys.take()
        #expect(failed == repeated)
        #expect(Set(failed).count == 4)
        #expect(failed[1] == "new:1:a:1:t")
        _ = try await graph.invoke(.input(.none), thread: "t", configuration: atomic)
        let next = await keys.take()
        #expect(Set(next).isDisjoint(with: failed))
    }

    @Test(arguments: [Durability.sync, .exit, .atomic])
    func `effect keys before a question stay the same when it is answered`(
        _ durability: Durability
    ) async throws {
        let memory = MemoryCheckpointer()
        let keys = Recorder<String>()
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a")
        builder.addNode("ask") { _, context in
            await keys.add(context.effectKey())
            return .log(try await context.interrupt("Name?"))
        }
        builder.addEdge(from: "a", to: "ask")
        let graph = try builder.compile(checkpointer: memory)
        let configuration = RunConfiguration<Conversation>(durability: durability)
        _ = try await graph.invoke(.input(.none), thread: "t", configuration: configuration)
        _ = try await graph.invoke(.resume("Ada"), thread: "t", configuration: configuration)
        let all = await keys.take()
        #expect(all.count == 2)
        #expect(Set(all).count == 1)
        try await graph.updateState(thread: "t", .none, as: "a")
        _ = try await graph.invoke(.proceed, thread: "t", configuration: configuration)
        #expect(Set(await keys.take()).isDisjoint(with: all))
    }
}

/// Keeps what it is given until it is taken.
actor Recorder<Element: Sendable> {
    private var elements: [Element] = []

    func add(_ element: Element) { elements.append(element) }

    func take() -> [Element] {
        defer { elements = [] }
        return elements
    }
}
