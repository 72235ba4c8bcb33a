/// What a message to the scheduling assistant asks for, and the details that it names.
public struct UtteranceReading: Sendable, Hashable {
    /// What is asked for.
    public var intent: UtteranceIntent
    /// What the message is instead if the intent is unknown, where that can be told.
    ///
    /// One of `confirm`, `deny`, `thanks`, `goodbye`, `stop`, `help`, `out_of_scope` and the like.
    public var detail: String?
    /// How sure the intent is, from 0 to 1.
    public var confidence: Double
    /// The details of this message, in the order in which they stand.
    public var slots: [SlotMention]
    /// The details that the message asks for: "where is it?".
    public var requested: [SlotLabel]

    /// A reading of its parts, nothing understood by default.
    public init(
        _ intent: UtteranceIntent = .unknown,
        detail: String? = nil,
        confidence: Double = 0,
        slots: [SlotMention] = [],
        requested: [SlotLabel] = []
    ) {
        self.intent = intent
        self.detail = detail
        self.confidence = confidence
        self.slots = slots
        self.requested = requested
    }
}
