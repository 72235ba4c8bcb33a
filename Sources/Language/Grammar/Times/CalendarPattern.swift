/// What a text writes of a date; parts that it leaves open are nil.
struct CalendarPattern: Sendable, Hashable {
    var year: Int?
    var month: Int?
    var day: Int?
    /// ISO number: Monday is 1.
    var weekday: Int?

    /// Both together, nil where both tell the same part differently.
    func merged(with other: CalendarPattern) -> CalendarPattern? {
        if let year, let otherYear = other.year, year != otherYear { return nil }
        if let month, let otherMonth = other.month, month != otherMonth { return nil }
        if let day, let otherDay = other.day, day != otherDay { return nil }
        if let weekday, let otherWeekday = other.weekday, weekday != otherWeekday { return nil }
        return CalendarPattern(
            year: year ?? other.year,
            month: month ?? other.month,
            day: day ?? other.day,
            weekday: weekday ?? other.weekday
        )
    }

    /// Whether it names a single day, where the parts that it leaves open are taken from the reference.
    var isOfDay: Bool { day != nil || (weekday != nil && month == nil && year == nil) }
}
