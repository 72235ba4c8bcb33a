extension GraphBuilder {
    /// Adds a node that runs another graph.
    ///
    /// - Parameters:
    ///   - name: the node's name.
    ///   - graph: the other graph; its questions, answers, events and context are this graph's.
    ///   - options: how the node is run.
    ///   - input: what the other graph starts with.
    ///   - output: what this graph takes over from the other one's last state.
    public mutating func addSubgraph<Child: GraphState>(
        _ name: NodeName,
        _ graph: CompiledGraph<Child>,
        options: NodeOptions<State> = NodeOptions(),
        input: @escaping @Sendable (NodeInput<State>) throws -> Update<Child>,
        output: @escaping @Sendable (Child) throws -> Update<State>
    )
    where
        Child.Question == State.Question,
        Child.Answer == State.Answer,
        Child.Event == State.Event,
        Child.Context == State.Context
    {
        addSubgraph(name, graph, decoder: TypedArgumentDecoder<State>(), options, input, output)
    }

    /// Adds a node that runs another graph and that is sent inputs of its own type.
    ///
    /// - Parameters:
    ///   - key: the node's typed key; ``NodeInput/argument(as:)`` gives what was sent.
    ///   - graph: the other graph.
    ///   - options: how the node is run.
    ///   - input: what the other graph starts with.
    ///   - output: what this graph takes over from the other one's last state.
    public mutating func addSubgraph<Child: GraphState, Argument: Codable & Sendable>(
        _ key: NodeKey<State, Argument>,
        _ graph: CompiledGraph<Child>,
        options: NodeOptions<State> = NodeOptions(),
        input: @escaping @Sendable (NodeInput<State>) throws -> Update<Child>,
        output: @escaping @Sendable (Child) throws -> Update<State>
    )
    where
        Child.Question == State.Question,
        Child.Answer == State.Answer,
        Child.Event == State.Event,
        Child.Context == State.Context
    {
        addSubgraph(key.name, graph, decoder: TypedArgumentDecoder<Argument>(), options, input, output)
    }

    private mutating func addSubgraph<Child: GraphState>(
        _ name: NodeName,
        _ graph: CompiledGraph<Child>,
        decoder: any ArgumentDecoder,
        _ options: NodeOptions<State>,
        _ input: @escaping @Sendable (NodeInput<State>) throws -> Update<Child>,
        _ output: @escaping @Sendable (Child) throws -> Update<State>
    )
    where
        Child.Question == State.Question,
        Child.Answer == State.Answer,
        Child.Event == State.Event,
        Child.Context == State.Context
    {
        var node = NodeDefinition<State>(
            name: name,
            body: { given, context in
                guard let state = try await context.invoke(graph, try input(given)) else { return Command() }
                return Command(update: try output(state))
            },
            options: options,
            decoder: decoder
        )
        node.subgraph = graph
        node.mayCommand = graph.mayCommandParent
        nodes.append(node)
    }
}
