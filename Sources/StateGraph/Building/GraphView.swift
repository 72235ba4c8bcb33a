/// A graph's nodes and edges, for drawings and tools.
public struct GraphView: Sendable, Hashable {
    /// An edge.
    public struct Edge: Sendable, Hashable {
        /// Where it begins.
        public let source: String
        /// Where it leads.
        public let target: String
        /// Whether it is taken only if a conditional edge or a command says so.
        public let isConditional: Bool
        /// What is written on it.
        public let label: String?
    }

    /// The nodes' names in the order in which they were added, the start first and the end last.
    public let nodes: [String]
    /// The edges.
    public let edges: [Edge]
}
