/// How one run is executed.
public struct RunConfiguration<State: GraphState>: Sendable {
    /// When checkpoints are stored.
    public var durability: Durability
    /// The largest number of supersteps; a chain of n nodes needs n + 1, and a run that goes on has two more.
    public var recursionLimit: Int
    /// The largest number of tasks that run at once, nil for any.
    public var maximumConcurrency: Int?
    /// The checkpoint to start from, nil for the thread's newest.
    public var checkpoint: CheckpointID?
    /// Instead of the graph's own, unless there is none.
    public var stopsBefore: CompileOptions<State>.StopPoints?
    /// Instead of the graph's own, unless there is none.
    public var stopsAfter: CompileOptions<State>.StopPoints?
    /// The channels whose change makes a `values` event, instead of the graph's own.
    public var outputChannels: [String]?
    /// Whether an answer to a question that does not wait is an error.
    public var isStrictAboutAnswers: Bool
    /// Whether the observer gets the events of subgraphs too, as ``GraphEvent/inner(_:)``.
    public var observesSubgraphs: Bool
    /// Lets somebody else ask the run to stop at the next superstep boundary.
    public var control: RunControl?

    /// The default stores each superstep while the next one runs.
    public init(
        durability: Durability = .async,
        recursionLimit: Int = 10_007,
        maximumConcurrency: Int? = nil,
        checkpoint: CheckpointID? = nil,
        stopsBefore: CompileOptions<State>.StopPoints? = nil,
        stopsAfter: CompileOptions<State>.StopPoints? = nil,
        outputChannels: [String]? = nil,
        isStrictAboutAnswers: Bool = true,
        observesSubgraphs: Bool = false,
        control: RunControl? = nil
    ) {
        self.durability = durability
        self.recursionLimit = recursionLimit
        self.maximumConcurrency = maximumConcurrency
        self.checkpoint = checkpoint
        self.stopsBefore = stopsBefore
        self.stopsAfter = stopsAfter
        self.outputChannels = outputChannels
        self.isStrictAboutAnswers = isStrictAboutAnswers
        self.observesSubgraphs = observesSubgraphs
        self.control = control
    }
}

/// When the checkpoints of a run are stored.
public enum Durability: Sendable, Equatable {
    /// Each superstep is stored before the next one starts.
    case sync
    /// Each superstep is stored while the next one runs; all are when the run returns.
    case async
    /// The last checkpoint is stored when the run ends, pauses or fails; its parent is the last checkpoint of the
    /// previous run.
    case exit
    /// As ``exit``, but a run that fails or is cancelled stores nothing: the thread is as before.
    case atomic

    var storesSupersteps: Bool { self == .sync || self == .async }
}
