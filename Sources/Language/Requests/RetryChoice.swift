/// An answer to "try again or cancel?".
public enum RetryChoice: Sendable, Hashable {
    /// "retry", "try again", "yes".
    case retry
    /// "cancel", "forget it", "no".
    case cancel
}
