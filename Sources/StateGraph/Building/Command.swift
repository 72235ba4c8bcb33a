/// An update together with where to go next.
///
/// Going to a node *adds* to the node's edges and conditional edges, it does not replace them.
public struct Command<State: GraphState>: Sendable {
    /// What is written.
    public var update: Update<State>
    /// Where it goes; nil for most commands, which are cheap to copy because of that.
    private var destinations: CommandDestinations<State>?

    /// The nodes that run in the next superstep; ``NodeName/end`` adds nothing.
    public var goto: [NodeName] {
        get { destinations?.content.goto ?? [] }
        set { change { $0.goto = newValue } }
    }
    /// Runs of nodes in the next superstep with inputs of their own, in this order.
    public var sends: [Send<State>] {
        get { destinations?.content.sends ?? [] }
        set { change { $0.sends = newValue } }
    }
    /// What the graph around this one is to do instead; see ``parent(_:)``.
    var parent: ParentCommand? {
        get { destinations?.content.parent }
        set { change { $0.parent = newValue } }
    }

    /// Whether it leads nowhere beyond the edges.
    var goesNowhere: Bool { destinations == nil }

    /// A command; all parts may be empty.
    public init(update: Update<State> = .none, goto: [NodeName] = [], sends: [Send<State>] = []) {
        self.update = update
        guard !goto.isEmpty || !sends.isEmpty else { return }
        destinations = CommandDestinations(CommandDestinations.Content(goto: goto, sends: sends))
    }

    init(_ update: Update<State>) {
        self.update = update
    }

    /// A command that writes and goes to one node.
    public init(update: Update<State> = .none, goto: NodeName) {
        self.init(update: update, goto: [goto])
    }

    /// A command that only goes to nodes.
    public static func goto(_ nodes: NodeName...) -> Command {
        Command(goto: nodes)
    }

    /// Ends the graph at once and has the graph around it do something, as if the subgraph's node had said so.
    ///
    /// What this graph wrote is dropped. In a graph that is no subgraph it is an error, `.missingParent`.
    public static func parent<Parent: GraphState>(_ command: Command<Parent>) -> Command {
        var result = Command()
        result.parent = ParentCommand(command: command)
        return result
    }

    /// This command and another one behind it.
    public consuming func and(_ other: Command) -> Command {
        update.merge(other.update)
        guard !other.goesNowhere else { return self }
        change { content in
            content.goto += other.goto
            content.sends += other.sends
            if content.parent == nil { content.parent = other.parent }
        }
        return self
    }

    private mutating func change(_ body: (inout CommandDestinations<State>.Content) -> Void) {
        var content = destinations?.content ?? CommandDestinations.Content()
        body(&content)
        destinations = CommandDestinations(content)
    }
}

/// Where a command goes, for the few that go somewhere.
final class CommandDestinations<State: GraphState>: Sendable {
    struct Content: Sendable {
        var goto: [NodeName] = []
        var sends: [Send<State>] = []
        var parent: ParentCommand?
    }

    let content: Content

    init(_ content: Content) {
        self.content = content
    }
}

/// A ``Command`` to the graph around, without its type.
struct ParentCommand: Sendable {
    let command: any Sendable
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
    public var command: Command<State> { Command(self) }
}

extension Command: NodeOutput {
    /// The command itself.
    public var command: Command { self }
}
