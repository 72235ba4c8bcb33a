public import Language

/// What the user wants, as it was classified.
public struct Request: Codable, Sendable, Hashable {
    /// Schedule or reminder while such a request is worked on, nil in between.
    public internal(set) var intent: Intent?
    /// A finer kind, in the words of ``Language/IntentTopic``.
    var topic: String?

    /// The topic as its type.
    var intentTopic: IntentTopic? { topic.flatMap { IntentTopic(rawValue: $0) } }

    init(intent: Intent? = nil, topic: IntentTopic? = nil) {
        self.intent = intent
        self.topic = topic?.rawValue
    }
}
