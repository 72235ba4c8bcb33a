/// A node without the type of its input.
struct NodeDefinition<State: GraphState>: Sendable {
    typealias Body = @Sendable (NodeInput<State>, NodeContext<State>) async throws -> Command<State>

    let name: NodeName
    let body: Body
    var options: NodeOptions<State>
    /// Restores what was sent to it.
    let decoder: any ArgumentDecoder
    /// Whether an edge may trigger it: a node for sends only has no view of the state.
    var takesState = true
    /// The graph that it runs, if it is a subgraph.
    var subgraph: (any AnyGraph)?
    /// Whether it may return a command, which leads where it wants.
    var mayCommand = true
    /// Whether its error handler is its own and not its graph's.
    var hasOwnHandler = false
}

/// An edge as it was added.
struct EdgeDefinition: Sendable, Hashable {
    let source: NodeName
    let target: NodeName
}

/// A join as it was added.
struct JoinDefinition: Sendable {
    let sources: [NodeName]
    let target: NodeName
    let rule: JoinRule
}

/// When a join fires.
public enum JoinRule: String, Codable, Sendable {
    /// When all its sources have run since it last fired; one that never runs blocks it for good.
    case all
    /// As ``all``; or with those that have run, once nothing else is due.
    case arrived
}

/// A conditional edge as it was added.
struct BranchDefinition<State: GraphState>: Sendable {
    let source: NodeName
    let name: String?
    let destinations: [NodeDestination]?
    let path: @Sendable (State, BranchContext) throws -> Route<State>
    var choice = BranchChoice.route
}

/// How many ways a conditional edge takes.
enum BranchChoice: Sendable {
    /// One.
    case one
    /// Any number.
    case any
    /// Any number, and sends to any node.
    case route
}

/// What a conditional edge may know besides the state.
public struct BranchContext: Sendable {
    /// How many supersteps the run may still take after this one.
    public let remainingSteps: Int
    /// The number of the running superstep.
    public let step: Int
}
