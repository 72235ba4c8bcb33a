extension GraphBuilder {
    /// Checks the graph and makes it ready to run.
    ///
    /// - Parameters:
    ///   - checkpointer: keeps threads between runs; without one a run is forgotten.
    ///   - options: name, version, stop points, and what else there is.
    /// - Returns: the graph that runs.
    /// - Throws: ``GraphError`` `.duplicateChannel`, `.duplicateNode`, `.duplicateBranch`, `.reservedName`,
    ///   `.unknownNode`, `.startAsTarget`, `.endAsSource`, `.emptyJoin`, `.noEntry`, `.unknownStop`,
    ///   `.unknownChannel`, `.wrongArgument`, `.lint`, `.missingMigration`.
    public func compile(
        checkpointer: (any Checkpointer)? = nil,
        options: CompileOptions<State> = CompileOptions()
    ) throws(GraphError) -> CompiledGraph<State> {
        let channels = try ChannelList(channels)
        try checkNames()
        try checkEdges()
        try checkStops(options)
        try options.checkMigrations()
        for name in options.outputChannels ?? [] where channels.index(of: name) == nil {
            throw GraphError(.unknownChannel, "there is no output channel \(name)", channel: name)
        }
        if !options.lint.isOff { try options.lint.judge(lint(options)) }
        return CompiledGraph(
            plan: GraphPlan(self, channels: channels, options: options),
            checkpointer: checkpointer
        )
    }

    private func checkNames() throws(GraphError) {
        var known: Set<NodeName> = []
        for node in nodes {
            guard known.insert(node.name).inserted else {
                throw GraphError(.duplicateNode, "two nodes have one name", node: node.name)
            }
            try check(node.name)
        }
        try checkBranchNames()
    }

    /// Namespaces and ids are joined with `|` and `:`; names in `__` belong to the engine.
    private func check(_ name: NodeName) throws(GraphError) {
        guard !name.text.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") }) else {
            throw GraphError(.reservedCharacter, "a name has no '|' or ':'", node: name)
        }
        guard !name.text.isEmpty, !(name.text.hasPrefix("__") && name.text.hasSuffix("__")) else {
            throw GraphError(.reservedName, "a name is not empty and not in '__'", node: name)
        }
    }

    private func checkBranchNames() throws(GraphError) {
        var named: Set<String> = []
        for branch in branches {
            guard let name = branch.name else { continue }
            guard named.insert("\(branch.source)|\(name)").inserted else {
                throw GraphError(
                    .duplicateBranch,
                    "two conditional edges are named \(name)",
                    node: branch.source
                )
            }
        }
    }

    private func checkEdges() throws(GraphError) {
        let known = Set(nodes.map(\.name))
        let sendOnly = Set(nodes.filter { !$0.takesState }.map(\.name))
        for edge in edges {
            try checkSource(edge.source, in: known)
            try checkTarget(edge.target, in: known, sendOnly)
        }
        for join in joins {
            guard !join.sources.isEmpty else {
                throw GraphError(.emptyJoin, "a join has no sources", node: join.target)
            }
            for source in join.sources {
                guard source != .start else {
                    throw GraphError(
                        .unknownJoinSource,
                        "the start can't be a source of a join",
                        node: join.target
                    )
                }
                try checkSource(source, in: known, .unknownJoinSource)
            }
            try checkTarget(join.target, in: known, sendOnly)
        }
        for branch in branches {
            guard branch.source != .end else {
                throw GraphError(.unknownSource, "a conditional edge leaves the end")
            }
            try checkSource(branch.source, in: known)
            for destination in branch.destinations ?? [] {
                // A route may send to what it declares.
                let refused = branch.choice == .route ? [] : sendOnly
                try checkTarget(destination.node, in: known, refused, .unknownBranchTarget)
            }
        }
        for node in nodes {
            for destination in node.options.destinations {
                try checkTarget(destination.node, in: known, [])
            }
        }
        guard directEntry != nil || (edges.map(\.source) + branches.map(\.source)).contains(.start) else {
            throw GraphError(.noEntry, "no edge leaves the start")
        }
    }

    private func checkSource(
        _ name: NodeName,
        in known: Set<NodeName>,
        _ code: GraphError.Code = .unknownSource
    ) throws(GraphError) {
        guard name != .end else { throw GraphError(.endAsSource, "an edge leaves the end") }
        guard name == .start || known.contains(name) else {
            throw GraphError(code, "an edge leaves a node that does not exist", node: name)
        }
    }

    private func checkTarget(
        _ name: NodeName,
        in known: Set<NodeName>,
        _ sendOnly: Set<NodeName>,
        _ code: GraphError.Code = .unknownTarget
    ) throws(GraphError) {
        guard name != .start else { throw GraphError(.startAsTarget, "an edge leads to the start") }
        guard name == .end || known.contains(name) else {
            throw GraphError(code, "an edge leads to a node that does not exist", node: name)
        }
        guard !sendOnly.contains(name) else {
            throw GraphError(.wrongArgument, "an edge leads to a node that only takes sends", node: name)
        }
    }

    private func checkStops(_ options: CompileOptions<State>) throws(GraphError) {
        let known = Set(nodes.map(\.name))
        for points in [options.stopsBefore, options.stopsAfter] {
            guard case .nodes(let names) = points else { continue }
            for name in names where !known.contains(name) {
                throw GraphError(.unknownStop, "a stop point at a node that does not exist", node: name)
            }
        }
    }
}
