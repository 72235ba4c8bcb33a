/// New moons by the longitude of the sun, on which the lunisolar calendars of China and India rest.
///
/// J. Meeus, "Astronomical Algorithms", chapters 25 and 49, with the greatest terms only: right to some minutes.
enum LunarCalendar {
    /// The day (in the zone at 100 degrees east, between India and China) of the new moon before which the sun
    /// last entered a twelfth of the ecliptic, counted from the March equinox, in a year.
    static func newMoon(sun: Int, in year: Int) -> Int {
        let entry = solarEntry(sun, year)
        var lunation = ((entry - 2_451_550.09766) / 29.530588861).rounded(.down)
        // The last new moon at or before the sun's entry is the start of the month that it falls into.
        while day(newMoon(lunation + 1)) <= day(entry) { lunation += 1 }
        while day(newMoon(lunation)) > day(entry) { lunation -= 1 }
        return day(newMoon(lunation))
    }

    private static func day(_ julian: Double) -> Int {
        Int((julian + 100.0 / 360 - 2_440_587.5).rounded(.down))
    }

    private static func sine(_ degrees: Double) -> Double {
        let turned = degrees.truncatingRemainder(dividingBy: 360)
        return Trigonometry.sine(turned * .pi / 180)
    }

    /// When the sun stands at 30 degrees times a number.
    private static func solarEntry(_ sun: Int, _ year: Int) -> Double {
        let wanted = Double(sun) * 30
        var julian = 2_451_623.81 + Double(year - 2000) * 365.2422 + wanted / 360 * 365.2422
        if sun >= 9 { julian -= 365.2422 }
        for _ in 0..<6 {
            var difference = wanted - longitude(julian)
            difference -= (difference / 360).rounded() * 360
            julian += difference * 365.2422 / 360
        }
        return julian
    }

    private static func longitude(_ julian: Double) -> Double {
        let centuries = (julian - 2_451_545) / 36_525
        let mean = 280.46646 + 36_000.76983 * centuries
        let anomaly = 357.52911 + 35_999.05029 * centuries
        return mean + 1.914602 * sine(anomaly) + 0.019993 * sine(2 * anomaly) - 0.00569
    }

    private static func newMoon(_ lunation: Double) -> Double {
        let centuries = lunation / 1236.85
        let sun = 2.5534 + 29.10535670 * lunation
        let moon = 201.5643 + 385.81693528 * lunation
        let node = 160.7108 + 390.67050284 * lunation
        return 2_451_550.09766 + 29.530588861 * lunation + 0.00015437 * centuries * centuries
            - 0.40720 * sine(moon) + 0.17241 * sine(sun) + 0.01608 * sine(2 * moon) + 0.01039 * sine(2 * node)
            + 0.00739 * sine(moon - sun) - 0.00514 * sine(moon + sun) + 0.00208 * sine(2 * sun)
    }
}
