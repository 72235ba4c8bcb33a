/// Which times of a calendar are taken, and which are free.
public struct FreeBusy: Sendable, Hashable {
    /// The taken times: in order, none touching the next.
    public let busy: [MeetingInterval]

    /// Joins taken times, given in any order.
    public init(busy intervals: [MeetingInterval]) {
        var merged: [MeetingInterval] = []
        for interval in intervals.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) })
        where interval.seconds > 0 {
            if let last = merged.last, interval.start <= last.end {
                merged[merged.count - 1].end = max(last.end, interval.end)
            } else {
                merged.append(interval)
            }
        }
        busy = merged
    }

    /// The times that the meetings of a calendar take; its reminders take none.
    public init(of meetings: [Meeting]) {
        self.init(busy: meetings.filter { $0.kind == .meeting }.map(\.interval))
    }

    /// Whether nothing is in the way of an interval.
    public func isFree(_ interval: MeetingInterval) -> Bool {
        !busy.contains { $0.overlaps(interval) }
    }

    /// The free stretches of a window, in order.
    public func gaps(in window: MeetingInterval) -> [MeetingInterval] {
        var gaps: [MeetingInterval] = []
        var start = window.start
        for taken in busy where taken.overlaps(window) {
            if taken.start > start { gaps.append(MeetingInterval(start: start, end: taken.start)) }
            start = max(start, taken.end)
        }
        if start < window.end { gaps.append(MeetingInterval(start: start, end: window.end)) }
        return gaps
    }

    /// The starts in a window at which a meeting of that length fits, in order.
    ///
    /// - Parameters:
    ///   - window: Where the whole meeting must lie.
    ///   - minutes: How long the meeting takes.
    ///   - step: Starts are whole multiples of so many seconds of UTC: 1800 gives full and half hours.
    ///   - limit: How many are wanted at most.
    /// - Returns: The starts, in seconds since 1970 UTC.
    public func starts(in window: MeetingInterval, minutes: Int, step: Int64, limit: Int) -> [Int64] {
        var starts: [Int64] = []
        let length = Int64(minutes) * 60
        for gap in gaps(in: window) {
            let remainder = ((gap.start % step) + step) % step
            var start = remainder == 0 ? gap.start : gap.start + step - remainder
            while start + length <= gap.end {
                guard starts.count < limit else { return starts }
                starts.append(start)
                start += step
            }
        }
        return starts
    }
}
