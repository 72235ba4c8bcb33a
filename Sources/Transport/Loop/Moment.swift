/// A moment of the monotonic clock, in nanoseconds.
///
/// Not `ContinuousClock.Instant`: that type's layout is only known at run time, which makes every access to an actor
/// that stores one slower.
struct Moment: Comparable, Sendable {
    private static let origin = ContinuousClock.now
    private let nanoseconds: Int64

    /// The present.
    static var now: Moment {
        Moment(nanoseconds: Int64((ContinuousClock.now - origin) / .nanoseconds(1)))
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
