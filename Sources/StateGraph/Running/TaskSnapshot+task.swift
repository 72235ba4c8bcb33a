extension TaskSnapshot {
    /// A task as it stands.
    ///
    /// - Parameters:
    ///   - task: the task.
    ///   - plan: its graph.
    ///   - id: its checkpoint.
    ///   - namespace: its graph's.
    ///   - handler: its error handler, whose questions are its own.
    ///   - isLive: whether answered questions are left out.
    ///   - snapshot: where its subgraph stands.
    init(
        _ task: DueTask<State>,
        in plan: GraphPlan<State>,
        at id: CheckpointID,
        _ namespace: String,
        handler: DueTask<State>? = nil,
        isLive: Bool = true,
        snapshot: (any Sendable)? = nil
    ) {
        node = plan.name(of: task.number)
        let asked = (task.isHandled ? handler : task) ?? task
        interrupts = isLive && !asked.isOpen ? [] : asked.interrupts
        error = task.failure
        // The input stands at the start from the beginning, but is a result only once it was applied.
        result = task.number == plan.start && !task.isHandled ? nil : task.result?.update
        let subgraph = task.number == plan.start ? nil : plan.nodes[task.number].subgraph
        self.subgraph = subgraph.flatMap { $0.isStored ? $0 : nil }.map { subgraph in
            SubgraphReference(
                namespace: subgraph.namespace(of: task.path(in: plan), at: id, in: namespace),
                snapshot: snapshot
            )
        }
    }
}
