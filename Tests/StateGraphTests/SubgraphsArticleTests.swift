import StateGraph
import Testing

/// The code of the article `Subgraphs.md`.
@Suite struct SubgraphsArticleTests {
    struct Errand: GraphState {
        typealias Question = String
        typealias Answer = String

        var goal = ""
        var steps: [String] = []

        static let goal = Channel("goal", \Self.goal)
        static let steps = Channel("steps", \Self.steps, reducer: .append)
        static var channels: [any StateChannel<Self>] { [goal, steps] }
    }

    struct Day: GraphState {
        typealias Question = String
        typealias Answer = String

        var log: [String] = []

        static let log = Channel("log", \Self.log, reducer: .append)
        static var channels: [any StateChannel<Self>] { [log] }
    }

    private func errand(asks: Bool = false) throws -> CompiledGraph<Errand> {
        var builder = GraphBuilder<Errand>()
        builder.addNode("walk") { state, _ in .append(Errand.steps, "walked for \(state.goal)") }
        builder.addNode("ask") { _, context in
            .append(Errand.steps, try await context.interrupt("Which way?"))
        }
        builder.addEdge(from: .start, to: "walk")
        if asks { builder.addEdge(from: "walk", to: "ask") }
        return try builder.compile()
    }

    private func day(_ errand: CompiledGraph<Errand>) throws -> CompiledGraph<Day> {
        var builder = GraphBuilder<Day>()
        builder.addSubgraph(
            "errand",
            errand,
            input: { _ in .set(Errand.goal, "bread") },
            output: { inner in .append(Day.log, inner.steps.joined(separator: ", ")) }
        )
        builder.addNode("rest") { _, _ in .append(Day.log, "rested") }
        builder.addEdge(from: .start, to: "errand")
        return try builder.compile(checkpointer: MemoryCheckpointer())
    }

    @Test func `a question inside is asked by the run, and the subgraph goes on behind it`() async throws {
        let graph = try day(errand(asks: true))
        let asked = try await graph.invoke(.input(.none), thread: "monday")
        #expect(asked.interrupts.map(\.question) == ["Which way?"])
        let done = try await graph.invoke(.resume("left"), thread: "monday")
        #expect(done.state.log == ["walked for bread, left"])
    }

    @Test func `a subgraph that waits is looked into and steered`() async throws {
        let graph = try day(errand(asks: true))
        _ = try await graph.invoke(.input(.none), thread: "monday")
        let snapshot = try await graph.snapshot(thread: "monday", withSubgraphs: true)
        if let reference = snapshot?.tasks.first?.subgraph {
            print(reference.snapshot(of: Errand.self)?.next ?? [])  // ["ask"]
            #expect(reference.snapshot(of: Errand.self)?.next == ["ask"])
            let inner = try graph.subgraph(at: reference.namespace, of: Errand.self)
            try await inner.updateState(
                thread: "monday",
                .append(Errand.steps, "was told"),
                by: .node("ask"),
                namespace: reference.namespace
            )
        }
        let told = try await graph.invoke(.proceed, thread: "monday")
        #expect(told.state.log == ["walked for bread, was told"])
    }

    @Test func `a node calls a graph twice`() async throws {
        let errand = try errand()
        var builder = GraphBuilder<Day>()
        builder.addNode("plan") { _, context in
            let first = try await context.invoke(errand, .set(Errand.goal, "bread"))
            let second = try await context.invoke(errand, .set(Errand.goal, "milk"))
            return .append(Day.log, "\(first?.steps.count ?? 0) and \(second?.steps.count ?? 0) steps")
        }
        builder.addEdge(from: .start, to: "plan")
        #expect(try await builder.compile().invoke(.input(.none)).state.log == ["1 and 1 steps"])
    }

    @Test func `a subgraph that gives up speaks to the graph around`() async throws {
        var inner = GraphBuilder<Errand>()
        inner.addNode("give up") { _, _ in
            Command<Errand>.parent(Command<Day>(update: .append(Day.log, "no bread"), goto: "rest"))
        }
        inner.addEdge(from: .start, to: "give up")
        let graph = try day(inner.compile())
        let day = try await graph.invoke(.input(.none), thread: "monday")
        #expect(day.state.log == ["no bread", "rested"])
    }
}
