/// A checked graph that can be run, by any number of tasks at once.
///
/// Runs on different threads are independent. Two runs on one thread at once are the caller's business to
/// prevent.
public struct CompiledGraph<State: GraphState>: Sendable {
    let plan: GraphPlan<State>
    let checkpointer: (any Checkpointer<State>)?
    let makeNonce: @Sendable () -> UInt64

    /// Runs the graph until nothing is due or a question waits.
    ///
    /// - Parameters:
    ///   - input: new input, answers, or nothing.
    ///   - thread: the thread that is continued or begun; needed when the graph has a checkpointer.
    ///   - configuration: durability and limits.
    ///   - observer: gets the run's events; the run waits for it.
    /// - Returns: the final state, or the state with the questions that wait.
    /// - Throws: ``GraphError``; a node's error is wrapped in `.nodeFailed`, cancellation is `.cancelled`.
    public func invoke(
        _ input: RunInput<State>,
        thread: String? = nil,
        configuration: RunConfiguration = RunConfiguration(),
        observer: GraphObserver<State>? = nil
    ) async throws(GraphError) -> Outcome<State> {
        let loaded = try await loadLatest(of: thread)
        var run = GraphRun(
            plan: plan,
            thread: thread,
            nonce: makeNonce(),
            observer: observer,
            position: position(at: loaded),
            remainingSteps: configuration.recursionLimit,
            writer: CheckpointWriter(
                checkpointer,
                durability: configuration.durability,
                thread: thread ?? "",
                loaded: loaded,
                in: plan
            )
        )
        switch input {
        case .input(let update): try await run.begin(with: update, after: loaded?.id)
        case .resume(let answer): try await run.resume(with: answer, at: loaded)
        case .answers(let answers): try await run.resume(with: answers, at: loaded)
        case .proceed: try await run.proceed(at: loaded)
        }
        return try await run.run()
    }

    /// Where a thread stands, nil for an unknown thread.
    ///
    /// - Throws: ``GraphError`` `.missingCheckpointer`, `.checkpointerFailed`.
    public func snapshot(thread: String) async throws(GraphError) -> StateSnapshot<State>? {
        guard checkpointer != nil else { throw .missingCheckpointer }
        guard let checkpoint = try await loadLatest(of: thread) else { return nil }
        return StateSnapshot(checkpoint, in: plan)
    }

    /// Writes to a thread from outside, as if a node had returned it: its edges decide what is due then.
    ///
    /// Pending tasks and questions of the thread are dropped. An unknown thread is begun.
    ///
    /// - Returns: the id of the checkpoint that was made.
    /// - Throws: ``GraphError`` `.unknownNode` and what a superstep throws; nothing is stored then.
    @discardableResult
    public func updateState(
        thread: String,
        _ update: Update<State>,
        as node: NodeName
    ) async throws(GraphError) -> CheckpointID {
        guard checkpointer != nil else { throw .missingCheckpointer }
        guard let number = plan.number(of: node) else {
            throw GraphError(.unknownNode, "an update as a node that does not exist", node: node)
        }
        let loaded = try await loadLatest(of: thread)
        var run = GraphRun(
            plan: plan,
            thread: thread,
            nonce: makeNonce(),
            observer: nil,
            position: position(at: loaded),
            remainingSteps: 0,
            writer: CheckpointWriter(
                checkpointer,
                durability: .sync,
                thread: thread,
                loaded: loaded,
                in: plan
            )
        )
        try await run.pretend(number, returned: update)
        return run.position.id
    }

    private func position(at checkpoint: Checkpoint<State>?) -> GraphPosition<State> {
        checkpoint.map { GraphPosition($0, in: plan) } ?? GraphPosition(new: plan)
    }

    private func loadLatest(of thread: String?) async throws(GraphError) -> Checkpoint<State>? {
        guard let checkpointer else { return nil }
        guard let thread else {
            throw GraphError(.missingThread, "a graph with a checkpointer runs on a thread")
        }
        do {
            return try await checkpointer.latest(thread: thread)
        } catch {
            throw GraphError.store(error)
        }
    }
}

extension GraphError {
    static var missingCheckpointer: GraphError {
        GraphError(.missingCheckpointer, "the graph was compiled without a checkpointer")
    }
}
