/// How far a named zone is from Greenwich.
struct ZoneOffset: Sendable, Hashable {
    /// Minutes east of Greenwich, in winter.
    var minutes: Int
    /// Whether it has summer time by the rule of the United States: "3pm Pacific", "ET".
    var hasAmericanSummer = false

    /// The minutes on a day.
    func minutes(on date: CivilDate) -> Int {
        guard hasAmericanSummer else { return minutes }
        let start = Feast.Rule.weekday(2, 7, month: 3).day(in: date.year) ?? .max
        let end = Feast.Rule.weekday(1, 7, month: 11).day(in: date.year) ?? .min
        return (start..<max(start, end)).contains(date.dayNumber) ? minutes + 60 : minutes
    }
}
