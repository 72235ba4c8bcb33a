/// A day or a stretch of days as a text tells it, before it is counted from the reference.
indirect enum CalendarExpression: Sendable, Hashable {
    /// So many days after today: yesterday is -1.
    case today(Int)
    /// What is written of a date: "Friday, July 18", "May 2019", "the 24th", "Monday".
    case pattern(CalendarPattern)
    /// "this week" is 0, "next month" 1, "last year" -1.
    case unit(CalendarUnit, ahead: Int)
    /// "this Monday", "next Friday", "last Tuesday".
    case weekday(Int, WeekChoice)
    /// "the next 3 weeks", "the last two months": whole days that end or start at the reference.
    case rolling(Int, CalendarUnit)
    /// The part of the inner one that lies in the outer: "Monday of next week", "Christmas of last year".
    case within(CalendarExpression, CalendarExpression)
    /// "the third Tuesday of May", "the last day of the month"; from the end where the number is below zero.
    case nth(Int, Countable, in: CalendarExpression)
    /// "the first 10 days of May", from the end where the number is below zero.
    case edge(Int, CalendarUnit, in: CalendarExpression)
    /// "two Sundays from now", "the second Monday before May 25".
    case nthFrom(Int, Countable, CalendarExpression)
    /// "3 days after Tuesday", "in 2 weeks" (from today); earlier where the sign is -1.
    case shifted(CalendarExpression, TimeLength, sign: Int)
    /// "early March", "the end of the week".
    case portion(Portion, CalendarExpression)
    /// "the week of the 18th": the unit around a day.
    case around(CalendarUnit, CalendarExpression)
    /// ISO week of a year; nil is the running one.
    case week(Int, year: Int?)
    /// A feast or another day that has a name.
    case feast(Feast)
    /// Spring, summer, autumn, winter (0 to 3), of a year or the next to come.
    case season(Int, year: Int?)
    /// "q1 2019", "2nd half of 2018".
    case yearPart(CalendarUnit, Int, year: Int?)
    /// "the nineties": the first year, and whether the century is left open.
    case decade(Int, isCenturyOpen: Bool)
    /// From one day to another.
    case span(CalendarExpression, CalendarExpression)

    /// Which week a weekday belongs to.
    enum WeekChoice: Sendable, Hashable {
        case this, next, last
        /// So many Monday-based weeks ahead.
        case ahead(Int)
    }

    /// What can be counted in a stretch of days.
    enum Countable: Sendable, Hashable {
        case weekday(Int)
        case unit(CalendarUnit)
        case feast(Feast)
        /// "week that starts in": weekdays Monday to Friday.
        case workday
        /// A day that comes once a year or month: "next May 5th".
        case date(CalendarPattern)
    }

    /// A part of a stretch.
    enum Portion: UInt8, Sendable, Hashable {
        case early, middle, late, beginning, end, rest, laterIn, earlierIn, firstHalf, secondHalf
    }

    /// The day of the reference.
    static let now = CalendarExpression.today(0)
}
