import StateGraph
import Testing

/// The code of the article `GettingStarted.md`.
@Suite struct GettingStartedArticleTests {
    struct Order: GraphState {
        typealias Question = String
        typealias Answer = Bool

        var items: [String] = []
        var price = 0
        var isPlaced = false

        static let items = Channel("items", \Self.items, reducer: .append)
        static let price = Channel("price", \Self.price)
        static let isPlaced = Channel("isPlaced", \Self.isPlaced)
        static var channels: [any StateChannel<Self>] { [items, price, isPlaced] }
    }

    @Test func `two nodes and an edge count and place the order, and a thread remembers it`() async throws {
        var builder = GraphBuilder<Order>()
        builder.addNode("count") { state, _ in .set(Order.price, 3 * state.items.count) }
        builder.addNode("place") { _, _ in .set(Order.isPlaced, true) }
        builder.addEdge(from: .start, to: "count")
        builder.addEdge(from: "count", to: "place")
        let graph = try builder.compile()

        let outcome = try await graph.invoke(.input(.append(Order.items, "apple", "pear")))
        print(outcome.state.price)  // 6
        #expect(outcome.state.price == 6)
        #expect(outcome.state.isPlaced)

        let shop = try builder.compile(checkpointer: MemoryCheckpointer())
        _ = try await shop.invoke(.input(.append(Order.items, "apple")), thread: "basket 7")
        let more = try await shop.invoke(.input(.append(Order.items, "pear")), thread: "basket 7")
        print(more.state.items)  // ["apple", "pear"]
        #expect(more.state.items == ["apple", "pear"])
    }

    @Test func `a node asks, and the answer places the order`() async throws {
        var builder = GraphBuilder<Order>()
        builder.addNode("count") { state, _ in .set(Order.price, 3 * state.items.count) }
        builder.addNode("place") { _, _ in .set(Order.isPlaced, true) }
        builder.addEdge(from: .start, to: "count")
        builder.addNode("confirm") { state, context in
            let isAgreed = try await context.interrupt("Pay \(state.price)?")
            return isAgreed ? Command.goto("place") : Command()
        }
        builder.addEdge(from: "count", to: "confirm")
        let careful = try builder.compile(checkpointer: MemoryCheckpointer())

        let asked = try await careful.invoke(.input(.append(Order.items, "fig")), thread: "basket 8")
        print(asked.interrupts.map(\.question))  // ["Pay 3?"]
        #expect(asked.interrupts.map(\.question) == ["Pay 3?"])
        let done = try await careful.invoke(.resume(true), thread: "basket 8")
        print(done.state.isPlaced)  // true
        #expect(done.state.isPlaced)
    }
}
