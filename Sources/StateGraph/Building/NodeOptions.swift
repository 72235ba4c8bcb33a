/// How one node is run, or every node of a graph that has no option of its own.
public struct NodeOptions<State: GraphState>: Sendable {
    /// Runs in the place of a node that failed for good; its writes and command count, the node's edges do not.
    public typealias ErrorHandler =
        @Sendable (NodeFailure, NodeInput<State>, NodeContext<State>) async throws -> Command<State>

    /// What to do when the node throws: the first policy that retries the error decides.
    public var retry: [RetryPolicy]
    /// How long an attempt may take.
    public var timeout: TimeoutPolicy?
    /// Whether writes are reused.
    public var cache: CachePolicy<State>?
    /// What runs when the attempts are used up.
    public var onError: ErrorHandler?
    /// Whether the node, once triggered, waits until nothing else is due.
    public var isDeferred: Bool
    /// The nodes that the node's commands may go to, by label: checked when the graph is compiled, and drawn.
    public var destinations: [NodeDestination]
    /// Anything that tools want to know of the node.
    public var metadata: [String: String]

    /// Options; none of them is set by default.
    public init(
        retry: [RetryPolicy] = [],
        timeout: TimeoutPolicy? = nil,
        cache: CachePolicy<State>? = nil,
        onError: ErrorHandler? = nil,
        isDeferred: Bool = false,
        destinations: [NodeDestination] = [],
        metadata: [String: String] = [:]
    ) {
        self.retry = retry
        self.timeout = timeout
        self.cache = cache
        self.onError = onError
        self.isDeferred = isDeferred
        self.destinations = destinations
        self.metadata = metadata
    }

    /// These options, with a graph's defaults for those that are not set.
    func filled(with defaults: NodeOptions) -> NodeOptions {
        var options = self
        if retry.isEmpty { options.retry = defaults.retry }
        options.timeout = timeout ?? defaults.timeout
        options.cache = cache ?? defaults.cache
        options.onError = onError ?? defaults.onError
        return options
    }
}

/// A node that another one may go to, for checks and drawings.
public struct NodeDestination: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The node.
    public let node: NodeName
    /// What is written on the way to it.
    public let label: String?

    /// A destination.
    public init(_ node: NodeName, label: String? = nil) {
        self.node = node
        self.label = label
    }

    /// A destination without a label.
    public init(stringLiteral value: String) {
        self.init(NodeName(value))
    }
}

/// What an error handler is told.
public struct NodeFailure: Sendable {
    /// The node that failed.
    public let node: NodeName
    /// What it threw last; after a restart from a store a ``StoredFailure``.
    public let error: any Error
}
