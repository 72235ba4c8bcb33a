public import Language

/// Understands what people write, and finds words for what the conversation says.
///
/// The nodes of the graph call it. It may be a model behind a network: its calls are given a time limit unless it is
/// local, and must then end soon after their task is cancelled. An error fails the turn, which leaves no trace.
public protocol MeetingUnderstanding: Sendable {
    /// The name of what answers, such as "offline"; clients see it.
    var engine: String { get }
    /// Whether it answers by itself and at once, so that no time limit is needed.
    var isLocal: Bool { get }

    /// What a text wants.
    ///
    /// - Throws: what the engine throws.
    func intent(of text: String) async throws -> IntentReading

    /// The details that a text names.
    ///
    /// - Throws: what the engine throws.
    func details(in text: String, _ context: ReadingContext) async throws -> DetailsReading

    /// Words for an occasion.
    ///
    /// - Throws: what the engine throws.
    func wording(for occasion: ReplyOccasion) async throws -> String
}

/// What is known when a text is read for details.
public struct ReadingContext: Sendable {
    /// What is arranged: a meeting or a reminder.
    public let intent: Intent
    /// What is known so far.
    public let details: MeetingDetails
    /// The detail that was asked for, nil when the text is not an answer.
    public let expected: Slot?
    /// The times that were offered, in the order in which they were told; "the second one" chooses among them.
    public let offered: [String]
    /// The moment and zone that relative times are counted from.
    public let reference: Reference

    /// A context with all its parts.
    public init(
        intent: Intent,
        details: MeetingDetails,
        expected: Slot?,
        offered: [String] = [],
        reference: Reference
    ) {
        self.intent = intent
        self.details = details
        self.expected = expected
        self.offered = offered
        self.reference = reference
    }
}
