extension GraphPlan {
    /// What became of a task's routing: the command with the destinations of the node's conditional edges.
    struct Routing {
        /// The command as far as its destinations are known.
        var command: Command<State>
        /// Why the other destinations are not.
        var failure: GraphError?
    }

    /// Asks a node's conditional edges where to go; they see the state with the task's own writes.
    ///
    /// - Parameters:
    ///   - command: what the task returned.
    ///   - number: the task's node.
    ///   - state: the state when the superstep began.
    ///   - context: what the edges may know besides.
    /// - Returns: the command with more destinations, and the error of an edge that failed.
    func routed(
        _ command: Command<State>,
        from number: Int,
        on state: State,
        _ context: BranchContext
    ) -> Routing {
        let branches = branches[number]
        if branches.isEmpty { return Routing(command: command) }
        var routing = Routing(command: command)
        do throws(GraphError) {
            let view = try self.view(of: state, with: command.update, by: number)
            for branch in branches {
                let route = try destinations(of: branch, at: view, context)
                routing.command.goto += route.nodes
                routing.command.sends += route.sends
            }
        } catch {
            routing.failure = error
        }
        return routing
    }

    /// The state with one task's writes.
    private func view(
        of state: State,
        with update: Update<State>,
        by number: Int
    ) throws(GraphError) -> State {
        var view = state
        if update.isEmpty { return view }
        var barrier = ChannelBarrier<State>()
        try barrier.apply(update.writes, by: number, to: &view, in: self)
        return view
    }

    private func destinations(
        of branch: BranchDefinition<State>,
        at view: State,
        _ context: BranchContext
    ) throws(GraphError) -> Route<State> {
        let route: Route<State>
        do {
            route = try branch.path(view, context)
        } catch {
            throw .thrown(error, by: branch.source)
        }
        guard !route.nodes.contains(.start) else {
            throw GraphError(.startAsTarget, "a conditional edge leads to the start", node: branch.source)
        }
        if let declared = branch.destinations,
            let stray = route.nodes.first(where: { node in !declared.contains { $0.node == node } })
        {
            throw GraphError(
                .unknownDestination,
                "a conditional edge leads to \(stray), which it does not declare",
                node: branch.source
            )
        }
        for send in route.sends { try check(send, from: branch.source) }
        return route
    }

    /// - Throws: `.sendToEnd`.
    func check(_ send: Send<State>, from source: NodeName) throws(GraphError) {
        guard send.node != .end else { throw GraphError(.sendToEnd, "a send to the end", node: source) }
    }

    /// The number of a destination, nil for the end and for one that is ignored.
    ///
    /// - Throws: `.unknownDestination`.
    func destination(_ name: NodeName, from number: Int) throws(GraphError) -> Int? {
        if name == .end { return nil }
        if let target = self.number(of: name), target != start { return target }
        guard options.unknownDestinations == .fail else { return nil }
        throw GraphError(
            .unknownDestination,
            "there is no node \(name) to go to",
            node: self.name(of: number)
        )
    }
}
