/// A point, a stretch or a repetition in time, relative to the reference's wall clock.
public enum TemporalValue: Sendable, Hashable {
    case date(CivilDate)
    /// A time of day, and the next such moment behind the reference.
    case time(minuteOfDay: Int, second: Int, resolved: CivilDateTime)
    case dateTime(CivilDateTime)
    /// A length in seconds: a month has 30 days, a quarter 90, a year 365.
    case duration(seconds: Double)
    /// From the first day up to and without the last; one of both may be missing.
    case dateRange(start: CivilDate?, end: CivilDate?)
    /// Wall times of a day, with the next such moments behind the reference.
    case timeRange(start: CivilDateTime?, end: CivilDateTime?)
    case dateTimeRange(start: CivilDateTime?, end: CivilDateTime?)
    /// A repetition with its bounds.
    case recurrence(Recurrence)
}
