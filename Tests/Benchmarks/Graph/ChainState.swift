import StateGraph

/// What a chain of nodes hands on: a count and a short text.
struct ChainState: GraphState {
    var counter = 0
    var text = ""

    static let counter = Channel("counter", \Self.counter)
    static let text = Channel("text", \Self.text)
    static var channels: [any StateChannel<Self>] { [counter, text] }

    /// What a run starts with.
    static var input: RunInput<Self> { .input(.set(counter, 0).set(text, "start")) }

    /// A graph of ten nodes in a row; each writes both channels.
    static func graph(_ checkpointer: (any Checkpointer)? = nil) throws -> CompiledGraph<Self> {
        var builder = GraphBuilder<Self>()
        builder.addRow { builder, number, name in
            let passed = "passed node \(number)"
            builder.addNode(name) { state, _ in .set(counter, state.counter + 1).set(text, passed) }
        }
        return try builder.compile(checkpointer: checkpointer)
    }
}
