/// How a reading decides where English leaves a choice.
///
/// The defaults suit an assistant that schedules meetings: what is undated lies ahead, a bare hour falls into
/// the working day, a stretch ends where it is said to end.
public struct TemporalConventions: Sendable, Hashable {
    /// Whether undated days ("March 3", "the 5th", "Friday") lie ahead or behind; a text's own "last" wins.
    public var undated = Direction.future
    /// A month and day without a year that is at most so many days ago is that one, not the next year's.
    ///
    /// Nobody means a day eleven months ahead without saying so. Ignored where the future is asked for
    /// expressly.
    public var recentDays = 45
    /// "monday" said on a Monday is today; otherwise a week later.
    public var weekdayMayBeToday = false
    /// A bare hour up to this one is after noon: "at 4" is 16:00, "at 8" is 08:00.
    public var lastAfternoonHour = 6
    /// A day in figures starts with the month: "3/4" is March 4th.
    public var monthComesFirst = true
    /// "from May to July" ends with July instead of where July starts.
    public var rangesIncludeLastMonth = false
    /// "until Friday" ends with Friday instead of where Friday starts.
    public var untilIncludesDay = true
    /// "the last 2 weeks" are the two Monday-based weeks before this one instead of the 14 days before today.
    public var countsWholeUnits = false
    /// "last monday" is the most recent one instead of the one of the week before.
    public var lastWeekdayIsMostRecent = true
    /// Where the parts of the day start and end, in hours; an end above 24 lies in the next day.
    public var hours = DayHours()

    /// Makes the default conventions.
    public init() {}

    /// Ahead or behind.
    public enum Direction: String, Sendable, Hashable {
        case future, past
    }

    /// The hours of the parts of the day: first and last, the last one exclusive.
    public struct DayHours: Sendable, Hashable {
        /// "morning".
        public var morning = 8..<12
        /// "afternoon".
        public var afternoon = 12..<16
        /// "evening".
        public var evening = 16..<20
        /// "night"; "tonight".
        public var night = 20..<24
        /// "lunch".
        public var lunch = 11..<13
        /// "dinner".
        public var dinner = 16..<20
        /// "breakfast".
        public var breakfast = 8..<12
        /// "daytime".
        public var daytime = 8..<18
        /// "dawn".
        public var dawn = 5..<8

        /// Makes the default hours.
        public init() {}

        func of(_ part: PartOfDay) -> Range<Int> {
            switch part {
            case .dawn: dawn
            case .morning: morning
            case .lunch: lunch
            case .afternoon: afternoon
            case .evening: evening
            case .dinner: dinner
            case .night: night
            case .daytime: daytime
            case .breakfast: breakfast
            }
        }
    }
}
