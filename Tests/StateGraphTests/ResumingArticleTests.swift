import StateGraph
import Testing

/// The code of the article `Resuming.md`; keep both alike.
@Suite struct ResumingArticleTests {
    @Test func `the booking of the article asks, asks again and books`() async throws {
        var builder = GraphBuilder<Booking>()
        builder.addNode("askForTime", AskForTime())
        builder.addNode("book") { _, _ in .set(Booking.isBooked, true) }
        builder.addEdge(from: .start, to: "askForTime")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())

        let asked = try await graph.invoke(.input(.none), thread: "7")
        #expect(asked.interrupts.map(\.question) == [.whatTime])
        let again = try await graph.invoke(.resume(.text("3 pm")), thread: "7")
        #expect(again.interrupts.map(\.question) == [.isThatRight("3 pm")])
        let refused = try await graph.invoke(.resume(.no), thread: "7")
        #expect(refused.interrupts.map(\.question) == [.whatTime])
        _ = try await graph.invoke(.resume(.text("4 pm")), thread: "7")
        let done = try await graph.invoke(.resume(.yes), thread: "7")
        #expect(done.state.time == "4 pm")
        #expect(done.state.isBooked)
    }
}

private struct Booking: GraphState {
    enum Question: Codable, Sendable, Equatable { case whatTime, isThatRight(String) }
    enum Answer: Codable, Sendable { case text(String), yes, no }

    var time = ""
    var isBooked = false

    static let time = Channel("time", \Self.time)
    static let isBooked = Channel("isBooked", \Self.isBooked)
    static var channels: [any StateChannel<Self>] { [time, isBooked] }
}

private struct AskForTime: GraphNode {
    func run(_ state: Booking, _ context: NodeContext<Booking>) async throws -> Command<Booking> {
        guard case .text(let time) = try await context.interrupt(.whatTime) else {
            return .goto("askForTime")
        }
        guard case .yes = try await context.interrupt(.isThatRight(time)) else { return .goto("askForTime") }
        return Command(update: .set(Booking.time, time), goto: "book")
    }
}
