import JSON
import StateGraph

/// A graph of a scenario that was compiled.
struct BuiltGraph: Sendable {
    /// Its name in the scenario.
    let name: String
    let definition: StateGraphDefinition
    let channels: ChannelTable
    let compiled: CompiledGraph<DynamicState>

    /// The state as its runs' callers see it.
    func result(of state: DynamicState) -> JSONObject { state.values(of: channels.output) }

    /// The definition of a node, or of the node whose error handler this is.
    func node(_ name: String) -> NodeDefinition? {
        let prefix = "__error_handler__"
        let plain = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
        return definition.nodes.first { $0.name == plain }
    }

    /// What a task works on, as followers of a run see it.
    func input(of node: String, _ input: NodeInput<DynamicState>) -> JSONValue {
        if let sent = input.argument(as: ProgramInput.self) { return sent.value }
        return .object(input.state.values(of: self.node(node)?.input ?? channels.visible))
    }

    /// The graphs of the scenario that a node runs.
    func subgraphs(of node: String) -> Set<String> {
        switch self.node(node)?.body {
        case .subgraph(let name): [name]
        case .program(let program): Operation.subgraphs(in: program)
        case nil: []
        }
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
