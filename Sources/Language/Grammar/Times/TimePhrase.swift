/// What a stretch of text says about one moment: a day, a time of day, or both.
struct TimePhrase: Sendable, Hashable {
    var calendar: CalendarExpression?
    var clock: ClockTime?
    var part: PartOfDay?
    /// "early in the morning", "late tonight".
    var portion: CalendarExpression.Portion?
    /// "in 5 minutes": so long after the reference, or before.
    var shift: Shift?
    /// The zone that the text names.
    var zone: ZoneOffset?
    /// "now", "at the moment".
    var isNow = false
    /// Whether "to the end of it" is meant: "end of today", "eod".
    var isEndOfDay = false

    struct Shift: Sendable, Hashable {
        var length: TimeLength
        var sign: Int
        /// The moment that it is counted from; nil is the reference.
        var clock: ClockTime?
    }

    /// Whether it tells anything.
    var isEmpty: Bool {
        calendar == nil && clock == nil && part == nil && shift == nil && !isNow && !isEndOfDay
    }

    /// Whether it tells when in a day.
    var hasTime: Bool { clock != nil || part != nil || shift != nil || isNow || isEndOfDay }
}
