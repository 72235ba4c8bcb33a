/// Turns what a text says about time into moments, counted from the reference.
struct MomentResolver: Sendable {
    let reference: Reference
    let settings: LanguageSettings
    let zone: Zone
    /// What the reference's wall shows.
    let now: CivilDateTime
    let defaultMinuteOfDay: Int

    init(reference: Reference, settings: LanguageSettings, purpose: Intent) {
        let zone = Zone(named: reference.zone)
        let instant = min(max(reference.instant, CivilDateTime.firstInstant), CivilDateTime.lastInstant)
        self.reference = Reference(instant: instant, zone: zone.name)
        self.settings = settings
        self.zone = zone
        now = zone.wall(at: instant)
        defaultMinuteOfDay = purpose == .reminder ? settings.reminderMinuteOfDay : settings.meetingMinuteOfDay
    }

    /// A moment, and the minutes to its end where a range was told.
    struct Resolved {
        var time: TimeReading
        var minutes: Int?
    }

    /// The moment that an expression means; nil for one that is vague, or a day that does not exist.
    func resolve(_ expression: MomentExpression) -> Resolved? {
        if let delay = expression.delay { return resolve(delay: delay) }
        guard !expression.isVague, expression.zone != .unknown else { return nil }
        let (zone, now) = clock(of: expression)
        var date = now.date
        if let named = expression.date {
            guard let day = DateResolver(today: now.date).day(of: named) else { return nil }
            date = day
        }
        let choice = TimeChoice(
            expression: expression,
            settings: settings,
            earliest: expression.date != nil && date == now.date ? now.minuteOfDay : nil
        )
        let minute = choice.start ?? fallback(on: date, now: now)
        // "saturday at 11pm", said on a saturday before.
        if expression.date == .weekday(now.date.weekday, .coming), expression.hasTime,
            minute > now.minuteOfDay
        {
            date = now.date
        }
        if date == now.date, moves(expression, minute, now: now) {
            date = date.adding(days: 1)
            guard date.year <= 9999 else { return nil }
        }
        let reading = reading(
            CivilDateTime(date, minuteOfDay: minute),
            in: zone,
            hasDate: expression.date != nil,
            hasTime: expression.hasTime
        )
        return Resolved(time: reading, minutes: choice.minutes)
    }

    /// Joins an earlier and a later reading; the later one wins part by part.
    func combined(_ earlier: TimeReading, with later: TimeReading) -> TimeReading {
        let dateSource = later.hasDate || !earlier.hasDate ? later : earlier
        let timeSource = later.hasTime || !earlier.hasTime ? later : earlier
        if dateSource == timeSource { return dateSource }
        let wall = CivilDateTime(dateSource.wall.date, minuteOfDay: timeSource.wall.minuteOfDay)
        return reading(wall, in: zone, hasDate: dateSource.hasDate, hasTime: timeSource.hasTime)
    }

    private func clock(of expression: MomentExpression) -> (Zone, CivilDateTime) {
        guard let named = expression.zone.flatMap(Zone.init) else { return (zone, now) }
        return (named, named.wall(at: reference.instant))
    }

    /// Whether a moment of today that is over, or midnight, means the day after.
    private func moves(_ expression: MomentExpression, _ minute: Int, now: CivilDateTime) -> Bool {
        if expression.date == nil { return minute <= now.minuteOfDay }
        let isMidnight =
            expression.time == .clock(0) || expression.time == nil && expression.part == .midnight
        return isMidnight && expression.date == .today
    }

    /// The time of a day that is named without one: the default, or today the next full hour once that is
    /// over.
    private func fallback(on date: CivilDate, now: CivilDateTime) -> Int {
        guard date == now.date, defaultMinuteOfDay <= now.minuteOfDay, now.hour < 23 else {
            return defaultMinuteOfDay
        }
        return (now.hour + 1) * 60
    }

    private func resolve(delay: Int) -> Resolved? {
        let instant = reference.instant + Int64(delay) * 60
        guard (CivilDateTime.firstInstant...CivilDateTime.lastInstant).contains(instant) else { return nil }
        let wall = zone.wall(at: instant)
        // Whole minutes of the wall, not its reading back: of a doubled hour the second one may be meant.
        let seconds = instant - (instant + zone.offset(at: instant) - wall.secondsOfWall)
        let time = TimeReading(wall: wall, hasDate: true, hasTime: true, instant: seconds, zone: zone.name)
        return Resolved(time: time, minutes: nil)
    }

    private func reading(
        _ wall: CivilDateTime,
        in source: Zone,
        hasDate: Bool,
        hasTime: Bool
    ) -> TimeReading {
        let instant = source.instant(of: wall)
        return TimeReading(
            wall: zone.wall(at: instant),
            hasDate: hasDate,
            hasTime: hasTime,
            instant: instant,
            zone: zone.name
        )
    }
}
