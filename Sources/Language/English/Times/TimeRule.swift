/// The rules by which phrases about time are read; their documentation is `about`, and that is tested.
enum TimeRule: UInt8, CaseIterable, Sendable {
    case relativeDay, dayAfter, weekday, relativeWeekday, monthDay, dayMonth, month, dayOfMonth, year,
        numericDate
    case relativeUnit, countedUnits, ordinalIn, unitAfterNext, weekOf, weekNumber, portion, feast, season,
        yearPart
    case decade, digitalClock, hourWithHalf, spokenClock, pastOrTo, bareHour, noon, partOfDay, now, endOfDay
    case dayWithin, join, length, offset, offsetFrom, countedFrom, range, sharedRange, lasting, after, before,
        until
    case since, every, frequency, weekdaysPlural, nthOfEvery, recurrenceTimes, recurrenceBounds, except, zone
    case rolling, list
}

/// The rules that have fired, as a set of bits.
struct TimeRules: Sendable, Hashable {
    private var bits: UInt64 = 0

    init() {}

    init(_ rule: TimeRule) { bits = 1 << UInt64(rule.rawValue) }

    /// These and others.
    func with(_ other: TimeRules) -> TimeRules {
        var both = self
        both.bits |= other.bits
        return both
    }

    func with(_ rule: TimeRule) -> TimeRules { with(TimeRules(rule)) }

    /// Their names, in the order of the table: small pieces first.
    var names: [String] {
        TimeRule.allCases.filter { bits & 1 << UInt64($0.rawValue) != 0 }.map { "\($0)" }
    }
}
