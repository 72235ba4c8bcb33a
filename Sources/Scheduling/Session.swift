import StateGraph

/// A conversation as it stands after its last turn.
struct Session: Sendable {
    let state: SchedulingState
    /// The question that waits, and the node that asked it.
    let question: PendingQuestion?
    private let node: NodeName?

    init(state: SchedulingState, interrupts: [Interrupt<SchedulingState>]) {
        self.state = state
        question = interrupts.first?.question
        node = interrupts.first?.node
    }

    /// The question in the form that clients get.
    var waiting: WaitingForInput? {
        guard let question, let node else { return nil }
        return WaitingForInput(
            prompt: question.prompt,
            expectedInput: question.expectedInput,
            suggestions: question.suggestions,
            nextStep: node.text
        )
    }

    /// Whether nothing was said for so long that the conversation is over.
    func isExpired(at milliseconds: Int64, after timeToLive: Duration) -> Bool {
        guard let last = state.log.lastActivity else { return false }
        return .milliseconds(milliseconds - last) > timeToLive
    }

    /// The answer that a message with this id got, if it is still known.
    func reply(to messageID: String) -> ConversationMessage? {
        let messages = state.messages
        guard let asked = messages.lastIndex(where: { $0.messageID == messageID }) else { return nil }
        return messages[asked...].first { $0.role == .assistant }
    }
}
