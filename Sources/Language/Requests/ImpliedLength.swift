/// A word's hint at how long a meeting is.
public enum ImpliedLength: Sendable, Hashable, CaseIterable {
    /// "a quick call".
    case quick
    /// "a brief meeting".
    case brief
    /// "a standard meeting".
    case standard
    /// "a long meeting".
    case long
    /// "a workshop", "a training".
    case workshop
}
