extension TemporalResolver {
    /// A range of which at least one end has a time of day.
    func clockedRange(_ start: TimePhrase, _ end: TimePhrase) -> [TemporalValue] {
        var starts = startReadings(start, end)
        // "between Jan 22 and now" started in the past.
        if end.isNow { starts.sort { isBehind($0) && !isBehind($1) } }
        var values: [TemporalValue] = []
        for reading in starts {
            switch reading {
            case .clock(let from):
                if let value = sameDay(from, end) { values.append(value) }
            case .moment(let from):
                if let to = endMoment(end, after: from) {
                    values.append(.dateTimeRange(start: from, end: to))
                }
            case .days(let stretch):
                let from = CivilDateTime(stretch.first, minuteOfDay: 0)
                if end.isNow, stretch.start <= reference.date.dayNumber {
                    values.append(.dateRange(start: stretch.first, end: reference.date.adding(days: 1)))
                } else if let to = endMoment(end, after: from) {
                    values.append(.dateTimeRange(start: from, end: to))
                }
            case .moments(let from, _):
                if let to = endMoment(end, after: from) {
                    values.append(.dateTimeRange(start: from, end: to))
                }
            case .clocks(let from, _):
                if let value = sameDay(from, end) { values.append(value) }
            }
        }
        return values.filter(\.isWritable)
    }

    private func isBehind(_ reading: Resolved) -> Bool {
        if case .days(let stretch) = reading { return stretch.start <= reference.date.dayNumber }
        return false
    }

    /// The start's readings, of a bare hour only those that suit the end: "9-11am", "3:30 to 6 p.m.".
    private func startReadings(_ start: TimePhrase, _ end: TimePhrase) -> [Resolved] {
        guard let clock = start.clock, clock.half == .open, clock.hour <= 12, start.part == nil,
            let last = end.clock,
            last.half == .morning || last.half == .afternoon || last.half == .exact && last.hour > 12,
            end.calendar == nil || end.calendar == start.calendar
        else {
            if start.isNow { return [end.hasTime ? .moment(reference) : .days(.day(reference.date))] }
            return moments(start)
        }
        var given = start
        let to = readings(of: last, nil)[0]
        let late = readings(of: clock.with(.afternoon), nil)[0]
        let early = readings(of: clock.with(.morning), nil)[0]
        if last.half == .exact {
            given.clock = clock.with(
                late < to && clock.hour <= conventions.lastAfternoonHour ? .afternoon : .morning
            )
            if clock.hour == 12 { given.clock = clock.with(.afternoon) }
        } else {
            let same = last.half == .afternoon ? late : early
            given.clock = clock.with((same < to) == (last.half == .afternoon) ? .afternoon : .morning)
        }
        return moments(given)
    }

    private func sameDay(_ from: Int, _ end: TimePhrase) -> TemporalValue? {
        let begin = CivilDateTime(reference.date, secondOfDay: from)
        if end.calendar != nil || end.shift != nil || end.isNow {
            return endMoment(end, after: begin).map { .dateTimeRange(start: begin, end: $0) }
        }
        guard let to = endMoment(end, after: begin) else { return nil }
        return .timeRange(start: begin, end: to)
    }

    /// The first moment behind the start that the end may mean.
    private func endMoment(_ end: TimePhrase, after start: CivilDateTime) -> CivilDateTime? {
        if end.isNow { return reference }
        if let shift = end.shift {
            return shift.length.applied(to: reference, sign: shift.sign)
        }
        let day: CivilDate
        if let expression = end.calendar {
            var base = calendar.resolver(at: start.date)
            if case .pattern = expression {} else { base = calendar }
            guard let stretch = base.resolve(expression).first else { return nil }
            guard end.hasTime else { return CivilDateTime(stretch.behind, secondOfDay: -1) }
            day = stretch.first
        } else {
            day = start.date
        }
        if end.isEndOfDay { return CivilDateTime(day, secondOfDay: 86_399) }
        if let clock = end.clock {
            let moments = readings(of: clock, end.part).map {
                zoned(CivilDateTime(day, secondOfDay: $0), end)
            }
            let later = moments.filter { $0 > start }
            // On a day of its own the likeliest time counts, on the start's day the first one behind it.
            if day != start.date, let first = later.first { return first }
            if let first = later.min() { return first }
            return end.calendar == nil ? moments.map { $0.adding(seconds: 86_400) }.min() : moments.first
        }
        guard let part = end.part else { return nil }
        let to = CivilDateTime(day, secondOfDay: seconds(of: part, end.portion).upperBound)
        return to
    }
}

extension ClockTime {
    func with(_ half: Half) -> ClockTime {
        var clock = self
        clock.half = half
        return clock
    }
}

extension TemporalValue {
    /// Whether all its years have one to four digits.
    var isWritable: Bool {
        switch self {
        case .date(let date): date.isWritable
        case .time, .duration, .recurrence: true
        case .dateTime(let moment): moment.date.isWritable
        case .dateRange(let start, let end): (start?.isWritable ?? true) && (end?.isWritable ?? true)
        case .timeRange(let start, let end), .dateTimeRange(let start, let end):
            (start?.date.isWritable ?? true) && (end?.date.isWritable ?? true)
        }
    }
}
