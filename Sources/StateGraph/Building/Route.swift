/// Where a conditional edge leads: nodes, sends, or both.
public struct Route<State: GraphState>: Sendable {
    /// The nodes that run in the next superstep; ``NodeName/end`` adds none.
    public var nodes: [NodeName]
    /// Runs of nodes in the next superstep with inputs of their own.
    public var sends: [Send<State>]

    /// A route; both parts may be empty.
    public init(nodes: [NodeName] = [], sends: [Send<State>] = []) {
        self.nodes = nodes
        self.sends = sends
    }
}
