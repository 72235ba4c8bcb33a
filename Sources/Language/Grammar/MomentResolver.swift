/// Turns what a text says about time into moments, counted from the reference.
struct MomentResolver: Sendable {
    let reference: Reference
    let settings: LanguageSettings
    let zone: Zone
    /// What the reference's wall shows.
    let now: CivilDateTime
    let defaultMinuteOfDay: Int

    init(reference: Reference, settings: LanguageSettings, purpose: Intent) {
        self.reference = reference
        self.settings = settings
        zone = Zone(named: reference.zone)
        now = zone.wall(at: reference.instant)
        defaultMinuteOfDay = purpose == .reminder ? settings.reminderMinuteOfDay : settings.meetingMinuteOfDay
    }

    /// Joins an earlier and a later reading; the later one wins part by part.
    func combined(_ earlier: TimeReading, with later: TimeReading) -> TimeReading {
        let dateSource = later.hasDate || !earlier.hasDate ? later : earlier
        let timeSource = later.hasTime || !earlier.hasTime ? later : earlier
        if dateSource == timeSource { return dateSource }
        return reading(
            CivilDateTime(dateSource.wall.date, minuteOfDay: timeSource.wall.minuteOfDay),
            hasDate: dateSource.hasDate,
            hasTime: timeSource.hasTime
        )
    }

    /// A reading of a wall time; one that a change of clocks skips is moved to where the wall really goes.
    func reading(_ wall: CivilDateTime, hasDate: Bool, hasTime: Bool) -> TimeReading {
        let instant = zone.instant(of: wall)
        return TimeReading(
            wall: zone.wall(at: instant),
            hasDate: hasDate,
            hasTime: hasTime,
            instant: instant,
            zone: zone.name
        )
    }
}
