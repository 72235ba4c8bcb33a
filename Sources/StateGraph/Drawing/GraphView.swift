/// A graph's nodes and edges, for drawings and tools.
///
/// What is shown is what can be known without running anything: the edges, the joins, and the conditional edges and
/// commands as far as they declare where they may lead; a node that nothing declared leads to stands alone. It is
/// the same view that LangGraph's `get_graph` gives.
public struct GraphView: Sendable, Hashable {
    /// The nodes in the order in which they were added: the start first, the end last if anything leads to it, and
    /// behind it the nodes of expanded subgraphs.
    public internal(set) var nodes: [Node]
    /// The edges, by source and target; those of expanded subgraphs last.
    public internal(set) var edges: [Edge]

    /// A node, or an end of the graph.
    public struct Node: Sendable, Hashable {
        /// The node's name, behind those of the nodes whose subgraphs it is in: `outer:inner:name`.
        public internal(set) var id: String
        /// The name within its own graph.
        public let name: String
        /// What the node's options say of it.
        public var metadata: [String: String] = [:]
        /// Whether it waits until nothing else is due.
        public var isDeferred = false
        /// Whether runs stop before it.
        public var stopsBefore = false
        /// Whether runs stop after it.
        public var stopsAfter = false
        /// Whether one of its conditional edges does not declare where it may lead, so that edges are missing here.
        public var hasUndeclaredEdges = false
    }

    /// An edge.
    public struct Edge: Sendable, Hashable {
        /// The ``Node/id`` of the node where it begins.
        public internal(set) var source: String
        /// The ``Node/id`` of the node where it leads.
        public internal(set) var target: String
        /// Whether it is taken only if a conditional edge or a command says so.
        public let isConditional: Bool
        /// What is written on it, unless that is the target's name.
        public let label: String?
    }
}
