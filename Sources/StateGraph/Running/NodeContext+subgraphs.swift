extension NodeContext {
    /// Runs another graph inside this node, like a function.
    ///
    /// A question that it asks is this node's; when the run is resumed the node runs again from its top, and
    /// the graph goes on where it asked. Several calls in one node have checkpoints apart, in the order of the
    /// calls.
    ///
    /// - Parameters:
    ///   - graph: the graph; its questions, answers, events and context are this graph's.
    ///   - input: what is written to its channels.
    /// - Returns: its last state, nil if it never wrote an output channel.
    /// - Throws: ``GraphError``, as ``CompiledGraph/invoke(_:thread:context:configuration:observer:)``;
    ///   ``NodeInterrupted`` when it asks. Let both pass.
    public func invoke<Child: GraphState>(
        _ graph: CompiledGraph<Child>,
        _ input: Update<Child>
    ) async throws -> Child?
    where
        Child.Question == State.Question,
        Child.Answer == State.Answer,
        Child.Event == State.Event,
        Child.Context == State.Context
    {
        let number = subgraphCount
        subgraphCount += 1
        var run = try await begin(graph, input, call: number)
        defer { lastSequence = max(lastSequence, run.lastSequence) }
        switch try await run.run() {
        case .finished: return run.values
        case .parent(let command): throw ParentCommandRaised(command: command)
        case .stopped:
            hasStopped = true
            throw NodeInterrupted()
        case .interrupted(let questions):
            interrupts = questions.map { question in
                Interrupt(
                    id: question.id,
                    node: question.node,
                    question: question.question,
                    contract: question.contract
                )
            }
            throw NodeInterrupted()
        }
    }

    /// A run of a graph that goes on where an earlier call of this task stopped, or begins.
    private func begin<Child: GraphState>(
        _ graph: CompiledGraph<Child>,
        _ input: Update<Child>,
        call number: Int
    ) async throws -> GraphRun<Child>
    where
        Child.Question == State.Question,
        Child.Answer == State.Answer,
        Child.Event == State.Event,
        Child.Context == State.Context
    {
        let namespace = namespace(of: graph, call: number)
        let path = scope.path + [node] + (number == 0 ? [] : [NodeName(String(number))])
        let childScope = GraphScope(
            plan: graph.plan,
            environment: scope.environment,
            checkpointer: graph.plan.options.persistence == .none ? nil : scope.checkpointer,
            namespace: namespace,
            path: path,
            parents: scope.parents.merging([scope.namespace: place.id]) { $1 },
            observer: observer(ofSubgraph: path),
            observesSubgraphs: scope.observesSubgraphs,
            stopsBefore: graph.plan.stopsBefore,
            stopsAfter: graph.plan.stopsAfter,
            outputs: graph.plan.outputs
        )
        let found = try await loaded(childScope)
        var run = GraphRun(
            scope: childScope,
            position: try found.checkpoint.map { try Position($0, in: graph.plan) }
                ?? Position(new: graph.plan),
            loaded: found.checkpoint,
            sequence: lastSequence
        )
        if found.goesOn {
            if run.position.isMigrated { try await run.keepCommand(behind: run.position.due.count) }
            await run.beginResuming()
        } else {
            try await run.begin(with: input, base: place.base)
        }
        return run
    }

    private func namespace<Child: GraphState>(of graph: CompiledGraph<Child>, call number: Int) -> String {
        let namespace = graph.namespace(of: taskPath, at: place.id, in: scope.namespace)
        return number == 0 ? namespace : "\(namespace)|\(number)"
    }

    private func observer<Child: GraphState>(
        ofSubgraph path: [NodeName]
    ) -> GraphObserver<Child>? {
        guard scope.observesSubgraphs, let observer = scope.observer else { return nil }
        let outer = scope.path.count
        return { event in
            let own = Array(path[outer...])
            if case .inner(let inner) = event {
                await observer(.inner(inner.within(own)))
            } else {
                await observer(.inner(InnerEvent(path: own, event: event)))
            }
        }
    }

    /// The checkpoint that a subgraph starts from, and whether it goes on with what is pending there.
    private func loaded<Child: GraphState>(
        _ child: GraphScope<Child>
    ) async throws -> (checkpoint: Checkpoint?, goesOn: Bool) {
        guard let checkpointer = child.checkpointer, let thread else { return (nil, false) }
        if let replay = scope.environment.replay {
            let stable = SubgraphNamespace.stable(child.namespace)
            if await replay.isFirstVisit(of: stable) {
                let before = try await checkpointer.history(
                    thread: thread,
                    namespace: child.namespace,
                    before: replay.id,
                    limit: 1
                )
                return (before.first, false)
            }
            return (try await checkpointer.latest(thread: thread, namespace: child.namespace), false)
        }
        if attempt > 1, !place.isResuming {
            // What an attempt that failed left does not count.
            let before = try await checkpointer.history(
                thread: thread,
                namespace: child.namespace,
                before: CheckpointID(sequence: place.sequence + 1, nonce: 0),
                limit: 1
            )
            return (before.first, false)
        }
        let latest = try await checkpointer.latest(thread: thread, namespace: child.namespace)
        return (latest, place.isResuming && latest != nil)
    }
}
