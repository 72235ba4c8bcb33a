/// How one run is executed.
public struct RunConfiguration: Sendable {
    /// When checkpoints are stored.
    public var durability: Durability
    /// The largest number of supersteps; a chain of n nodes needs n + 1.
    public var recursionLimit: Int

    /// The default stores each superstep while the next one runs.
    public init(durability: Durability = .async, recursionLimit: Int = 10_007) {
        self.durability = durability
        self.recursionLimit = recursionLimit
    }
}

/// When the checkpoints of a run are stored.
public enum Durability: Sendable, Equatable {
    /// Each superstep is stored before the next one starts.
    case sync
    /// Each superstep is stored while the next one runs; all are when the run returns.
    case async
    /// The last checkpoint is stored when the run ends well or pauses: one atomic write, whose parent is the
    /// last checkpoint of the previous run. A run that fails or is cancelled stores nothing: the thread is as
    /// before.
    case exit
    /// As ``exit``, with every checkpoint of the run in the one atomic write.
    case exitWithHistory
}
