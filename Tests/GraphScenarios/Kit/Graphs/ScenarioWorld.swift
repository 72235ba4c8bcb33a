import JSON
import StateGraph
internal import Synchronization

/// What the graphs of a scenario share while one process of it lives.
final class ScenarioWorld: Sendable {
    let scenario: Scenario
    let counters: ScenarioCounters
    let store: (any DocumentStore)?
    let cache: (any NodeCache)?
    private let graphs = Mutex<[String: BuiltGraph]>([:])

    /// A world without graphs.
    init(
        scenario: Scenario,
        counters: ScenarioCounters,
        store: (any DocumentStore)?,
        cache: (any NodeCache)?
    ) {
        self.scenario = scenario
        self.counters = counters
        self.store = store
        self.cache = cache
    }

    /// A graph that was built, nil for any other name.
    func graph(_ name: String) -> BuiltGraph? { graphs.withLock { $0[name] } }

    /// Builds a graph and those that it runs; a graph is built once.
    ///
    /// - Throws: ``GraphError`` if it is refused; ``DefinitionError`` if there is no such graph.
    func build(_ name: String) throws -> BuiltGraph {
        if let built = graph(name) { return built }
        guard case .state(let definition) = scenario.graphs[name] else {
            throw DefinitionError(place: "graphs.\(name)", problem: "no graph of nodes and edges")
        }
        let built = try GraphAssembly(name: name, definition: definition, world: self).build()
        graphs.withLock { $0[name] = built }
        return built
    }

    /// Builds all graphs, also those that only programs call.
    ///
    /// - Throws: as ``build(_:)``.
    func buildAll() throws {
        for (name, graph) in scenario.graphs {
            if case .state = graph { _ = try build(name) }
        }
    }

    /// The update that a command to the graph around a graph makes there.
    ///
    /// Which graph runs another one is known by the scenario's text; of several that do, the one that has all of
    /// the channels is meant.
    func parentUpdate(_ members: JSONObject, from child: String) throws -> Update<DynamicState> {
        let parents = graphs.withLock { graphs in
            graphs.values.filter { graph in
                graph.definition.nodes.contains { graph.subgraphs(of: $0.name).contains(child) }
            }
        }
        let fitting = parents.first { parent in
            members.allSatisfy { member in parent.channels.names.contains(member.key) }
        }
        return try (fitting ?? parents.first)?.channels.update(members) ?? .none
    }
}
