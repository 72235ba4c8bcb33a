/// A date and time of day of the proleptic Gregorian calendar, to the second.
public struct CivilTime: Sendable, Hashable {
    /// The year.
    public var year: Int
    /// The month, January is 1.
    public var month: Int
    /// The day of the month.
    public var day: Int
    /// The hour, 0 to 23.
    public var hour: Int
    /// The minute.
    public var minute: Int
    /// The second; there are no leap seconds.
    public var second: Int

    /// What a wall without zone shows so many seconds after 1970-01-01T00:00.
    public init(secondsOfWall seconds: Int64) {
        let dayNumber = Int((seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
        let rest = Int(seconds - Int64(dayNumber) * 86_400)
        // Eras of 400 years that start on March 1st, so that a leap day is the last day of its year.
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        hour = rest / 3600
        minute = rest / 60 % 60
        second = rest % 60
    }

    /// Seconds from 1970-01-01T00:00 to this time on the same wall.
    public var secondsOfWall: Int64 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let dayNumber = Int64(era * 146_097 + dayOfEra - 719_468)
        return dayNumber * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    }

    /// The day of the week, Monday is 1 and Sunday 7.
    public var weekday: Int {
        let days = secondsOfWall / 86_400 - (secondsOfWall % 86_400 < 0 ? 1 : 0)
        let remainder = Int((days + 3) % 7)
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    /// The form of ISO 8601 to the minute: "2026-11-21T09:00".
    public var minuteText: String {
        String(decoding: bytes(date: "-", between: "T", time: ":", seconds: false), as: UTF8.self)
    }

    /// The form of RFC 5545 §3.3.5: "20261121T090000".
    public var basicText: String {
        String(decoding: bytes(date: nil, between: "T", time: nil, seconds: true), as: UTF8.self)
    }

    /// Appends the form of ISO 8601 to the second, "2026-11-21T09:00:00".
    public func append(to output: inout [UInt8]) {
        output.append(contentsOf: bytes(date: "-", between: "T", time: ":", seconds: true))
    }

    private func bytes(
        date dateMark: Unicode.Scalar?,
        between: Unicode.Scalar,
        time timeMark: Unicode.Scalar?,
        seconds: Bool
    ) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(20)
        func append(mark: Unicode.Scalar?) {
            if let mark { output.append(UInt8(ascii: mark)) }
        }
        func append(pair number: Int) {
            output.append(UInt8(ascii: "0") + UInt8(number / 10 % 10))
            output.append(UInt8(ascii: "0") + UInt8(number % 10))
        }
        append(pair: max(0, year) / 100)
        append(pair: max(0, year))
        append(mark: dateMark)
        append(pair: month)
        append(mark: dateMark)
        append(pair: day)
        append(mark: between)
        append(pair: hour)
        append(mark: timeMark)
        append(pair: minute)
        guard seconds else { return output }
        append(mark: timeMark)
        append(pair: second)
        return output
    }
}
