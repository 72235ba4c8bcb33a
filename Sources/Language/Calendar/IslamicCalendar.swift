/// The Islamic calendar by the new moon: a month starts on the day behind the evening in which the moon is
/// new.
///
/// Countries that watch the sky may be a day off.
enum IslamicCalendar {
    /// The number of the first such day in a year of the Gregorian calendar, nil if none falls into it.
    static func day(month: Int, day: Int, inGregorian year: Int) -> Int? {
        let about = (year - 622) * 33 / 32
        for islamic in (about - 1)...(about + 2) {
            let number = firstDay(islamic, month) + day - 1
            if CivilDate(dayNumber: number).year == year { return number }
        }
        return nil
    }

    /// How many days a month has that starts on a day.
    static func length(ofMonthFrom day: Int) -> Int { start(near: Double(day) + 28) - day }

    private static func firstDay(_ year: Int, _ month: Int) -> Int {
        // The tabular calendar is right to two days; the era starts on July 16th, 622 in the Julian calendar.
        let table = 1 + (59 * (month - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30 - 492_149
        return start(near: Double(table) - 1)
    }

    /// Sunset in Mecca is at about 15:10 in Greenwich.
    private static func start(near day: Double) -> Int {
        let moon = LunarCalendar.newMoon(near: day)
        return Int((moon + 1 - 15.2 / 24).rounded(.up))
    }
}
