/// What a text wants of the assistant.
public enum Intent: String, Sendable, Hashable, Codable, CaseIterable {
    /// A meeting is to be scheduled.
    case schedule
    /// The writer wants to be reminded of something.
    case reminder
    /// Greetings, thanks, small talk, questions about the assistant.
    case general
    /// Anything else, also what the assistant cannot do yet.
    case unknown
}
