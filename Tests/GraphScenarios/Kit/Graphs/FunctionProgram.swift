import JSON
import StateGraph

/// A program of an entrypoint or of a task, ready to run in the engine.
struct FunctionProgram: Sendable {
    /// The name that expressions see.
    let name: String
    /// The name for counters, such as `task.a`.
    let counter: String
    let operations: [Operation]
    let world: ScenarioWorld

    /// Runs the program once.
    ///
    /// - Parameters:
    ///   - input: what the function was given.
    ///   - previous: what the thread's last run saved.
    ///   - context: the engine's context.
    /// - Returns: what the program gave back, and what is saved of it.
    /// - Throws: ``ScenarioFailure``, and what the engine throws.
    func run<State: ScenarioState>(
        _ input: JSONValue,
        previous: JSONValue = .null,
        _ context: NodeContext<State>
    ) async throws -> EntrypointReturn<ScenarioFunction> {
        let runs = world.counters.start(counter)
        var scope = EvaluationScope(context, name: name, runs: runs)
        scope.input = input
        scope.previous = previous
        let host = NodeHost(context: context, world: world, program: counter)
        var interpreter = ProgramInterpreter(scope: scope, host: host)
        switch try await interpreter.run(operations) {
        case .nothing: return .final(.null, saving: .null)
        case .value(let value): return .final(value, saving: value)
        case .writes(let members): return .final(.object(members), saving: .object(members))
        case .final(let value, let saved): return .final(value, saving: saved)
        case .command, .list: throw ScenarioFailure(kind: .invalidUpdate, detail: "node_return_type")
        }
    }
}

extension EvaluationScope {
    /// What a program sees of its run.
    init<State: ScenarioState>(_ context: NodeContext<State>, name: String, runs: Int) {
        self.init()
        self.name = name
        self.runs = runs
        self.context = context.context
        attempt = context.attempt
        thread = context.thread
        step = context.step
    }
}

extension TaskDefinition {
    /// A call of the task from a node of any graph.
    func call<State: ScenarioState>(
        _ input: JSONValue,
        in world: ScenarioWorld
    ) -> TaskCall<State, JSONValue, JSONValue> {
        let program = FunctionProgram(
            name: name,
            counter: "task.\(name)",
            operations: program,
            world: world
        )
        return TaskCall(name, input, options: policies.callOptions) { input, context in
            try await program.run(input, context).value
        }
    }
}
