// StateGraph: the graph engine. Typed state with a reducer per channel, nodes, edges, supersteps, interrupts,
// checkpoints and event streams. It knows nothing of meetings, JSON, files or sockets, and imports nothing:
// stores implement its `Checkpointer` port.

/// Collects nodes and edges; ``compile(checkpointer:options:)`` checks them and makes the graph that runs.
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
    let channels: [any StateChannel<State>]
    let initial: State
    var nodes: [NodeDefinition<State>] = []
    var edges: [EdgeDefinition] = []
    var joins: [JoinDefinition] = []
    var branches: [BranchDefinition<State>] = []
    /// The node that runs on the input itself, without a start before it.
    var directEntry: DirectEntry<State>?

    /// The options of nodes that have none of their own.
    public var defaults = NodeOptions<State>()

    /// An empty graph over the state's channels, or over others that are known only at run time.
    ///
    /// - Parameters:
    ///   - channels: every channel; names are unique.
    ///   - initial: the state before anything was written.
    public init(
        channels: [any StateChannel<State>] = State.channels,
        initial: State = State()
    ) {
        self.channels = channels
        self.initial = initial
    }

    /// Adds a node.
    public mutating func addNode<Node: GraphNode<State>>(
        _ name: NodeName,
        _ node: Node,
        options: NodeOptions<State> = NodeOptions()
    ) {
        addNode(name, options: options) { state, context in try await node.run(state, context).command }
        nodes[nodes.count - 1].mayCommand = Node.Output.self != Update<State>.self
    }

    /// Adds a node that is a closure and returns an update.
    public mutating func addNode(
        _ name: NodeName,
        options: NodeOptions<State> = NodeOptions(),
        _ body: @escaping @Sendable (State, NodeContext<State>) async throws -> Update<State>
    ) {
        addNode(name, options: options) { state, context in
            Command(update: try await body(state, context))
        }
        nodes[nodes.count - 1].mayCommand = false
    }

    /// Adds a node that is a closure and returns a command.
    public mutating func addNode(
        _ name: NodeName,
        options: NodeOptions<State> = NodeOptions(),
        _ body: @escaping @Sendable (State, NodeContext<State>) async throws -> Command<State>
    ) {
        nodes.append(
            NodeDefinition(
                name: name,
                body: { input, context in
                    guard input.argument != nil else { return try await body(input.state, context) }
                    guard let sent = input.argument(as: State.self) else {
                        throw GraphError(.wrongArgument, "the node takes the state", node: name)
                    }
                    return try await body(sent, context)
                },
                options: options,
                decoder: TypedArgumentDecoder<State>()
            )
        )
    }

    /// Adds a node with an input of its own type.
    ///
    /// - Parameters:
    ///   - key: the node's typed key.
    ///   - options: how it is run.
    ///   - view: what it sees of the state when an edge triggers it; a node without one can only be sent to.
    ///   - body: does the node's work.
    public mutating func addNode<Input: Codable & Sendable, Output: NodeOutput<State>>(
        _ key: NodeKey<State, Input>,
        options: NodeOptions<State> = NodeOptions(),
        view: (@Sendable (State) throws -> Input)? = nil,
        _ body: @escaping @Sendable (Input, NodeContext<State>) async throws -> Output
    ) {
        nodes.append(
            NodeDefinition(
                name: key.name,
                body: { input, context in
                    if let sent = input.argument(as: Input.self) {
                        return try await body(sent, context).command
                    }
                    guard input.argument == nil, let view else {
                        throw GraphError(
                            .wrongArgument,
                            "the node takes a \(Input.self)",
                            node: key.name
                        )
                    }
                    return try await body(try view(input.state), context).command
                },
                options: options,
                decoder: TypedArgumentDecoder<Input>(),
                takesState: view != nil,
                mayCommand: Output.self != Update<State>.self
            )
        )
    }
}
