import Meetings

/// Looks for times at which a meeting fits, near the one that is taken.
struct FreeTimes {
    /// How many times are offered.
    private static let wanted = 3
    /// How many days are looked at, the meeting's own day included.
    private static let days: Int64 = 8
    private static let day: Int64 = 86_400
    private static let hour: Int64 = 3600
    /// Offered times are full and half hours.
    private static let step: Int64 = 1800

    let calendar: any CalendarPort
    let workingHours: Range<Int>

    /// Free times as a person says them, on the wall of the meeting's zone, earliest first.
    ///
    /// - Throws: what the calendar throws.
    func near(_ meeting: Meeting, now: Int64) async throws -> [String] {
        let zone = MeetingZone(named: meeting.time.zone) ?? .utc
        let wall = meeting.time.start + zone.offset(at: meeting.time.start)
        let midnight = wall - ((wall % Self.day) + Self.day) % Self.day
        let horizon = MeetingInterval(start: midnight - Self.day, end: midnight + (Self.days + 1) * Self.day)
        let taken = try await calendar.meetings(owner: meeting.owner, in: horizon)
        let calendar = FreeBusy(of: taken.filter { $0.id != meeting.id })
        var found: [Int64] = []
        for index in 0..<Self.days where found.count < Self.wanted {
            let wallOfDay = midnight + index * Self.day
            // Weekends are offered only to somebody who asked for one.
            if index > 0, CivilTime(secondsOfWall: wallOfDay).weekday > 5 { continue }
            let window = window(of: wallOfDay, around: wall - midnight, meeting, zone, isFirst: index == 0)
            let starts = calendar.starts(
                in: MeetingInterval(start: max(window.start, now), end: window.end),
                minutes: meeting.durationMinutes,
                step: Self.step,
                limit: 48
            )
            let target = zone.instant(ofWall: wallOfDay + wall - midnight)
            let nearest = starts.sorted { abs($0 - target) < abs($1 - target) }
            found += nearest.prefix(index == 0 ? Self.wanted : 1)
        }
        return found.prefix(Self.wanted).sorted().map { start in
            SpokenTime(wall: zone.wall(at: start)).full(now: zone.wall(at: now))
        }
    }

    /// The hours of a day in which times are offered: working hours, and on the day itself two hours round the time.
    private func window(
        of midnight: Int64,
        around time: Int64,
        _ meeting: Meeting,
        _ zone: MeetingZone,
        isFirst: Bool
    ) -> MeetingInterval {
        var start = Int64(workingHours.lowerBound) * Self.hour
        var end = Int64(workingHours.upperBound) * Self.hour
        if isFirst {
            start = max(0, min(start, time - 2 * Self.hour))
            end = min(Self.day, max(end, time + meeting.interval.seconds + 2 * Self.hour))
        }
        return MeetingInterval(
            start: zone.instant(ofWall: midnight + start),
            end: zone.instant(ofWall: midnight + end)
        )
    }
}
