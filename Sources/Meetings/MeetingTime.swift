/// When a meeting starts: the instant, and the wall time that its owner meant.
///
/// Both are kept, since a zone's rules may change between the agreement and the meeting.
public struct MeetingTime: Codable, Sendable, Hashable {
    /// Seconds since 1970 UTC.
    public var start: Int64
    /// The IANA name of the zone, such as "Europe/Berlin".
    public var zone: String
    /// The wall time in the zone, "YYYY-MM-DDTHH:MM".
    public var wall: String

    /// A start with all its parts.
    public init(start: Int64, zone: String, wall: String) {
        self.start = start
        self.zone = zone
        self.wall = wall
    }

    /// The start that a zone's wall shows at an instant.
    public init(start: Int64, in zone: MeetingZone) {
        self.init(start: start, zone: zone.name, wall: zone.wall(at: start).minuteText)
    }
}
