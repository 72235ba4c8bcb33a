/// When something shall be, put together from the phrases of a message that speak of it.
struct MomentPhrase: Sendable, Hashable {
    /// When it starts.
    var start: TimePhrase
    /// When it ends, of a range of times of one day.
    var end: TimePhrase?
    /// Instead of an end: how long it lasts.
    var length: TimeLength?
    /// The zone whose clocks are meant, where a place or the database's name tells it.
    var zone: Zone?
    /// The tokens from the first to the last phrase.
    var tokens: Range<Int>

    init(_ start: TimePhrase, tokens: Range<Int>) {
        self.start = start
        self.tokens = tokens
    }

    /// The moment that a mention tells; nil for lengths and for mere bounds ("after 3pm").
    init?(_ mention: TimeMention) {
        switch mention.expression {
        case .moment(let phrase):
            // "10 minutes before" is said of something else; nobody arranges a time that is over.
            if let shift = phrase.shift, shift.sign < 0, shift.length.smallest.isOfClock { return nil }
            self.init(phrase, tokens: mention.tokens)
        case .length:
            return nil
        case .recurrence(let recurrence):
            guard let first = recurrence.first else { return nil }
            self.init(first, tokens: mention.tokens)
        case .range(let range):
            guard let start = range.moment else { return nil }
            self.init(start, tokens: mention.tokens)
            if range.bound == .closed, start == range.start {
                end = range.end.flatMap { $0.clock != nil || $0.isEndOfDay ? $0 : nil }
                length = range.length
                // "from 8 to 9 in the evening" is in the evening as a whole.
                if self.start.part == nil, self.start.clock?.half == .open { self.start.part = end?.part }
            }
        }
    }

    /// Whether it says when on the clock.
    var hasTime: Bool { start.hasTime }

    /// Whether it counts from the moment of writing: "in 2 hours", "now".
    var isDelay: Bool { start.isNow || (start.shift.map { !$0.length.isOfDays } ?? false) }

    /// Both together, nil where they tell the same part twice.
    ///
    /// Of two dates a weekday yields to a date that is more precise ("Friday, January 5"), and takes the week of a named
    /// week ("next week on friday").
    func merging(_ other: MomentPhrase) -> MomentPhrase? {
        guard !isDelay, !other.isDelay, zone == nil || other.zone == nil else { return nil }
        let (mine, theirs) = (start, other.start)
        guard mine.clock == nil || theirs.clock == nil, !mine.isEndOfDay || !theirs.hasTime,
            mine.part == nil || theirs.part == nil || mine.part == theirs.part,
            mine.shift == nil || theirs.calendar == nil && theirs.shift == nil,
            theirs.shift == nil || mine.calendar == nil
        else { return nil }
        guard let calendar = Self.joined(mine.calendar, theirs.calendar) else { return nil }
        var merged = self
        merged.start.calendar = calendar.value
        merged.start.clock = mine.clock ?? theirs.clock
        merged.start.part = mine.part ?? theirs.part
        merged.start.portion = mine.portion ?? theirs.portion
        merged.start.shift = mine.shift ?? theirs.shift
        merged.start.zone = mine.zone ?? theirs.zone
        merged.start.isEndOfDay = mine.isEndOfDay || theirs.isEndOfDay
        merged.end = end ?? other.end
        merged.length = length ?? other.length
        merged.zone = zone ?? other.zone
        return merged
    }

    /// The parts that only another moment tells, taken over: "tomorrow at 3 or 4pm" offers tomorrow twice.
    func filled(from other: MomentPhrase) -> MomentPhrase {
        guard !isDelay, !other.isDelay else { return self }
        var filled = self
        if start.calendar == nil, start.shift == nil {
            filled.start.calendar = other.start.calendar
            filled.start.shift = other.start.shift
        }
        if !hasTime { filled.takeTime(of: other) }
        return filled
    }

    /// Takes over when on the clock another moment is.
    mutating func takeTime(of other: MomentPhrase) {
        start.clock = other.start.clock
        start.part = other.start.part
        start.portion = other.start.portion
        start.isEndOfDay = other.start.isEndOfDay
        end = other.end
        length = other.length
    }

    private static func joined(
        _ first: CalendarExpression?,
        _ second: CalendarExpression?
    ) -> (value: CalendarExpression?, Void)? {
        guard let first else { return (second, ()) }
        guard let second, first != second else { return (first, ()) }
        for (one, other) in [(first, second), (second, first)] {
            guard case .pattern(let pattern) = one, pattern == CalendarPattern(weekday: pattern.weekday)
            else { continue }
            switch other {
            case .pattern(let precise) where precise.day != nil: return (other, ())
            case .unit(.week, _): return (.within(one, other), ())
            default: continue
            }
        }
        return nil
    }
}

extension RangeExpression {
    /// The moment that a range is for somebody who plans one: its start, or the day of a mere bound.
    fileprivate var moment: TimePhrase? {
        switch bound {
        case .closed:
            guard var start else { return nil }
            // "from monday to wednesday at 9" starts at nine.
            if !start.hasTime, let end, end.calendar != nil { start.clock = end.clock }
            return start
        case .since: return start
        case .by: return end
        case .after, .before, .until:
            // "tomorrow after 3pm": the bound leaves the day as it is.
            guard var phrase = start ?? end, phrase.hasTime, phrase.calendar != nil else { return nil }
            phrase.clock = nil
            phrase.part = nil
            phrase.isEndOfDay = false
            return phrase
        }
    }
}

extension RecurrenceExpression {
    /// The first time, where the text tells its day or its hour.
    fileprivate var first: TimePhrase? {
        var phrase = start ?? TimePhrase()
        if phrase.calendar == nil {
            if let weekday = weekdays.first, weekday.place == 0 {
                phrase.calendar = .pattern(CalendarPattern(weekday: weekday.weekday))
            } else if let day = monthDays.first, day > 0 {
                phrase.calendar = .pattern(CalendarPattern(month: months.first, day: day))
            }
        }
        phrase.clock = phrase.clock ?? clocks.first
        phrase.part = phrase.part ?? part
        return phrase.isEmpty ? nil : phrase
    }
}
