/// The tabular Islamic calendar. Countries that watch the sky may be a day or two off.
enum IslamicCalendar {
    /// The number of the first such day in a year of the Gregorian calendar, nil if none falls into it.
    static func day(month: Int, day: Int, inGregorian year: Int) -> Int? {
        let about = (year - 622) * 33 / 32
        for islamic in (about - 1)...(about + 2) {
            let number = self.number(islamic, month, day)
            if CivilDate(dayNumber: number).year == year { return number }
        }
        return nil
    }

    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        // The first day of the era is July 16th, 622 in the Julian calendar.
        day + (59 * (month - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30 + -492_148 - 1
    }
}
