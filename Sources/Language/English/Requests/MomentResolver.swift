/// Turns what a message says about when into a moment, counted from the reference.
struct MomentResolver: Sendable {
    let reference: Reference
    let conventions: RequestConventions
    let zone: Zone
    private let defaultMinuteOfDay: Int

    /// - Parameters:
    ///   - reference: The moment and zone that relative times are counted from.
    ///   - conventions: What is meant where a message leaves a choice.
    ///   - minuteOfDay: What a date without a time means.
    init(reference: Reference, conventions: RequestConventions, minuteOfDay: Int) {
        let zone = Zone(named: reference.zone)
        let instant = min(max(reference.instant, CivilDateTime.firstInstant), CivilDateTime.lastInstant)
        self.reference = Reference(instant: instant, zone: zone.name)
        self.conventions = conventions
        self.zone = zone
        defaultMinuteOfDay = minuteOfDay
    }

    /// The years that something can be arranged for; others are slips of the pen.
    private static let years = 1900...2199

    /// What the reference's wall shows.
    var now: CivilDateTime { zone.wall(at: reference.instant) }

    /// The moment that a phrase means, and the minutes to its end where that is told.
    ///
    /// - Returns: nil for what is vague ("this week") and for a day that does not exist.
    func resolve(_ moment: MomentPhrase) -> (time: TimeReading, minutes: Int?)? {
        let phrase = moment.start
        if phrase.isNow { return reading(secondsFromNow: 0).map { ($0, nil) } }
        if let shift = phrase.shift, shift.clock == nil, phrase.calendar == nil, !phrase.hasClock,
            shift.length.smallest.isOfClock
        {
            return reading(secondsFromNow: shift.length.seconds * Double(shift.sign)).map { ($0, nil) }
        }
        let source = moment.zone ?? zone
        let day = DayChoice(now: source.wall(at: reference.instant), conventions: conventions)
        guard let choice = day.choose(moment, defaultMinuteOfDay: defaultMinuteOfDay) else { return nil }
        var wall = CivilDateTime(choice.date, secondOfDay: choice.minuteOfDay * 60)
        var clock = source
        if moment.zone == nil, let offset = phrase.zone {
            // A zone that is told by its distance from Greenwich has no rule for summer of its own.
            wall = wall.adding(seconds: -offset.minutes(on: wall.date) * 60)
            clock = Zone(named: "UTC")
        }
        let time = reading(
            wall,
            in: clock,
            hasDate: phrase.calendar != nil || phrase.shift != nil,
            hasTime: phrase.hasClock
        )
        return Self.years.contains(time.wall.year) ? (time, choice.minutes) : nil
    }

    /// Joins an earlier and a later reading; the later one wins part by part.
    func combined(_ earlier: TimeReading, with later: TimeReading) -> TimeReading {
        let dateSource = later.hasDate || !earlier.hasDate ? later : earlier
        let timeSource = later.hasTime || !earlier.hasTime ? later : earlier
        if dateSource == timeSource { return dateSource }
        let wall = CivilDateTime(dateSource.wall.date, minuteOfDay: timeSource.wall.minuteOfDay)
        return reading(wall, in: zone, hasDate: dateSource.hasDate, hasTime: timeSource.hasTime)
    }

    private func reading(secondsFromNow seconds: Double) -> TimeReading? {
        guard abs(seconds) < 1e12 else { return nil }
        let instant = reference.instant + Int64(seconds) / 60 * 60
        guard (CivilDateTime.firstInstant...CivilDateTime.lastInstant).contains(instant) else { return nil }
        let wall = zone.wall(at: instant)
        // Whole minutes of the wall, not its reading back: of a doubled hour the second one may be meant.
        let whole = instant - (instant + zone.offset(at: instant) - wall.secondsOfWall)
        return TimeReading(wall: wall, hasDate: true, hasTime: true, instant: whole, zone: zone.name)
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

extension TimePhrase {
    /// Whether it tells when on the clock, be it only a part of the day.
    var hasClock: Bool { clock != nil || part != nil || isEndOfDay }
}
