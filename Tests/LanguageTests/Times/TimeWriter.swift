@testable import Language

/// Writes a value out in full, in words that the reader knows.
enum TimeWriter {
    static func text(_ value: TemporalValue) -> String? {
        switch value {
        case .date(let date): date.iso
        case .time(let minuteOfDay, let second, _): clock(minuteOfDay, second)
        case .dateTime(let moment): text(moment)
        case .duration(let seconds):
            seconds == seconds.rounded() && seconds < 1e9 ? "\(Int(seconds)) seconds" : nil
        case .dateRange(let start?, let end?):
            start.adding(days: 1) < end ? "from \(start.iso) to \(end.adding(days: -1).iso)" : nil
        case .dateRange(let start?, nil): "since \(start.iso)"
        case .dateRange(nil, let end?): "until \(end.adding(days: -1).iso)"
        case .dateTimeRange(let start?, let end?): start < end ? "from \(text(start)) to \(text(end))" : nil
        case .dateTimeRange(let start?, nil): "since \(text(start))"
        case .dateTimeRange(nil, let end?): "until \(text(end))"
        case .dateRange, .dateTimeRange, .timeRange, .recurrence: nil
        }
    }

    private static func text(_ moment: CivilDateTime) -> String {
        moment.date.iso + "T" + clock(moment.minuteOfDay, moment.second)
    }

    private static func clock(_ minuteOfDay: Int, _ second: Int) -> String {
        ISOTime.padded(minuteOfDay / 60, 2) + ":" + ISOTime.padded(minuteOfDay % 60, 2) + ":"
            + ISOTime.padded(second, 2)
    }
}
