import StateGraph

/// The state that most tests run on.
struct Conversation: GraphState, Equatable {
    typealias Question = String
    typealias Answer = String
    typealias Event = String

    var title = ""
    var log: [String] = []
    var total = 0

    static let title = Channel("title", \Self.title)
    static let log = Channel("log", \Self.log, reducer: .append)
    static let total = Channel("total", \Self.total, reducer: .custom { $0 + $1 })
    static var channels: [any StateChannel<Self>] { [title, log, total] }
}

struct Greet: GraphNode {
    func run(_ state: Conversation, _ context: NodeContext<Conversation>) async throws -> Update<Conversation>
    {
        let name = try context.interrupt("Who are you?")
        return .append(Conversation.log, "Hello \(name)").set(Conversation.total, 1)
    }
}

func sample() async throws {
    var builder = GraphBuilder<Conversation>()
    builder.addNode("greet", Greet())
    builder.addNode("ask") { _, _ in .append(Conversation.log, "What?") }
    builder.addNode("jump") { _, _ in Command(goto: "ask") }
    builder.addNode("jump2") { state, context in
        await context.emit("x")
        return .goto("ask")
    }
    builder.addEdge(from: .start, to: "greet")
    builder.addEdge(from: ["a", "b"], to: .end)
    builder.addConditionalEdge(from: "greet", to: ["ask", .end]) { $0.title.isEmpty ? "ask" : .end }
    let graph = try builder.compile(checkpointer: MemoryCheckpointer())
    _ = try await graph.invoke(.input(.set(Conversation.title, "a")), thread: "t")
    _ = try await graph.invoke(.resume("a"), thread: "t")
}
