import JSON
import StateGraph

/// One scenario on its way: the process it is in, and what its steps remember.
struct ScenarioRun {
    let scenario: Scenario
    let counters = ScenarioCounters()
    var storage: ScenarioStorage
    var process: ScenarioProcess
    /// Checkpoints that steps saved, by name.
    var saved: [String: SavedCheckpoint] = [:]
    /// The interrupts that the latest outcomes reported, by thread, newest outcome first.
    var reported: [String: [[Asked]]] = [:]

    /// A checkpoint and the graph that it belongs to.
    struct SavedCheckpoint {
        let id: CheckpointID
        let namespace: String
    }

    /// A scenario before its first step.
    ///
    /// - Throws: ``GraphError`` if a graph is refused; ``DefinitionError``; what opening a database throws.
    init(_ scenario: Scenario, saver: SuiteOptions.Saver) async throws {
        self.scenario = scenario
        storage = try await ScenarioStorage(scenario, saver: saver)
        process = try ScenarioProcess(
            scenario,
            counters: counters,
            checkpointer: storage.checkpointer,
            store: storage.documents
        )
    }

    /// Performs one step.
    ///
    /// - Returns: what it yielded, as expectations are written; errors of the graph are in there.
    /// - Throws: ``DefinitionError`` if the runner cannot do what the step says.
    mutating func perform(_ step: Step) async throws -> JSONObject {
        let thread = step.thread ?? ""
        do {
            switch step.action {
            case .run(let run): return try await perform(run)
            case .concurrent(let runs): return try await perform(runs)
            case .getState(let checkpoint, let subgraphs, let save):
                return try await getState(thread, checkpoint, subgraphs, save)
            case .getHistory(let limit, let before, let filter):
                return try await getHistory(thread, limit, before, filter)
            case .updateState(let update, let checkpoint, let save):
                return try await updateState(thread, [[update]], checkpoint, save)
            case .bulkUpdateState(let supersteps):
                return try await updateState(thread, supersteps, nil, nil)
            case .newProcess: try await startProcess()
            case .sleep(let duration): try await Task.sleep(for: duration)
            case .clearCache(let nodes):
                await process.main.clearCache(of: nodes)
            case .deleteThread(let thread): try await process.main.delete(thread: thread)
            case .graph(let isDeep): return process.main.view(isDeep: isDeep)
            case .store(let step): return try await StoreSteps(process.world).perform(step)
            }
            return ["ok": true]
        } catch let error as DefinitionError {
            throw error
        } catch {
            return ["error": .object(FailureDescription(error).json)]
        }
    }

    private mutating func startProcess() async throws {
        try await storage.endProcess()
        process = try ScenarioProcess(
            scenario,
            counters: counters,
            checkpointer: storage.checkpointer,
            store: storage.documents
        )
    }
}
