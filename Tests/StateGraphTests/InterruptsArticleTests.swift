import StateGraph
import Testing

/// The code of the article `Interrupts.md`.
@Suite struct InterruptsArticleTests {
    struct Booking: GraphState {
        enum Question: Codable, Sendable, Equatable { case whatTime, isThatRight(String) }
        enum Answer: Codable, Sendable { case text(String), yes, no }

        var time = ""
        var isBooked = false

        static let time = Channel("time", \Self.time)
        static let isBooked = Channel("isBooked", \Self.isBooked)
        static var channels: [any StateChannel<Self>] { [time, isBooked] }
    }

    struct AskForTime: GraphNode {
        func run(_ state: Booking, _ context: NodeContext<Booking>) async throws -> Command<Booking> {
            let first = try await context.interrupt(.whatTime)
            guard case .text(let time) = first else { return .goto("askForTime") }
            let second = try await context.interrupt(.isThatRight(time))
            guard case .yes = second else { return .goto("askForTime") }
            return Command(update: .set(Booking.time, time), goto: "book")
        }
    }

    private func booking() throws -> CompiledGraph<Booking> {
        var builder = GraphBuilder<Booking>()
        builder.addNode("askForTime", AskForTime())
        builder.addNode("book") { _, _ in .set(Booking.isBooked, true) }
        builder.addEdge(from: .start, to: "askForTime")
        return try builder.compile(checkpointer: MemoryCheckpointer())
    }

    @Test func `the booking asks, asks again and books`() async throws {
        let graph = try booking()
        let asked = try await graph.invoke(.input(.none), thread: "7")  // .whatTime
        #expect(asked.interrupts.map(\.question) == [.whatTime])
        let again = try await graph.invoke(.resume(.text("3 pm")), thread: "7")  // .isThatRight("3 pm")
        #expect(again.interrupts.map(\.question) == [.isThatRight("3 pm")])
        let done = try await graph.invoke(.resume(.yes), thread: "7")
        #expect(done.state.time == "3 pm")
        #expect(done.state.isBooked)
    }

    @Test func `a refusal begins with the first question again`() async throws {
        let graph = try booking()
        _ = try await graph.invoke(.input(.none), thread: "7")
        _ = try await graph.invoke(.resume(.text("3 pm")), thread: "7")
        let refused = try await graph.invoke(.resume(.no), thread: "7")
        #expect(refused.interrupts.map(\.question) == [.whatTime])
    }

    @Test func `two questions are answered one by one, and an answer delivered twice is refused`()
        async throws
    {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("ask for the room") { _, context in
            let room = try await context.interrupt(
                "Which room?",
                contract: InterruptContract(
                    expects: "choice",
                    suggestions: ["single", "double"],
                    defaultAnswer: "single"
                )
            )
            return .log(room)
        }
        builder.addNode("ask for the stay") { _, context in .log(try await context.interrupt("How long?")) }
        for node: NodeName in ["ask for the room", "ask for the stay"] {
            builder.addEdge(from: .start, to: node)
        }
        let hotel = try builder.compile(checkpointer: MemoryCheckpointer())

        let both = try await hotel.invoke(.input(.none), thread: "8")
        #expect(both.interrupts.map(\.contract?.suggestions) == [["single", "double"], nil])
        let ambiguous = await graphError { _ = try await hotel.invoke(.resume("x"), thread: "8") }
        #expect(ambiguous?.code == .ambiguousResume)
        let room = both.interrupts[0].id
        let half = try await hotel.invoke(.answers([room: "double"]), thread: "8")
        #expect(half.interrupts.map(\.id) == [both.interrupts[1].id])
        let twice = await graphError { _ = try await hotel.invoke(.answers([room: "double"]), thread: "8") }
        #expect(twice?.code == .unknownInterrupt)
        let all = try await hotel.invoke(.resume("two nights"), thread: "8")
        #expect(all.state.log == ["double", "two nights"])
    }

    @Test func `an answer outlives a later failure of its node`() async throws {
        let runs = Counter()
        var builder = GraphBuilder<Conversation>()
        builder.addNode("ask") { _, context in
            let answer = try await context.interrupt("Name?")
            if await runs.next() == 1 { throw Failure() }
            return .log(answer)
        }
        builder.addEdge(from: .start, to: "ask")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        _ = try await graph.invoke(.input(.none), thread: "t")
        let error = await graphError { _ = try await graph.invoke(.resume("Ada"), thread: "t") }
        #expect(error?.code == .nodeFailed)
        #expect(try await graph.invoke(.proceed, thread: "t").state.log == ["Ada"])
    }
}
