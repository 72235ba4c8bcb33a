extension CompiledGraph {
    /// The graph's nodes and edges.
    public var view: GraphView {
        let builder = plan.builder
        var edges = builder.edges.map { edge in
            GraphView.Edge(
                source: edge.source.text,
                target: edge.target.text,
                isConditional: false,
                label: nil
            )
        }
        for join in builder.joins {
            for source in join.sources {
                edges.append(
                    GraphView.Edge(
                        source: source.text,
                        target: join.target.text,
                        isConditional: false,
                        label: nil
                    )
                )
            }
        }
        return GraphView(nodes: builder.nodes.map(\.name.text), edges: edges)
    }
}
