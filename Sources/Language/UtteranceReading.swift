/// What a message to the scheduling assistant asks for, and the details that it names.
public struct UtteranceReading: Sendable, Hashable {
    /// What is asked for.
    public var intent: UtteranceIntent
    /// What the message is instead if the intent is unknown, where that can be told.
    public var other: OtherIntent?
    /// How sure the intent is, from 0 to 1.
    public var confidence: Double
    /// The details of this message, in the order in which they stand.
    public var slots: [SlotMention]

    /// A reading of its parts, nothing understood by default.
    public init(
        _ intent: UtteranceIntent = .unknown,
        other: OtherIntent? = nil,
        confidence: Double = 0,
        slots: [SlotMention] = []
    ) {
        self.intent = intent
        self.other = other
        self.confidence = confidence
        self.slots = slots
    }
}
