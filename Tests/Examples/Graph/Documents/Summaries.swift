import StateGraph

/// Documents are summarised side by side, each by a task of its own, and a deferred node puts the parts together.
///
/// Shows sends with a typed key, a retry, an error handler, a bound on concurrency and a deferred node.
@main
enum Summaries {
    static func main() async throws {
        try await run { print($0) }
    }

    /// A document to be summarised.
    struct Document: Codable, Sendable {
        /// What it is called.
        var title: String
        /// What it says; nothing in it can't be summarised.
        var text: String
    }

    /// The work on a pile of documents.
    struct Pile: GraphState {
        /// What is to be read.
        var documents: [Document] = []
        /// The summaries in the order of the documents.
        var summaries: [String] = []
        /// What could not be read.
        var failures: [String] = []
        /// All in one.
        var report = ""

        static let documents = Channel("documents", \Self.documents)
        static let summaries = Channel("summaries", \Self.summaries, reducer: .append)
        static let failures = Channel("failures", \Self.failures, reducer: .append)
        static let report = Channel("report", \Self.report)
        static var channels: [any StateChannel<Self>] { [documents, summaries, failures, report] }
    }

    /// What a reader throws.
    enum ReadingError: Error {
        /// Worth another attempt.
        case busy
        /// Not worth one.
        case unreadable
    }

    /// Takes documents one by one; sent to, never reached by an edge.
    static let summarize = NodeKey<Pile, Document>("summarize")

    /// Runs the example.
    ///
    /// - Parameter say: gets each line that is to be shown.
    /// - Throws: `GraphError`.
    static func run(say: @Sendable (String) async -> Void) async throws {
        let graph = try makeGraph()
        let pile = [
            Document(title: "Tides", text: "The moon pulls the sea. It does so twice a day."),
            Document(title: "Blank", text: ""),
            Document(title: "Bees", text: "Bees dance. They show each other where flowers are."),
        ]
        let events = graph.run(
            .input(.set(Pile.documents, pile)),
            configuration: RunConfiguration(maximumConcurrency: 2)
        )
        for await event in events {
            guard case .values(let state, _, let step) = event else { continue }
            await say("step \(step): \(state.summaries.count) summaries, \(state.failures.count) failures")
        }
        let outcome = try await events.outcome()
        await say(outcome.state.report)
    }

    /// A node that is sent to, its handler, and one that waits for all of them.
    static func makeGraph() throws -> CompiledGraph<Pile> {
        var builder = GraphBuilder<Pile>()
        builder.addRoute(from: .start, to: ["report"]) { pile, _ in
            Route(nodes: ["report"], sends: pile.documents.map { summarize.send($0) })
        }
        // The first attempt always finds the reader busy.
        let retry = RetryPolicy(maximumAttempts: 2, initialInterval: .zero, hasJitter: false) { error in
            if case ReadingError.busy = error { true } else { false }
        }
        let options = NodeOptions<Pile>(
            retry: [retry],
            onError: { failure, input, _ in
                let title = input.argument(as: Document.self)?.title ?? "?"
                return Command(update: .append(Pile.failures, "\(title): \(failure.error)"))
            }
        )
        builder.addNode(summarize, options: options) { document, context in
            if context.attempt == 1 { throw ReadingError.busy }
            guard let first = document.text.split(separator: ".").first else { throw ReadingError.unreadable }
            return Update.append(Pile.summaries, "\(document.title): \(first).")
        }
        builder.addNode("report", options: NodeOptions(isDeferred: true)) { pile, _ in
            let lines = pile.summaries + pile.failures.map { "Not read: \($0)" }
            return .set(Pile.report, lines.joined(separator: "\n"))
        }
        return try builder.compile()
    }
}
