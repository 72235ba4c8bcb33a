/// Finds a peer that takes nothing while bytes wait for it.
struct StallDetector {
    private var waitingSince: Moment?
    private var acknowledgedBytes: UInt64 = 0

    /// The kernel has taken everything.
    mutating func progressed() { waitingSince = nil }

    /// Time has passed.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - isWaiting: Whether bytes wait.
    ///   - timeout: How long nothing may move.
    ///   - acknowledged: What the peer's kernel has taken so far; asked only while bytes wait.
    /// - Returns: Whether nothing has moved for that long.
    mutating func isStalled(
        _ now: Moment,
        isWaiting: Bool,
        timeout: Duration,
        _ acknowledged: @autoclosure () -> UInt64
    ) -> Bool {
        guard isWaiting else {
            waitingSince = nil
            return false
        }
        let acknowledged = acknowledged()
        guard let since = waitingSince, acknowledged == acknowledgedBytes else {
            waitingSince = now
            acknowledgedBytes = acknowledged
            return false
        }
        return now - since >= timeout
    }
}
