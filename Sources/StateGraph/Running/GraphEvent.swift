/// Gets the events of a run in order; the run waits for it.
public typealias GraphObserver<State: GraphState> = @Sendable (GraphEvent<State>) async -> Void

/// Something that happened in a run.
///
/// In a superstep: `checkpoint`, `taskStarted` per task, then while they run `custom` and `message`, then per task
/// in the order of completion `update` and `taskFinished`; then `values`.
public enum GraphEvent<State: GraphState>: Sendable {
    /// The state when a run goes on, after the input, and after each superstep that wrote an output channel; and
    /// for each task that asks, with its questions.
    case values(State, interrupts: [Interrupt<State>], step: Int)
    /// What a task wrote; `isCached` when it was not run now and only its writes are applied.
    case update(NodeName, Update<State>, isCached: Bool)
    /// A task asks these questions; none when the run stops at a stop point.
    case interrupted([Interrupt<State>])
    /// What a node emitted.
    case custom(NodeName, State.Event)
    /// A piece of a message that a node streams, or a whole one that it returned.
    case message(StreamedMessage)
    /// A node is about to run.
    case taskStarted(TaskStart<State>)
    /// A node has run.
    case taskFinished(TaskFinish<State>)
    /// Something happened to a call that a task makes.
    case call(CallEvent)
    /// A node repeats an effect of which nobody knows whether it happened.
    case effectRepeated(NodeName, EffectKey)
    /// A checkpoint was made; with durability `.sync` it is stored.
    case checkpoint(CheckpointEvent<State>)
    /// Something that happened in a subgraph.
    case inner(InnerEvent)
}

/// A task that is about to run.
public struct TaskStart<State: GraphState>: Sendable {
    /// The node.
    public let node: NodeName
    /// The number of the superstep.
    public let step: Int
    /// What it works on.
    public let input: NodeInput<State>
    /// How many supersteps the run may still take after this one.
    public let remainingSteps: Int
}

/// A task that has run.
public struct TaskFinish<State: GraphState>: Sendable {
    /// The node.
    public let node: NodeName
    /// The number of the superstep.
    public let step: Int
    /// What it wrote, nothing if it did not finish.
    public let update: Update<State>
    /// Why it failed.
    public let error: GraphError?
    /// What it asks.
    public let interrupts: [Interrupt<State>]
}

/// A checkpoint that was made.
public struct CheckpointEvent<State: GraphState>: Sendable {
    /// Its id.
    public let id: CheckpointID
    /// The one before it.
    public let parentID: CheckpointID?
    /// The number of its step.
    public let step: Int
    /// What made it.
    public let source: CheckpointSource
    /// The state.
    public let state: State
    /// What runs next, by name, and what is known of it.
    public let tasks: [TaskSnapshot<State>]

    /// The nodes that run next.
    public var next: [NodeName] { tasks.map { $0.node } }
}

/// An event of a subgraph.
public struct InnerEvent: Sendable {
    /// The nodes that the subgraph is in, outermost first.
    public let path: [NodeName]
    private let event: any Sendable

    init(path: [NodeName], event: any Sendable) {
        self.path = path
        self.event = event
    }

    /// The same event as seen from a graph further out.
    func within(_ outer: [NodeName]) -> InnerEvent {
        InnerEvent(path: outer + path, event: event)
    }

    /// The event, if it is one of a graph of that state.
    public func event<Child: GraphState>(of state: Child.Type) -> GraphEvent<Child>? {
        event as? GraphEvent<Child>
    }
}

/// A piece of a message, or a whole one, that a node streams.
public struct StreamedMessage: Sendable, Hashable {
    /// The message's id.
    public let id: String
    /// Who says it.
    public let role: String
    /// The text, or the next piece of it.
    public let content: String
    /// Whether it is a piece.
    public let isChunk: Bool
    /// The node.
    public let node: NodeName
    /// The number of the superstep.
    public let step: Int
}
