/// A time of day as a text tells it.
enum TimeExpression: Sendable, Hashable {
    /// Fully told: "15:00", "3pm"; a minute of the day.
    case clock(Int)
    /// An hour from 1 to 12 whose half of the day is open: "at 3", "half past 4".
    case spoken(hour: Int, minute: Int)

    /// The minutes of the day that it can mean.
    var minutes: [Int] {
        switch self {
        case .clock(let minute): [minute]
        case .spoken(let hour, let minute): [hour % 12 * 60 + minute, (hour % 12 + 12) * 60 + minute]
        }
    }
}
