public import Language

/// What the server answers to one message of the user.
public struct Turn: Sendable, Hashable {
    /// The text to show.
    public let reply: String
    /// What the conversation waits for; nil when it waits for nothing.
    public let waiting: WaitingForInput?
    /// Whether the message had been answered before: the reply is the old one, and nothing was done.
    public let isDuplicate: Bool
    /// The number of the reply in the conversation.
    public let sequence: Int64
    /// Which conversation of this id it is.
    public let epoch: Int
    /// The name of the understanding that was used, such as "offline".
    public let engine: String
    /// What the message was taken for; nil for a duplicate.
    public let intent: Intent?
    /// How the request ended, if it ended with this turn.
    public let result: OperationStatus.Result?
}

/// What a conversation waits for, as the client is told after the reply that asks for it.
public struct WaitingForInput: Sendable, Hashable {
    /// The question.
    public let prompt: String
    /// "title", "date_time", "participants", "duration", or "retry_or_cancel".
    public let expectedInput: String
    /// Answers that the client may offer.
    public let suggestions: [String]
    /// The node that waits, such as "human_schedule_meeting_more_info".
    public let nextStep: String

    /// A question with all its parts.
    public init(prompt: String, expectedInput: String, suggestions: [String], nextStep: String) {
        self.prompt = prompt
        self.expectedInput = expectedInput
        self.suggestions = suggestions
        self.nextStep = nextStep
    }
}

/// Something that the server does while the user waits.
public struct ProcessingStep: Sendable, Hashable {
    /// The step, such as "intent_classification".
    public let step: String
    /// What the user may be told, such as "Analyzing your request...".
    public let progress: String
}
