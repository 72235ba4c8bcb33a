/// The rules by which phrases about time are read; `TimeRule.about` documents each one, and that is tested.
enum TimeRule: UInt8, CaseIterable, Sendable {
    // Small pieces.
    case relativeDay, dayAfter, weekday, relativeWeekday, monthDay, dayMonth, month, dayOfMonth, year,
        numericDate
    case relativeUnit, rolling, ordinalIn, unitAfterNext, weekOf, weekNumber, portion, feast, season, yearPart
    case decade, digitalClock, hourWithHalf, spokenClock, pastOrTo, bareHour, noon, partOfDay, zone, now,
        endOfDay
    // What they make together.
    case join, length, offset, offsetFrom, countedFrom, range, sharedRange, lasting, after, before, until,
        since
    case unitBeside, weekBehind, movedClock, edge
    // Repetitions.
    case every, frequency, weekdaysPlural, nthOfEvery, recurrenceTimes, recurrenceBounds, except
}
