/// Something about a graph that is allowed, and probably not meant.
///
/// A warning that is no hint is proved: whatever the nodes and the conditional edges do in a run, it holds. Edges that
/// are not declared are taken to lead anywhere, so a graph with many of them has few warnings.
public struct GraphWarning: Sendable, Hashable, CustomStringConvertible {
    /// What kind of thing was found.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A declared destination that does not exist.
        case unknownDestination
        /// Nothing leads to the node from the start; only a run that is told to go there reaches it.
        case unreachable
        /// A join that waits for a node which never runs before it.
        case blockedJoin
        /// A join that waits for two nodes of which a run takes one.
        case exclusiveJoin
        /// A cycle that no run leaves unless a node throws or asks a question.
        case endlessCycle
        /// Only commands, sends or conditional edges that declare no destinations can lead to the node: whether one
        /// does is not known.
        case undeclared
        /// Nothing leads on, though other nodes say that the end comes next.
        case deadEnd
        /// An edge that was added before.
        case duplicateEdge

        /// Whether the graph may well be meant so.
        public var isHint: Bool {
            switch self {
            case .undeclared, .deadEnd, .duplicateEdge: true
            default: false
            }
        }

        /// The kinds that are no hints.
        public static var proved: Set<Kind> { Set(allCases.filter { !$0.isHint }) }
    }

    /// What kind of thing was found.
    public let kind: Kind
    /// The nodes that it is about: for a join its target and the sources that never come, for a cycle its nodes.
    public let nodes: [NodeName]
    /// What is wrong, and what to do.
    public let message: String

    /// The kind and the message.
    public var description: String { "\(kind.rawValue): \(message)" }
}
