/// Finds the days that have the written parts of a date.
struct PatternResolver: Sendable {
    let calendar: CalendarResolver

    func resolve(_ pattern: CalendarPattern) -> [DayStretch] {
        switch (pattern.year, pattern.month, pattern.day) {
        case (let year?, let month?, let day?):
            let date = CivilDate(year: year, month: month, day: day)
            return date.isValid ? [.day(date)] : []
        case (let year?, let month?, nil):
            guard (1...12).contains(month) else { return [] }
            guard let weekday = pattern.weekday else { return [.month(year, month)] }
            return [firstOf(weekday, from: CivilDate(year: year, month: month, day: 1))]
        case (let year?, nil, _): return [.year(year)]
        case (nil, let month?, let day?): return monthDay(month, day, pattern.weekday)
        case (nil, let month?, nil):
            guard (1...12).contains(month) else { return [] }
            guard let weekday = pattern.weekday else { return calendar.undated { .month($0, month) } }
            return calendar.undated { firstOf(weekday, from: CivilDate(year: $0, month: month, day: 1)) }
        case (nil, nil, let day?): return monthly(day, pattern.weekday)
        case (nil, nil, nil): return pattern.weekday.map(weekly) ?? []
        }
    }

    private func firstOf(_ weekday: Int, from first: CivilDate) -> DayStretch {
        .day(first.adding(days: (weekday - first.weekday + 7) % 7))
    }

    /// A weekday that does not fit moves the year by one, never more, and back only to the last months:
    /// people get weekdays wrong more often than they speak of a day years away.
    private func monthDay(_ month: Int, _ day: Int, _ weekday: Int?) -> [DayStretch] {
        func stretch(_ year: Int) -> DayStretch? {
            let date = CivilDate(year: year, month: month, day: day)
            return date.isValid ? .day(date) : nil
        }
        var found = calendar.undated(stretch)
        if found.count == 2, found[1].start < calendar.today.dayNumber,
            found[1].start >= calendar.today.dayNumber - calendar.conventions.recentDays
        {
            found.swapAt(0, 1)
        }
        guard let weekday, let first = found.first, first.first.weekday != weekday else { return found }
        let fitting = [first.first.year - 1, first.first.year + 1].lazy.compactMap(stretch)
            .first {
                $0.first.weekday == weekday
                    && $0.start >= calendar.today.dayNumber - calendar.conventions.recentDays
            }
        return fitting.map { [$0] } ?? found
    }

    private func monthly(_ day: Int, _ weekday: Int?) -> [DayStretch] {
        guard (1...31).contains(day) else { return [] }
        func search(_ step: Int) -> DayStretch? {
            var month = calendar.today.firstOfMonth
            for _ in 0..<60 {
                let date = CivilDate(year: month.year, month: month.month, day: day)
                let isAhead = date >= calendar.today
                if date.isValid, isAhead == (step > 0), weekday == nil || date.weekday == weekday {
                    return .day(date)
                }
                month = month.adding(months: step)
            }
            return nil
        }
        return calendar.ordered(search(1), search(-1))
    }

    private func weekly(_ weekday: Int) -> [DayStretch] {
        let today = calendar.today
        var days = (weekday - today.weekday + 7) % 7
        if days == 0, !calendar.conventions.weekdayMayBeToday { days = 7 }
        let ahead = today.adding(days: days)
        let back = (today.weekday - weekday + 7) % 7
        let behind = today.adding(days: back == 0 ? -7 : -back)
        return calendar.ordered(.day(ahead), .day(behind))
    }
}
