/// The time as ``ThreadRuns`` knows it; a test gives its own.
public struct RunClock: Sendable {
    /// What the clock shows.
    public var now: @Sendable () -> ContinuousClock.Instant
    /// Returns when the clock shows a time.
    public var sleep: @Sendable (ContinuousClock.Instant) async -> Void

    /// A clock of its two parts.
    public init(
        now: @escaping @Sendable () -> ContinuousClock.Instant,
        sleep: @escaping @Sendable (ContinuousClock.Instant) async -> Void
    ) {
        self.now = now
        self.sleep = sleep
    }

    /// The system's clock.
    public static var continuous: RunClock {
        RunClock(
            now: { ContinuousClock.now },
            // A sleep that is cancelled has no more to wait for.
            sleep: { try? await Task.sleep(until: $0, clock: .continuous) }
        )
    }
}
