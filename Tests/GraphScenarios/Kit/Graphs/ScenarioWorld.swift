import JSON
import StateGraph
internal import Synchronization

/// What the graphs of a scenario share while one process of it lives.
final class ScenarioWorld: Sendable {
    let scenario: Scenario
    let counters: ScenarioCounters
    let store: (any DocumentStore)?
    let cache: (any NodeCache)?
    private let graphs = Mutex<[String: any ScenarioGraph]>([:])

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
    func graph(_ name: String) -> (any ScenarioGraph)? { graphs.withLock { $0[name] } }

    /// Builds a graph and those that it runs; a graph is built once.
    ///
    /// - Throws: ``GraphError`` if it is refused; ``DefinitionError`` if there is no such graph.
    func build(_ name: String) throws -> any ScenarioGraph {
        if let built = graph(name) { return built }
        let built: any ScenarioGraph =
            switch scenario.graphs[name] {
            case .state(let definition):
                try GraphAssembly(name: name, definition: definition, world: self).build()
            case .entrypoint(let definition):
                try BuiltEntrypoint(name: name, definition: definition, world: self)
            case nil: throw DefinitionError(place: "graphs.\(name)", problem: "there is no such graph")
            }
        graphs.withLock { $0[name] = built }
        return built
    }

    /// Builds all graphs, also those that only programs call.
    ///
    /// - Throws: as ``build(_:)``.
    func buildAll() throws {
        for name in scenario.graphs.keys { _ = try build(name) }
    }

    /// The graph at a path of nodes; a graph that a program calls is known if it calls no other one.
    func graph(at path: [String], in outer: (any ScenarioGraph)?) -> (any ScenarioGraph)? {
        path.reduce(outer) { outer, node in
            var names = outer?.subgraphs(of: node) ?? []
            if let task = scenario.tasks.first(where: { $0.name == node }) {
                names.formUnion(Operation.subgraphs(in: task.program))
            }
            return names.count == 1 ? names.first.flatMap(graph) : nil
        }
    }

    /// The update that a command to the graph around a graph makes there.
    ///
    /// Which graph runs another one is known by the scenario's text; of several that do, the one that has all of
    /// the channels is meant.
    func parentUpdate(_ members: JSONObject, from child: String) throws -> Update<DynamicState> {
        let parents = graphs.withLock { graphs in
            graphs.values.compactMap { $0 as? BuiltGraph }.filter { graph in
                graph.definition.nodes.contains { graph.subgraphs(of: $0.name).contains(child) }
            }
        }
        let fitting = parents.first { parent in
            members.allSatisfy { member in parent.channels.names.contains(member.key) }
        }
        return try (fitting ?? parents.first)?.channels.update(members) ?? .none
    }
}
