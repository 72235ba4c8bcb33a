import JSON
import StateGraph

/// One life of the program that a scenario runs in: what is in memory only goes with it.
struct ScenarioProcess: Sendable {
    let world: ScenarioWorld
    /// The main graph, with its checkpointer.
    let main: any ScenarioGraph

    /// Builds the graphs of a scenario.
    ///
    /// - Throws: ``GraphError`` if a graph is refused; ``DefinitionError``.
    init(
        _ scenario: Scenario,
        counters: ScenarioCounters,
        checkpointer: (any Checkpointer)?,
        store: (any DocumentStore)?
    ) throws {
        world = ScenarioWorld(
            scenario: scenario,
            counters: counters,
            store: store,
            cache: scenario.hasCache ? MemoryNodeCache() : nil
        )
        try world.buildAll()
        main = try world.build(scenario.main).with(checkpointer: checkpointer)
    }
}
