/// The value of one setting after its type was checked, whatever it was written as.
public enum SettingValue: Sendable, Equatable {
    /// Nothing was set, or `null`.
    case unset
    /// A text, a path or one of several words.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number that may have a fraction.
    case decimal(Double)
    /// Yes or no.
    case boolean(Bool)
    /// A text that is never shown.
    case secret(Secret)
    /// A list of texts.
    case list([String])
}
