/// A run of a thread's queue: the running one, or one that waits.
public struct QueuedRun: Sendable, Hashable, Identifiable {
    /// What it is doing.
    public enum Phase: Sendable, Hashable {
        /// It runs.
        case running
        /// It was cancelled and is not over yet.
        case stopping
        /// It is over, and what it wrote is being taken back.
        case rollingBack
        /// It waits for more inputs until its window ends.
        case gathering
        /// It waits for its turn.
        case waiting
    }

    /// Its submission's id; of a merged run that of the first input.
    public let id: RunID
    /// The submissions that it is made of, in order: more than one only if inputs were merged.
    public let merged: [RunID]
    /// The policy that it was submitted with.
    public let policy: RunPolicy
    /// What it is doing.
    public let phase: Phase
    /// When it began to run, or to wait.
    public let since: ContinuousClock.Instant

    /// How many inputs it is made of.
    public var inputCount: Int { merged.count }
}
