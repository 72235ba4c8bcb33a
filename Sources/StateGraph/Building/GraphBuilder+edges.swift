extension GraphBuilder {
    /// Runs `target` in the superstep after `source` ran.
    public mutating func addEdge(from source: NodeName, to target: NodeName) {
        edges.append(EdgeDefinition(source: source, target: target))
    }

    /// A join: runs `target` once all sources have run since it last fired.
    ///
    /// - Parameters:
    ///   - sources: the nodes that are waited for; each counts once.
    ///   - target: the node that runs then.
    ///   - rule: whether it waits for branches that are never taken.
    public mutating func addEdge(
        from sources: [NodeName],
        to target: NodeName,
        rule: JoinRule = .all
    ) {
        joins.append(JoinDefinition(sources: sources, target: target, rule: rule))
    }

    /// Asks `path` where to go after `source`; it sees the state with the source's own writes, not its
    /// siblings'.
    ///
    /// - Parameters:
    ///   - source: the node, or ``NodeName/start``.
    ///   - destinations: every node that `path` may name; they are checked when the graph is compiled. Any node is
    ///     allowed when it is left out.
    ///   - path: names the next node; ``NodeName/end`` adds none.
    public mutating func addConditionalEdge(
        from source: NodeName,
        to destinations: [NodeName]? = nil,
        path: @escaping @Sendable (State) throws -> NodeName
    ) {
        addConditionalEdges(from: source, to: destinations) { [try path($0)] }
        branches[branches.count - 1].choice = .one
    }

    /// As ``addConditionalEdge(from:to:path:)`` with a path to any number of nodes.
    public mutating func addConditionalEdges(
        from source: NodeName,
        to destinations: [NodeName]? = nil,
        path: @escaping @Sendable (State) throws -> [NodeName]
    ) {
        addRoute(from: source, to: destinations?.map { NodeDestination($0) }) { state, _ in
            Route(nodes: try path(state))
        }
        branches[branches.count - 1].choice = .any
    }

    /// As ``addConditionalEdge(from:to:path:)`` with a path to nodes and sends.
    ///
    /// - Parameters:
    ///   - source: the node, or ``NodeName/start``.
    ///   - destinations: every node that `path` may name, with labels for drawings; sends are not checked against
    ///     them.
    ///   - name: tells the conditional edges of one source apart; two of one name are an error.
    ///   - path: says where to go.
    public mutating func addRoute(
        from source: NodeName,
        to destinations: [NodeDestination]? = nil,
        name: String? = nil,
        path: @escaping @Sendable (State, BranchContext) throws -> Route<State>
    ) {
        branches.append(
            BranchDefinition(source: source, name: name, destinations: destinations, path: path)
        )
    }
}
