/// The Hebrew calendar, as arithmetic; months are counted from Nisan, Tishri is 7, Adar 12 (13 in leap
/// years).
enum HebrewCalendar {
    /// The number of a day that falls into a year of the Gregorian calendar, nil if none does.
    static func day(month: Int, day: Int, inGregorian year: Int) -> Int? {
        for hebrew in (year + 3759)...(year + 3762) {
            var month = month
            // Purim and what belongs to it stand in the last month.
            if month == 12, isLeap(hebrew) { month = 13 }
            let number = self.number(hebrew, month, day)
            if CivilDate(dayNumber: number).year == year { return number }
        }
        return nil
    }

    static func isLeap(_ year: Int) -> Bool { (7 * year + 1) % 19 < 7 }

    /// Days from the epoch to the start of a year, before its postponement.
    private static func elapsed(_ year: Int) -> Int {
        let months = (235 * year - 234) / 19
        let parts = 12_084 + 13_753 * months
        let day = months * 29 + parts / 25_920
        return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
    }

    private static func newYear(_ year: Int) -> Int {
        let before = elapsed(year - 1)
        let here = elapsed(year)
        let after = elapsed(year + 1)
        let delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0
        // The first day of the era is October 7th of 3761 before Christ in the Julian calendar.
        return here + delay - 2_092_590
    }

    private static func days(_ year: Int, _ month: Int) -> Int {
        let length = newYear(year + 1) - newYear(year)
        switch month {
        case 2, 4, 6, 10, 13: return 29
        case 12: return isLeap(year) ? 30 : 29
        case 8: return length % 10 == 5 ? 30 : 29
        case 9: return length % 10 == 3 ? 29 : 30
        default: return 30
        }
    }

    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let last = isLeap(year) ? 13 : 12
        var number = newYear(year) + day - 1
        if month < 7 {
            for passed in 7...last { number += days(year, passed) }
            for passed in stride(from: 1, to: month, by: 1) { number += days(year, passed) }
        } else {
            for passed in stride(from: 7, to: month, by: 1) { number += days(year, passed) }
        }
        return number
    }
}
