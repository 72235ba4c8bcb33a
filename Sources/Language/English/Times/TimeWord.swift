/// What a word can mean in a phrase about time; one word may mean several things ("second", "quarter",
/// "may").
struct TimeWord: Sendable {
    var keyword = Keyword.none
    /// ISO number, 0 if it is none.
    var weekday: UInt8 = 0
    /// January is 1, 0 if it is none.
    var month: UInt8 = 0
    var unit: CalendarUnit?
    /// The number that it names, -1 if it names none: "seven", "twenty".
    var cardinal: Int16 = -1
    /// The place that it names, 0 if it names none: "third", "twentieth".
    var ordinal: Int16 = 0
    var part: PartOfDay?
    /// "tomorrow" is 1.
    var dayOffset: Int8?
    /// How many units "daily", "weekly", "quarterly" repeat by, in `unit`.
    var every: UInt8 = 0
    var traits: Traits = []
    /// Minutes east of Greenwich of a zone's abbreviation.
    var zone: Int16?

    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        /// An ordinary word too: "may", "sun", "second".
        static let ambiguous = Traits(rawValue: 1)
        static let plural = Traits(rawValue: 2)
        static let abbreviation = Traits(rawValue: 4)
        /// Stands at the start of a feast's name.
        static let feast = Traits(rawValue: 8)
        /// Alone it starts no phrase: "of", "and".
        static let inner = Traits(rawValue: 16)
        /// An ordinary word that some phrases start with: "not", "full", "nineties".
        static let starter = Traits(rawValue: 32)
    }

    /// What a word does in a phrase, where it names nothing.
    enum Keyword: UInt8, Sendable {
        case none, the, a, of, `in`, on, at, to, until, from, between, and, or, after, before, since, by,
            within
        case `for`, every, except, ago, later, earlier, hence, now, am, pm, oclock, past, half, minus
        case this, next, last, coming, previous, following, current
        case start, end, middle, early, late, rest, around, noon, midnight, oh, hundred, thousand
        case couple, few, several, other, another, once, twice, times, starting, than, more, less
        case time, ish, all, back, endOfDay, endOfWeek, endOfMonth, endOfYear, startOfMonth, startOfYear
        case era, buddhist, everyday, weekdays, season, quarterMark, yearMark, moment, date, no, upTo, asap,
            prefix
        case oneAfterNext, frequency, endOfQuarter
        /// "final" is the last one, "penultimate" the one before; `every` tells the place from the end.
        case ultimate
    }

    /// Whether it means nothing about time.
    var isForeign: Bool {
        keyword == .none && weekday == 0 && month == 0 && unit == nil && cardinal < 0 && ordinal == 0
            && part == nil && dayOffset == nil && zone == nil && traits.isSubset(of: .starter)
    }

    /// Whether it means nothing about time but where a feast's name starts: "star", "labor".
    var isPlain: Bool {
        guard traits.isSubset(of: [.feast, .starter]) else { return false }
        var word = self
        word.traits = []
        return word.isForeign
    }

    /// Whether it names a time or a part of one, not only how such names are joined.
    var isContent: Bool {
        if weekday > 0 || month > 0 || unit != nil || part != nil || dayOffset != nil || cardinal >= 0
            || ordinal > 0
            || traits.contains(.feast)
        {
            return true
        }
        switch keyword {
        case .now, .noon, .midnight, .moment, .season, .quarterMark, .yearMark, .everyday, .weekdays,
            .endOfDay,
            .endOfWeek, .endOfMonth, .endOfQuarter, .endOfYear, .ultimate, .startOfMonth, .startOfYear, .half,
            .couple, .few, .several,
            .prefix,
            .date:
            return true
        default: return false
        }
    }

    static let foreign = TimeWord()
}
