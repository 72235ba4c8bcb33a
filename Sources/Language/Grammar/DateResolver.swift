/// Counts a date expression from a day.
struct DateResolver {
    let today: CivilDate

    /// The day that is meant; nil where it does not exist or leaves the years 2 to 9998.
    func day(of expression: DateExpression) -> CivilDate? {
        guard let day = unchecked(expression), (2...9998).contains(day.year), day.isValid else { return nil }
        return day
    }

    private func unchecked(_ expression: DateExpression) -> CivilDate? {
        switch expression {
        case .today: today
        case .exact(let day): day
        case .monthDay(let month, let day): next(month: month, day: day)
        case .dayOfMonth(let day, let monthsAhead): dayOfMonth(day, monthsAhead: monthsAhead)
        case .month(let month, let year): firstDay(month: month, year: year)
        case .weekday(let weekday, let choice): self.weekday(weekday, choice)
        case .weekend(let ahead): weekend(ahead: ahead)
        case .start(let unit, let ahead): start(of: unit, ahead: ahead)
        case .end(let unit, let ahead): end(of: unit, ahead: ahead)
        case .ordinalWeekday(let number, let weekday, let base): ordinalWeekday(number, weekday, of: base)
        case .shifted(let count, let unit, let base): shifted(count, unit, from: base)
        }
    }

    private func next(month: Int, day: Int) -> CivilDate? {
        // February 29 is at most eight years off.
        for year in today.year...(today.year + 8) {
            let date = CivilDate(year: year, month: month, day: day)
            if date.isValid, date >= today { return date }
        }
        return nil
    }

    private func dayOfMonth(_ day: Int, monthsAhead: Int?) -> CivilDate? {
        let first = CivilDate(year: today.year, month: today.month, day: 1)
        if let monthsAhead {
            let month = first.adding(months: monthsAhead)
            return CivilDate(year: month.year, month: month.month, day: day)
        }
        // Of two months in a row one has 31 days, except that February may follow a 31-day month: three
        // suffice.
        for ahead in 0...3 {
            let month = first.adding(months: ahead)
            let date = CivilDate(year: month.year, month: month.month, day: day)
            if date.isValid, date >= today { return date }
        }
        return nil
    }

    private func firstDay(month: Int, year: Int?) -> CivilDate {
        if let year { return CivilDate(year: year, month: month, day: 1) }
        if month == today.month { return today }
        return CivilDate(year: month > today.month ? today.year : today.year + 1, month: month, day: 1)
    }

    private func weekday(_ weekday: Int, _ choice: DateExpression.WeekChoice) -> CivilDate {
        let monday = today.adding(days: 1 - today.weekday)
        switch choice {
        case .coming:
            let distance = (weekday - today.weekday + 7) % 7
            return today.adding(days: distance == 0 ? 7 : distance)
        case .this:
            let day = monday.adding(days: weekday - 1)
            return day < today ? day.adding(days: 7) : day
        case .ahead(let weeks):
            return monday.adding(days: weeks * 7 + weekday - 1)
        }
    }

    private func ordinalWeekday(_ number: Int, _ weekday: Int, of base: DateExpression) -> CivilDate? {
        guard let month = day(of: base) else { return nil }
        let first = CivilDate(year: month.year, month: month.month, day: 1)
        for ahead in 0...1 {
            let start = first.adding(months: ahead)
            let distance = (weekday - start.weekday + 7) % 7
            var found = start.adding(days: distance + (number - 1) * 7)
            if number < 0 {
                found = start.adding(days: distance + 28)
                if found.month != start.month { found = found.adding(days: -7) }
            }
            if found.month != start.month { return nil }
            if found >= today || base != .start(of: .month, ahead: 0) { return found }
        }
        return nil
    }

    private func weekend(ahead: Int) -> CivilDate {
        let saturday = today.adding(days: 6 - today.weekday + ahead * 7)
        return saturday < today && ahead == 0 ? today : saturday
    }

    private func start(of unit: TimeUnit, ahead: Int) -> CivilDate {
        switch unit {
        case .minute, .hour, .day: today.adding(days: ahead)
        case .week: today.adding(days: 1 - today.weekday + ahead * 7)
        case .month: CivilDate(year: today.year, month: today.month, day: 1).adding(months: ahead)
        case .year: CivilDate(year: today.year + ahead, month: 1, day: 1)
        }
    }

    private func end(of unit: TimeUnit, ahead: Int) -> CivilDate {
        switch unit {
        case .minute, .hour, .day: today.adding(days: ahead)
        case .week: weekday(5, ahead == 0 ? .this : .ahead(ahead))
        case .month: start(of: .month, ahead: ahead + 1).adding(days: -1)
        case .year: CivilDate(year: today.year + ahead, month: 12, day: 31)
        }
    }

    private func shifted(_ count: Int, _ unit: TimeUnit, from base: DateExpression) -> CivilDate? {
        guard let day = day(of: base), abs(count) < 4_000_000 else { return nil }
        switch unit {
        case .minute, .hour: return day
        case .day: return day.adding(days: count)
        case .week: return day.adding(days: count * 7)
        case .month: return day.adding(months: count)
        case .year: return day.adding(months: count * 12)
        }
    }
}
