public import Language

/// An occasion to say something in one's own words.
public enum ReplyOccasion: Sendable {
    /// The user says hello, thanks, or asks what can be done; the text is what they wrote.
    case greeting(IntentTopic?, text: String)
    /// The text was not understood, or asks for what cannot be done.
    case clarification(IntentTopic?, text: String)
    /// Details are missing.
    case question(QuestionContext)
}

/// What is known when details are asked for.
public struct QuestionContext: Sendable {
    /// What is arranged: a meeting or a reminder.
    public let intent: Intent
    /// What is known so far.
    public let details: MeetingDetails
    /// What is missing, never empty; the first one is expected next.
    public let missing: [Slot]
    /// What is wrong with the time that was named.
    public let obstacle: TimeObstacle?
    /// Times that are free, while another time is asked for.
    public let freeTimes: [String]
    /// Whether the last answer brought nothing new.
    public let isRepeated: Bool

    /// A context with all its parts.
    public init(
        intent: Intent,
        details: MeetingDetails,
        missing: [Slot],
        obstacle: TimeObstacle? = nil,
        freeTimes: [String] = [],
        isRepeated: Bool = false
    ) {
        self.intent = intent
        self.details = details
        self.missing = missing
        self.obstacle = obstacle
        self.freeTimes = freeTimes
        self.isRepeated = isRepeated
    }
}
