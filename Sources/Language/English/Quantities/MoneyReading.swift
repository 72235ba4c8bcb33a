/// A sum of money, or a currency alone.
struct MoneyReading: Sendable {
    var tokens: Range<Int>
    /// The sum, nil for a currency alone.
    var value: Double?
    /// The place of the currency in `CurrencyLexicon`.
    var currency: Int
    var rule: QuantityRule
}
