import Foundation
import SQLiteStore
import StateGraph

/// A conversation in a file: it asks, the process ends, another one answers, then goes back and takes another way.
///
/// Shows the SQLite saver, a question that outlives its process, history, time travel and a fork.
@main
enum DurableConversation {
    static func main() async throws {
        try await run { print($0) }
    }

    /// A trip that is planned by question and answer.
    struct Trip: GraphState {
        typealias Question = String
        typealias Answer = String

        var days = 0
        var lines: [String] = []

        static let days = Channel("days", \Self.days)
        static let lines = Channel("lines", \Self.lines, reducer: .append)
        static var channels: [any StateChannel<Self>] { [days, lines] }
    }

    /// Runs the example in a folder of its own, which is gone afterwards.
    ///
    /// - Parameter say: gets each line that is to be shown.
    /// - Throws: `GraphError`, `StoreError`.
    static func run(say: @Sendable (String) async -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "conversation-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "store.sqlite").path

        try await withGraph(at: path) { graph in
            let asked = try await graph.invoke(.input(.set(Trip.days, 3)), thread: "7")
            await say("asked: \(asked.interrupts.map(\.question))")
        }
        await say("the store is closed: whatever lives in memory is gone")
        try await withGraph(at: path) { graph in
            let waiting = try await graph.snapshot(thread: "7")?.interrupts.map(\.question)
            await say("still waiting: \(waiting ?? [])")
            let done = try await graph.invoke(.resume("the sea"), thread: "7")
            await say("said: \(done.state.lines)")
        }
        try await withGraph(at: path) { graph in try await travel(graph, say) }
    }

    /// Goes back to before the question: once to answer it anew, once with another number of days.
    private static func travel(
        _ graph: CompiledGraph<Trip>,
        _ say: @Sendable (String) async -> Void
    ) async throws {
        let history = try await graph.history(thread: "7")
        for checkpoint in history.reversed() {
            await say("step \(checkpoint.step), made by \(checkpoint.source): next \(checkpoint.next)")
        }
        guard let before = history.first(where: { $0.next == ["ask"] }) else { return }

        let back = RunConfiguration<Trip>(checkpoint: before.id)
        let again = try await graph.invoke(.proceed, thread: "7", configuration: back)
        await say("back at step \(before.step): \(again.interrupts.map(\.question))")
        let other = try await graph.invoke(.resume("the hills"), thread: "7")
        await say("said this time: \(other.state.lines)")

        let fork = try await graph.updateState(
            thread: "7",
            .set(Trip.days, 10),
            by: .node("greet"),
            at: before.id
        )
        let forked = RunConfiguration<Trip>(checkpoint: fork)
        _ = try await graph.invoke(.proceed, thread: "7", configuration: forked)
        let long = try await graph.invoke(.resume("both"), thread: "7")
        await say("on the fork: \(long.state.lines)")
        let count = try await graph.history(thread: "7").count
        await say("the thread has \(count) checkpoints; nothing was lost")
    }

    /// Opens the store as a new process would, and closes it behind the body.
    private static func withGraph(
        at path: String,
        _ body: (CompiledGraph<Trip>) async throws -> Void
    ) async throws {
        let store = try await DurableStore.open(StoreConfiguration(path: path))
        do {
            try await body(makeGraph(store.checkpointer(graph: "trip", retention: .keepAll)))
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }

    /// It greets, asks, and sums up.
    static func makeGraph(_ checkpointer: any Checkpointer) throws -> CompiledGraph<Trip> {
        var builder = GraphBuilder<Trip>()
        builder.addNode("greet") { _, _ in .append(Trip.lines, "Hello.") }
        builder.addNode("ask") { trip, context in
            let place = try await context.interrupt("Where to for \(trip.days) days?")
            return .append(Trip.lines, "To \(place).")
        }
        builder.addNode("sum up") { trip, _ in
            .append(Trip.lines, trip.days > 7 ? "A long trip." : "A short trip.")
        }
        builder.addEdge(from: .start, to: "greet")
        builder.addEdge(from: "greet", to: "ask")
        builder.addEdge(from: "ask", to: "sum up")
        return try builder.compile(checkpointer: checkpointer)
    }
}
