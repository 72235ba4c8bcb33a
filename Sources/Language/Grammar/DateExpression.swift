/// A day as a text tells it, before it is counted from the reference.
indirect enum DateExpression: Sendable, Hashable {
    /// The day of the reference.
    case today
    /// A day with its year.
    case exact(CivilDate)
    /// "January 5": the next such day, today included.
    case monthDay(month: Int, day: Int)
    /// "the 15th": the next such day; with `monthsAhead` the day of that month.
    case dayOfMonth(Int, monthsAhead: Int?)
    /// "in March": the first day of the next such month, of the running one today.
    case month(Int, year: Int?)
    /// A weekday, ISO number.
    case weekday(Int, WeekChoice)
    /// The Saturday of the weekend so many weeks ahead.
    case weekend(ahead: Int)
    /// "next week" is its Monday; "next month" and "next year" are the first day.
    case start(of: TimeUnit, ahead: Int)
    /// "end of the week" is its Friday; of months and years the last day.
    case end(of: TimeUnit, ahead: Int)
    /// "the second monday of next month"; -1 is the last one. Of the running month it may have passed: then
    /// of the next.
    case ordinalWeekday(Int, weekday: Int, of: DateExpression)
    /// "2 weeks from friday".
    case shifted(Int, TimeUnit, from: DateExpression)

    /// Which week a weekday belongs to.
    enum WeekChoice: Sendable, Hashable {
        /// The next such day after today.
        case coming
        /// "this friday": of the running Monday-based week, or the coming one if that is over.
        case this
        /// "next friday" is 1, "last friday" -1, counted in Monday-based weeks.
        case ahead(Int)
    }
}
