extension TemporalResolver {
    /// A stretch between two moments; what one end leaves out it takes from the other.
    func resolve(_ range: RangeExpression) -> (kind: EntityKind, values: [TemporalValue]) {
        if let length = range.length { return lasting(range, length) }
        if let start = range.start, let end = range.end { return closed(start, end) }
        if let start = range.start { return open(start, range.bound, isStart: true) }
        if let end = range.end { return open(end, range.bound, isStart: false) }
        return (.dateRange, [])
    }

    private func lasting(_ range: RangeExpression, _ length: TimeLength) -> (EntityKind, [TemporalValue]) {
        guard let start = range.start else {
            // "within 3 minutes", "the next 2 hours".
            let end = length.applied(to: reference, sign: range.bound == .before ? -1 : 1)
            let value = TemporalValue.dateTimeRange(
                start: range.bound == .before ? end : reference,
                end: range.bound == .before ? reference : end
            )
            return (.dateTimeRange, end.date.isWritable ? [value] : [])
        }
        let values = moments(start).compactMap { reading -> TemporalValue? in
            switch reading {
            case .days(let stretch):
                let end = length.applied(to: CivilDateTime(stretch.first, minuteOfDay: 0), sign: 1)
                guard end.date.isWritable, stretch.first.isWritable else { return nil }
                if length.smallest.isOfClock {
                    return .dateTimeRange(start: CivilDateTime(stretch.first, minuteOfDay: 0), end: end)
                }
                return .dateRange(start: stretch.first, end: end.date)
            case .clock(let seconds):
                let from = CivilDateTime(reference.date, secondOfDay: seconds)
                let end = length.applied(to: from, sign: 1)
                return end.date.isWritable ? .timeRange(start: from, end: end) : nil
            case .moment(let from), .moments(let from, _):
                let end = length.applied(to: from, sign: 1)
                return end.date.isWritable ? .dateTimeRange(start: from, end: end) : nil
            case .clocks(let from, _):
                let begin = CivilDateTime(reference.date, secondOfDay: from)
                return .timeRange(start: begin, end: length.applied(to: begin, sign: 1))
            }
        }
        return (values.first?.kind ?? .dateTimeRange, values)
    }

    private func closed(_ start: TimePhrase, _ end: TimePhrase) -> (EntityKind, [TemporalValue]) {
        var start = start
        var end = end
        if start.part == nil, start.clock != nil, end.clock != nil, start.clock?.half == .open {
            start.part = end.part
        }
        if end.part == nil, end.clock != nil, end.clock?.half == .open, start.clock != nil {
            end.part = start.part
        }
        if start.zone == nil { start.zone = end.zone }
        if end.zone == nil { end.zone = start.zone }
        if let from = start.shift, let to = end.shift, from.length.isOfDays, to.length.isOfDays {
            let first = from.length.applied(to: reference, sign: from.sign).date
            let last = to.length.applied(to: reference, sign: to.sign).date
            return (.dateRange, [TemporalValue.dateRange(start: first, end: last)].filter(\.isWritable))
        }
        // "between now and friday" is a stretch of days.
        if start.isNow, !end.hasTime { start = TimePhrase(calendar: .now) }
        let isClocked = start.hasTime || end.hasTime
        let values = isClocked ? clockedRange(start, end) : dayRange(start, end)
        return (values.first?.kind ?? (isClocked ? .dateTimeRange : .dateRange), values)
    }

    private func dayRange(_ start: TimePhrase, _ end: TimePhrase) -> [TemporalValue] {
        guard let first = start.calendar, let last = end.calendar else { return [] }
        return calendarRanges(first, last).compactMap { stretch in
            stretch.first.isWritable && stretch.behind.isWritable
                ? .dateRange(start: stretch.first, end: stretch.behind) : nil
        }
    }

    /// From the start of one stretch to the end of another; a month or a year ends a range where it starts
    /// itself.
    func calendarRanges(_ first: CalendarExpression, _ last: CalendarExpression) -> [DayStretch] {
        var starts = calendar.resolve(first)
        // "Nov - Feb 2017", "26 june to 28 june in 2020": the year of the end is the start's too.
        if case .pattern(var from) = first, case .pattern(let to) = last, from.year == nil,
            let year = to.year,
            from.month != nil
        {
            from.year = year
            starts = calendar.resolve(.pattern(from))
            if let begin = starts.first, let close = calendar.resolve(last).first, begin.start > close.start {
                from.year = year - 1
                starts = calendar.resolve(.pattern(from))
            }
        }
        let stretches = starts.compactMap { begin -> DayStretch? in
            var base = calendar.resolver(at: begin.first)
            if case .pattern = last {} else { base = calendar }
            guard
                let close = base.resolve(last).first(where: { $0.start >= begin.start })
                    ?? base.resolve(last).first
            else { return nil }
            let isWhole = close.isDay || conventions.rangesIncludeLastMonth || last.isPortion
            let end = isWhole ? close.end : close.start
            return DayStretch(start: begin.start, end: max(end, begin.start + 1), isDay: false)
        }
        // A stretch lies ahead as long as it is not over.
        let today = reference.date.dayNumber
        guard conventions.undated == .future, case .pattern(let from) = first, from.month != nil,
            from.weekday == nil,
            stretches.count == 2, stretches[0].start > today, stretches[1].start > today - 366,
            stretches[1].start <= today, stretches[1].end > today,
            stretches[1].count <= stretches[0].count + 1
        else { return stretches }
        return [stretches[1], stretches[0]]
    }

    private func open(
        _ phrase: TimePhrase,
        _ bound: RangeExpression.Bound,
        isStart: Bool
    )
        -> (EntityKind, [TemporalValue])
    {
        let values = moments(phrase).compactMap { reading -> TemporalValue? in
            switch reading {
            case .days(let stretch)
            where bound == .by && !stretch.isDay && stretch.end > reference.date.dayNumber:
                // "by the end of the month": between now and then.
                let end = CivilDateTime(stretch.behind, minuteOfDay: 0)
                return end.date.isWritable ? .dateTimeRange(start: reference, end: end) : nil
            case .days(let stretch):
                let day: CivilDate
                switch bound {
                case .after: day = phrase.calendar?.isBeginning == true ? stretch.first : stretch.behind
                case .before where phrase.calendar?.isEnd == true: day = stretch.behind
                case .since, .closed, .before: day = stretch.first
                case .until:
                    day = stretch.isDay && !conventions.untilIncludesDay ? stretch.first : stretch.behind
                case .by: day = stretch.isDay ? stretch.first : stretch.behind
                }
                guard day.isWritable else { return nil }
                return isStart ? .dateRange(start: day, end: nil) : .dateRange(start: nil, end: day)
            case .clock(let seconds):
                let moment = CivilDateTime(reference.date, secondOfDay: seconds)
                return isStart ? .timeRange(start: moment, end: nil) : .timeRange(start: nil, end: moment)
            case .clocks(let from, let to):
                let seconds = bound == .after || bound == .until || bound == .by ? to : from
                let moment = CivilDateTime(reference.date, secondOfDay: seconds)
                return isStart ? .timeRange(start: moment, end: nil) : .timeRange(start: nil, end: moment)
            case .moment(let moment):
                guard moment.date.isWritable else { return nil }
                return isStart
                    ? .dateTimeRange(start: moment, end: nil) : .dateTimeRange(start: nil, end: moment)
            case .moments(let from, let to):
                let moment = bound == .after || bound == .until || bound == .by ? to : from
                guard moment.date.isWritable else { return nil }
                return isStart
                    ? .dateTimeRange(start: moment, end: nil) : .dateTimeRange(start: nil, end: moment)
            }
        }
        return (values.first?.kind ?? .dateRange, values)
    }
}

extension CalendarExpression {
    /// Whether it is the end, the middle or another part of a stretch.
    var isPortion: Bool {
        if case .portion = self { true } else { false }
    }

    /// "the end of": what is before it ends with it.
    var isEnd: Bool {
        if case .portion(.end, _) = self { true } else { false }
    }

    /// "the beginning of": what is after it starts with it.
    var isBeginning: Bool {
        if case .portion(.beginning, _) = self { true } else { false }
    }
}
