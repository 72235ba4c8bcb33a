import StateGraph

/// A question and what was answered.
struct QuestionState: GraphState {
    typealias Question = String
    typealias Answer = String

    var question = ""
    var answer = ""

    static let question = Channel("question", \Self.question)
    static let answer = Channel("answer", \Self.answer)
    static var channels: [any StateChannel<Self>] { [question, answer] }

    /// What a run starts with.
    static var input: RunInput<Self> { .input(.set(question, "Which day?").set(answer, "")) }

    /// A graph of one node, which asks and keeps the answer.
    static func graph(_ checkpointer: any Checkpointer) throws -> CompiledGraph<Self> {
        var builder = GraphBuilder<Self>()
        builder.addNode("ask") { state, context in .set(answer, try await context.interrupt(state.question)) }
        builder.addEdge(from: .start, to: "ask")
        builder.addEdge(from: "ask", to: .end)
        return try builder.compile(checkpointer: checkpointer)
    }
}
