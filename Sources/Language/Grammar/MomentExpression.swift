/// What a stretch of text says about when; parts that it does not tell are nil.
struct MomentExpression: Sendable, Hashable {
    var date: DateExpression?
    var time: TimeExpression?
    var end: TimeExpression?
    var part: DayPart?
    /// Minutes from now: "in 2 hours".
    var delay: Int?
    var zone: ZoneExpression?
    /// Whether it has the shape of a moment that does not exist: "February 30".
    var isImpossible = false

    /// Whether it tells nothing that can be put on a calendar ("some time this week").
    var isVague: Bool { date == nil && time == nil && part == nil && delay == nil }
    var hasTime: Bool { time != nil || part != nil || delay != nil }

    /// Both together, nil where they tell the same part twice.
    ///
    /// Of two dates a weekday yields to a date that is more precise ("Friday, January 5"), and takes the week
    /// of a named
    /// week ("next week on friday").
    func merging(_ other: MomentExpression) -> MomentExpression? {
        guard delay == nil, other.delay == nil else { return nil }
        guard time == nil || other.time == nil, part == nil || other.part == nil || part == other.part else {
            return nil
        }
        guard zone == nil || other.zone == nil else { return nil }
        guard let date = MomentExpression.joined(date, other.date) else { return nil }
        var merged = self
        merged.date = date.value
        merged.time = time ?? other.time
        merged.end = end ?? other.end
        merged.part = part ?? other.part
        merged.zone = zone ?? other.zone
        return merged
    }

    private static func joined(
        _ first: DateExpression?,
        _ second: DateExpression?
    ) -> (value: DateExpression?, Void)? {
        guard let first else { return (second, ()) }
        guard let second else { return (first, ()) }
        if first == second { return (first, ()) }
        for (one, other) in [(first, second), (second, first)] {
            guard case .weekday(let weekday, .coming) = one else { continue }
            switch other {
            case .exact, .monthDay, .dayOfMonth: return (other, ())
            case .start(of: .week, let ahead):
                return (.weekday(weekday, ahead == 0 ? .this : .ahead(ahead)), ())
            case .shifted(let count, .week, from: .today): return (.weekday(weekday, .ahead(count)), ())
            default: continue
            }
        }
        return nil
    }
}
