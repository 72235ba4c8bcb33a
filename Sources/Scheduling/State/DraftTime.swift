public import Language
public import Meetings

/// When the meeting is to start, as far as the user said it.
public struct DraftTime: Codable, Sendable, Hashable {
    /// The start, with defaults filled in for what was not said.
    public var time: MeetingTime
    /// Whether a date was said.
    public var hasDate: Bool
    /// Whether a time of day was said.
    public var hasTime: Bool

    /// A start with all its parts.
    public init(time: MeetingTime, hasDate: Bool, hasTime: Bool) {
        self.time = time
        self.hasDate = hasDate
        self.hasTime = hasTime
    }

    /// The start that was read from a text.
    public init(_ reading: TimeReading) {
        self.init(
            time: MeetingTime(start: reading.instant, zone: reading.zone, wall: reading.wall.description),
            hasDate: reading.hasDate,
            hasTime: reading.hasTime
        )
    }

    /// The start in the form that the reader of texts understands.
    public var reading: TimeReading {
        let zone = MeetingZone(named: time.zone) ?? .utc
        let wall = zone.wall(at: time.start)
        return TimeReading(
            wall: CivilDateTime(
                year: wall.year,
                month: wall.month,
                day: wall.day,
                hour: wall.hour,
                minute: wall.minute
            ),
            hasDate: hasDate,
            hasTime: hasTime,
            instant: time.start,
            zone: time.zone
        )
    }
}
