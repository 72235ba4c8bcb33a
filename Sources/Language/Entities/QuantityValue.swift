/// A number with its unit, or a range of numbers.
public struct QuantityValue: Sendable, Hashable {
    /// The number in plain decimal digits (`1234.5`), an interval (`[1,100)`) for a range of numbers, nil if only the
    /// bounds of a range of sums are known.
    public var value: String?
    /// The unit's English name in the singular (`Dollar`, `Year`, `Kilometer`), nil without one.
    public var unit: String?
    /// The ISO 4217 code of money, nil if the unit has none.
    public var currencyCode: String?
    /// The least sum of a range of money.
    public var lowerBound: String?
    /// The greatest sum of a range of money.
    public var upperBound: String?

    /// A quantity of its parts.
    public init(
        _ value: String?,
        unit: String? = nil,
        currencyCode: String? = nil,
        lowerBound: String? = nil,
        upperBound: String? = nil
    ) {
        self.value = value
        self.unit = unit
        self.currencyCode = currencyCode
        self.lowerBound = lowerBound
        self.upperBound = upperBound
    }
}
