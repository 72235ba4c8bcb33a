/// Easter Sunday of the Western and the Eastern churches.
enum Easter {
    /// The anonymous Gregorian algorithm of 1876.
    static func western(_ year: Int) -> CivilDate {
        let golden = year % 19
        let century = year / 100
        let rest = year % 100
        let correction = (century + 8) / 25
        let epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * shift + 114
        return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
    }

    /// The number of the day by Meeus' Julian algorithm, as the Gregorian calendar counts it.
    static func eastern(_ year: Int) -> Int {
        let moon = (19 * (year % 19) + 15) % 30
        let weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
        let sum = moon + weekday + 114
        let julian = CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
        // The Julian calendar lags by the leap days that the Gregorian one leaves out.
        let lag = year / 100 - year / 400 - 2
        return julian.dayNumber + lag
    }
}
