extension CalendarResolver {
    /// "the third Tuesday of": from the start, or from the end where the place is below zero.
    func nth(_ place: Int, _ countable: CalendarExpression.Countable, in stretch: DayStretch) -> DayStretch? {
        guard place != 0 else { return nil }
        let index = place > 0 ? place - 1 : place
        switch countable {
        case .weekday(let weekday):
            if index >= 0 {
                let first = stretch.first.adding(days: (weekday - stretch.first.weekday + 7) % 7)
                return .day(first.adding(days: 7 * index))
            }
            let last = stretch.behind.adding(days: -1)
            return .day(last.adding(days: -((last.weekday - weekday + 7) % 7) + 7 * (index + 1)))
        case .workday:
            let outside = index >= 0 ? stretch.first.adding(days: -1) : stretch.behind
            return .day(outside.adding(businessDays: place))
        case .unit(let unit): return nth(index, unit, in: stretch)
        case .feast(let feast):
            guard let first = resolver(at: stretch.first).undated({ feast.stretch(in: $0) }).first else {
                return nil
            }
            return feast.stretch(in: first.first.year + max(index, 0))
        case .date(let pattern): return resolver(at: stretch.first).resolve(.pattern(pattern)).first
        }
    }

    /// So many units at the start of a stretch, or at its end; weeks are seven days each.
    func edge(_ count: Int, _ unit: CalendarUnit, of stretch: DayStretch) -> DayStretch? {
        let length = TimeLength(Double(abs(count)), unit)
        if count > 0 {
            let from = CivilDateTime(stretch.first, minuteOfDay: 0)
            return .days(stretch.first, length.applied(to: from, sign: 1).date)
        }
        let behind = CivilDateTime(stretch.behind, minuteOfDay: 0)
        return .days(length.applied(to: behind, sign: -1).date, stretch.behind)
    }

    private func nth(_ index: Int, _ unit: CalendarUnit, in stretch: DayStretch) -> DayStretch? {
        switch unit {
        case .day:
            return .day(index >= 0 ? stretch.first.adding(days: index) : stretch.behind.adding(days: index))
        case .businessDay: return nth(index >= 0 ? index + 1 : index, .workday, in: stretch)
        case .week, .fortnight:
            // ISO 8601: a week belongs to the month or year that its Thursday lies in.
            let firstMonday = stretch.first.adding(days: 3).monday
            let behindLast = stretch.behind.adding(days: 3).monday
            let monday = index >= 0 ? firstMonday.adding(days: 7 * index) : behindLast.adding(days: 7 * index)
            return .days(monday, monday.adding(days: 7))
        case .weekend:
            let saturday =
                index >= 0
                ? stretch.first.adding(days: (6 - stretch.first.weekday + 7) % 7 + 7 * index)
                : nth(index, .weekday(6), in: stretch)?.first ?? stretch.first
            return .days(saturday, saturday.adding(days: 2))
        case .month, .quarter, .halfYear, .year, .decade:
            let months = unit.months ?? 1
            let start =
                index >= 0
                ? stretch.first.adding(months: months * index) : stretch.behind.adding(months: months * index)
            return .days(start, start.adding(months: months))
        default: return nil
        }
    }

    /// "two Sundays from now": strictly behind the base, or before it.
    func nth(_ place: Int, _ countable: CalendarExpression.Countable, from base: DayStretch) -> DayStretch? {
        guard place != 0 else { return nil }
        switch countable {
        case .weekday(let weekday):
            if place > 0 {
                let next = base.behind.adding(days: (weekday - base.behind.weekday + 7) % 7)
                return .day(next.adding(days: 7 * (place - 1)))
            }
            let before = base.first.adding(days: -1)
            return .day(before.adding(days: -((before.weekday - weekday + 7) % 7) + 7 * (place + 1)))
        case .workday: return .day(base.first.adding(businessDays: place))
        case .unit(let unit): return resolver(at: base.first).stretch(of: unit, ahead: place)
        case .date(let pattern): return nthDate(place, pattern, from: base)
        case .feast(let feast):
            var year = base.first.year
            var found = 0
            // Feasts that come every four years need the longer way.
            for _ in 0..<(8 + 4 * min(abs(place), 50)) {
                if let stretch = feast.stretch(in: year) {
                    if place > 0 ? stretch.start >= base.end : stretch.end <= base.start { found += 1 }
                    if found == abs(place) { return stretch }
                }
                year += place > 0 ? 1 : -1
            }
            return nil
        }
    }

    /// "next May 5th": the next such day behind the base, or the last one before it.
    private func nthDate(_ place: Int, _ pattern: CalendarPattern, from base: DayStretch) -> DayStretch? {
        guard let month = pattern.month, let day = pattern.day else { return nil }
        var found = 0
        for step in 0..<(8 + min(abs(place), 50)) {
            let year = base.first.year + (place > 0 ? step : -step)
            let date = CivilDate(year: year, month: month, day: day)
            guard date.isValid else { continue }
            if place > 0 ? date.dayNumber >= base.end : date.dayNumber < base.start { found += 1 }
            if found == abs(place) { return .day(date) }
        }
        return nil
    }

    /// "early March", "the rest of the week".
    func portion(
        _ portion: CalendarExpression.Portion,
        of stretch: DayStretch,
        _ base: CalendarExpression
    ) -> DayStretch {
        let days = stretch.count
        let cuts: (first: Int, second: Int)
        switch days {
        case ..<3: cuts = (days, 0)
        case 7: cuts = (3, 4)
        case 28...31: cuts = (10, 20)
        case 90...92: cuts = (30, 60)
        case 365...366:
            let year = stretch.first
            cuts = (
                year.adding(months: portion == .middle ? 4 : 3).dayNumber - stretch.start,
                year.adding(months: 8).dayNumber - stretch.start
            )
        default: cuts = (days / 3, days - days / 3)
        }
        var result = stretch
        result.isDay = false
        switch portion {
        case .early, .beginning: result.end = stretch.start + cuts.first
        case .middle:
            result.start += cuts.first
            result.end = stretch.start + cuts.second
            if days == 7 { result.start = stretch.start + 2 }
        case .late, .end: result.start += cuts.second
        case .rest: result.start = max(result.start, today.dayNumber)
        case .laterIn: result.start = max(half(of: stretch), min(today.dayNumber, stretch.end - 1))
        case .earlierIn, .firstHalf: result.end = half(of: stretch)
        case .secondHalf: result.start = half(of: stretch)
        }
        if result.end <= result.start { return stretch }
        return result
    }

    private func half(of stretch: DayStretch) -> Int {
        switch stretch.count {
        case 365...366: stretch.first.adding(months: 6).dayNumber
        case 28...31: stretch.start + 15
        case 7: stretch.start + 3
        default: stretch.start + stretch.count / 2
        }
    }

    func seasons(_ season: Int, _ year: Int?) -> [DayStretch] {
        if let year { return [Seasons.stretch(season, year)] }
        return undated { Seasons.stretch(season, $0) }
    }

    func seasonAhead(_ ahead: Int) -> DayStretch? {
        let number = today.dayNumber
        for index in 0..<8 {
            let stretch = Seasons.stretch(index % 4, today.year - 1 + index / 4)
            guard stretch.start <= number, number < stretch.end else { continue }
            let wanted = index + ahead
            let year = today.year - 1 + (wanted >= 0 ? wanted / 4 : (wanted - 3) / 4)
            return Seasons.stretch(((wanted % 4) + 4) % 4, year)
        }
        return nil
    }
}
