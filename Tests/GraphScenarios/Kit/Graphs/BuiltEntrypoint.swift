import JSON
import StateGraph

/// An entrypoint of a scenario that was compiled.
struct BuiltEntrypoint: ScenarioGraph {
    let name: String
    private let program: [Operation]
    private let entrypoint: Entrypoint<ScenarioFunction>
    var compiled: CompiledGraph<FunctionState>

    /// Compiles an entrypoint.
    ///
    /// - Throws: ``GraphError`` if it is refused.
    init(name: String, definition: TaskDefinition, world: ScenarioWorld) throws {
        self.name = name
        program = definition.program
        let program = FunctionProgram(
            name: name,
            counter: "\(name).\(name)",
            operations: definition.program,
            world: world
        )
        var options = CompileOptions<FunctionState>()
        options.name = name
        options.cache = world.cache
        entrypoint = try Entrypoint<ScenarioFunction>(
            NodeName(name),
            retry: definition.policies.retries,
            timeout: definition.policies.timeoutPolicy,
            options: options,
            returning: { input, previous, context in
                try await program.run(input, previous: previous ?? .null, context)
            }
        )
        compiled = entrypoint.graph
    }

    var resultChannels: [String]? { nil }

    func shownChannels(_ chosen: [String]?, streaming: Bool) -> [String]? { nil }

    func start(with value: JSONValue) -> RunInput<FunctionState> {
        value.isNull ? .proceed : .start(value)
    }

    /// A function has no channels to write and no nodes to go to: such a command is one of nothing.
    func command(update members: JSONObject, goto: JSONValue?) -> Command<FunctionState> { Command() }

    func update(from value: JSONValue) -> Update<FunctionState>? {
        value.isNull ? nil : .set(FunctionState.returned, Kept(value)).set(FunctionState.saved, Kept(value))
    }

    func reads(of node: String) -> [String]? { nil }

    func subgraphs(of node: String) -> Set<String> {
        node == name ? Operation.subgraphs(in: program) : []
    }

    func call<Caller: ScenarioState>(
        in context: NodeContext<Caller>,
        _ input: JSONValue
    ) async throws -> JSONValue {
        try await context.invoke(entrypoint, input)
    }
}
