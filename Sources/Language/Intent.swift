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

/// An intent with the reader's confidence.
public struct IntentReading: Sendable, Hashable {
    /// What the text wants.
    public var intent: Intent
    /// A finer kind, for a better reply; nil where there is none.
    public var topic: IntentTopic?
    /// From 0 to 1; for `.unknown` without a topic it says how sure it is that no other intent fits.
    public var confidence: Double

    /// An intent with a confidence.
    public init(_ intent: Intent, topic: IntentTopic? = nil, confidence: Double) {
        self.intent = intent
        self.topic = topic
        self.confidence = confidence
    }
}

/// A finer kind of intent.
public enum IntentTopic: String, Sendable, Hashable, CaseIterable {
    /// "Hello"; the intent is general.
    case greeting
    /// "Thank you"; the intent is general.
    case thanks
    /// "Goodbye"; the intent is general.
    case goodbye
    /// "What can you do?"; the intent is general.
    case abilities
    /// "How are you?"; the intent is general.
    case smallTalk
    /// "Cancel my meeting with Ann"; the intent is unknown.
    case cancel
    /// "Move the sync to friday"; the intent is unknown.
    case reschedule
    /// "What is on my calendar?"; the intent is unknown.
    case listEvents
    /// "Am I free tomorrow?"; the intent is unknown.
    case checkAvailability

    /// The intent that the topic belongs to.
    public var intent: Intent {
        switch self {
        case .greeting, .thanks, .goodbye, .abilities, .smallTalk: .general
        case .cancel, .reschedule, .listEvents, .checkAvailability: .unknown
        }
    }
}
