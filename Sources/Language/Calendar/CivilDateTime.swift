/// A wall time of the proleptic Gregorian calendar, to the second.
public struct CivilDateTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The year, from 1 to 9999.
    public var year: Int
    /// The month, January is 1.
    public var month: Int
    /// The day of the month.
    public var day: Int
    /// The hour, 0 to 23.
    public var hour: Int
    /// The minute, 0 to 59.
    public var minute: Int
    /// The second, 0 to 59.
    public var second: Int

    /// A wall time of its parts.
    public init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int = 0) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// The wall time so many seconds after the start of a day; more than a day's seconds go over into the
    /// next days.
    init(_ date: CivilDate, secondOfDay: Int) {
        let days = secondOfDay >= 0 ? secondOfDay / 86_400 : (secondOfDay - 86_399) / 86_400
        let rest = secondOfDay - days * 86_400
        let date = days == 0 ? date : date.adding(days: days)
        self.init(date, minuteOfDay: rest / 60)
        second = rest % 60
    }

    init(_ date: CivilDate, minuteOfDay: Int) {
        self.init(
            year: date.year,
            month: date.month,
            day: date.day,
            hour: minuteOfDay / 60,
            minute: minuteOfDay % 60
        )
    }

    /// The wall time that is so many seconds after 1970-01-01T00:00 on the same wall; seconds are dropped.
    init(secondsOfWall: Int64) {
        let minutes = Int(secondsOfWall >= 0 ? secondsOfWall / 60 : (secondsOfWall - 59) / 60)
        let days = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
        self.init(CivilDate(dayNumber: days), minuteOfDay: minutes - days * 1440)
    }

    var date: CivilDate { CivilDate(year: year, month: month, day: day) }
    var minuteOfDay: Int { hour * 60 + minute }
    var secondOfDay: Int { minuteOfDay * 60 + second }

    /// Seconds since 1970-01-01T00:00 on the same wall.
    var secondsOfWall: Int64 { Int64(date.dayNumber) * 86_400 + Int64(secondOfDay) }

    /// The wall time so many seconds later.
    func adding(seconds: Int) -> CivilDateTime {
        CivilDateTime(date, secondOfDay: secondOfDay + seconds)
    }

    /// ISO 8601 without zone and seconds: `2030-01-02T10:00`.
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return
            "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(padded(hour, 2)):\(padded(minute, 2))"
    }

    /// Earlier wall times come first.
    public static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
        (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
    }
}

extension CivilDateTime {
    /// 0001-01-02 UTC and 9999-12-30 UTC: between them every wall has a year of one to four digits.
    static let firstInstant = Int64(CivilDate(year: 1, month: 1, day: 2).dayNumber) * 86_400
    static let lastInstant = Int64(CivilDate(year: 9999, month: 12, day: 30).dayNumber) * 86_400
}
