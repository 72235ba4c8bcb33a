import JSON
import StateGraph

/// Builds one graph of a scenario through the engine's public API.
struct GraphAssembly {
    let name: String
    let definition: StateGraphDefinition
    let world: ScenarioWorld
    private let channels: ChannelTable

    /// The assembly of a graph.
    init(name: String, definition: StateGraphDefinition, world: ScenarioWorld) {
        self.name = name
        self.definition = definition
        self.world = world
        channels = ChannelTable(definition)
    }

    /// Builds and compiles the graph.
    ///
    /// - Throws: ``GraphError`` if it is refused; ``DefinitionError``.
    func build() throws -> BuiltGraph {
        var builder = GraphBuilder<DynamicState>(channels: channels.channels, initial: channels.initial)
        builder.defaults = definition.defaults.options(reading: channels.visible)
        if let handler = definition.defaults.errorHandler {
            builder.defaults.onError = errorHandler(handler, counter: "\(name).default!handler", reads: nil)
        }
        for node in definition.nodes { try add(node, to: &builder) }
        for edge in definition.edges { add(edge, to: &builder) }
        for branch in definition.branches { add(branch, to: &builder) }
        let compiled = try builder.compile(options: options)
        return BuiltGraph(name: name, definition: definition, channels: channels, compiled: compiled)
    }

    private var options: CompileOptions<DynamicState> {
        var options = CompileOptions<DynamicState>()
        options.name = name
        options.stopsBefore = definition.compilation.interruptBefore?.stopPoints() ?? .none
        options.stopsAfter = definition.compilation.interruptAfter?.stopPoints() ?? .none
        options.outputChannels = channels.output
        options.unknownDestinations = .ignore
        options.persistence =
            switch definition.compilation.checkpointer {
            case nil: .inherited
            case true?: .own
            case false?: .none
            }
        options.cache = world.cache
        return options
    }

    private func add(_ node: NodeDefinition, to builder: inout GraphBuilder<DynamicState>) throws {
        let key = NodeKey<DynamicState, ProgramInput>(NodeName(node.name))
        let reads = node.input ?? channels.visible
        var options = node.policies.options(reading: reads)
        options.isDeferred = node.isDeferred
        options.destinations = node.destinations.map { NodeDestination(NodeName($0.node), label: $0.label) }
        options.metadata = Dictionary(
            (node.metadata ?? JSONObject()).map { ($0.key, $0.value.stringValue ?? $0.value.printed) }
        ) { first, _ in first }
        if let handler = node.policies.errorHandler {
            options.onError = errorHandler(handler, counter: "\(name).\(node.name)!handler", reads: reads)
        }
        switch node.body {
        case .program(let operations):
            let program = program(node.name, "\(name).\(node.name)", operations, reads)
            builder.addNode(key, options: options, view: { program.view($0) }) { input, context in
                try await program.run(input, context)
            }
        case .subgraph(let child): try addSubgraph(child, at: key, options, reads, to: &builder)
        }
    }

    private func program(
        _ node: String,
        _ counter: String,
        _ operations: [Operation],
        _ reads: [String]
    ) -> NodeProgram {
        NodeProgram(
            name: node,
            counter: counter,
            graph: name,
            operations: operations,
            channels: channels,
            reads: reads,
            world: world
        )
    }

    private func addSubgraph(
        _ name: String,
        at key: NodeKey<DynamicState, ProgramInput>,
        _ options: NodeOptions<DynamicState>,
        _ reads: [String],
        to builder: inout GraphBuilder<DynamicState>
    ) throws {
        guard let child = try world.build(name) as? BuiltGraph else {
            throw DefinitionError(place: "graphs.\(name)", problem: "an entrypoint is called, not a node")
        }
        builder.addSubgraph(
            key,
            child.compiled,
            options: options,
            input: { input in
                let sent: ProgramInput? = input.argument(as: ProgramInput.self)
                let value = sent?.value ?? .object(input.state.values(of: reads))
                guard let members = value.objectValue else {
                    throw ScenarioFailure(kind: .invalidUpdate, detail: "node_return_type")
                }
                return try child.channels.update(members, only: child.channels.input)
            },
            output: { [channels] state in try channels.update(child.result(of: state)) }
        )
    }

    private func add(
        _ edge: StateGraphDefinition.Edge,
        to builder: inout GraphBuilder<DynamicState>
    ) {
        if edge.isJoin {
            builder.addEdge(from: edge.sources.map { NodeName($0) }, to: NodeName(edge.target))
        } else {
            for source in edge.sources { builder.addEdge(from: NodeName(source), to: NodeName(edge.target)) }
        }
    }

    private func add(_ branch: BranchDefinition, to builder: inout GraphBuilder<DynamicState>) {
        let reads = definition.nodes.first { $0.name == branch.source }?.input ?? channels.visible
        let view = BranchView(name: branch.source, reads: reads, managed: channels.managed)
        builder.addRoute(
            from: NodeName(branch.source),
            to: branch.map?.map { NodeDestination(NodeName($0.target), label: $0.result) },
            name: branch.name
        ) { state, context in
            let value = try Evaluator(scope: view.scope(state, context)).evaluate(branch.path)
            return try Routing.route(value, of: branch)
        }
    }

    private func errorHandler(
        _ operations: [Operation],
        counter: String,
        reads: [String]?
    ) -> NodeOptions<DynamicState>.ErrorHandler {
        let (name, definition, channels, world) = (name, definition, channels, world)
        return { failure, input, context in
            let node = definition.nodes.first { $0.name == failure.node.text }
            let program = NodeProgram(
                name: failure.node.text,
                counter: counter,
                graph: name,
                operations: operations,
                channels: channels,
                reads: reads ?? node?.input ?? channels.visible,
                world: world
            )
            let description = FailureDescription(failure.error)
            let sent: ProgramInput? = input.argument(as: ProgramInput.self)
            return try await program.run(
                sent ?? program.view(input.state),
                context,
                failure: [
                    "node": .string(failure.node.text),
                    "kind": .string(description.name),
                    "message": .string(description.message),
                ]
            )
        }
    }
}
