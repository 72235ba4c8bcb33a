/// The astronomical seasons of the northern half of the earth.
enum Seasons {
    /// Spring is 0; winter starts in the year that is told.
    static func stretch(_ season: Int, _ year: Int) -> DayStretch {
        let following = season == 3 ? start(0, year + 1) : start(season + 1, year)
        return DayStretch(start: start(season, year), end: following, isDay: false)
    }

    /// The day of an equinox or solstice in Greenwich.
    ///
    /// From the mean times of the years 1000 to 3000 in Meeus, "Astronomical Algorithms", chapter 27; without
    /// the periodic terms they are right to a quarter of an hour.
    private static func start(_ season: Int, _ year: Int) -> Int {
        let millennia = Double(year - 2000) / 1000
        let julian: Double
        switch season {
        case 0: julian = 2_451_623.80984 + 365_242.37404 * millennia + 0.05169 * millennia * millennia
        case 1: julian = 2_451_716.56767 + 365_241.62603 * millennia + 0.00325 * millennia * millennia
        case 2: julian = 2_451_810.21715 + 365_242.01767 * millennia - 0.11575 * millennia * millennia
        default: julian = 2_451_900.05952 + 365_242.74049 * millennia - 0.06223 * millennia * millennia
        }
        return Int((julian - 2_440_587.5).rounded(.down))
    }
}
