public import Meetings

/// A calendar in memory, which fails when a test tells it to.
public actor MemoryCalendar: CalendarPort {
    /// What the calendar throws when it is told to fail.
    public struct Failure: Error {}

    private var entries: [MeetingID: Meeting] = [:]
    private var failures = 0
    /// How often an entry was saved, repeated saves of one id included.
    public private(set) var saves = 0

    /// An empty calendar.
    public init() {}

    /// Makes the next calls fail.
    public func fail(times: Int) {
        failures = times
    }

    /// Every entry of every owner, earliest first.
    public var all: [Meeting] {
        entries.values.sorted { ($0.time.start, $0.id) < ($1.time.start, $1.id) }
    }

    /// See ``CalendarPort``.
    public func conflicts(
        with interval: MeetingInterval,
        owner: String,
        excluding: MeetingID?
    ) async throws -> [Meeting] {
        try mayFail()
        return all.filter { $0.owner == owner && $0.id != excluding && $0.isInTheWay(of: interval) }
    }

    /// See ``CalendarPort``.
    public func save(_ meeting: Meeting) async throws {
        try mayFail()
        entries[meeting.id] = meeting
        saves += 1
    }

    /// See ``CalendarPort``.
    public func meetings(owner: String, in interval: MeetingInterval?) async throws -> [Meeting] {
        try mayFail()
        return all.filter { meeting in
            meeting.owner == owner && (interval.map { meeting.interval.overlaps($0) } ?? true)
        }
    }

    private func mayFail() throws {
        guard failures > 0 else { return }
        failures -= 1
        throw Failure()
    }
}
