extension GraphBuilder {
    /// Checks the graph and makes it ready to run.
    ///
    /// - Parameters:
    ///   - checkpointer: keeps threads between runs; without one a run is forgotten.
    ///   - version: the version of the graph, kept with each checkpoint.
    ///   - makeNonce: tells apart what two runs write behind the same checkpoint; random unless a test gives it.
    /// - Returns: the graph that runs.
    /// - Throws: ``GraphError`` `.duplicateChannel`, `.duplicateNode`, `.reservedName`, `.unknownNode`,
    ///   `.startAsTarget`, `.endAsSource`, `.emptyJoin`, `.noEntry`.
    public func compile(
        checkpointer: (any Checkpointer<State>)? = nil,
        version: Int = 1,
        makeNonce: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
    ) throws(GraphError) -> CompiledGraph<State> {
        let channels = try ChannelList(channels)
        try checkNames()
        try checkEdges()
        return CompiledGraph(
            plan: GraphPlan(self, channels: channels, version: version),
            checkpointer: checkpointer,
            makeNonce: makeNonce
        )
    }

    private func checkNames() throws(GraphError) {
        var known: Set<NodeName> = []
        for node in nodes {
            guard known.insert(node.name).inserted else {
                throw GraphError(.duplicateNode, "two nodes have one name", node: node.name)
            }
            guard node.name.isAllowed else {
                throw GraphError(
                    .reservedName,
                    "a name is not empty, has no '|' or ':', and no '__' at both ends",
                    node: node.name
                )
            }
        }
    }

    private func checkEdges() throws(GraphError) {
        let known = Set(nodes.map(\.name))
        for edge in edges {
            try checkSource(edge.source, in: known)
            try checkTarget(edge.target, in: known)
        }
        for join in joins {
            guard !join.sources.isEmpty else {
                throw GraphError(.emptyJoin, "a join has no sources", node: join.target)
            }
            for source in join.sources {
                guard source != .start else {
                    throw GraphError(.unknownNode, "the start can't be a source of a join", node: join.target)
                }
                try checkSource(source, in: known)
            }
            try checkTarget(join.target, in: known)
        }
        for branch in branches {
            try checkSource(branch.source, in: known)
            for destination in branch.destinations ?? [] { try checkTarget(destination, in: known) }
        }
        guard (edges.map(\.source) + branches.map(\.source)).contains(.start) else {
            throw GraphError(.noEntry, "no edge leaves the start")
        }
    }

    private func checkSource(_ name: NodeName, in known: Set<NodeName>) throws(GraphError) {
        guard name != .end else { throw GraphError(.endAsSource, "an edge leaves the end") }
        guard name == .start || known.contains(name) else {
            throw GraphError(.unknownNode, "an edge leaves a node that does not exist", node: name)
        }
    }

    private func checkTarget(_ name: NodeName, in known: Set<NodeName>) throws(GraphError) {
        guard name != .start else { throw GraphError(.startAsTarget, "an edge leads to the start") }
        guard name == .end || known.contains(name) else {
            throw GraphError(.unknownNode, "an edge leads to a node that does not exist", node: name)
        }
    }
}

extension NodeName {
    /// Effect keys and interrupt ids are joined with `:`; names in `__` belong to the engine.
    fileprivate var isAllowed: Bool {
        guard !text.isEmpty,
            !text.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") })
        else { return false }
        return !(text.hasPrefix("__") && text.hasSuffix("__"))
    }
}
