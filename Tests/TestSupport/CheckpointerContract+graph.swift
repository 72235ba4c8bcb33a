import StateGraph

extension CheckpointerContract {
    /// What the sends of the contract's graph carry.
    struct Parcel: Codable, Sendable {
        var name: String
        var weight: Double

        static let samples = [Parcel(name: "a\u{0}ü", weight: -1.5e-300), Parcel(name: "🙂", weight: 0)]
    }

    /// What a node of the contract's graph throws.
    struct Spill: DescribedFailure {
        var failureKind: String { "spill" }
        var failureMessage: String { "the milk is \"spilt\"" }
    }

    private static let keep = NodeKey<State, Parcel>("keep")

    /// A graph that goes where the title says.
    static func graph(_ store: any Checkpointer) throws -> CompiledGraph<State> {
        var builder = GraphBuilder<State>()
        builder.addRoute(from: .start) { state, _ in
            switch state.title {
            case "ask": Route(nodes: ["ask", "askToo", "tell"])
            case "join": Route(nodes: ["left", "right"])
            case "send":
                Route(
                    nodes: ["one"],
                    sends: [
                        keep.send(Parcel.samples[0]),
                        keep.send(Parcel.samples[1], timeout: TimeoutPolicy(run: .seconds(3600))),
                    ]
                )
            case "fail": Route(nodes: ["askToo", "fails"])
            case "inner": Route(nodes: ["inner"])
            case "count": Route(nodes: ["count"])
            default: Route(nodes: ["one"])
            }
        }
        addWriters(to: &builder)
        addAskers(to: &builder)
        addJoin(to: &builder)
        builder.addSubgraph("inner", try inner()) { _ in
            .none
        } output: {
            .append(State.log, $0.text)
        }
        return try builder.compile(checkpointer: store)
    }

    private static func addWriters(to builder: inout GraphBuilder<State>) {
        builder.addNode("one") { _, _ in
            .append(State.log, "one").set(State.number, Int.max).set(State.note, "ü\u{0}🙂")
                .set(State.draft, "scribble")
        }
        builder.addNode("two") { _, _ in
            .append(State.log, "two").set(State.ratio, -1.5e-300).set(State.note, nil)
        }
        builder.addEdge(from: "one", to: "two")
        builder.addNode("count") { state, _ in
            let next = state.log.count + 1
            // An overwrite in between: the writes before it no longer count.
            let update: Update<State> =
                next % 45 == 0
                ? Update().overwrite(State.log, with: state.log + ["cut"]) : .append(State.log, "\(next)")
            return Command(update: update, goto: next % 40 == 0 ? .end : "count")
        }
    }

    private static func addAskers(to builder: inout GraphBuilder<State>) {
        builder.addNode("ask") { _, context in
            _ = try await context.interrupt(
                State.Question(text: "First?", choices: ["yes", "no"]),
                contract: InterruptContract(expects: "choice", suggestions: [.text("yes"), .text("no")])
            )
            _ = try await context.interrupt(
                State.Question(text: "Second?"),
                contract: InterruptContract(
                    expects: "choice",
                    defaultAnswer: .number(2),
                    expiresAt: .max,
                    onExpiry: .answerWithDefault
                )
            )
            return .none
        }
        builder.addNode("askToo") { _, context in
            _ = try await context.interrupt(State.Question(text: "Third?"))
            return .none
        }
        builder.addNode("tell") { _, _ in .append(State.log, "told").set(State.note, nil) }
        builder.addNode(keep) { parcel, context in
            let answer = try await context.interrupt(State.Question(text: "Keep \(parcel.name)?"))
            guard case .text(let text) = answer else { return Update<State>.none }
            return .append(State.log, text)
        }
        builder.addNode("fails", options: NodeOptions(onError: wipe)) { _, _ -> Update<State> in
            throw Spill()
        }
    }

    private static let wipe: NodeOptions<State>.ErrorHandler = { failure, _, context in
        _ = try await context.interrupt(State.Question(text: "Wipe?"))
        // In another process the error is what the store kept of it.
        let kind = (failure.error as? any DescribedFailure)?.failureKind
        let storedKind = (failure.error as? StoredFailure)?.kind
        return Command(update: .append(State.log, "wiped up a \(kind ?? storedKind ?? "?")"))
    }

    private static func addJoin(to builder: inout GraphBuilder<State>) {
        builder.addNode("left") { _, _ in .append(State.log, "left") }
        builder.addNode("right") { _, _ in Command(goto: "late") }
        builder.addNode("late") { _, context in
            let answer = try await context.interrupt(State.Question(text: "Late?"))
            guard case .number(let number) = answer else { return .none }
            return .append(State.log, "right \(number)")
        }
        builder.addNode("joined") { _, _ in .append(State.log, "joined") }
        builder.addEdge(from: ["left", "late"], to: "joined")
    }

    /// A graph of another state, which asks.
    private static func inner() throws -> CompiledGraph<Inner> {
        var builder = GraphBuilder<Inner>()
        builder.addNode("question") { _, context in
            let answer = try await context.interrupt(State.Question(text: "Inside?"))
            guard case .text(let text) = answer else { return .none }
            return .set(Inner.text, "inner \(text)")
        }
        builder.addEdge(from: .start, to: "question")
        return try builder.compile()
    }

    /// The checkpoints of a run, oldest first.
    static func makeChain(_ thread: String) async throws -> [Checkpoint] {
        let memory = MemoryCheckpointer()
        let graph = try graph(memory)
        _ = try await graph.invoke(.input(.set(State.title, "write")), thread: thread)
        _ = try await graph.updateState(thread: thread, .append(State.log, thread), as: "two")
        return try await chain(memory, thread)
    }

    static func chain(_ memory: MemoryCheckpointer, _ thread: String) async throws -> [Checkpoint] {
        try await memory.history(thread).reversed()
    }
}

/// The state of the contract's subgraph.
private struct Inner: GraphState {
    typealias Question = CheckpointerContract.State.Question
    typealias Answer = CheckpointerContract.State.Answer

    var text = ""

    static let text = Channel("text", \Self.text)
    static var channels: [any StateChannel<Self>] { [text] }
}
