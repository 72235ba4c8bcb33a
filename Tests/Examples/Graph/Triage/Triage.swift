import StateGraph

/// A support ticket goes through three desks at once, a join waits for their verdicts, and a person decides.
///
/// Shows parallel nodes, a join, a conditional edge, a question with a contract, and a drawing.
@main
enum Triage {
    static func main() async throws {
        try await run { print($0) }
    }

    /// A ticket on its way.
    struct Ticket: GraphState {
        /// What the desk asks a person.
        typealias Question = String
        /// What the person decides.
        typealias Answer = String

        /// What the customer wrote.
        var text = ""
        /// What the desks found, by desk.
        var verdicts: [String: String] = [:]
        /// What becomes of the ticket.
        var decision = ""
        /// Who worked on it, in order.
        var trail: [String] = []

        static let text = Channel("text", \Self.text)
        static let verdicts = Channel("verdicts", \Self.verdicts, reducer: .merge())
        static let decision = Channel("decision", \Self.decision)
        static let trail = Channel("trail", \Self.trail, reducer: .append)
        static var channels: [any StateChannel<Self>] { [text, verdicts, decision, trail] }
    }

    /// Runs the example.
    ///
    /// - Parameter say: gets each line that is to be shown.
    /// - Throws: `GraphError`.
    static func run(say: @Sendable (String) async -> Void) async throws {
        let graph = try makeGraph()
        await say("The graph:\n\(graph.view.mermaid)")

        let ordinary = try await graph.invoke(.input(.set(Ticket.text, "How do I sort a list?")), thread: "1")
        await report(ordinary.state, say)

        let angry = "You charged me twice! I want my money back!"
        let asked = try await graph.invoke(.input(.set(Ticket.text, angry)), thread: "2")
        for question in asked.interrupts {
            await say("\(question.node) asks: \(question.question)")
            await say("it suggests: \(question.contract?.suggestions ?? [])")
        }
        let answered = try await graph.invoke(.resume("refund"), thread: "2")
        await report(answered.state, say)
    }

    private static func report(_ ticket: Ticket, _ say: @Sendable (String) async -> Void) async {
        let verdicts = ticket.verdicts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        await say("\"\(ticket.text)\"")
        await say("  verdicts: \(verdicts.joined(separator: ", "))")
        await say("  decision: \(ticket.decision)")
        await say("  trail:    \(ticket.trail.joined(separator: " > "))")
    }

    /// Three desks, a join, and two ways on.
    static func makeGraph() throws -> CompiledGraph<Ticket> {
        var builder = GraphBuilder<Ticket>()
        for (name, judge) in desks {
            builder.addNode(name) { ticket, _ in
                .set(Ticket.verdicts, [name.text: judge(ticket.text)]).append(Ticket.trail, name.text)
            }
            builder.addEdge(from: .start, to: name)
        }
        builder.addNode("weigh") { _, _ in .append(Ticket.trail, "weigh") }
        builder.addEdge(from: desks.map(\.name), to: "weigh")
        builder.addConditionalEdge(from: "weigh", to: ["escalate", "reply"]) { ticket in
            ticket.verdicts["mood"] == "angry" ? "escalate" : "reply"
        }
        builder.addNode("escalate") { ticket, context in
            let decision = try await context.interrupt(
                "What do we do about \(ticket.verdicts["topic"] ?? "this")?",
                contract: InterruptContract(expects: "choice", suggestions: ["refund", "apologise"])
            )
            return .set(Ticket.decision, decision).append(Ticket.trail, "escalate")
        }
        builder.addNode("reply") { _, _ in
            .set(Ticket.decision, "send the manual").append(Ticket.trail, "reply")
        }
        var options = CompileOptions<Ticket>()
        // What is proved to be wrong with the graph does not compile.
        options.lint = .strict
        return try builder.compile(checkpointer: MemoryCheckpointer(), options: options)
    }

    /// What each desk makes of a text; a model in earnest.
    private static let desks: [(name: NodeName, judge: @Sendable (String) -> String)] = [
        ("length", { "\($0.split(separator: " ").count) words" }),
        ("mood", { $0.contains("!") ? "angry" : "calm" }),
        ("topic", { $0.contains("charged") || $0.contains("money") ? "billing" : "usage" }),
    ]
}
