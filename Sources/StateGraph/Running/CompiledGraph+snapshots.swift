extension CompiledGraph {
    /// Where a thread stands, nil for an unknown thread or a checkpoint that is not kept.
    ///
    /// - Parameters:
    ///   - thread: the thread.
    ///   - checkpoint: a checkpoint, which is shown as it was stored; nil for the newest, which is shown with what
    ///     has become of its tasks.
    ///   - namespace: of a subgraph, see ``subgraph(at:of:)``.
    ///   - withSubgraphs: whether it is also said where subgraphs of due tasks stand.
    /// - Returns: the state and the tasks that are due.
    /// - Throws: ``GraphError`` `.missingCheckpointer`, `.checkpointerFailed`, `.foreignThread`, `.unknownFormat`.
    public func snapshot(
        thread: String,
        at checkpoint: CheckpointID? = nil,
        namespace: String = "",
        withSubgraphs: Bool = false
    ) async throws(GraphError) -> StateSnapshot<State>? {
        let checkpointer = try requireCheckpointer()
        let found = try await GraphError.storing {
            guard let checkpoint else {
                return try await checkpointer.latest(thread: thread, namespace: namespace)
            }
            return try await checkpointer.checkpoint(checkpoint, thread: thread, namespace: namespace)
        }
        guard let found else { return nil }
        return try await snapshot(of: found, isLive: checkpoint == nil, withSubgraphs: withSubgraphs)
    }

    /// A thread's checkpoints as they were stored, newest first.
    ///
    /// - Parameters:
    ///   - thread: the thread.
    ///   - before: only older ones than this.
    ///   - limit: the most that are given.
    ///   - source: only those that were made by this.
    ///   - step: only those of this step.
    ///   - namespace: of a subgraph.
    /// - Returns: the checkpoints, newest first.
    /// - Throws: as ``snapshot(thread:at:namespace:withSubgraphs:)``.
    public func history(
        thread: String,
        before: CheckpointID? = nil,
        limit: Int = .max,
        source: CheckpointSource? = nil,
        step: Int? = nil,
        namespace: String = ""
    ) async throws(GraphError) -> [StateSnapshot<State>] {
        let checkpointer = try requireCheckpointer()
        let isFiltered = source != nil || step != nil
        let found = try await GraphError.storing {
            try await checkpointer.history(
                thread: thread,
                namespace: namespace,
                before: before,
                limit: isFiltered ? .max : limit
            )
        }
        var snapshots: [StateSnapshot<State>] = []
        for checkpoint in found {
            guard source.map({ checkpoint.source == $0 }) ?? true,
                step.map({ checkpoint.step == $0 }) ?? true,
                snapshots.count < limit
            else { continue }
            snapshots.append(try await snapshot(of: checkpoint, isLive: false, withSubgraphs: false))
        }
        return snapshots
    }

    /// Forgets a thread with all its subgraphs' checkpoints and its effects; an unknown one is no error.
    ///
    /// - Throws: ``GraphError`` `.missingCheckpointer`, `.checkpointerFailed`, `.journalFailed`.
    public func delete(thread: String) async throws(GraphError) {
        let checkpointer = try requireCheckpointer()
        try await GraphError.storing { try await checkpointer.delete(thread: thread) }
        // Last: without its checkpoints nothing of the thread runs again.
        try await plan.options.forgetEffects(of: thread)
    }

    /// A subgraph that works on this graph's threads: give its calls the same thread and the namespace.
    ///
    /// - Parameters:
    ///   - namespace: from a ``SubgraphReference``.
    ///   - state: the subgraph's state.
    /// - Returns: the subgraph with this graph's checkpointer.
    /// - Throws: ``GraphError`` `.missingCheckpointer`; `.unknownNode` if no node runs such a graph.
    public func subgraph<Child: GraphState>(
        at namespace: String,
        of state: Child.Type
    ) throws(GraphError) -> CompiledGraph<Child> {
        let checkpointer = try requireCheckpointer()
        var graph: any AnyGraph = self
        for node in SubgraphNamespace.nodes(namespace) {
            guard let next = graph.subgraph(of: node) else {
                throw GraphError(.unknownNode, "the node runs no graph", node: node)
            }
            graph = next
        }
        guard let child = graph.adopting(checkpointer) as? CompiledGraph<Child> else {
            throw GraphError(.unknownNode, "the node runs a graph of another state")
        }
        return child
    }

    private func snapshot(
        of checkpoint: Checkpoint,
        isLive: Bool,
        withSubgraphs: Bool
    ) async throws(GraphError) -> StateSnapshot<State> {
        let position = try position(at: checkpoint)
        var tasks: [TaskSnapshot<State>] = []
        for index in position.snapshotOrder(in: plan) {
            let task = position.due[index]
            let handler = position.due.first { $0.trigger == .failure(of: index) }
            let bare = TaskSnapshot(
                task,
                in: plan,
                at: position.id,
                checkpoint.namespace,
                handler: handler,
                isLive: isLive
            )
            guard withSubgraphs, let reference = bare.subgraph, let checkpointer,
                let subgraph = plan.nodes[task.number].subgraph
            else {
                tasks.append(bare)
                continue
            }
            tasks.append(
                TaskSnapshot(
                    task,
                    in: plan,
                    at: position.id,
                    checkpoint.namespace,
                    handler: handler,
                    isLive: isLive,
                    snapshot: try await subgraph.anySnapshot(
                        thread: checkpoint.thread,
                        namespace: reference.namespace,
                        from: checkpointer
                    )
                )
            )
        }
        let live = isLive ? position.live(in: plan) : (state: position.state, conflict: nil)
        return StateSnapshot(
            state: live.state,
            conflict: live.conflict,
            next: position.snapshotOrder(in: plan).compactMap { index in
                let task = position.due[index]
                let isOver = isLive && task.result != nil && (task.number != plan.start || task.isHandled)
                return isOver ? nil : plan.name(of: task.number)
            },
            tasks: tasks,
            id: checkpoint.id,
            parentID: checkpoint.parentID,
            namespace: checkpoint.namespace,
            step: checkpoint.step,
            source: checkpoint.source,
            joins: checkpoint.frontier.joins,
            graphVersion: checkpoint.graphVersion
        )
    }
}

extension Position {
    /// The due tasks as users list them: sends, then nodes in the order in which they were added.
    func snapshotOrder(in plan: GraphPlan<State>) -> [Int] {
        var sends: [Int] = []
        var nodes: [Int] = []
        // What a command went to is shown as long as it is due: the checkpoint itself does not lead there.
        for (index, task) in due.enumerated() where !task.isBeside || task.isOpen {
            switch task.trigger {
            case .send: sends.append(index)
            case .edge: nodes.append(index)
            case .failure, .command: continue
            }
        }
        return sends
            + nodes.sorted { plan.definitionOrder[due[$0].number] < plan.definitionOrder[due[$1].number] }
    }

    /// The state with what finished tasks wrote; without it if it can't be applied.
    func live(in plan: GraphPlan<State>) -> (state: State, conflict: GraphError?) {
        var view = self
        for index in view.due.indices {
            let isInput = view.due[index].number == plan.start && !view.due[index].isHandled
            if isInput || view.due[index].isBeside { view.due[index].result = nil }
        }
        guard view.due.contains(where: { $0.result != nil }) else { return (state, nil) }
        do throws(GraphError) {
            _ = try view.advance(in: plan, to: id, source: source, outputs: BitSet())
            // What ends with silence shows only behind a superstep that is over.
            view.endSilence(except: BitSet(), in: plan)
            return (view.state, nil)
        } catch {
            return (state, error)
        }
    }
}
