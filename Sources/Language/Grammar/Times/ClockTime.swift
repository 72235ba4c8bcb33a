/// A time of day as a text tells it.
struct ClockTime: Sendable, Hashable {
    /// 0 to 24.
    var hour: Int
    var minute = 0
    var second = 0
    /// Which half of the day is meant.
    var half = Half.open
    /// Whether only an hour was said.
    var isBare = false

    enum Half: UInt8, Sendable, Hashable {
        /// "at 5": either.
        case open
        /// "5 am".
        case morning
        /// "5 pm".
        case afternoon
        /// "17:00", "05:00": as written.
        case exact
    }

    /// Seconds since midnight, read as written.
    var secondOfDay: Int { hour * 3600 + minute * 60 + second }

    /// The time that is so many minutes away: "quarter to six" is six less fifteen.
    func adding(minutes: Int) -> ClockTime {
        var moved = self
        let total = (hour * 60 + minute + minutes + 1440) % 1440
        moved.hour = total / 60
        // "quarter to 12 am" is still the evening before.
        if hour == 12, minutes < 0, half == .morning { moved.half = .afternoon }
        if hour == 12, minutes < 0, half == .afternoon { moved.half = .morning }
        if moved.hour == 0, half == .open, hour <= 12 { moved.hour = 12 }
        moved.minute = total % 60
        moved.isBare = false
        return moved
    }

    static let noon = ClockTime(hour: 12, half: .exact)
    static let midnight = ClockTime(hour: 0, half: .exact)
}
