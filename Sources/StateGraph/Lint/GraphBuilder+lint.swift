extension GraphBuilder {
    /// Looks for what is allowed and probably not meant: nodes that never run, joins that never fire, cycles that
    /// never end, and the like.
    ///
    /// Nothing is run. What a node does by itself is not known: a node that returns commands, or has an error
    /// handler, leads to its declared ``NodeOptions/destinations``, and anywhere if it declares none; a conditional
    /// edge leads to those it declares, and anywhere if it declares none; ``addRoute(from:to:name:path:)`` may
    /// send to any node. A node whose body runs a graph that commands its parent declares where that leads.
    ///
    /// ``CompileOptions/lint`` does it when the graph is compiled.
    ///
    /// - Parameter options: what the graph will be compiled with; a cycle with a stop point is not endless.
    /// - Returns: the warnings by kind, in the order of ``GraphWarning/Kind``, and by the order of the nodes.
    public func lint(_ options: CompileOptions<State> = CompileOptions()) -> [GraphWarning] {
        var lint = Lint(LintGraph(self, options))
        lint.run()
        return unknownDestinations() + lint.warnings + duplicateEdges()
    }

    private func unknownDestinations() -> [GraphWarning] {
        let known = Set(nodes.map(\.name)).union([.start, .end])
        let declared =
            nodes.flatMap { node in node.options.destinations.map { (node.name, $0.node) } }
            + branches.flatMap { branch in (branch.destinations ?? []).map { (branch.source, $0.node) } }
        return declared.filter { !known.contains($0.1) }.map { source, target in
            GraphWarning(
                kind: .unknownDestination,
                nodes: [source],
                message: "\(source) declares that it may lead to \(target), which does not exist: "
                    + "add the node or correct the name."
            )
        }
    }

    private func duplicateEdges() -> [GraphWarning] {
        var seen: Set<EdgeDefinition> = []
        var found: Set<EdgeDefinition> = []
        return edges.filter { !seen.insert($0).inserted && found.insert($0).inserted }.map { edge in
            GraphWarning(
                kind: .duplicateEdge,
                nodes: [edge.source, edge.target],
                message: "The edge from \(edge.source) to \(edge.target) was added more than once; "
                    + "it counts once: remove the others."
            )
        }
    }
}
