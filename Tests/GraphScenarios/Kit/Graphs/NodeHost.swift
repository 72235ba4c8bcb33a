import JSON
import StateGraph

/// What a program in a node asks of the engine.
struct NodeHost: ProgramHost {
    let context: NodeContext<DynamicState>
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
        let members = input.objectValue ?? JSONObject()
        let update = try graph.channels.update(members, only: graph.channels.input)
        let state = try await context.invoke(graph.compiled, update)
        return state.map { .object(graph.result(of: $0)) } ?? .null
    }

    func callTasks(_ calls: [(name: String, input: JSONValue)]) async throws -> [JSONValue] {
        throw DefinitionError(place: program, problem: "tasks belong to entrypoints")
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
