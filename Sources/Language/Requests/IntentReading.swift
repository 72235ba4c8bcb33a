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
