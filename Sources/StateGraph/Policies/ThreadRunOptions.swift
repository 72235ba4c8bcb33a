/// How ``ThreadRuns`` decides about runs, and how many it lets run and wait.
public struct ThreadRunOptions<State: GraphState>: Sendable {
    /// Makes one input of two, the earlier first.
    public typealias Merge = @Sendable (Update<State>, Update<State>) -> Update<State>

    /// The policy of submissions that name none.
    public var defaultPolicy: RunPolicy
    /// The greatest number of runs at once, over all threads.
    public var maximumRunning: Int
    /// The greatest number of runs that wait on one thread.
    public var maximumWaiting: Int
    /// The greatest number of runs that wait on all threads together.
    public var maximumWaitingInAll: Int
    /// How long the first of some inputs that are to be merged waits for more on an idle thread.
    public var mergeWindow: Duration
    /// The greatest number of inputs in one run.
    public var maximumMerged: Int
    /// Makes one input of two; nil appends the later one's writes, or lets them replace
    /// the earlier ones where a channel takes one write.
    public var merge: Merge?
    /// Whether runs may be rolled back; each run then first asks the store where its thread stands.
    public var allowsRollback: Bool
    /// Where runs prefer to be, the default pool when it is nil.
    public var executor: (any TaskExecutor)?

    /// Options; limits below 1 count as 1.
    public init(
        defaultPolicy: RunPolicy = .enqueue,
        maximumRunning: Int = 256,
        maximumWaiting: Int = 16,
        maximumWaitingInAll: Int = 4096,
        mergeWindow: Duration = .zero,
        maximumMerged: Int = 64,
        merge: Merge? = nil,
        allowsRollback: Bool = true,
        executor: (any TaskExecutor)? = nil
    ) {
        self.defaultPolicy = defaultPolicy
        self.maximumRunning = maximumRunning
        self.maximumWaiting = maximumWaiting
        self.maximumWaitingInAll = maximumWaitingInAll
        self.mergeWindow = mergeWindow
        self.maximumMerged = maximumMerged
        self.merge = merge
        self.allowsRollback = allowsRollback
        self.executor = executor
    }

    /// The numbers that the decisions depend on.
    var limits: RunQueueMachine.Limits {
        RunQueueMachine.Limits(
            running: max(1, maximumRunning),
            waiting: max(1, maximumWaiting),
            waitingInAll: max(1, maximumWaitingInAll),
            merged: max(1, maximumMerged),
            window: max(.zero, mergeWindow)
        )
    }
}
