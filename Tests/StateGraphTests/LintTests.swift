import StateGraph
import Testing

@Suite struct LintTests {
    struct Finding: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let kind: GraphWarning.Kind
        let nodes: [NodeName]
        let make: @Sendable (inout GraphBuilder<Conversation>) -> Void
    }

    static let findings = [
        Finding(testDescription: "a node that nothing leads to", kind: .unreachable, nodes: ["b"]) {
            $0.addChain("a")
            $0.addLogger("b")
        },
        Finding(
            testDescription: "a destination that does not exist",
            kind: .unknownDestination,
            nodes: ["a"]
        ) {
            $0.addNode("a", options: NodeOptions(destinations: ["c"])) { _, _ in .goto("c") }
            $0.addEdge(from: .start, to: "a")
        },
        Finding(
            testDescription: "a join behind a node that never runs",
            kind: .blockedJoin,
            nodes: ["c", "b"]
        ) {
            $0.addChain("a")
            $0.addLogger("b")
            $0.addLogger("c")
            $0.addEdge(from: ["a", "b"], to: "c")
        },
        Finding(testDescription: "a join that waits for its target", kind: .blockedJoin, nodes: ["b", "b"]) {
            $0.addChain("a")
            $0.addNode("b", options: NodeOptions(isDeferred: true)) { _, _ in .none }
            $0.addEdge(from: ["a", "b"], to: "b")
        },
        Finding(
            testDescription: "a join of the two ways of a conditional edge",
            kind: .exclusiveJoin,
            nodes: ["d", "b", "c"]
        ) {
            $0.addChain("a")
            for name in ["b", "c", "d"] { $0.addLogger(NodeName(name)) }
            $0.addConditionalEdge(from: "a", to: ["b", "c"]) { $0.title.isEmpty ? "b" : "c" }
            $0.addEdge(from: ["b", "c"], to: "d")
        },
        Finding(
            testDescription: "a join of nodes behind the two ways of a conditional edge",
            kind: .exclusiveJoin,
            nodes: ["e", "c", "d"]
        ) {
            for name in ["b", "c", "d", "e"] { $0.addLogger(NodeName(name)) }
            $0.addConditionalEdge(from: .start, to: ["b", "d"]) { $0.title.isEmpty ? "b" : "d" }
            $0.addEdge(from: "b", to: "c")
            $0.addEdge(from: ["c", "d"], to: "e")
        },
        Finding(testDescription: "a cycle of edges", kind: .endlessCycle, nodes: ["a", "b"]) {
            $0.addChain("a", "b")
            $0.addEdge(from: "b", to: "a")
            $0.addConditionalEdge(from: "b", to: [.end, "a"]) { _ in .end }
        },
        Finding(testDescription: "a node that leads to itself", kind: .endlessCycle, nodes: ["a"]) {
            $0.addChain("a")
            $0.addEdge(from: "a", to: "a")
        },
        Finding(
            testDescription: "a cycle of conditional edges without the end",
            kind: .endlessCycle,
            nodes: ["a", "b", "c"]
        ) {
            $0.addChain("a")
            $0.addLogger("b")
            $0.addLogger("c")
            $0.addConditionalEdge(from: "a", to: ["b", "c"]) { _ in "b" }
            $0.addEdge(from: "b", to: "a")
            $0.addEdge(from: "c", to: "a")
        },
        Finding(testDescription: "a node that only a command may lead to", kind: .undeclared, nodes: ["b"]) {
            $0.addNode("a") { _, _ in .goto("b") }
            $0.addLogger("b")
            $0.addEdge(from: .start, to: "a")
        },
        Finding(testDescription: "a node that only a send may lead to", kind: .undeclared, nodes: ["b"]) {
            $0.addLogger("b")
            $0.addEdge(from: "b", to: .end)
            $0.addRoute(from: .start, to: [.init(.end)]) { _, _ in Route() }
        },
        Finding(testDescription: "a path that ends without saying so", kind: .deadEnd, nodes: ["b"]) {
            $0.addChain("a", "b")
            $0.addConditionalEdge(from: "a", to: ["b", .end]) { _ in .end }
        },
        Finding(testDescription: "an edge added twice", kind: .duplicateEdge, nodes: ["a", "b"]) {
            $0.addChain("a", "b")
            $0.addEdge(from: "a", to: "b")
        },
    ]

    @Test(arguments: findings)
    func `what is probably not meant is found, once and by its nodes`(finding: Finding) {
        var builder = GraphBuilder<Conversation>()
        finding.make(&builder)
        let warnings = builder.lint()
        #expect(warnings.filter { $0.kind == finding.kind }.map(\.nodes) == [finding.nodes])
        // A join that waits for its target is found twice: neither runs.
        let others = warnings.filter { $0.kind != finding.kind }
        #expect(others.isEmpty || finding.kind == .blockedJoin, "\(others)")
        for warning in warnings { #expect(warning.message.hasSuffix(".")) }
    }

    struct Sound: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let make: @Sendable (inout GraphBuilder<Conversation>) -> Void
    }

    static let soundGraphs = [
        Sound(testDescription: "a chain without the end") { $0.addChain("a", "b") },
        Sound(testDescription: "a loop with an exit") {
            $0.addChain("a", "b")
            $0.addConditionalEdge(from: "b", to: ["a", .end]) { _ in .end }
        },
        Sound(testDescription: "a loop that a command leaves") {
            $0.addChain("a")
            $0.addNode("b", options: NodeOptions(destinations: ["a", .init(.end)])) { _, _ in .goto(.end) }
            $0.addEdge(from: "a", to: "b")
        },
        Sound(testDescription: "a join of two edges") {
            $0.addChain("a", "b")
            for name in ["c", "d"] { $0.addLogger(NodeName(name)) }
            $0.addEdge(from: "a", to: "c")
            $0.addEdge(from: ["b", "c"], to: "d")
        },
        Sound(testDescription: "a tolerant join of the two ways of a conditional edge") {
            $0.addChain("a")
            for name in ["b", "c", "d"] { $0.addLogger(NodeName(name)) }
            $0.addConditionalEdge(from: "a", to: ["b", "c"]) { _ in "b" }
            $0.addEdge(from: ["b", "c"], to: "d", rule: .arrived)
        },
        Sound(testDescription: "a join of the ways of a conditional edge in a loop") {
            $0.addChain("a")
            for name in ["b", "c", "d"] { $0.addLogger(NodeName(name)) }
            $0.addConditionalEdge(from: "a", to: ["b", "c"]) { _ in "b" }
            $0.addConditionalEdge(from: "b", to: ["a", .end]) { _ in .end }
            $0.addConditionalEdge(from: "c", to: ["a", .end]) { _ in .end }
            $0.addEdge(from: ["b", "c"], to: "d")
            $0.addEdge(from: "d", to: .end)
        },
        Sound(testDescription: "a join of the ways of a conditional edge to several nodes") {
            for name in ["b", "c", "d"] { $0.addLogger(NodeName(name)) }
            $0.addConditionalEdges(from: .start, to: ["b", "c"]) { _ in ["b", "c"] }
            $0.addEdge(from: ["b", "c"], to: "d")
        },
        Sound(testDescription: "declared commands") {
            $0.addNode("a", options: NodeOptions(destinations: ["b", "c"])) { _, _ in .goto("c") }
            $0.addChain("b")
            $0.addLogger("c")
            $0.addEdge(from: .start, to: "a")
        },
        Sound(testDescription: "an endless cycle with an error handler that leads out") {
            let options = NodeOptions<Conversation>(
                onError: { _, _, _ in Command() },
                destinations: [.init(.end)]
            )
            $0.addNode("a", options: options) { _, _ in .log("a") }
            $0.addEdge(from: .start, to: "a")
            $0.addEdge(from: "a", to: "a")
        },
    ]

    @Test(arguments: soundGraphs)
    func `a sound graph has no warnings`(sound: Sound) {
        var builder = GraphBuilder<Conversation>()
        sound.make(&builder)
        #expect(builder.lint().isEmpty)
    }

    @Test func `a cycle with a stop point is not endless`() {
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a", "b")
        builder.addEdge(from: "b", to: "a")
        var options = CompileOptions<Conversation>()
        options.stopsBefore = .nodes(["b"])
        #expect(builder.lint(options).isEmpty)
        options.stopsBefore = .none
        options.stopsAfter = .all
        #expect(builder.lint(options).isEmpty)
    }

    @Test func `a subgraph that commands its parent may lead anywhere`() throws {
        var inner = GraphBuilder<Conversation>()
        inner.addNode("leave") { _, _ in .parent(Command<Conversation>.goto("b")) }
        inner.addEdge(from: .start, to: "leave")
        var outer = GraphBuilder<Conversation>()
        outer.addSubgraph("a", try inner.compile(), input: { _ in .none }, output: { _ in .none })
        outer.addLogger("b")
        outer.addEdge(from: .start, to: "a")
        #expect(outer.lint().map(\.kind) == [.undeclared])
    }

    @Test func `warnings are errors, reported, or not looked for, as the options say`() throws {
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a")
        builder.addLogger("b")
        builder.addEdge(from: "a", to: .end)
        builder.addEdge(from: "a", to: .end)
        _ = try builder.compile()
        var options = CompileOptions<Conversation>()
        options.lint = .strict
        let error = #expect(throws: GraphError.self) { try builder.compile(options: options) }
        #expect(error?.code == .lint)
        #expect(error?.node == "b")
        options.lint = .report { #expect($0.map(\.kind) == [.unreachable, .duplicateEdge]) }
        _ = try builder.compile(options: options)
        options.lint = .errors([.endlessCycle]) { #expect($0.count == 2) }
        _ = try builder.compile(options: options)
    }

    @Test func `a graph of 3000 nodes is judged`() {
        var builder = GraphBuilder<Conversation>()
        let count = 3000
        for number in 0..<count { builder.addLogger(NodeName("n\(number)")) }
        builder.addEdge(from: .start, to: "n0")
        for number in 1..<count {
            builder.addEdge(from: NodeName("n\(number - 1)"), to: NodeName("n\(number)"))
            builder.addEdge(from: "n0", to: NodeName("n\(number)"))
        }
        #expect(builder.lint().map(\.kind) == [.duplicateEdge])
    }
}
