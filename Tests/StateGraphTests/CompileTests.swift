import StateGraph
import Testing

@Suite struct CompileTests {
    struct Mistake: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let code: GraphError.Code
        let make: @Sendable (inout GraphBuilder<Conversation>) -> Void
    }

    static let mistakes = [
        Mistake(testDescription: "no entry", code: .noEntry) { $0.addLogger("b") },
        Mistake(testDescription: "duplicate node", code: .duplicateNode) { $0.addChain("a", "a") },
        Mistake(testDescription: "empty name", code: .reservedName) { $0.addChain("") },
        Mistake(testDescription: "colon in a name", code: .reservedCharacter) { $0.addChain("a:b") },
        Mistake(testDescription: "bar in a name", code: .reservedCharacter) { $0.addChain("a|b") },
        Mistake(testDescription: "the start as a node", code: .reservedName) { $0.addLogger(.start) },
        Mistake(testDescription: "the end as a node", code: .reservedName) { $0.addLogger(.end) },
        Mistake(testDescription: "edge from nowhere", code: .unknownSource) { builder in
            builder.addEdge(from: "x", to: .end)
        },
        Mistake(testDescription: "edge to nowhere", code: .unknownTarget) { builder in
            builder.addEdge(from: .start, to: "x")
        },
        Mistake(testDescription: "edge to the start", code: .startAsTarget) { builder in
            builder.addChain("a")
            builder.addEdge(from: "a", to: .start)
        },
        Mistake(testDescription: "edge from the end", code: .endAsSource) { builder in
            builder.addChain("a")
            builder.addEdge(from: .end, to: "a")
        },
        Mistake(testDescription: "join from nowhere", code: .unknownJoinSource) { builder in
            builder.addChain("a")
            builder.addEdge(from: ["a", "x"], to: .end)
        },
        Mistake(testDescription: "join from the start", code: .unknownJoinSource) { builder in
            builder.addChain("a", "b")
            builder.addEdge(from: [.start, "a"], to: "b")
        },
        Mistake(testDescription: "join to nowhere", code: .unknownTarget) { builder in
            builder.addChain("a", "b")
            builder.addEdge(from: ["a", "b"], to: "x")
        },
        Mistake(testDescription: "join of nothing", code: .emptyJoin) { builder in
            builder.addChain("a")
            builder.addEdge(from: [], to: "a")
        },
        Mistake(testDescription: "path from nowhere", code: .unknownSource) { builder in
            builder.addChain("a")
            builder.addConditionalEdge(from: "x") { _ in "a" }
        },
        Mistake(testDescription: "path to nowhere", code: .unknownBranchTarget) { builder in
            builder.addChain("a")
            builder.addConditionalEdge(from: "a", to: ["a", "x"]) { _ in "a" }
        },
    ]

    @Test(arguments: mistakes)
    func `a graph with a mistake does not compile`(_ mistake: Mistake) async {
        var builder = GraphBuilder<Conversation>()
        mistake.make(&builder)
        let error = await graphError { _ = try builder.compile() }
        #expect(error?.code == mistake.code)
    }

    @Test func `two channels of one name do not compile`() async {
        var builder = GraphBuilder<Conversation>(channels: [Conversation.log, Conversation.log])
        builder.addChain("a")
        #expect(await graphError { _ = try builder.compile() }?.code == .duplicateChannel)
    }

    @Test func `dead ends, unreachable nodes and duplicate edges are no mistakes`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a", "b")
        builder.addEdge(from: .start, to: "a")
        builder.addLogger("island")
        builder.addEdge(from: .start, to: .end)
        #expect(try await builder.compile().invoke(.input(.none)).state.log == ["a", "b"])
    }
}
