/// Counts days from a reference day.
struct CalendarResolver: Sendable {
    let today: CivilDate
    let conventions: TemporalConventions

    /// The stretches that an expression may mean, the likeliest first; none if there is no such day.
    func resolve(_ expression: CalendarExpression) -> [DayStretch] {
        switch expression {
        case .today(let days): [.day(today.adding(days: days))]
        case .pattern(let pattern): PatternResolver(calendar: self).resolve(pattern)
        case .unit(let unit, let ahead): one(stretch(of: unit, ahead: ahead))
        case .weekday(let weekday, let choice): [.day(day(weekday, choice))]
        case .rolling(let count, let unit): one(rolling(count, unit))
        case .within(let inner, let outer): resolve(outer).compactMap { within(inner, $0) }
        case .nth(let place, let countable, let outer):
            resolve(outer).compactMap { nth(place, countable, in: $0) }
        case .edge(let count, let unit, let outer):
            resolve(outer).compactMap { edge(count, unit, of: $0) }
        case .nthFrom(let place, let countable, let base):
            one(resolve(base).first.flatMap { nth(place, countable, from: $0) })
        case .shifted(let base, let length, let sign):
            resolve(base).map {
                // "10 days before the end of the month" counts from its last day.
                let from = base.isEnd ? $0.behind.adding(days: -1) : $0.first
                return .day(length.applied(to: CivilDateTime(from, minuteOfDay: 0), sign: sign).date)
            }
        case .portion(let portion, let base): resolve(base).map { self.portion(portion, of: $0, base) }
        case .around(let unit, let base):
            resolve(base).compactMap { around(unit, $0.first) }
        case .week(let week, let year): [weekOfYear(week, year ?? today.year)]
        case .feast(let feast): undated { feast.stretch(in: $0) }
        case .season(let season, let year): seasons(season, year)
        case .yearPart(let unit, let place, let year): [yearPart(unit, place, year ?? today.year)]
        case .decade(let year, let isOpen):
            isOpen ? [.year(year, count: 10), .year(year + 100, count: 10)] : [.year(year, count: 10)]
        case .span(let start, let end): one(span(start, end))
        }
    }

    private func one(_ stretch: DayStretch?) -> [DayStretch] { stretch.map { [$0] } ?? [] }

    /// The same resolver on another day, which lies ahead of what it counts.
    func resolver(at day: CivilDate) -> CalendarResolver {
        var conventions = conventions
        conventions.undated = .future
        conventions.recentDays = 0
        conventions.weekdayMayBeToday = true
        return CalendarResolver(today: day, conventions: conventions)
    }

    /// What comes once a year, in the order of likelihood: ahead and behind, or the other way about.
    func undated(_ stretch: (Int) -> DayStretch?) -> [DayStretch] {
        var ahead: DayStretch?
        var behind: DayStretch?
        let number = today.dayNumber
        for year in stride(from: today.year, through: today.year + 8, by: 1) where ahead == nil {
            if let found = stretch(year), found.end > number { ahead = found }
        }
        for year in stride(from: today.year, through: today.year - 8, by: -1) where behind == nil {
            if let found = stretch(year), found.end <= number { behind = found }
        }
        return ordered(ahead, behind)
    }

    func ordered(_ ahead: DayStretch?, _ behind: DayStretch?) -> [DayStretch] {
        let both = conventions.undated == .future ? [ahead, behind] : [behind, ahead]
        return both.compactMap { $0 }
    }

    private func day(_ weekday: Int, _ choice: CalendarExpression.WeekChoice) -> CivilDate {
        let monday = today.monday
        switch choice {
        case .this:
            let here = monday.adding(days: weekday - 1)
            return here < today || (here == today && !conventions.weekdayMayBeToday)
                ? here.adding(days: 7) : here
        case .next: return monday.adding(days: 7 + weekday - 1)
        case .last:
            let here = monday.adding(days: weekday - 1)
            if conventions.lastWeekdayIsMostRecent { return here < today ? here : here.adding(days: -7) }
            return here.adding(days: -7)
        case .ahead(let weeks): return monday.adding(days: 7 * weeks + weekday - 1)
        }
    }

    /// "this week" and so on.
    func stretch(of unit: CalendarUnit, ahead: Int) -> DayStretch? {
        switch unit {
        case .second, .minute, .hour: return nil
        case .day: return .day(today.adding(days: ahead))
        case .businessDay: return .day(today.adding(businessDays: ahead))
        case .week:
            let monday = today.monday.adding(days: 7 * ahead)
            return .days(monday, monday.adding(days: 7))
        case .fortnight:
            let monday = today.monday.adding(days: 14 * ahead)
            return .days(monday, monday.adding(days: 14))
        case .weekend:
            let saturday = today.monday.adding(days: 5 + 7 * ahead)
            return .days(saturday, saturday.adding(days: 2))
        case .season: return seasonAhead(ahead)
        case .month, .quarter, .halfYear, .year, .decade, .century:
            let months = unit.months ?? 1
            let start = alignedMonth(months).adding(months: months * ahead)
            return .days(start, start.adding(months: months))
        }
    }

    /// The first day of the stretch of so many months that today lies in.
    private func alignedMonth(_ months: Int) -> CivilDate {
        let index = today.year * 12 + today.month - 1
        let aligned = index - ((index % months) + months) % months
        return CivilDate(year: aligned / 12, month: aligned % 12 + 1, day: 1)
    }

    private func rolling(_ count: Int, _ unit: CalendarUnit) -> DayStretch? {
        let size = abs(count)
        let isWhole = conventions.countsWholeUnits || [.quarter, .halfYear, .decade, .century].contains(unit)
        if isWhole, unit.months != nil || unit == .week {
            guard let first = stretch(of: unit, ahead: count > 0 ? 1 : -size),
                let last = stretch(of: unit, ahead: count > 0 ? size : -1)
            else { return nil }
            return DayStretch(start: first.start, end: last.end, isDay: false)
        }
        let from =
            count > 0
            ? CivilDateTime(today.adding(days: 1), minuteOfDay: 0) : CivilDateTime(today, minuteOfDay: 0)
        let other = TimeLength(Double(size), unit).applied(to: from, sign: count > 0 ? 1 : -1).date
        return count > 0 ? .days(from.date, other) : .days(other, from.date)
    }

    /// The week of a day; of a weekend the nearest one.
    private func around(_ unit: CalendarUnit, _ day: CivilDate) -> DayStretch? {
        let isEarly = unit == .weekend && day.weekday <= 2
        return resolver(at: day).stretch(of: unit, ahead: isEarly ? -1 : 0)
    }

    private func within(_ inner: CalendarExpression, _ outer: DayStretch) -> DayStretch? {
        guard let found = resolver(at: outer.first).resolve(inner).first else { return nil }
        // A month of thirty days has no 31st.
        if case .pattern(let pattern) = inner, pattern.day != nil, outer.count > 1, found.start >= outer.end {
            return nil
        }
        return found
    }

    private func weekOfYear(_ week: Int, _ year: Int) -> DayStretch {
        let monday = CivilDate.monday(ofWeek: week, in: year)
        return .days(monday, monday.adding(days: 7))
    }

    private func yearPart(_ unit: CalendarUnit, _ place: Int, _ year: Int) -> DayStretch {
        let months = unit.months ?? 3
        let start = CivilDate(year: year, month: 1, day: 1).adding(months: months * (place - 1))
        return .days(start, start.adding(months: months))
    }

    private func span(_ start: CalendarExpression, _ end: CalendarExpression) -> DayStretch? {
        guard let from = resolve(start).first, let to = resolver(at: from.first).resolve(end).first else {
            return nil
        }
        return DayStretch(start: from.start, end: to.end, isDay: false)
    }
}
