/// Sun and moon, as far as calendars that follow the moon need them.
///
/// Meeus, "Astronomical Algorithms", chapters 25, 47 and 49, with the greatest terms only: right to minutes.
/// Days are numbers of days since 1970; fractions count from midnight in Greenwich.
enum LunarCalendar {
    /// A day of an Indian lunar month.
    ///
    /// - Parameters:
    ///   - month: Months counted from Chaitra, which is 0; they end at the new moon.
    ///   - tithi: The lunar day, 15 is the full moon, 30 the next new moon.
    ///   - hour: The hour in India at which the lunar day must have begun.
    ///   - year: The Gregorian year that the day lies in.
    /// - Returns: The number of the day.
    static func indian(month: Int, tithi: Int, hour: Double, in year: Int) -> Int {
        // The sun enters a sign of the fixed stars in each month; those lag behind the equinox.
        let precession = 23.85 + 0.01397 * Double(year - 2000)
        let start = newMoon(before: solarEntry(Double(month) * 30 + precession, year))
        let offset = (hour - 5.5) / 24
        let first = Int((start + Double(tithi - 1) * 0.98).rounded(.down)) - 1
        for day in first..<(first + 5) {
            let here = lunarDay(Double(day) + offset)
            // A lunar day that lies between two sunrises belongs to the day on which it begins.
            if here == (tithi == 1 ? 30 : tithi - 1), lunarDay(Double(day + 1) + offset) == tithi + 1,
                Double(day + 1) > start
            {
                return day
            }
            // Before the new moon the count is still that of the month before.
            if here >= tithi, here < tithi + 3, Double(day) + offset > start - 0.5 { return day }
        }
        return first + 2
    }

    /// The lunar day that runs at a moment: 1 starts with the new moon.
    private static func lunarDay(_ moment: Double) -> Int {
        Int(turned(moon(moment) - sun(moment)) / 12) + 1
    }

    /// The day on which the sun enters a place among the fixed stars, in India.
    static func indianSun(_ degrees: Double, in year: Int) -> Int {
        let precession = 23.85 + 0.01397 * Double(year - 2000)
        return Int((solarEntry(degrees + precession, year) + 5.5 / 24).rounded(.down))
    }

    /// A day of the Chinese month in which the sun reaches a longitude, in China.
    static func chinese(sun degrees: Double, day: Int, in year: Int) -> Int {
        let zone = 8.0 / 24
        let entry = (solarEntry(degrees, year) + zone).rounded(.down)
        var start = newMoon(before: entry + 1 - zone - 0.0001)
        while (start + zone).rounded(.down) > entry { start = newMoon(before: start - 1) }
        return Int((start + zone).rounded(.down)) + day - 1
    }

    /// The new moon nearest to a day.
    static func newMoon(near day: Double) -> Double {
        let lunation = ((day - 10_962.59766) / 29.530588861).rounded()
        return newMoon(lunation)
    }

    private static func newMoon(before day: Double) -> Double {
        var lunation = ((day - 10_962.59766) / 29.530588861).rounded() + 1
        while newMoon(lunation) > day { lunation -= 1 }
        return newMoon(lunation)
    }

    private static func turned(_ degrees: Double) -> Double {
        let rest = degrees.truncatingRemainder(dividingBy: 360)
        return rest < 0 ? rest + 360 : rest
    }

    private static func sine(_ degrees: Double) -> Double {
        Trigonometry.sine(degrees.truncatingRemainder(dividingBy: 360) * .pi / 180)
    }

    /// When the sun stands at a longitude, in a Gregorian year: at 280 degrees the year starts.
    private static func solarEntry(_ degrees: Double, _ year: Int) -> Double {
        let wanted = turned(degrees)
        var day = 11_036.31 + Double(year - 2000) * 365.2422 + wanted / 360 * 365.2422
        if wanted >= 280 { day -= 365.2422 }
        for _ in 0..<6 {
            var difference = wanted - sun(day)
            difference -= (difference / 360).rounded() * 360
            day += difference * 365.2422 / 360
        }
        return day
    }

    /// Centuries since noon of January 1st, 2000.
    private static func centuries(_ day: Double) -> Double { (day - 10_957.5) / 36_525 }

    private static func sun(_ day: Double) -> Double {
        let centuries = centuries(day)
        let mean = 280.46646 + 36_000.76983 * centuries
        let anomaly = 357.52911 + 35_999.05029 * centuries
        return turned(mean + 1.914602 * sine(anomaly) + 0.019993 * sine(2 * anomaly) - 0.00569)
    }

    private static func moon(_ day: Double) -> Double {
        let centuries = centuries(day)
        let mean = 218.3164477 + 481_267.88123421 * centuries
        let phase = 297.8501921 + 445_267.1114034 * centuries
        let sun = 357.5291092 + 35_999.0502909 * centuries
        let moon = 134.9633964 + 477_198.8675055 * centuries
        let node = 93.2720950 + 483_202.0175233 * centuries
        var longitude = mean + 6.288774 * sine(moon) + 1.274027 * sine(2 * phase - moon)
        longitude += 0.658314 * sine(2 * phase) + 0.213618 * sine(2 * moon) - 0.185116 * sine(sun)
        longitude += -0.114332 * sine(2 * node) + 0.058793 * sine(2 * phase - 2 * moon)
        longitude += 0.057066 * sine(2 * phase - sun - moon) + 0.053322 * sine(2 * phase + moon)
        longitude += 0.045758 * sine(2 * phase - sun) - 0.040923 * sine(sun - moon) - 0.034720 * sine(phase)
        longitude += -0.030383 * sine(sun + moon) + 0.015327 * sine(2 * phase - 2 * node)
        return turned(longitude)
    }

    private static func newMoon(_ lunation: Double) -> Double {
        let centuries = lunation / 1236.85
        let sun = 2.5534 + 29.10535670 * lunation
        let moon = 201.5643 + 385.81693528 * lunation
        let node = 160.7108 + 390.67050284 * lunation
        var day = 10_962.59766 + 29.530588861 * lunation + 0.00015437 * centuries * centuries
        day +=
            -0.40720 * sine(moon) + 0.17241 * sine(sun) + 0.01608 * sine(2 * moon) + 0.01039 * sine(2 * node)
        day += 0.00739 * sine(moon - sun) - 0.00514 * sine(moon + sun) + 0.00208 * sine(2 * sun)
        return day
    }
}
