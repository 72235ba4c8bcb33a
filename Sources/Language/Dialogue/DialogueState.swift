/// What the turns of a dialogue have agreed so far.
public struct DialogueState: Sendable, Hashable {
    /// What the dialogue is about.
    public var intent = UtteranceIntent.unknown
    /// The details, as they were said or as the assistant wrote them.
    public var slots: [SlotLabel: String] = [:]

    /// Nothing agreed yet.
    public init() {}
}
