/// A length as a text tells it: "2 years, 3 months", "an hour and a half".
struct TimeLength: Sendable, Hashable {
    /// The amounts in the order of the text.
    var amounts: [Amount]

    struct Amount: Sendable, Hashable {
        var count: Double
        var unit: CalendarUnit
    }

    init(_ count: Double, _ unit: CalendarUnit) {
        amounts = [Amount(count: count, unit: unit)]
    }

    /// Its seconds, months of 30 days, years of 365 unless months are told with them.
    var seconds: Double {
        let countsMonths = amounts.contains { $0.unit == .month }
        return amounts.reduce(0) { sum, amount in
            if countsMonths, let months = amount.unit.months {
                return sum + amount.count * Double(months) * 30 * 86_400
            }
            return sum + amount.count * amount.unit.seconds
        }
    }

    /// The smallest unit in it.
    var smallest: CalendarUnit {
        amounts.min { $0.unit.rawValue < $1.unit.rawValue }?.unit ?? .day
    }

    /// Whether it comes to whole days: "a year and a half" is 18 months, "a day and a half" is none.
    var isOfDays: Bool {
        amounts.allSatisfy { amount in
            let parts = amount.count * Double(amount.unit.months ?? 1)
            return !amount.unit.isOfClock && parts == parts.rounded()
        }
    }

    /// The wall time that is so much later, or earlier.
    func applied(to moment: CivilDateTime, sign: Int) -> CivilDateTime {
        var date = moment.date
        var seconds = 0.0
        for amount in amounts {
            let count = min(max(amount.count, -1e7), 1e7) * Double(sign)
            let whole = count.rounded(.towardZero)
            if let months = amount.unit.months {
                let fraction = (count - whole) * Double(months)
                date = date.adding(months: Int(whole) * months + Int(fraction.rounded(.towardZero)))
                seconds += (fraction - fraction.rounded(.towardZero)) * 30 * 86_400
            } else if amount.unit == .businessDay {
                date = date.adding(businessDays: Int(whole))
            } else if let days = amount.unit.days {
                date = date.adding(days: Int(whole) * days)
                seconds += (count - whole) * Double(days) * 86_400
            } else {
                seconds += count * amount.unit.seconds
            }
        }
        return CivilDateTime(date, secondOfDay: moment.secondOfDay + Int(seconds.rounded()))
    }
}
