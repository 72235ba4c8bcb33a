import StateGraph
import TestSupport
import Testing

@Suite struct SendTests {
    struct Parcel: Codable, Sendable {
        var name: String
    }

    private static let deliver = NodeKey<Conversation, Parcel>("deliver")
    private static let count = NodeKey<Conversation, Int>("count")

    private func delivering(
        _ sends: [Send<Conversation>],
        unknown: CompileOptions<Conversation>.UnknownDestinations = .fail
    ) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addRoute(from: .start) { _, _ in Route(nodes: ["beside"], sends: sends) }
        builder.addLogger("beside")
        builder.addNode(Self.deliver) { parcel, _ in Update<Conversation>.log(parcel.name) }
        builder.addNode("plain") { state, _ in .log("plain \(state.title)") }
        return try builder.compile(options: options { $0.unknownDestinations = unknown })
    }

    private func log(_ sends: Send<Conversation>...) async throws -> [String] {
        try await delivering(sends).invoke(.input(.none)).state.log
    }

    private func code(_ send: Send<Conversation>) async -> GraphError? {
        await graphError { _ = try await log(send) }
    }

    @Test func `results come behind the nodes', in the order of the sends and not of completion`()
        async throws
    {
        let order = Turnstile()
        var builder = GraphBuilder<Conversation>()
        builder.addNode("fan") { _, _ in
            Command<Conversation>(goto: ["zebra"], sends: (0..<5).map { Self.count.send($0) })
        }
        builder.addLogger("zebra")
        builder.addNode(Self.count) { number, _ in
            await order.wait(for: 4 - number)
            await order.advance()
            return Update<Conversation>.log("\(number)")
        }
        builder.addEdge(from: .start, to: "fan")
        builder.addEdge(from: "count", to: "after")
        builder.addLogger("after")
        let state = try await builder.compile().invoke(.input(.none)).state
        #expect(state.log == ["zebra", "0", "1", "2", "3", "4", "after"])
    }

    @Test func `a node that takes the state can be sent another one`() async throws {
        var other = Conversation()
        other.title = "sent"
        #expect(try await log(Send(to: "plain", with: other)) == ["beside", "plain sent"])
    }

    @Test func `an argument of another type is an error that names the node`() async throws {
        let wrong = NodeKey<Conversation, Int>("deliver").send(1)
        let error = await code(wrong)
        #expect(error?.node == "deliver")
        #expect((error?.underlying as? GraphError)?.code == .wrongArgument)
        let unstated = await code(NodeKey<Conversation, Int>("plain").send(1))
        #expect((unstated?.underlying as? GraphError)?.code == .wrongArgument)
    }

    @Test func `sends to the end or to no node are errors, unless unknown nodes are ignored`() async throws {
        #expect(await code(NodeKey<Conversation, Int>(.end).send(1))?.code == .sendToEnd)
        let unknown = NodeKey<Conversation, Int>("nobody").send(1)
        #expect(await code(unknown)?.code == .unknownDestination)
        let lax = try delivering([unknown, Self.deliver.send(Parcel(name: "p"))], unknown: .ignore)
        #expect(try await lax.invoke(.input(.none)).state.log == ["beside", "p"])
    }

    @Test func `an edge to a node that only takes sends does not compile, going there fails`() async throws {
        var edge = GraphBuilder<Conversation>()
        edge.addNode(Self.deliver) { _, _ in Update<Conversation>.none }
        edge.addEdge(from: .start, to: "deliver")
        let error = await graphError { _ = try edge.compile() }
        #expect(error?.code == .wrongArgument)
        var goto = GraphBuilder<Conversation>()
        goto.addNode(Self.deliver) { _, _ in Update<Conversation>.none }
        goto.addNode("go") { _, _ in Command<Conversation>.goto("deliver") }
        goto.addEdge(from: .start, to: "go")
        let late = await graphError { _ = try await goto.compile().invoke(.input(.none)) }
        #expect(late?.node == "deliver")
        #expect((late?.underlying as? GraphError)?.code == .wrongArgument)
    }

    @Test func `a node with a view sees that part of the state when an edge leads to it`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addNode(Self.count, view: { $0.total }) { number, _ in
            Command<Conversation>(
                update: .log("saw \(number)"),
                sends: number < 2 ? [Self.count.send(number + 1)] : []
            )
        }
        builder.addEdge(from: .start, to: "count")
        let state = try await builder.compile().invoke(.input(.set(Conversation.total, 1))).state
        #expect(state.log == ["saw 1", "saw 2"])
    }

    @Test func `a send's timeout takes the place of the node's`() async throws {
        var builder = GraphBuilder<Conversation>()
        let patient = NodeOptions<Conversation>(timeout: TimeoutPolicy(run: .seconds(3600)))
        builder.addNode(Self.count, options: patient) { number, _ -> Update<Conversation> in
            if number == 1 { try await untilCancelled() }
            return .none
        }
        builder.addRoute(from: .start) { _, _ in
            Route(sends: [
                Self.count.send(0), Self.count.send(1, timeout: TimeoutPolicy(run: .zero)),
            ])
        }
        let error = await graphError { _ = try await builder.compile().invoke(.input(.none)) }
        #expect(error?.code == .runTimedOut)
    }

    @Test func `a failed send is run again alone`() async throws {
        let runs = Recorder<Int>()
        var builder = GraphBuilder<Conversation>()
        builder.addRoute(from: .start) { _, _ in Route(sends: (0..<3).map { Self.count.send($0) }) }
        builder.addNode(Self.count) { number, context -> Update<Conversation> in
            if number == 2, context.attempt == 1 { throw Failure() }
            await runs.add(number)
            return .log("\(number)")
        }
        let retry = RetryPolicy(maximumAttempts: 2, initialInterval: .zero, hasJitter: false)
        builder.defaults.retry = [retry]
        let state = try await builder.compile().invoke(.input(.none)).state
        #expect(state.log == ["0", "1", "2"])
        #expect(await runs.take().sorted() == [0, 1, 2])
    }
}

@Suite struct DeclaredSendTests {
    private struct Jobs: GraphState {
        var results: [Int] = []

        static let results = Channel("results", \Self.results, reducer: .append)
        static var channels: [any StateChannel<Self>] { [results] }
        static let work = NodeKey<Self, Int>("work")
    }

    @Test func `a route may declare a node that only takes sends, an edge may not`() async throws {
        var builder = GraphBuilder<Jobs>()
        builder.addNode(Jobs.work) { number, _ in Update.append(Jobs.results, number * 2) }
        builder.addRoute(from: .start, to: ["work"]) { _, _ in
            Route(sends: (0..<3).map { Jobs.work.send($0) })
        }
        let outcome = try await builder.compile().invoke(.input(.none))
        #expect(outcome.state.results == [0, 2, 4])

        builder.addEdge(from: .start, to: "work")
        #expect { try builder.compile() } throws: { ($0 as? GraphError)?.code == .wrongArgument }
    }
}
