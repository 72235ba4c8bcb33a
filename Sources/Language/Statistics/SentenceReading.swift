/// What a sentence of a meeting is for its minutes.
public struct SentenceReading: Sendable, Hashable {
    /// A class of sentences; the raw value is its name in the command's JSON.
    public enum Class: String, Sendable, Hashable, CaseIterable {
        /// Somebody will do something.
        case actionItem = "action_item"
        /// Something is settled.
        case decision
        /// Something may go wrong, or somebody objects.
        case risk
        /// Nothing of these.
        case none
    }

    /// The likeliest class.
    public var label: Class
    /// How sure it is, from 0 to 1.
    public var confidence: Double

    /// A reading of its parts.
    public init(_ label: Class, confidence: Double) {
        self.label = label
        self.confidence = confidence
    }
}
