/// An update together with where to go next.
///
/// Going to a node *adds* to the node's edges and conditional edges, it does not replace them.
public struct Command<State: GraphState>: Sendable {
    /// What is written.
    public var update: Update<State>
    /// The nodes that run in the next superstep; ``NodeName/end`` adds nothing.
    public var goto: [NodeName]

    /// A command; both parts may be empty.
    public init(update: Update<State> = .none, goto: [NodeName] = []) {
        self.update = update
        self.goto = goto
    }

    /// A command that writes and goes to one node.
    public init(update: Update<State> = .none, goto: NodeName) {
        self.init(update: update, goto: [goto])
    }

    /// A command that only goes to nodes.
    public static func goto(_ nodes: NodeName...) -> Command {
        Command(goto: nodes)
    }
}

/// What a node may return: an ``Update`` or a ``Command``.
public protocol NodeOutput<State>: Sendable {
    /// The state that is written to.
    associatedtype State: GraphState
    /// The output as a command.
    var command: Command<State> { get }
}

extension Update: NodeOutput {
    /// A command that goes nowhere beyond the edges.
    public var command: Command<State> { Command(update: self) }
}

extension Command: NodeOutput {
    /// The command itself.
    public var command: Command { self }
}
