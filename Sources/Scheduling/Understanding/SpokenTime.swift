import Meetings

/// A wall time in the words that people write, and that the offline reader understands again.
struct SpokenTime {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    private static let weekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    let wall: CivilTime

    init(wall: CivilTime) {
        self.wall = wall
    }

    /// The time that ``CivilTime/minuteText`` wrote, nil for any other text.
    init?(_ text: String) {
        let numbers = text.split { !$0.isNumber }.compactMap { Int64($0) }
        guard numbers.count == 5 else { return nil }
        var wall = CivilTime(secondsOfWall: 0)
        wall.year = Int(numbers[0])
        wall.month = Int(numbers[1])
        wall.day = Int(numbers[2])
        wall.hour = Int(numbers[3])
        wall.minute = Int(numbers[4])
        guard (1...12).contains(wall.month) else { return nil }
        self.wall = wall
    }

    /// "Tuesday, November 24", with the year where the date is more than ten months away.
    func date(now: CivilTime?) -> String {
        let text = "\(Self.weekdays[wall.weekday - 1]), \(Self.months[wall.month - 1]) \(wall.day)"
        guard let now else { return "\(text), \(wall.year)" }
        let isNear = abs(wall.secondsOfWall - now.secondsOfWall) < 300 * 86_400
        return isNear ? text : "\(text), \(wall.year)"
    }

    /// "3:30 PM", "3 PM".
    var time: String {
        let hour = wall.hour % 12 == 0 ? 12 : wall.hour % 12
        let minute = wall.minute == 0 ? "" : (wall.minute < 10 ? ":0" : ":") + String(wall.minute)
        return "\(hour)\(minute) \(wall.hour < 12 ? "AM" : "PM")"
    }

    /// "Tuesday, November 24 at 3:30 PM".
    func full(now: CivilTime?) -> String {
        "\(date(now: now)) at \(time)"
    }
}
