/// A stretch of time, its end not included.
public struct MeetingInterval: Codable, Sendable, Hashable {
    /// The first second, since 1970 UTC.
    public var start: Int64
    /// The first second after it, since 1970 UTC.
    public var end: Int64

    /// From one second to another; an end before the start gives an empty interval.
    public init(start: Int64, end: Int64) {
        self.start = start
        self.end = max(start, end)
    }

    /// So many minutes from a second on.
    public init(start: Int64, minutes: Int) {
        self.init(start: start, end: start + Int64(minutes) * 60)
    }

    /// How many seconds it has.
    public var seconds: Int64 { end - start }

    /// Whether both share a second; two that only touch do not.
    public func overlaps(_ other: MeetingInterval) -> Bool {
        start < other.end && other.start < end
    }

    /// Whether every second of the other one is in this one.
    public func contains(_ other: MeetingInterval) -> Bool {
        start <= other.start && other.end <= end
    }
}
