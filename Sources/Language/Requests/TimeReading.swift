/// A moment read from a text: the wall time that was meant, and the instant that it is.
public struct TimeReading: Sendable, Hashable {
    /// The wall time in `zone`, with defaults filled in where the text has no date or no time.
    public var wall: CivilDateTime
    /// Whether the text named a date.
    public var hasDate: Bool
    /// Whether the text named a time of day, be it only "afternoon".
    public var hasTime: Bool
    /// Seconds since 1970 UTC.
    public var instant: Int64
    /// The IANA name of the zone that `wall` is told in: the reference's.
    public var zone: String

    /// A moment with all its parts.
    public init(wall: CivilDateTime, hasDate: Bool, hasTime: Bool, instant: Int64, zone: String) {
        self.wall = wall
        self.hasDate = hasDate
        self.hasTime = hasTime
        self.instant = instant
        self.zone = zone
    }
}
