public import Meetings
import Synchronization

/// A clock that stands still until a test moves it.
public final class TestClock: WallClock {
    /// 2026-11-21T09:00:00Z, a Saturday: the moment at which the scripted conversations start.
    public static let morning: Int64 = 1_795_251_600

    private let milliseconds: Atomic<Int64>

    /// A clock that shows a second since 1970 UTC.
    public init(_ seconds: Int64 = TestClock.morning) {
        milliseconds = Atomic(seconds * 1000)
    }

    /// What the clock shows.
    public func now() -> Int64 {
        milliseconds.load(ordering: .relaxed)
    }

    /// Moves the clock.
    public func advance(seconds: Int64) {
        milliseconds.add(seconds * 1000, ordering: .relaxed)
    }
}
