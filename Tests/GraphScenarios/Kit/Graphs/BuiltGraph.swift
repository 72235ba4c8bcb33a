import JSON
import StateGraph

/// A graph of channels, nodes and edges of a scenario that was compiled.
struct BuiltGraph: ScenarioGraph {
    let name: String
    let definition: StateGraphDefinition
    let channels: ChannelTable
    var compiled: CompiledGraph<DynamicState>

    var resultChannels: [String]? { channels.output }

    /// The state as its runs' callers see it.
    func result(of state: DynamicState) -> JSONObject { state.values(of: channels.output) }

    func shownChannels(_ chosen: [String]?, streaming: Bool) -> [String]? {
        chosen ?? (streaming ? channels.names : channels.output)
    }

    func start(with value: JSONValue) throws -> RunInput<DynamicState> {
        .input(try channels.update(members(of: value), only: channels.input))
    }

    func command(update members: JSONObject, goto: JSONValue?) throws -> Command<DynamicState> {
        let route = try goto.map { goto in
            try Routing.route(goto) { NodeName($0.stringValue ?? $0.printed) }
        }
        return Command(
            update: try channels.update(members),
            goto: route?.nodes ?? [],
            sends: route?.sends ?? []
        )
    }

    func update(from value: JSONValue) throws -> Update<DynamicState>? {
        value.isNull ? nil : try channels.update(members(of: value))
    }

    private func members(of value: JSONValue) throws -> JSONObject {
        guard let members = value.objectValue else {
            throw ScenarioFailure(kind: .invalidUpdate, detail: "node_return_type")
        }
        return members
    }

    func reads(of node: String) -> [String]? { self.node(node)?.input ?? channels.visible }

    func managed(of node: String, remaining: Int) -> JSONObject {
        let input = self.node(node)?.input
        var values: JSONObject = [:]
        for channel in definition.channels where input?.contains(channel.name) ?? true {
            switch channel.kind {
            case .remainingSteps: values[channel.name] = .integer(Int64(remaining))
            case .isLastStep: values[channel.name] = .bool(remaining == 1)
            default: continue
            }
        }
        return values
    }

    /// The definition of a node, or of the node whose error handler this is.
    private func node(_ name: String) -> NodeDefinition? {
        let prefix = "__error_handler__"
        let plain = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
        return definition.nodes.first { $0.name == plain }
    }

    func subgraphs(of node: String) -> Set<String> {
        switch self.node(node)?.body {
        case .subgraph(let name): [name]
        case .program(let program): Operation.subgraphs(in: program)
        case nil: []
        }
    }

    func call<Caller: ScenarioState>(
        in context: NodeContext<Caller>,
        _ input: JSONValue
    ) async throws -> JSONValue {
        let update = try channels.update(input.objectValue ?? JSONObject(), only: channels.input)
        let state = try await context.invoke(compiled, update)
        return state.map { .object(result(of: $0)) } ?? .null
    }
}

extension Operation {
    /// The graphs that a program calls.
    static func subgraphs(in program: [Operation]) -> Set<String> {
        program.reduce(into: []) { names, operation in
            switch operation {
            case .subgraph(let name, _, _): names.insert(name)
            case .condition(_, let then, let otherwise): names.formUnion(subgraphs(in: then + otherwise))
            case .each(_, let body): names.formUnion(subgraphs(in: body))
            default: break
            }
        }
    }
}
