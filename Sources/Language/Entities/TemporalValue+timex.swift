extension TemporalValue {
    /// The value in TIMEX3: `2030-01-05T16:00`, `PT45M`, `(2030-01-05,2030-01-08,P3D)`.
    public var timex: String {
        switch self {
        case .date(let date): date.iso
        case .time(let minuteOfDay, let second, _): "T" + ISOTime.text(minuteOfDay, second)
        case .dateTime(let moment): moment.date.iso + "T" + ISOTime.text(moment.minuteOfDay, moment.second)
        case .duration(let seconds): ISOTime.duration(seconds)
        case .dateRange(let start, let end):
            "(\(start?.iso ?? ""),\(end?.iso ?? "")"
                + ISOTime.length(start.map { $0.dayNumber * 86_400 }, end.map { $0.dayNumber * 86_400 }) + ")"
        case .timeRange(let start, let end):
            "(\(start.map { "T" + ISOTime.text($0.minuteOfDay, $0.second) } ?? ""),"
                + "\(end.map { "T" + ISOTime.text($0.minuteOfDay, $0.second) } ?? "")"
                + ISOTime.length(start.map { Int($0.secondsOfWall) }, end.map { Int($0.secondsOfWall) }) + ")"
        case .dateTimeRange(let start, let end):
            "(\(start.map { TemporalValue.dateTime($0).timex } ?? ""),"
                + "\(end.map { TemporalValue.dateTime($0).timex } ?? "")"
                + ISOTime.length(start.map { Int($0.secondsOfWall) }, end.map { Int($0.secondsOfWall) }) + ")"
        case .recurrence(let recurrence): recurrence.timex ?? ""
        }
    }
}

extension CivilDate {
    /// ISO 8601: `2030-01-05`.
    public var iso: String {
        "\(ISOTime.padded(year, 4))-\(ISOTime.padded(month, 2))-\(ISOTime.padded(day, 2))"
    }
}

/// How ISO 8601 writes times and lengths.
enum ISOTime {
    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// "16", "16:05" or "16:05:09".
    static func text(_ minuteOfDay: Int, _ second: Int) -> String {
        var text = padded(minuteOfDay / 60, 2)
        if minuteOfDay % 60 != 0 || second != 0 { text += ":" + padded(minuteOfDay % 60, 2) }
        if second != 0 { text += ":" + padded(second, 2) }
        return text
    }

    /// "PT1H30M", "P3D", "P2W".
    static func duration(_ seconds: Double) -> String {
        guard seconds.isFinite, abs(seconds) < 1e15 else { return "" }
        let whole = Int(seconds.rounded())
        if whole % 604_800 == 0, whole != 0 { return "P\(whole / 604_800)W" }
        if whole % 86_400 == 0 { return "P\(whole / 86_400)D" }
        var text = whole >= 86_400 ? "P\(whole / 86_400)DT" : "PT"
        let rest = whole % 86_400
        if rest / 3600 > 0 { text += "\(rest / 3600)H" }
        if rest % 3600 / 60 > 0 { text += "\(rest % 3600 / 60)M" }
        if rest % 60 > 0 { text += "\(rest % 60)S" }
        return text
    }

    static func length(_ start: Int?, _ end: Int?) -> String {
        guard let start, let end else { return "" }
        return "," + duration(Double(end - start))
    }
}
