/// Decides on which day and at which minute a moment is that a message names.
struct DayChoice {
    /// What the clocks show.
    let now: CivilDateTime
    let conventions: RequestConventions
    private let resolver: TemporalResolver

    init(now: CivilDateTime, conventions: RequestConventions) {
        self.now = now
        self.conventions = conventions
        resolver = TemporalResolver(reference: now, conventions: conventions.times)
    }

    /// The day and the minute of the day, which may lie in the next one; the minutes to the end where one is told.
    func choose(
        _ moment: MomentPhrase,
        defaultMinuteOfDay: Int
    ) -> (date: CivilDate, minuteOfDay: Int, minutes: Int?)? {
        let phrase = moment.start
        var date = now.date
        if phrase.calendar != nil || phrase.shift != nil {
            guard let day = day(of: phrase) else { return nil }
            date = day
        }
        let isDated = phrase.calendar != nil || phrase.shift != nil
        let range = range(moment)
        let minute = range?.start ?? self.minute(phrase, isToday: isDated && date == now.date)
        // "saturday at 11pm", said on a saturday before.
        if let minute, minute > now.minuteOfDay,
            phrase.calendar == .pattern(CalendarPattern(weekday: now.date.weekday))
        {
            date = now.date
        }
        let chosen = minute ?? fallback(on: date, defaultMinuteOfDay)
        let isOver = !isDated && chosen <= now.minuteOfDay
        let isMidnight = phrase.calendar == .now && phrase.clock == .midnight && chosen == 0
        return (isOver || isMidnight ? date.adding(days: 1) : date, chosen, range?.minutes ?? length(moment))
    }

    /// The first day that a phrase may mean; nil if it is vague or there is no such day.
    private func day(of phrase: TimePhrase) -> CivilDate? {
        if let shift = phrase.shift {
            guard let base = phrase.calendar.map({ resolver.calendar.resolve($0).first?.first }) ?? now.date
            else { return nil }
            let moment = shift.length.applied(
                to: CivilDateTime(base, minuteOfDay: now.minuteOfDay),
                sign: shift.sign
            )
            return (1...9999).contains(moment.year) ? moment.date : nil
        }
        guard let expression = phrase.calendar else { return nil }
        if case .portion(let portion, let inner) = expression, portion == .end || portion == .late,
            let whole = resolver.calendar.resolve(inner).first, !whole.isDay
        {
            // The end of a week is its last working day.
            let last = whole.count == 7 ? whole.start + 4 : whole.end - 1
            return last >= now.date.dayNumber ? CivilDate(dayNumber: last) : whole.behind.adding(days: -1)
        }
        let today = now.date.dayNumber
        if expression == .weekday(now.date.weekday, .this) { return now.date }
        guard let stretch = resolver.calendar.resolve(expression).first else { return nil }
        if case .nth(let place, let what, let whole) = expression {
            let outer = resolver.calendar.resolve(whole).first
            // "the fifth monday of next month", where there are four.
            if let outer, !(outer.start..<outer.end).contains(stretch.start) { return nil }
            // "the first monday of the month" is one to come.
            if stretch.start < today, case .unit(let unit, ahead: 0) = whole {
                return resolver.calendar.resolve(.nth(place, what, in: .unit(unit, ahead: 1))).first?.first
            }
        }
        guard (1...9999).contains(stretch.first.year) else { return nil }
        if stretch.isDay || stretch.start > today { return stretch.first }
        // Of a weekend that has begun the rest is left; "this week" is no day.
        return stretch.count < 4 && stretch.end > today ? now.date : nil
    }

    /// The minute of the day that a phrase tells.
    private func minute(_ phrase: TimePhrase, isToday: Bool) -> Int? {
        if phrase.isEndOfDay { return conventions.endOfDayMinute }
        if let clock = phrase.clock {
            let minutes = resolver.readings(of: clock, phrase.part).map { $0 / 60 }
            // An open hour of today that has passed means the later one.
            return isToday ? minutes.first { $0 >= now.minuteOfDay } ?? minutes.first : minutes.first
        }
        guard let part = phrase.part else { return nil }
        let hours = resolver.seconds(of: part, phrase.portion)
        let start = hours.lowerBound / 60
        guard isToday, start <= now.minuteOfDay else { return start }
        // Of a part of today that has begun, the next full hour.
        let next = (now.hour + 1) * 60
        return next < hours.upperBound / 60 ? next : start
    }

    /// Start and length of a range of times that fit each other: "2-3pm", "11-1pm", "9 to 5".
    private func range(_ moment: MomentPhrase) -> (start: Int, minutes: Int)? {
        guard var end = moment.end, moment.start.clock != nil else { return nil }
        var start = moment.start
        start.calendar = nil
        start.zone = nil
        start.shift = nil
        end.calendar = nil
        end.zone = nil
        guard case .timeRange(let from?, let to?) = resolver.clockedRange(start, end).first else {
            return nil
        }
        let minutes = Int(to.secondsOfWall - from.secondsOfWall) / 60
        guard minutes > 0 else { return nil }
        return (from.minuteOfDay + 1440 * (from.date.dayNumber - now.date.dayNumber), minutes)
    }

    private func length(_ moment: MomentPhrase) -> Int? {
        moment.length.flatMap { Self.minutes($0) }
    }

    /// The minutes of a length, nil beyond a hundred years.
    static func minutes(_ length: TimeLength) -> Int? {
        let minutes = length.seconds / 60
        return (1..<60_000_000).contains(minutes) ? Int(minutes.rounded()) : nil
    }

    /// The time of a day that is named without one: the default, or today the next full hour once that is over.
    private func fallback(on date: CivilDate, _ minuteOfDay: Int) -> Int {
        guard date == now.date, minuteOfDay <= now.minuteOfDay, now.hour < 23 else { return minuteOfDay }
        return (now.hour + 1) * 60
    }
}
