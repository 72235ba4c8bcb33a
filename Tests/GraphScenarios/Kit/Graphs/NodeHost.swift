import JSON
import StateGraph

/// What a program in a node asks of the engine.
struct NodeHost<State: ScenarioState>: ProgramHost {
    let context: NodeContext<State>
    let world: ScenarioWorld
    /// The program's name for counters, such as `main.a`.
    let program: String

    func interrupt(_ value: JSONValue) async throws -> JSONValue {
        try await context.interrupt(value)
    }

    func emit(_ value: JSONValue) async throws {
        await context.emit(value)
    }

    func streamToken(_ token: String, ofMessage id: String, isHidden: Bool) async throws {
        if isHidden {
            await context.heartbeat()
        } else {
            await context.stream(token, ofMessage: id, role: "ai")
        }
    }

    func callSubgraph(_ name: String, input: JSONValue) async throws -> JSONValue {
        guard let graph = world.graph(name) else {
            throw DefinitionError(place: program, problem: "no graph \(name)")
        }
        return try await graph.call(in: context, input)
    }

    func callTasks(_ calls: [(name: String, input: JSONValue)]) async throws -> [JSONValue] {
        let prepared: [TaskCall<State, JSONValue, JSONValue>] = try calls.map { call in
            guard let task = world.scenario.tasks.first(where: { $0.name == call.name }) else {
                throw DefinitionError(place: program, problem: "no task \(call.name)")
            }
            return task.call(call.input, in: world)
        }
        return try await context.tasks(prepared)
    }

    func store(_ namespace: [String], _ request: StoreRequest) async throws -> JSONValue {
        guard let store = world.store else {
            throw DefinitionError(place: program, problem: "the scenario has no store")
        }
        return try await StoreAccess(store: store).perform(request, in: namespace)
    }

    func heartbeat() async throws {
        await context.heartbeat()
    }

    func drain(reason: String?) async throws {
        if let reason { context.requestDrain(reason: reason) } else { context.requestDrain() }
    }

    func countFailure(_ key: String?, below limit: Int?) async -> Bool {
        world.counters.countFailure(key ?? program, below: limit)
    }
}
