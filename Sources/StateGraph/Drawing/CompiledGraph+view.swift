extension CompiledGraph {
    /// The graph's nodes and edges; a subgraph is one node.
    public var view: GraphView {
        view(expandingSubgraphs: 0)
    }

    /// The graph's nodes and edges, with the subgraphs' in the place of the nodes that run them.
    ///
    /// A subgraph whose first and last nodes can't be told stays one node.
    ///
    /// - Parameter levels: how many levels of subgraphs are shown, all of them unless said.
    /// - Returns: the nodes and edges.
    public func view(expandingSubgraphs levels: Int = .max) -> GraphView {
        let nodes = plan.builder.nodes.flatMap { node in
            let known = GraphView.Node(
                id: node.name.text,
                name: node.name.text,
                metadata: node.options.metadata,
                isDeferred: node.options.isDeferred,
                stopsBefore: stops(plan.options.stopsBefore, at: node.name),
                stopsAfter: stops(plan.options.stopsAfter, at: node.name),
                hasUndeclaredEdges: plan.builder.branches.contains {
                    $0.source == node.name && $0.destinations == nil
                }
            )
            guard node.options.onError != nil else { return [known] }
            let handler = "__error_handler__\(node.name)"
            return [GraphView.Node(id: handler, name: handler), known]
        }
        var view = GraphView(nodes: [GraphView.Node(NodeName.start)] + nodes, edges: [])
        if plan.builder.defaults.onError != nil {
            view.nodes.append(GraphView.Node(.defaultErrorHandler))
        }
        var tracer = EdgeTracer(plan.builder)
        tracer.run()
        view.add(tracer)
        guard levels > 0 else { return view }
        for node in plan.builder.nodes {
            guard let subgraph = node.subgraph else { continue }
            let levels = levels == .max ? levels : levels - 1
            view.replace(node.name.text, with: subgraph.view(expandingSubgraphs: levels))
        }
        return view
    }

    private func stops(_ points: CompileOptions<State>.StopPoints, at node: NodeName) -> Bool {
        switch points {
        case .all: true
        case .nodes(let names): names.contains(node)
        }
    }
}

extension GraphView.Node {
    init(_ name: NodeName) {
        self.init(id: name.text, name: name.text)
    }
}
