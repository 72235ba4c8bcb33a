/// One reading of an entity.
public enum EntityValue: Sendable, Hashable {
    /// Dates, times, durations, ranges and recurrences.
    case temporal(TemporalValue)
    /// Numbers, ordinals, percentages, money, ages, dimensions, temperatures and ranges of them.
    case quantity(QuantityValue)
    /// Addresses, numbers to call and names, as they are written out in full.
    case text(String)
}
