/// A day or some days that have a name and come back by a rule.
struct Feast: Sendable, Hashable {
    var rule: Rule
    /// How many days it lasts.
    var length = 1

    indirect enum Rule: Sendable, Hashable {
        case fixed(month: Int, day: Int)
        /// The n-th such weekday of a month, counted from its end below zero.
        case weekday(Int, Int, month: Int)
        /// So many days from another.
        case days(Int, from: Rule)
        /// The last such weekday before a day of a month: "Monday before May 25".
        case weekdayBefore(Int, month: Int, day: Int)
        /// So many days from Easter Sunday of the Western churches.
        case easter(Int)
        /// So many days from the Easter Sunday of the Eastern churches.
        case orthodoxEaster(Int)
        /// A day of the Hebrew calendar, months counted from Nisan.
        case hebrew(month: Int, day: Int)
        /// A day of the Islamic calendar.
        case islamic(month: Int, day: Int)
        /// A day of the Chinese month in which the sun reaches a longitude.
        case chinese(sun: Int, day: Int)
        /// A lunar day of an Indian month (Chaitra is 0), as it stands at an hour.
        case indian(month: Int, tithi: Int, hour: Int)
        /// The sun's entry into a place among the fixed stars.
        case indianSun(Int)
        /// Another one, or the day after if that falls on a weekday.
        case notOn(Int, Rule)
        /// Another one, moved by so many days where that falls on a weekday.
        case moved([Int: Int], Rule)
        /// An equinox or solstice: spring's is 0.
        case sun(Int)
        /// The last such weekday before another feast.
        case lastBefore(Int, Rule)
        /// Dates that follow no rule: year, month and day.
        case listed([CivilDate])
        /// The nearest working day, if the day itself is at a weekend.
        case working(Rule)
        /// The first day from one on that is no weekend and not another feast.
        case firstFree(Rule, besides: Rule)
        /// Only in years divisible by four.
        case leapYears(Rule)
    }

    /// Its days in a year, nil where it does not come.
    func stretch(in year: Int) -> DayStretch? {
        guard (1...9999).contains(year), let start = rule.day(in: year) else { return nil }
        if case .islamic(_, 1) = rule, length == 30 {
            return DayStretch(
                start: start,
                end: start + IslamicCalendar.length(ofMonthFrom: start),
                isDay: false
            )
        }
        return length == 1
            ? DayStretch(start: start, end: start + 1, isDay: true)
            : DayStretch(start: start, end: start + length, isDay: false)
    }
}

extension Feast.Rule {
    /// The number of the day, nil where it does not come in that year.
    func day(in year: Int) -> Int? {
        switch self {
        case .fixed(let month, let day):
            let date = CivilDate(year: year, month: month, day: day)
            return date.isValid ? date.dayNumber : nil
        case .weekday(let place, let weekday, let month):
            let stretch = DayStretch.month(year, month)
            let resolver = CalendarResolver(today: stretch.first, conventions: TemporalConventions())
            return resolver.nth(place, .weekday(weekday), in: stretch)?.start
        case .days(let days, let base): return base.day(in: year).map { $0 + days }
        case .weekdayBefore(let weekday, let month, let day):
            let date = CivilDate(year: year, month: month, day: day).adding(days: -1)
            return date.adding(days: -((date.weekday - weekday + 7) % 7)).dayNumber
        case .easter(let days): return Easter.western(year).dayNumber + days
        case .orthodoxEaster(let days): return Easter.eastern(year) + days
        case .hebrew(let month, let day): return HebrewCalendar.day(month: month, day: day, inGregorian: year)
        case .islamic(let month, let day):
            return IslamicCalendar.day(month: month, day: day, inGregorian: year)
        case .chinese(let sun, let day): return LunarCalendar.chinese(sun: Double(sun), day: day, in: year)
        case .indian(let month, let tithi, let hour):
            return LunarCalendar.indian(month: month, tithi: tithi, hour: Double(hour), in: year)
        case .indianSun(let degrees): return LunarCalendar.indianSun(Double(degrees), in: year)
        case .notOn(let weekday, let base):
            return base.day(in: year).map { CivilDate(dayNumber: $0).weekday == weekday ? $0 + 1 : $0 }
        case .moved(let days, let base):
            return base.day(in: year).map { $0 + (days[CivilDate(dayNumber: $0).weekday] ?? 0) }
        case .sun(let season): return Seasons.stretch(season, year).start
        case .lastBefore(let weekday, let base):
            guard let number = base.day(in: year) else { return nil }
            let before = CivilDate(dayNumber: number - 1).weekday
            return number - 1 - (before - weekday + 7) % 7
        case .listed(let dates): return dates.first { $0.year == year }?.dayNumber
        case .working(let base):
            guard let number = base.day(in: year) else { return nil }
            switch CivilDate(dayNumber: number).weekday {
            case 6: return number - 1
            case 7: return number + 1
            default: return number
            }
        case .firstFree(let base, let other):
            guard var number = base.day(in: year) else { return nil }
            let taken = other.day(in: year)
            for _ in 0..<7 where CivilDate(dayNumber: number).weekday > 5 || number == taken { number += 1 }
            return number
        case .leapYears(let base): return year % 4 == 0 ? base.day(in: year) : nil
        }
    }
}
