import JSON
import Language

/// Writes dates, times, durations, ranges and recurrences as JSON: dates as `YYYY-MM-DD`, times as `HH:MM:SS`.
enum TemporalEncoder {
    /// One reading.
    static func object(of value: TemporalValue) -> JSONObject {
        var object = fields(of: value)
        let timex = value.timex
        if !timex.isEmpty { object["timex"] = .string(timex) }
        return object
    }

    private static func fields(of value: TemporalValue) -> JSONObject {
        switch value {
        case .date(let date):
            return ["value": .string(text(date))]
        case .time(let minuteOfDay, let second, let resolved):
            let clock = "\(padded(minuteOfDay / 60, 2)):\(padded(minuteOfDay % 60, 2)):\(padded(second, 2))"
            return ["value": .string(clock), "resolved": .string("\(text(resolved.calendarDay))T\(clock)")]
        case .dateTime(let moment):
            return ["value": .string(text(moment))]
        case .duration(let seconds):
            let whole = seconds.rounded()
            // What is not a fraction is written as the integer that it is.
            if whole == seconds, abs(whole) < 1e15 { return ["seconds": .integer(Int64(whole))] }
            return ["seconds": .double(seconds)]
        case .dateRange(let start, let end):
            return bounds(start.map(text), end.map(text))
        case .dateTimeRange(let start, let end):
            return bounds(start.map(text), end.map(text))
        case .timeRange(let start, let end):
            var object = bounds(start.map(clock), end.map(clock))
            object["resolved_start"] = start.map { .string(text($0)) }
            object["resolved_end"] = end.map { .string(text($0)) }
            return object
        case .recurrence(let recurrence): return fields(of: recurrence)
        }
    }

    private static func fields(of recurrence: Recurrence) -> JSONObject {
        var object: JSONObject = ["rrule": .string(recurrence.rule)]
        object["dtstart"] = recurrence.start.map { .string(text($0)) }
        if !recurrence.exceptions.isEmpty {
            object["exdate"] = .array(recurrence.exceptions.map { .string($0) })
        }
        object["exrule"] = recurrence.exceptionRule.map { .string($0) }
        return object
    }

    private static func bounds(_ start: String?, _ end: String?) -> JSONObject {
        var object = JSONObject()
        object["start"] = start.map { .string($0) }
        object["end"] = end.map { .string($0) }
        return object
    }

    static func text(_ date: CivilDate) -> String {
        "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
    }

    static func text(_ moment: CivilDateTime) -> String { "\(moment):\(padded(moment.second, 2))" }

    private static func clock(_ moment: CivilDateTime) -> String {
        "\(padded(moment.hour, 2)):\(padded(moment.minute, 2)):\(padded(moment.second, 2))"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension CivilDateTime {
    /// The date of this moment.
    fileprivate var calendarDay: CivilDate { CivilDate(year: year, month: month, day: day) }
}
