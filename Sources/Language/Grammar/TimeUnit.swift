/// A unit of time that people count in.
enum TimeUnit: Sendable, Hashable {
    case minute, hour, day, week, month, year

    /// How many minutes it has, nil for units of no fixed length.
    var minutes: Int? {
        switch self {
        case .minute: 1
        case .hour: 60
        case .day: 1440
        case .week: 7 * 1440
        case .month, .year: nil
        }
    }
}
