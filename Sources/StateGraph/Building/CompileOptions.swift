/// What a graph is compiled with besides its nodes and edges.
public struct CompileOptions<State: GraphState>: Sendable {
    /// Where runs stop without being asked to by a node.
    public enum StopPoints: Sendable, Hashable {
        /// At every node.
        case all
        /// At these nodes.
        case nodes([NodeName])

        /// At no node.
        public static var none: StopPoints { .nodes([]) }

        var isNone: Bool { self == .none }
    }

    /// What happens when a node or a conditional edge names a node that does not exist.
    public enum UnknownDestinations: Sendable {
        /// The run fails.
        case fail
        /// Nothing, as in LangGraph.
        case ignore
    }

    /// The graph's name, for caches and drawings.
    public var name = "graph"
    /// The version of the graph and its state, kept with each checkpoint.
    public var version = 1
    /// How checkpoints of older versions become such of this one: one migration for each version, without a gap.
    ///
    /// Without any, older checkpoints are read as if they were this version's.
    public var migrations: [Migration<State>] = []
    /// The nodes before which runs stop.
    public var stopsBefore = StopPoints.none
    /// The nodes after which runs stop.
    public var stopsAfter = StopPoints.none
    /// The channels whose change makes a `values` event, nil for all.
    public var outputChannels: [String]?
    /// What happens with destinations that do not exist.
    public var unknownDestinations = UnknownDestinations.fail
    /// As a subgraph: where its checkpoints are.
    public var persistence = SubgraphPersistence.inherited
    /// Where the writes of nodes with a ``CachePolicy`` are kept.
    public var cache: (any NodeCache)?
    /// What becomes of what is allowed and probably not meant; see ``GraphBuilder/lint(_:)``.
    public var lint = LintLevel.off
    /// Where effects are kept, nil if nodes have none; subgraphs without one use that of the graph around.
    public var effects: (any EffectJournal)?
    /// Tells apart what two runs write behind the same checkpoint; random unless a test gives it.
    public var makeNonce: @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }

    /// The default options.
    public init() {}
}

/// Where a subgraph's checkpoints are.
public enum SubgraphPersistence: Sendable {
    /// With its parent's: fresh at each call, but what was interrupted goes on inside.
    case inherited
    /// With its parent's, a state of its own for each thread that goes on from call to call.
    case own
    /// Nowhere: what was interrupted starts again from its beginning.
    case none
}
