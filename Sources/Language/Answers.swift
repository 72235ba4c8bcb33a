/// An answer to a yes-or-no question.
public enum Affirmation: Sendable, Hashable {
    /// "yes", "sure", "sounds good".
    case yes
    /// "no", "nope", "not really".
    case no
}

/// An answer to "try again or cancel?".
public enum RetryChoice: Sendable, Hashable {
    /// "retry", "try again", "yes".
    case retry
    /// "cancel", "forget it", "no".
    case cancel
}
