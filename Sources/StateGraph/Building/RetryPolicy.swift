/// When and how often a node that failed is tried again, within its superstep.
public struct RetryPolicy: Sendable {
    /// The greatest number of attempts, the first included.
    public var maximumAttempts = 3
    /// The wait before the second attempt.
    public var initialInterval: Duration = .milliseconds(500)
    /// What each wait is multiplied with for the next.
    public var backoffFactor = 2.0
    /// The longest wait.
    public var maximumInterval: Duration = .seconds(128)
    /// Whether up to a second is added to each wait at random, so that many do not come back at once.
    public var hasJitter = true
    /// Which errors are worth another attempt; interrupts and cancellation by the caller never are.
    public var retries: @Sendable (any Error) -> Bool

    /// A policy that tries again after every error, unless told otherwise.
    public init(
        maximumAttempts: Int = 3,
        initialInterval: Duration = .milliseconds(500),
        backoffFactor: Double = 2,
        maximumInterval: Duration = .seconds(128),
        hasJitter: Bool = true,
        retries: @escaping @Sendable (any Error) -> Bool = { _ in true }
    ) {
        self.maximumAttempts = maximumAttempts
        self.initialInterval = initialInterval
        self.backoffFactor = backoffFactor
        self.maximumInterval = maximumInterval
        self.hasJitter = hasJitter
        self.retries = retries
    }

    /// The wait after an attempt that failed, 1 being the first.
    func interval(after attempt: Int) -> Duration {
        var interval = initialInterval
        // Stops at the greatest, so that many attempts can't overflow.
        for _ in 1..<max(1, attempt) {
            guard interval < maximumInterval else { break }
            interval = interval * backoffFactor
        }
        interval = min(interval, maximumInterval)
        return hasJitter ? interval + .milliseconds(Int.random(in: 0..<1000)) : interval
    }
}
