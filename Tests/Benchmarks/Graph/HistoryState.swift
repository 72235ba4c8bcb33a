import StateGraph

/// A conversation that only grows.
struct HistoryState: GraphState {
    var turn = 0
    var messages: GrowingList<Message> = []

    static let turn = Channel("turn", \Self.turn)
    static let messages = Channel("messages", \Self.messages, reducer: .growing())
    static var channels: [any StateChannel<Self>] { [turn, messages] }

    /// How many messages a thread has before it is measured.
    static var initialLength: Int { 1_000 }

    /// A graph of ten nodes in a row; each appends a message.
    static func graph(_ checkpointer: (any Checkpointer)?) throws -> CompiledGraph<Self> {
        var builder = GraphBuilder<Self>()
        builder.addRow { builder, _, name in
            builder.addNode(name) { state, _ in .append(messages, Message(number: state.messages.count)) }
        }
        return try builder.compile(checkpointer: checkpointer)
    }
}

extension CompiledGraph<HistoryState> {
    /// Gives threads the history that they have before they are measured.
    func giveHistory(to threads: [String]) async throws {
        let messages = (0..<HistoryState.initialLength).map { Message(number: $0) }
        for thread in threads {
            try await updateState(thread: thread, .set(HistoryState.messages, messages), as: "node9")
        }
    }
}
