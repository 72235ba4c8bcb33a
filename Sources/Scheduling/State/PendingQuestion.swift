public import Language

/// A question that the conversation waits at.
public struct PendingQuestion: Codable, Sendable, Hashable {
    /// What kind of answer goes on.
    public enum Kind: String, Codable, Sendable, Hashable {
        /// Any text with more details.
        case seekMoreInfo = "seek_more_info"
        /// Retry or cancel.
        case operationApproval = "operation_approval"
    }

    /// What kind of answer goes on.
    public let kind: Kind
    /// What the client is told to expect: "title", "date_time", "participants", "duration" or "retry_or_cancel".
    public let expectedInput: String
    /// The question as the user read it.
    public let prompt: String
    /// Answers that the client may offer.
    public let suggestions: [String]
    /// The details that are missing; none for an approval.
    public let missing: [Slot]
}

/// What the user said to a question.
public struct UserAnswer: Codable, Sendable, Hashable {
    /// The text.
    public let text: String
    /// When it came, in milliseconds since 1970 UTC.
    public let at: Int64
    /// The id that the client gave to the message.
    public let messageID: String?
    /// The time zone that came with it.
    public let zone: String?
}
