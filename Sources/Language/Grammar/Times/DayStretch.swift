/// Some days in a row, as numbers of days since 1970.
struct DayStretch: Sendable, Hashable {
    var start: Int
    /// The first day behind it.
    var end: Int
    /// Whether a day is meant, not a stretch that happens to have one.
    var isDay: Bool

    static func day(_ date: CivilDate) -> DayStretch {
        DayStretch(start: date.dayNumber, end: date.dayNumber + 1, isDay: true)
    }

    static func days(_ start: CivilDate, _ end: CivilDate) -> DayStretch {
        DayStretch(start: start.dayNumber, end: end.dayNumber, isDay: false)
    }

    static func month(_ year: Int, _ month: Int) -> DayStretch {
        let first = CivilDate(year: year, month: month, day: 1)
        return .days(first, first.adding(months: 1))
    }

    static func year(_ year: Int, count: Int = 1) -> DayStretch {
        .days(CivilDate(year: year, month: 1, day: 1), CivilDate(year: year + count, month: 1, day: 1))
    }

    var first: CivilDate { CivilDate(dayNumber: start) }
    var behind: CivilDate { CivilDate(dayNumber: end) }
    var count: Int { end - start }
}
