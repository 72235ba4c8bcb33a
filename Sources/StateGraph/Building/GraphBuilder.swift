// StateGraph: the graph engine. Typed state with a reducer per channel, nodes, edges, supersteps, interrupts,
// checkpoints and event streams. It knows nothing of meetings, JSON, files or sockets, and imports nothing:
// stores implement its `Checkpointer` port.

/// Collects nodes and edges; ``compile(checkpointer:version:)`` checks them and makes the graph that runs.
///
/// ```swift
/// var builder = GraphBuilder<Conversation>()
/// builder.addNode("greet", Greet())
/// builder.addNode("ask") { state, context in .append(Conversation.messages, "What is it about?") }
/// builder.addEdge(from: .start, to: "greet")
/// builder.addConditionalEdge(from: "greet", to: ["ask", .end]) { $0.title.isEmpty ? "ask" : .end }
/// let graph = try builder.compile(checkpointer: MemoryCheckpointer())
/// ```
public struct GraphBuilder<State: GraphState>: Sendable {
    /// A node without its type.
    typealias Body = @Sendable (State, NodeContext<State>) async throws -> Command<State>

    struct Node: Sendable {
        let name: NodeName
        let body: Body
    }

    struct Edge: Sendable {
        let source: NodeName
        let target: NodeName
    }

    struct Join: Sendable {
        let sources: [NodeName]
        let target: NodeName
    }

    struct Branch: Sendable {
        let source: NodeName
        let destinations: [NodeName]?
        let path: @Sendable (State) throws -> [NodeName]
    }

    let channels: [any StateChannel<State>]
    private(set) var nodes: [Node] = []
    private(set) var edges: [Edge] = []
    private(set) var joins: [Join] = []
    private(set) var branches: [Branch] = []

    /// An empty graph over the state's channels, or over others that are known only at run time.
    public init(channels: [any StateChannel<State>] = State.channels) {
        self.channels = channels
    }

    /// Adds a node.
    public mutating func addNode<Node: GraphNode<State>>(_ name: NodeName, _ node: Node) {
        nodes.append(.init(name: name) { state, context in try await node.run(state, context).command })
    }

    /// Adds a node that is a closure and returns an update.
    public mutating func addNode(
        _ name: NodeName,
        _ body: @escaping @Sendable (State, NodeContext<State>) async throws -> Update<State>
    ) {
        nodes.append(.init(name: name) { state, context in Command(update: try await body(state, context)) })
    }

    /// Adds a node that is a closure and returns a command.
    public mutating func addNode(
        _ name: NodeName,
        _ body: @escaping @Sendable (State, NodeContext<State>) async throws -> Command<State>
    ) {
        nodes.append(.init(name: name, body: body))
    }

    /// Runs `target` in the superstep after `source` ran.
    public mutating func addEdge(from source: NodeName, to target: NodeName) {
        edges.append(Edge(source: source, target: target))
    }

    /// A join: runs `target` once all sources have run since it last fired.
    public mutating func addEdge(from sources: [NodeName], to target: NodeName) {
        joins.append(Join(sources: sources, target: target))
    }

    /// Asks `path` where to go after `source`; it sees the state with the source's own writes, not its
    /// siblings'.
    ///
    /// - Parameters:
    ///   - source: the node, or ``NodeName/start``.
    ///   - destinations: every node that `path` may name; they are checked when the graph is compiled. Any node is
    ///     allowed when it is left out.
    ///   - path: names the next node; ``NodeName/end`` adds none.
    public mutating func addConditionalEdge(
        from source: NodeName,
        to destinations: [NodeName]? = nil,
        path: @escaping @Sendable (State) throws -> NodeName
    ) {
        branches.append(Branch(source: source, destinations: destinations) { [try path($0)] })
    }

    /// As ``addConditionalEdge(from:to:path:)`` with a path to any number of nodes.
    public mutating func addConditionalEdges(
        from source: NodeName,
        to destinations: [NodeName]? = nil,
        path: @escaping @Sendable (State) throws -> [NodeName]
    ) {
        branches.append(Branch(source: source, destinations: destinations, path: path))
    }
}
