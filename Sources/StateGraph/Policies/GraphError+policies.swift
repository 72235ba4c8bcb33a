extension GraphError.Code {
    /// Another run is running or waits on the thread, and the policy is ``RunPolicy/reject``.
    public static let threadBusy = GraphError.Code("threadBusy")
    /// As many runs wait as may.
    public static let queueFull = GraphError.Code("queueFull")
    /// The queue takes no more runs.
    public static let queueClosed = GraphError.Code("queueClosed")
    /// A run with ``RunPolicy/interrupt`` or ``RunPolicy/rollback`` took this one's place; what this one
    /// checkpointed is kept.
    public static let superseded = GraphError.Code("superseded")
    /// A run with ``RunPolicy/rollback`` took this one's place; what this one wrote is gone.
    public static let rolledBack = GraphError.Code("rolledBack")
    /// A policy that can't be followed: a merge of something else than input, or a rollback with a store that
    /// can't go back.
    public static let unsuitablePolicy = GraphError.Code("unsuitablePolicy")
}

extension GraphError {
    init(_ refusal: RunQueueMachine.Refusal) {
        switch refusal {
        case .busy: self.init(.threadBusy, "another run is running or waits on the thread")
        case .full: self.init(.queueFull, "as many runs wait as may")
        case .closed: self.init(.queueClosed, "the queue takes no more runs")
        }
    }

    static var superseded: GraphError {
        GraphError(.superseded, "another run took this one's place")
    }

    static var rolledBack: GraphError {
        GraphError(.rolledBack, "another run took this one's place, and what this one wrote is gone")
    }

    static var callerCancelled: GraphError {
        GraphError(.cancelled, "the run was cancelled")
    }
}
