/// An answer to a yes-or-no question.
public enum Affirmation: Sendable, Hashable {
    /// "yes", "sure", "sounds good".
    case yes
    /// "no", "nope", "not really".
    case no
}
