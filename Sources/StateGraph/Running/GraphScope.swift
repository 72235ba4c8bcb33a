/// What one graph of a run works with: the graph that was called, or a subgraph.
final class GraphScope<State: GraphState>: Sendable {
    let plan: GraphPlan<State>
    let environment: RunEnvironment<State.Answer, State.Context>
    let checkpointer: (any Checkpointer)?
    /// Where its checkpoints are, empty for the graph that was called.
    let namespace: String
    /// The nodes that it is in, outermost first.
    let path: [NodeName]
    /// The checkpoints of the graphs around it, by namespace.
    let parents: [String: CheckpointID]
    let observer: GraphObserver<State>?
    let observesSubgraphs: Bool
    let stopsBefore: Stops
    let stopsAfter: Stops
    let outputs: BitSet

    var isRoot: Bool { path.isEmpty }

    init(
        plan: GraphPlan<State>,
        environment: RunEnvironment<State.Answer, State.Context>,
        checkpointer: (any Checkpointer)?,
        namespace: String = "",
        path: [NodeName] = [],
        parents: [String: CheckpointID] = [:],
        observer: GraphObserver<State>?,
        observesSubgraphs: Bool,
        stopsBefore: Stops,
        stopsAfter: Stops,
        outputs: BitSet
    ) {
        self.plan = plan
        self.environment = environment
        self.checkpointer = checkpointer
        self.namespace = namespace
        self.path = path
        self.parents = parents
        self.observer = observer
        self.observesSubgraphs = observesSubgraphs
        self.stopsBefore = stopsBefore
        self.stopsAfter = stopsAfter
        self.outputs = outputs
    }

    /// The namespace of a task's subgraph.
    ///
    /// - Parameters:
    ///   - task: the task within its checkpoint.
    ///   - id: the checkpoint.
    /// - Returns: the path of the graph and the task.
    func namespace(ofTask task: String, at id: CheckpointID) -> String {
        GraphScope.namespace(ofTask: task, at: id, in: namespace)
    }

    static func namespace(ofTask task: String, at id: CheckpointID, in namespace: String) -> String {
        namespace.isEmpty ? "\(task):\(id)" : "\(namespace)|\(task):\(id)"
    }
}

/// The superstep that a task is in.
struct SuperstepPlace: Sendable {
    /// The checkpoint that it starts from.
    let id: CheckpointID
    /// The checkpoint from which the run started.
    let base: CheckpointID?
    /// Its number.
    let step: Int
    /// The number of the last superstep that the run may take.
    let stop: Int
    /// Whether it goes on with what an earlier run left.
    let isResuming: Bool
    /// Ids of subgraphs' checkpoints are greater than this.
    let sequence: UInt64
    /// The task's number among the due ones.
    let index: Int
    /// Where what the task calls is stored, nil when nothing is before the run ends.
    let store: CallStore?
}
