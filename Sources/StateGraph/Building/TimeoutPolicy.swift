/// How long one attempt of a node may take.
///
/// A node that is out of time is cancelled and fails with `.nodeTimedOut`; the run waits until it heeds that.
public struct TimeoutPolicy: Sendable, Hashable {
    /// What counts as progress for ``idle``.
    public enum Progress: Sendable, Hashable {
        /// Whatever the node emits, and heartbeats.
        case any
        /// ``NodeContext/heartbeat()`` only.
        case heartbeat
    }

    /// The longest time of an attempt, nil for any.
    public var run: Duration?
    /// The longest time without progress, nil for any.
    public var idle: Duration?
    /// What counts as progress.
    public var progress: Progress

    /// A policy; without limits it does nothing.
    public init(run: Duration? = nil, idle: Duration? = nil, progress: Progress = .any) {
        self.run = run
        self.idle = idle
        self.progress = progress
    }

    var isEmpty: Bool { run == nil && idle == nil }
}
