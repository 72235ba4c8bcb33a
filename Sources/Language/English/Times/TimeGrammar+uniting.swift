extension TimeGrammar {
    /// Both of two expressions, nil where they cannot be meant together.
    func united(_ first: CalendarExpression, _ second: CalendarExpression) -> CalendarExpression? {
        switch (first, second) {
        case (.pattern(let one), .pattern(let other)):
            // Two days of the month, or two weekdays, are two dates.
            if one.day != nil && other.day != nil || one.month != nil && other.month != nil { return nil }
            if one.weekday != nil && other.weekday != nil { return nil }
            if other.year != nil, other.month == nil { return nil }
            if one.year != nil, one.month == nil { return nil }
            return one.merged(with: other).map { .pattern($0) }
        case (.weekday(let weekday, _), .pattern(let pattern)),
            (.pattern(let pattern), .weekday(let weekday, _)):
            guard pattern.isOfDay, pattern.weekday == nil || pattern.weekday == weekday, pattern.day != nil
            else {
                return nil
            }
            return .pattern(
                CalendarPattern(year: pattern.year, month: pattern.month, day: pattern.day, weekday: weekday)
            )
        case (.today, .pattern(let pattern)), (.pattern(let pattern), .today):
            if pattern.day != nil, pattern.month != nil { return .pattern(pattern) }
            guard pattern.month == nil, pattern.year == nil else { return nil }
            return isSameDay(first, second, pattern) ? (first == .pattern(pattern) ? second : first) : nil
        case (.pattern(let pattern), .unit(let unit, _)):
            return fits(pattern, unit) ? .within(first, second) : nil
        case (.unit(let unit, _), .pattern(let pattern)):
            return fits(pattern, unit) ? .within(second, first) : nil
        case (.weekday(let day, .this), .unit(.week, _)):
            return .within(.pattern(CalendarPattern(weekday: day)), second)
        case (.pattern(let pattern), .within(let inner, _)):
            if case .pattern(let other) = inner, other.weekday != nil, other.weekday != pattern.weekday {
                return nil
            }
            return pattern.weekday != nil && pattern.month == nil ? second : nil
        case (.feast, .unit(.year, _)), (.feast, .shifted), (.nth, .unit), (.season, .unit(.year, _)):
            return .within(first, second)
        case (.unit(.year, _), .feast): return .within(second, first)
        case (.pattern(let pattern), .shifted(_, let length, _)):
            guard length.amounts.count == 1, fits(pattern, length.smallest) else { return nil }
            return .within(first, second)
        case (.pattern(let pattern), .nth(_, .unit, _)), (.pattern(let pattern), .around):
            return pattern.weekday != nil && pattern.day == nil && pattern.month == nil
                ? .within(first, second) : nil
        default: return nil
        }
    }

    /// Whether "next tuesday" falls on such a day of the month.
    func isDay(_ expression: CalendarExpression, _ day: Int) -> Bool {
        let resolver = CalendarResolver(today: reference.date, conventions: TemporalConventions())
        return resolver.resolve(expression).contains { $0.first.day == day }
    }

    /// Whether "tomorrow" and "Wednesday" are one day.
    func isSameDay(
        _ first: CalendarExpression,
        _ second: CalendarExpression,
        _ pattern: CalendarPattern
    ) -> Bool {
        for expression in [first, second] {
            guard case .today(let days) = expression else { continue }
            let date = reference.date.adding(days: days)
            return (pattern.weekday ?? date.weekday) == date.weekday && (pattern.day ?? date.day) == date.day
        }
        return false
    }

    /// Whether a unit is wide enough to hold what is written: "the 20th of next month".
    func fits(_ pattern: CalendarPattern, _ unit: CalendarUnit) -> Bool {
        if pattern.year != nil { return false }
        if pattern.month != nil { return unit == .year }
        if pattern.day != nil { return unit == .month }
        return unit == .week || unit == .month || unit == .fortnight
    }
}
