import Glibc

/// A moment of the monotonic clock.
///
/// Not `Moment`: that type's layout is only known at run time, which makes every access to an actor
/// that stores one slower.
struct Moment: Comparable, Sendable {
    private let nanoseconds: Int64

    /// The present.
    static var now: Moment {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Moment(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }

    /// The time between two moments.
    static func - (later: Moment, earlier: Moment) -> Duration {
        .nanoseconds(later.nanoseconds - earlier.nanoseconds)
    }

    /// A later moment.
    static func + (moment: Moment, duration: Duration) -> Moment {
        Moment(nanoseconds: moment.nanoseconds + Int64(duration / .nanoseconds(1)))
    }

    /// Whether one comes before the other.
    static func < (left: Moment, right: Moment) -> Bool { left.nanoseconds < right.nanoseconds }
}

/// The system's clock of days, for the `Date` field only.
enum WallTime {
    /// Seconds since 1970 in UTC.
    static var secondsSince1970: Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec)
    }
}
