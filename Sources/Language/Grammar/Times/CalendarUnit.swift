/// A stretch of time that people count in.
enum CalendarUnit: UInt8, Sendable, Hashable, CaseIterable {
    case second, minute, hour, day, businessDay, week, weekend, fortnight, month, quarter, halfYear, year,
        decade
    case century, season

    /// Its seconds where only a length is meant: a month has 30 days, a quarter 90, a year 365.
    var seconds: Double {
        switch self {
        case .second: 1
        case .minute: 60
        case .hour: 3600
        case .day, .businessDay: 86_400
        case .weekend: 2 * 86_400
        case .week: 7 * 86_400
        case .fortnight: 14 * 86_400
        case .month: 30 * 86_400
        case .quarter, .season: 90 * 86_400
        case .halfYear: 180 * 86_400
        case .year: 365 * 86_400
        case .decade: 3650 * 86_400
        case .century: 36_500 * 86_400
        }
    }

    /// How many months it has, nil for those counted in days or less.
    var months: Int? {
        switch self {
        case .month: 1
        case .quarter, .season: 3
        case .halfYear: 6
        case .year: 12
        case .decade: 120
        case .century: 1200
        default: nil
        }
    }

    /// How many days it has, nil for those of months or less than a day.
    var days: Int? {
        switch self {
        case .day, .businessDay: 1
        case .week, .weekend: 7
        case .fortnight: 14
        default: nil
        }
    }

    /// Whether it is shorter than a day.
    var isOfClock: Bool { rawValue <= CalendarUnit.hour.rawValue }
}
