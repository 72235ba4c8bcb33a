extension CivilDate {
    /// The day so many working days later, Monday to Friday; a week has five.
    func adding(businessDays count: Int) -> CivilDate {
        var number = dayNumber
        let step = count < 0 ? -1 : 1
        var rest = abs(count)
        number += step * 7 * (rest / 5)
        rest %= 5
        while rest > 0 {
            number += step
            if CivilDate(dayNumber: number).weekday <= 5 { rest -= 1 }
        }
        return CivilDate(dayNumber: number)
    }

    /// The Monday of its week.
    var monday: CivilDate { adding(days: 1 - weekday) }

    /// The first day of its month.
    var firstOfMonth: CivilDate { CivilDate(year: year, month: month, day: 1) }

    /// The Monday of an ISO week of a year; the first one has January 4th in it.
    static func monday(ofWeek week: Int, in year: Int) -> CivilDate {
        CivilDate(year: year, month: 1, day: 4).monday.adding(days: 7 * (week - 1))
    }

    /// Whether the year has one to four digits.
    var isWritable: Bool { (1...9999).contains(year) }
}
