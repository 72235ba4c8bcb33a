/// What a checkpoint knows of the graph's edges beyond the tasks that are due.
public struct Frontier: Codable, Hashable, Sendable {
    /// The joins that some of their sources have reached.
    public var joins: [JoinProgress] = []
    /// The deferred nodes that were triggered and wait until nothing else is due.
    public var waiting: [NodeName] = []
    /// The deferred nodes whose wait is over and that have not run yet.
    public var released: [NodeName] = []
    /// The nodes that ran in the last superstep in which an edge triggered any.
    public var lastRan: [NodeName] = []

    /// A frontier of nothing.
    public init() {}

    /// Whether there is nothing to store.
    public var isEmpty: Bool {
        joins.isEmpty && waiting.isEmpty && released.isEmpty && lastRan.isEmpty
    }
}

/// How far a join has come: the sources that have run since it last fired.
public struct JoinProgress: Codable, Hashable, Sendable {
    /// The node that waits.
    public let target: NodeName
    /// All sources of the join, in the order of their names.
    public let sources: [NodeName]
    /// The sources that have run.
    public let arrived: [NodeName]
    /// Whether the join may fire: a join to a deferred node waits until nothing else is due.
    public let isReleased: Bool

    /// The parts of a join's progress, as a store read them.
    public init(target: NodeName, sources: [NodeName], arrived: [NodeName], isReleased: Bool) {
        self.target = target
        self.sources = sources
        self.arrived = arrived
        self.isReleased = isReleased
    }
}
