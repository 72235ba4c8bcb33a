extension TemporalResolver {
    /// The public form of a reading, nil where its year has more than four digits.
    func value(_ reading: Resolved) -> TemporalValue? {
        switch reading {
        case .days(let stretch):
            guard stretch.first.isWritable, stretch.behind.isWritable else { return nil }
            return stretch.isDay
                ? .date(stretch.first) : .dateRange(start: stretch.first, end: stretch.behind)
        case .clock(let seconds):
            let time = (seconds % 86_400 + 86_400) % 86_400
            return .time(minuteOfDay: time / 60, second: time % 60, resolved: next(time))
        case .moment(let moment):
            return moment.date.isWritable ? .dateTime(moment) : nil
        case .clocks(let start, let end):
            let from = CivilDateTime(reference.date, secondOfDay: start)
            return .timeRange(start: from, end: CivilDateTime(reference.date, secondOfDay: end))
        case .moments(let start, let end):
            return start.date.isWritable && end.date.isWritable ? .dateTimeRange(start: start, end: end) : nil
        }
    }

    /// The next moment that the clock shows a time.
    func next(_ secondOfDay: Int) -> CivilDateTime {
        let today = CivilDateTime(reference.date, secondOfDay: secondOfDay)
        return today < reference ? today.adding(seconds: 86_400) : today
    }
}

extension TemporalValue {
    /// The kind of entity that has such a value.
    var kind: EntityKind {
        switch self {
        case .date: .date
        case .time: .time
        case .dateTime: .dateTime
        case .duration: .duration
        case .dateRange: .dateRange
        case .timeRange: .timeRange
        case .dateTimeRange: .dateTimeRange
        case .recurrence: .recurrence
        }
    }
}
