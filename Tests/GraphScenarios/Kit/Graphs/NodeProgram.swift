import JSON
import StateGraph

/// A program of a node or of an error handler, ready to run in the engine.
struct NodeProgram: Sendable {
    /// The name that expressions see.
    let name: String
    /// The name for counters, such as `main.a`.
    let counter: String
    /// The graph that it belongs to.
    let graph: String
    let operations: [Operation]
    let channels: ChannelTable
    /// The channels that it reads.
    let reads: [String]
    let world: ScenarioWorld

    /// What it sees of a state.
    func view(_ state: DynamicState) -> ProgramInput { .view(state.values(of: reads)) }

    /// Runs the program once.
    ///
    /// - Parameters:
    ///   - input: its view or what it was sent.
    ///   - context: the engine's context.
    ///   - failure: in an error handler what `$error` shows.
    /// - Returns: what the program gave back.
    /// - Throws: ``ScenarioFailure``, and what the engine throws.
    func run(
        _ input: ProgramInput,
        _ context: NodeContext<DynamicState>,
        failure: JSONObject = JSONObject()
    ) async throws -> Command<DynamicState> {
        let runs = world.counters.start(counter)
        var scope = EvaluationScope(context, name: name, runs: runs)
        scope.input = complete(input, context)
        scope.error = failure
        let host = NodeHost(context: context, world: world, program: counter)
        var interpreter = ProgramInterpreter(scope: scope, host: host)
        return try command(of: try await interpreter.run(operations))
    }

    /// The input with the values that the engine supplies; what was sent stays as it is.
    private func complete(_ input: ProgramInput, _ context: NodeContext<DynamicState>) -> JSONValue {
        guard case .view(var members) = input else { return input.value }
        for name in reads {
            switch channels.managed[name] {
            case .remainingSteps: members[name] = .integer(Int64(context.remainingSteps))
            case .isLastStep: members[name] = .bool(context.isLastStep)
            default: break
            }
        }
        return .object(members)
    }

    private func command(of result: ProgramResult) throws -> Command<DynamicState> {
        switch result {
        case .nothing: return Command()
        case .writes(let members): return Command(update: try channels.update(members))
        case .command(let command): return try converted(command)
        case .list(let commands):
            return try commands.reduce(Command()) { try $0.and(converted($1)) }
        case .value(.null): return Command()
        case .value(.object(let members)): return Command(update: try channels.update(members))
        case .value, .final:
            throw ScenarioFailure(kind: .invalidUpdate, detail: "node_return_type")
        }
    }

    private func converted(_ command: ProgramResult.Command) throws -> Command<DynamicState> {
        let route = try command.goto.map { goto in
            try Routing.route(goto) { NodeName($0.stringValue ?? $0.printed) }
        }
        let members = command.update ?? JSONObject()
        let update =
            try command.isForParent
            ? world.parentUpdate(members, from: graph) : channels.update(members)
        let converted = Command(update: update, goto: route?.nodes ?? [], sends: route?.sends ?? [])
        return command.isForParent ? .parent(converted) : converted
    }
}
