import JSON
import StateGraph

/// A graph of a scenario that was compiled, of either kind.
protocol ScenarioGraph: Sendable {
    /// What the graph works on.
    associatedtype State: ScenarioState

    /// Its name in the scenario.
    var name: String { get }
    /// The engine's graph.
    var compiled: CompiledGraph<State> { get set }
    /// The channels of a run's result, nil for all.
    var resultChannels: [String]? { get }

    /// The channels that a run shows.
    ///
    /// - Parameters:
    ///   - chosen: those that the run asks for.
    ///   - streaming: whether the run is followed, not only its result taken.
    /// - Returns: the names, nil if the graph has no choice of them.
    func shownChannels(_ chosen: [String]?, streaming: Bool) -> [String]?

    /// The input of a run.
    ///
    /// - Throws: ``ScenarioFailure`` for what is no input.
    func start(with value: JSONValue) throws -> RunInput<State>

    /// A command from outside.
    ///
    /// - Throws: ``ScenarioFailure`` for values that are none.
    func command(update members: JSONObject, goto: JSONValue?) throws -> Command<State>

    /// An update from outside, nil for none.
    ///
    /// - Throws: ``ScenarioFailure`` for values that are none.
    func update(from value: JSONValue) throws -> Update<State>?

    /// The channels that a node reads.
    func reads(of node: String) -> [String]?

    /// The managed values that a node sees, when so many supersteps are left.
    func managed(of node: String, remaining: Int) -> JSONObject

    /// The graphs of the scenario that a node runs.
    func subgraphs(of node: String) -> Set<String>

    /// Runs the graph like a function inside a node.
    ///
    /// - Throws: what the engine throws.
    func call<Caller: ScenarioState>(
        in context: NodeContext<Caller>,
        _ input: JSONValue
    ) async throws -> JSONValue
}

extension ScenarioGraph {
    func managed(of node: String, remaining: Int) -> JSONObject { [:] }

    /// The same graph with a checkpointer.
    func with(checkpointer: (any Checkpointer)?) -> Self {
        var graph = self
        graph.compiled = compiled.with(checkpointer: checkpointer)
        return graph
    }
}
