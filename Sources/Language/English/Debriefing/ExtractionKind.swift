/// What is worth keeping of a meeting; the raw value is its name in JSON.
public enum ExtractionKind: String, Sendable, Hashable, CaseIterable {
    /// Somebody will do something.
    case actionItem = "action_item"
    /// Something is settled.
    case decision
    /// Something may go wrong.
    case risk
    /// The other side holds back: too dear, not now, something is missing.
    case objection
    /// Another supplier is in play.
    case competitor
    /// What comes after this meeting.
    case nextStep = "next_step"
}
