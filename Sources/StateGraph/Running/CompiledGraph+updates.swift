extension CompiledGraph {
    /// Writes to a thread from outside, as if a node had returned it: its edges decide what is due then.
    ///
    /// Pending tasks and questions of the thread are dropped. An unknown thread is begun.
    ///
    /// - Parameters:
    ///   - thread: the thread.
    ///   - update: what is written.
    ///   - author: who is said to have written.
    ///   - checkpoint: the checkpoint that is followed, nil for the newest; another one makes a fork.
    ///   - namespace: of a subgraph, see ``subgraph(at:of:)``.
    /// - Returns: the id of the checkpoint that was made.
    /// - Throws: ``GraphError`` `.unknownNode`, `.ambiguousNode` and what a superstep throws; nothing is stored
    ///   then.
    @discardableResult
    public func updateState(
        thread: String,
        _ update: Update<State>?,
        by author: StateUpdate<State>.Author = .last,
        at checkpoint: CheckpointID? = nil,
        namespace: String = ""
    ) async throws(GraphError) -> CheckpointID {
        try await updateState(
            thread: thread,
            supersteps: [[StateUpdate(update, by: author)]],
            at: checkpoint,
            namespace: namespace
        )
    }

    /// As ``updateState(thread:_:by:at:namespace:)``, as a node.
    @discardableResult
    public func updateState(
        thread: String,
        _ update: Update<State>,
        as node: NodeName
    ) async throws(GraphError) -> CheckpointID {
        try await updateState(thread: thread, update, by: .node(node))
    }

    /// Writes several supersteps to a thread, each with several updates; all or none is stored.
    ///
    /// - Parameters:
    ///   - thread: the thread.
    ///   - supersteps: the updates; in a superstep of several all authors are nodes.
    ///   - checkpoint: the checkpoint that is followed, nil for the newest.
    ///   - namespace: of a subgraph.
    /// - Returns: the id of the last checkpoint that was made.
    /// - Throws: ``GraphError`` `.invalidUpdate`, and as ``updateState(thread:_:by:at:namespace:)``.
    @discardableResult
    public func updateState(
        thread: String,
        supersteps: [[StateUpdate<State>]],
        at checkpoint: CheckpointID? = nil,
        namespace: String = ""
    ) async throws(GraphError) -> CheckpointID {
        let checkpointer = try requireCheckpointer()
        guard !supersteps.isEmpty, supersteps.allSatisfy({ !$0.isEmpty }) else {
            throw GraphError(.emptyUpdate, "there is nothing to write")
        }
        let loaded = try await GraphError.storing {
            guard let checkpoint else {
                return try await checkpointer.latest(thread: thread, namespace: namespace)
            }
            return try await checkpointer.checkpoint(checkpoint, thread: thread, namespace: namespace)
        }
        let sequence = try await GraphError.storing {
            try await checkpointer.lastSequence(thread: thread)
        }
        let newest = try await GraphError.storing {
            checkpoint == nil ? loaded : try await checkpointer.latest(thread: thread, namespace: namespace)
        }
        var writer = StateWriter(
            plan: plan,
            thread: thread,
            namespace: namespace,
            position: try position(at: loaded, appliesCommands: false),
            loaded: loaded,
            parent: loaded?.id ?? checkpoint,
            isFork: newest?.id != loaded?.id,
            sequence: sequence
        )
        for updates in supersteps { try writer.perform(updates) }
        let (changes, id) = (writer.changes, writer.position.id)
        try await GraphError.storing { try await checkpointer.put(changes, thread: thread) }
        return id
    }
}
