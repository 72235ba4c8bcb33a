/// Counts what a text says about time from a reference moment.
struct TemporalResolver: Sendable {
    let reference: CivilDateTime
    let conventions: TemporalConventions
    /// Minutes that the reference's wall is ahead of Greenwich, if known.
    var offsetMinutes: Int?

    /// A reading before it is given its public form.
    enum Resolved: Sendable, Hashable {
        case days(DayStretch)
        case clock(Int)
        case moment(CivilDateTime)
        case clocks(Int, Int)
        case moments(CivilDateTime, CivilDateTime)
    }

    var calendar: CalendarResolver { CalendarResolver(today: reference.date, conventions: conventions) }

    /// The kind and the readings, the likeliest first; no readings if there is no such day.
    func resolve(_ expression: TemporalExpression) -> (kind: EntityKind, values: [TemporalValue]) {
        switch expression {
        case .moment(let phrase): return described(moments(phrase), phrase)
        case .length(let length): return (.duration, [.duration(seconds: length.seconds)])
        case .range(let range): return resolve(range)
        case .recurrence(let recurrence): return (.recurrence, [.recurrence(resolve(recurrence))])
        }
    }

    private func described(_ readings: [Resolved], _ phrase: TimePhrase) -> (EntityKind, [TemporalValue]) {
        let values = readings.compactMap(value)
        if let first = values.first { return (first.kind, values.filter { $0.kind == first.kind }) }
        return (phrase.hasTime ? .dateTime : .date, [])
    }

    /// What one phrase may mean.
    func moments(_ phrase: TimePhrase) -> [Resolved] {
        if let shift = phrase.shift { return shifted(phrase, shift) }
        if phrase.isNow { return [.moment(reference)] }
        guard let expression = phrase.calendar else { return timesOfDay(phrase) }
        let stretches = calendar.resolve(expression)
        guard phrase.hasTime else { return stretches.map { .days($0) } }
        return stretches.flatMap { inDay(phrase, $0, isToday: expression == .now) }
    }

    private func shifted(_ phrase: TimePhrase, _ shift: TimePhrase.Shift) -> [Resolved] {
        let base = phrase.calendar.flatMap { calendar.resolve($0).first }
        let from = base.map { CivilDateTime($0.first, secondOfDay: reference.secondOfDay) } ?? reference
        let moment = shift.length.applied(to: from, sign: shift.sign)
        if let clock = phrase.clock, let first = readings(of: clock, phrase.part).first {
            return [.moment(zoned(CivilDateTime(moment.date, secondOfDay: first), phrase))]
        }
        if let part = phrase.part { return [partOfDay(part, phrase.portion, moment.date)] }
        return shift.length.isOfDays ? [.days(.day(moment.date))] : [.moment(moment)]
    }

    private func inDay(_ phrase: TimePhrase, _ stretch: DayStretch, isToday: Bool) -> [Resolved] {
        let day = stretch.first
        if phrase.isEndOfDay {
            return [.moment(CivilDateTime(stretch.behind, secondOfDay: -1))]
        }
        if let clock = phrase.clock {
            var times = readings(of: clock, phrase.part)
            // "today at 9" said at ten means the evening.
            if isToday, times.count > 1, times[0] < reference.secondOfDay, times[1] >= reference.secondOfDay {
                times.swapAt(0, 1)
            }
            return times.map { .moment(zoned(CivilDateTime(day, secondOfDay: $0), phrase)) }
        }
        guard let part = phrase.part else { return [.days(stretch)] }
        return [partOfDay(part, phrase.portion, day)]
    }

    private func timesOfDay(_ phrase: TimePhrase) -> [Resolved] {
        if phrase.isEndOfDay { return [.moment(CivilDateTime(reference.date, secondOfDay: 86_399))] }
        if let clock = phrase.clock {
            return readings(of: clock, phrase.part).map { seconds in
                guard phrase.zone != nil, offsetMinutes != nil else { return .clock(seconds) }
                let there = zoned(CivilDateTime(reference.date, secondOfDay: seconds), phrase)
                return .moment(there < reference ? there.adding(seconds: 86_400) : there)
            }
        }
        guard let part = phrase.part else { return [] }
        let hours = seconds(of: part, phrase.portion)
        return [.clocks(hours.lowerBound, hours.upperBound)]
    }

    /// A wall time of a named zone, on the reference's wall.
    func zoned(_ moment: CivilDateTime, _ phrase: TimePhrase) -> CivilDateTime {
        guard let zone = phrase.zone, let offsetMinutes else { return moment }
        return moment.adding(seconds: (offsetMinutes - zone.minutes(on: moment.date)) * 60)
    }

    func partOfDay(_ part: PartOfDay, _ portion: CalendarExpression.Portion?, _ day: CivilDate) -> Resolved {
        let hours = seconds(of: part, portion)
        return .moments(
            CivilDateTime(day, secondOfDay: hours.lowerBound),
            CivilDateTime(day, secondOfDay: hours.upperBound)
        )
    }

    /// "early morning" is its first half, "late" its second.
    func seconds(of part: PartOfDay, _ portion: CalendarExpression.Portion?) -> Range<Int> {
        let hours = conventions.hours.of(part)
        let start = hours.lowerBound * 3600
        let end = hours.upperBound * 3600
        let middle = (start + end) / 2
        switch portion {
        case .early, .beginning, .earlierIn: return start..<middle
        case .late, .end, .laterIn: return middle..<end
        default: return start..<end
        }
    }

    /// The seconds since midnight that a clock time may mean, the likeliest first; above a day's for "2 at
    /// night".
    func readings(of clock: ClockTime, _ part: PartOfDay?) -> [Int] {
        let written = clock.secondOfDay
        let half = 12 * 3600
        switch clock.half {
        case .exact:
            return [part == .night && clock.hour < 5 ? written + 86_400 : written]
        case .morning: return [clock.hour == 12 ? written - half : written]
        case .afternoon: return [clock.hour < 12 ? written + half : written]
        case .open: break
        }
        if clock.hour == 0 || clock.hour > 12 { return [written] }
        if let part {
            let isNight = part == .night || part == .evening
            if clock.hour == 12 {
                if isNight { return [written + half] }
                return part.isAfternoon(hour: 11) || part == .lunch || part == .daytime || clock.minute > 0
                    ? [written] : [written - half]
            }
            if isNight, clock.hour < (part == .night ? 5 : 4) { return [written + 86_400] }
            return [part.isAfternoon(hour: clock.hour) ? written + half : written]
        }
        if clock.hour == 12 { return [written, written - half] }
        return clock.hour <= conventions.lastAfternoonHour
            ? [written + half, written] : [written, written + half]
    }
}
