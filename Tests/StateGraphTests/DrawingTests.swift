import StateGraph
import Testing

@Suite struct DrawingTests {
    private static func lines(_ view: GraphView) -> [String] {
        view.edges.map { edge in
            let label = edge.label.map { ":\($0)" } ?? ""
            return "\(edge.source) \(edge.isConditional ? "?" : "-")\(label) \(edge.target)"
        }
    }

    private static func builder(_ names: NodeName...) -> GraphBuilder<Conversation> {
        var builder = GraphBuilder<Conversation>()
        for name in names { builder.addLogger(name) }
        return builder
    }

    @Test func `a deferred node comes behind what runs last before it`() throws {
        var builder = Self.builder("a", "c")
        builder.addNode("b", options: NodeOptions(isDeferred: true)) { _, _ in .log("b") }
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: .start, to: "b")
        builder.addEdge(from: "a", to: "c")
        let view = try builder.compile().view
        #expect(
            Self.lines(view) == ["__start__ - a", "__start__ - b", "a - c", "c ? b", "b - __end__"]
        )
        #expect(view.nodes.filter(\.isDeferred).map(\.id) == ["b"])
        #expect(view.mermaid.contains("\tb(b<hr/><small><em>defer = true</em></small>)\n"))
    }

    @Test func `a cycle without an exit leads to the end from where the walk stops`() throws {
        var builder = Self.builder("a", "b")
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: "a", to: "b")
        builder.addEdge(from: "b", to: "a")
        let lines = Self.lines(try builder.compile().view)
        #expect(lines == ["__start__ - a", "a - b", "b - a", "b ? __end__"])
    }

    @Test func `what a conditional edge does not declare is not drawn, but said`() throws {
        var builder = Self.builder("a", "b")
        builder.addEdge(from: .start, to: "a")
        builder.addConditionalEdge(from: "a") { _ in "b" }
        let view = try builder.compile().view
        #expect(Self.lines(view) == ["__start__ - a", "a - __end__"])
        #expect(view.nodes.filter(\.hasUndeclaredEdges).map(\.id) == ["a"])
        #expect(view.nodes.map(\.id) == ["__start__", "a", "b", "__end__"])
    }

    @Test func `one edge is drawn between two nodes, with the first label`() throws {
        var builder = Self.builder("a", "b")
        builder.addEdge(from: .start, to: "a")
        let destinations = [NodeDestination("b", label: "yes"), .init("b", label: "maybe"), .init(.end)]
        builder.addRoute(from: "a", to: destinations) { _, _ in Route() }
        let lines = Self.lines(try builder.compile().view)
        #expect(lines == ["__start__ - a", "a ? __end__", "a ?:maybe b", "b - __end__"])
    }

    @Test func `subgraphs are expanded as deep as asked`() throws {
        var leaf = Self.builder("x", "y")
        leaf.addEdge(from: .start, to: "x")
        leaf.addEdge(from: "x", to: "y")
        var middle = Self.builder("m")
        middle.addSubgraph("t", try leaf.compile(), input: { _ in .none }, output: { _ in .none })
        middle.addEdge(from: .start, to: "m")
        middle.addEdge(from: "m", to: "t")
        var outer = GraphBuilder<Conversation>()
        outer.addSubgraph("s", try middle.compile(), input: { _ in .none }, output: { _ in .none })
        outer.addEdge(from: .start, to: "s")
        let graph = try outer.compile()
        #expect(graph.view.nodes.map(\.id) == ["__start__", "s", "__end__"])
        let one = graph.view(expandingSubgraphs: 1)
        #expect(one.nodes.map(\.id) == ["__start__", "__end__", "s:m", "s:t"])
        #expect(Self.lines(one) == ["__start__ - s:m", "s:t - __end__", "s:m - s:t"])
        let all = graph.view(expandingSubgraphs: .max)
        #expect(all == graph.view(expandingSubgraphs: 2))
        #expect(all.nodes.map(\.id) == ["__start__", "__end__", "s:m", "s:t:x", "s:t:y"])
        #expect(all.nodes.map(\.name).suffix(3) == ["m", "x", "y"])
    }

    @Test func `a long chain and a wide fan are drawn whole`() throws {
        var builder = GraphBuilder<Conversation>()
        let names = (0..<400).map { NodeName("n\($0)") }
        var previous = NodeName.start
        for name in names {
            builder.addLogger(name)
            builder.addEdge(from: previous, to: name)
            if name != names[0] { builder.addEdge(from: names[0], to: name) }
            previous = name
        }
        #expect(try builder.compile().view.edges.count == 400 + 398 + 1)
    }

    @Test func `stop points are marked, also those at every node`() throws {
        var builder = Self.builder("a")
        builder.addEdge(from: .start, to: "a")
        var options = CompileOptions<Conversation>()
        options.stopsBefore = .all
        options.stopsAfter = .nodes(["a"])
        let mermaid = try builder.compile(options: options).view.mermaid
        #expect(mermaid.contains("a(a<hr/><small><em>__interrupt = before,after</em></small>)"))
    }

    @Test func `error handlers are shown beside their nodes`() throws {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a", options: NodeOptions(onError: { _, _, _ in Command() })) { _, _ in .log("a") }
        builder.addEdge(from: .start, to: "a")
        builder.defaults.onError = { _, _, _ in Command() }
        #expect(
            try builder.compile().view.nodes.map(\.id)
                == ["__start__", "__error_handler__a", "a", "__default_error_handler__", "__end__"]
        )
    }

    @Test func `no name, label or metadata adds to the drawing`() throws {
        let evil = "x\"]; click a \"javascript:0\" <b>`*#(\n%%"
        var builder = GraphBuilder<Conversation>()
        let name = NodeName(String(evil.filter { $0 != ":" }))
        builder.addNode(name, options: NodeOptions(metadata: [evil: evil])) { _, _ in .none }
        builder.addLogger("end")
        builder.addEdge(from: .start, to: name)
        builder.addRoute(from: name, to: [.init("end", label: evil)]) { _, _ in Route() }
        let lines = try builder.compile().view.mermaid.split(separator: "\n").map(String.init)
        // The head's five lines, the start, two nodes, the end, three edges, three classes; nothing else.
        #expect(lines.count == 6 + 4 + 3 + 3)
        let ours = lines.filter { $0.contains("click") }
        #expect(ours.map { line in line.count { $0 == "\"" } } == [2, 0, 2])
        for line in ours {
            #expect(!line.contains("javascript:") && !line.contains("<b>") && !line.contains("`"))
        }
        #expect(lines.contains("\t\\65nd(\"end\")"))
    }

    @Test func `names that are written alike have identifiers of their own`() throws {
        // A backslash and hexadecimal digits are what another character's identifier looks like.
        var builder = Self.builder("é", "\\e9", "a--b")
        builder.addEdge(from: .start, to: "é")
        builder.addEdge(from: .start, to: "\\e9")
        builder.addEdge(from: .start, to: "a--b")
        let lines = try builder.compile().view.mermaid.split(separator: "\n").map(String.init)
        let ends = lines.filter { $0.hasSuffix("--> __end__;") }
        #expect(Set(ends).count == 3)
        #expect(ends.contains("\ta-\\2db --> __end__;"))
    }
}
