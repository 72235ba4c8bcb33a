import Meetings
import Scheduling

/// The time as it stands in HTTP bodies: ISO 8601 with microseconds and without a zone, in UTC (spec 3.6).
struct ResponseTimestamps: Sendable {
    /// Where the time comes from.
    let clock: any WallClock

    /// The time now.
    var now: String { LegacyTimestamp.text(clock.now()) }
}
