/// When a node last showed progress.
actor ProgressMeter {
    private let countsHeartbeatsOnly: Bool
    private(set) var last = ContinuousClock.now

    init(_ progress: TimeoutPolicy.Progress) {
        countsHeartbeatsOnly = progress == .heartbeat
    }

    /// Something happened that may count as progress.
    func note() {
        if !countsHeartbeatsOnly { last = .now }
    }

    /// The node said that it is alive.
    func beat() {
        last = .now
    }
}
