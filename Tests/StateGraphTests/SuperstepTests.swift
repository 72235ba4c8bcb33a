import StateGraph
import Testing

@Suite struct SuperstepTests {
    private typealias Builder = GraphBuilder<Conversation>

    private func run(_ builder: Builder, _ input: Update<Conversation> = .none) async throws -> Conversation {
        try await builder.compile().invoke(.input(input)).state
    }

    @Test func `a chain runs node after node`() async throws {
        var builder = Builder()
        builder.addChain("one", "two", "three")
        #expect(try await run(builder, .log("in")).log == ["in", "one", "two", "three"])
    }

    @Test func `tasks of one superstep read the same snapshot`() async throws {
        var builder = Builder()
        for name: NodeName in ["a", "b", "c"] {
            builder.addNode(name) { state, _ in .log("\(name) saw \(state.log.count)") }
            builder.addEdge(from: .start, to: name)
        }
        #expect(try await run(builder).log == ["a saw 0", "b saw 0", "c saw 0"])
    }

    @Test func `due tasks run at the same time`() async throws {
        let rendezvous = Rendezvous(parties: 3)
        var builder = Builder()
        for name: NodeName in ["a", "b", "c"] {
            builder.addNode(name) { _, _ in
                await rendezvous.arrive()
                return .log(name.text)
            }
            builder.addEdge(from: .start, to: name)
        }
        #expect(try await run(builder).log == ["a", "b", "c"])
    }

    @Test func `writes are applied in the order of the names' code points, not of completion`() async throws {
        let order = Turnstile()
        var builder = Builder()
        let names: [NodeName] = ["a", "B", "n10", "n2", "_x", "é", "z", "ﬁ", "🙂"]
        for (position, name) in names.enumerated() {
            builder.addNode(name) { _, _ in
                await order.wait(for: position)
                await order.advance()
                return .log(name.text)
            }
            builder.addEdge(from: .start, to: name)
        }
        #expect(try await run(builder).log == ["B", "_x", "a", "n10", "n2", "z", "é", "ﬁ", "🙂"])
    }

    @Test func `a node that is triggered twice in a superstep runs once`() async throws {
        var builder = Builder()
        for name: NodeName in ["a", "b"] {
            builder.addLogger(name)
            builder.addEdge(from: .start, to: name)
            builder.addEdge(from: name, to: "last")
            builder.addEdge(from: name, to: "last")
        }
        builder.addLogger("last")
        #expect(try await run(builder).log == ["a", "b", "last"])
    }

    @Test func `without a join a node runs in each superstep that triggers it`() async throws {
        var builder = Builder()
        builder.addChain("long1", "long2", "last")
        builder.addEdge(from: .start, to: "short")
        builder.addLogger("short")
        builder.addEdge(from: "short", to: "last")
        #expect(try await run(builder).log == ["long1", "short", "last", "long2", "last"])
    }

    @Test func `a join waits for all its sources`() async throws {
        var builder = Builder()
        builder.addChain("long1", "long2")
        builder.addEdge(from: .start, to: "short")
        builder.addLogger("short")
        builder.addEdge(from: ["short", "long2"], to: "last")
        builder.addLogger("last")
        #expect(try await run(builder).log == ["long1", "short", "long2", "last"])
    }

    @Test func `a join counts a source once and can fire again`() async throws {
        var builder = Builder()
        builder.addChain("a", "b")
        builder.addLogger("c")
        builder.addConditionalEdge(from: "b", to: ["a", "c"]) { $0.log.count < 4 ? "a" : "c" }
        builder.addEdge(from: ["a", "c"], to: "join")
        builder.addLogger("join")
        builder.addConditionalEdge(from: "join", to: ["a", .end]) { $0.log.count < 7 ? "a" : .end }
        #expect(try await run(builder).log == ["a", "b", "a", "b", "c", "join", "a", "b", "c", "join"])
    }

    @Test func `a join whose source never runs stays silent`() async throws {
        var builder = Builder()
        builder.addChain("a")
        builder.addLogger("never")
        builder.addLogger("join")
        builder.addEdge(from: ["a", "never"], to: "join")
        #expect(try await run(builder).log == ["a"])
    }

    @Test func `a join to the end is allowed`() async throws {
        var builder = Builder()
        builder.addChain("a", "b")
        builder.addEdge(from: ["a", "b"], to: .end)
        #expect(try await run(builder).log == ["a", "b"])
    }

    @Test func `a conditional edge sees its source's writes and not its siblings'`() async throws {
        var builder = Builder()
        builder.addLogger("a")
        builder.addLogger("b")
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: .start, to: "b")
        builder.addLogger("both")
        builder.addLogger("one")
        builder.addConditionalEdge(from: "a") { $0.log == ["a"] ? "one" : "both" }
        #expect(try await run(builder).log == ["a", "b", "one"])
    }

    @Test func `several conditional edges and edges of one node all count, each target once`() async throws {
        var builder = Builder()
        builder.addChain("a", "b")
        builder.addLogger("c")
        builder.addConditionalEdge(from: "a") { _ in "b" }
        builder.addConditionalEdges(from: "a") { _ in ["c", "b", .end, "c"] }
        builder.addConditionalEdges(from: "a") { _ in [] }
        #expect(try await run(builder).log == ["a", "b", "c"])
    }

    @Test func `the entry may be conditional on the input`() async throws {
        var builder = Builder()
        builder.addLogger("even")
        builder.addLogger("odd")
        builder.addConditionalEdge(from: .start, to: ["even", "odd"]) { $0.total % 2 == 0 ? "even" : "odd" }
        #expect(try await run(builder, .set(Conversation.total, 3)).log == ["odd"])
        #expect(try await run(builder, .set(Conversation.total, 4)).log == ["even"])
    }

    @Test func `a command writes, and its goto adds to the edges`() async throws {
        var builder = Builder()
        builder.addNode("a") { _, _ in Command(update: .log("a"), goto: ["c", .end]) }
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: "a", to: "b")
        builder.addLogger("b")
        builder.addLogger("c")
        builder.addNode("jump") { _, _ in .goto("b") }
        #expect(try await run(builder).log == ["a", "b", "c"])
    }

    @Test func `a node may be a type, and return a command`() async throws {
        var builder = Builder()
        builder.addNode("greet", Greet(name: "Ada"))
        builder.addNode("jump", Jump())
        builder.addEdge(from: .start, to: "jump")
        #expect(try await run(builder).log == ["Hello Ada"])
    }

    @Test(arguments: ["nowhere", "__start__"])
    func `going to a node that does not exist is an error`(_ target: String) async throws {
        var byCommand = Builder()
        byCommand.addNode("a") { _, _ in Command(goto: NodeName(target)) }
        byCommand.addEdge(from: .start, to: "a")
        var byPath = Builder()
        byPath.addChain("a")
        byPath.addConditionalEdge(from: "a") { _ in NodeName(target) }
        let stray = await graphError { _ = try await run(byCommand) }
        #expect(stray?.code == .unknownDestination)
        #expect(stray?.node == "a")
        let path = await graphError { _ = try await run(byPath) }
        #expect(path?.code == (target == "nowhere" ? .unknownDestination : .startAsTarget))
        #expect(path?.node == "a")
    }

    @Test func `a path that leaves its declared destinations is an error`() async throws {
        var builder = Builder()
        builder.addChain("a", "b")
        builder.addConditionalEdge(from: "a", to: [.end]) { _ in "b" }
        #expect(await graphError { _ = try await run(builder) }?.code == .unknownDestination)
    }

    @Test func `a failing node or path fails the run under the node's name`() async throws {
        var byNode = Builder()
        byNode.addNode("a") { _, _ -> Update<Conversation> in throw Failure() }
        byNode.addEdge(from: .start, to: "a")
        var byPath = Builder()
        byPath.addChain("a")
        byPath.addConditionalEdge(from: "a") { _ in throw Failure() }
        for builder in [byNode, byPath] {
            let error = await graphError { _ = try await run(builder) }
            #expect(error?.code == .nodeFailed)
            #expect(error?.node == "a")
            #expect(error?.underlying as? Failure == Failure())
            #expect(error?.description == "nodeFailed (node a): the node threw, caused by Failure")
        }
        var atStart = Builder()
        atStart.addLogger("a")
        atStart.addConditionalEdge(from: .start) { _ in throw Failure() }
        #expect(await graphError { _ = try await run(atStart) }?.node == .start)
    }

    @Test func `the error of a graph that a node runs is the node's`() async throws {
        var inner = Builder()
        inner.addChain("a")
        let graph = try inner.compile()
        var outer = Builder()
        outer.addNode("calls") { _, _ in
            let tight = RunConfiguration<Conversation>(recursionLimit: 1)
            return .log("\(try await graph.invoke(.input(.none), configuration: tight).state.log)")
        }
        outer.addEdge(from: .start, to: "calls")
        let error = await graphError { _ = try await run(outer) }
        #expect(error?.code == .nodeFailed)
        #expect(error?.node == "calls")
        #expect((error?.underlying as? GraphError)?.code == .recursionLimit)
    }

    @Test func `a failing task cancels its running siblings`() async throws {
        var builder = Builder()
        builder.addNode("fails") { _, _ -> Update<Conversation> in throw Failure() }
        builder.addNode("waits") { _, _ -> Update<Conversation> in
            try await untilCancelled()
            return .none
        }
        builder.addEdge(from: .start, to: "fails")
        builder.addEdge(from: .start, to: "waits")
        let error = await graphError { _ = try await run(builder) }
        #expect(error?.node == "fails")
    }
}

private struct Greet: GraphNode {
    let name: String

    func run(_ state: Conversation, _ context: NodeContext<Conversation>) async throws -> Update<Conversation>
    {
        .append(Conversation.log, "Hello \(name)")
    }
}

private struct Jump: GraphNode {
    func run(
        _ state: Conversation,
        _ context: NodeContext<Conversation>
    ) async throws -> Command<Conversation> {
        .goto("greet")
    }
}
