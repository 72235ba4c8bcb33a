/// A length of time as told: "2 weeks", "1 hour 30 minutes".
struct Amount: Sendable, Hashable {
    /// Each count with its unit.
    var terms: [Term]

    struct Term: Sendable, Hashable {
        var count: Double
        var unit: TimeUnit
    }

    /// Its minutes, nil with units of no fixed length, none, or more than ten years.
    var minutes: Int? {
        var sum = 0.0
        for term in terms {
            guard let minutes = term.unit.minutes else { return nil }
            sum += term.count * Double(minutes)
        }
        guard sum >= 0.5, sum < 5_256_000 else { return nil }
        return Int(sum.rounded())
    }

    /// The calendar unit and count when it is told in whole days or more.
    var calendarShift: (count: Int, unit: TimeUnit)? {
        guard terms.count == 1, let term = terms.first, term.count < 100_000 else { return nil }
        switch term.unit {
        case .minute, .hour:
            return nil
        case .day, .week, .month, .year:
            guard term.count == term.count.rounded() else {
                return minutes.map { (($0 + 720) / 1440, .day) }
            }
            return (Int(term.count), term.unit)
        }
    }
}
