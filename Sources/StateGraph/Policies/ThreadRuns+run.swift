extension ThreadRuns {
    /// Submits a run and waits until it is over; cancelling the calling task cancels the submission.
    ///
    /// - Parameters:
    ///   - input: new input, answers, a command, or nothing.
    ///   - thread: the thread that is continued or begun.
    ///   - context: what nodes are given beside the state.
    ///   - policy: what becomes of it if the thread is busy, nil for the default.
    ///   - configuration: durability and limits.
    ///   - observer: gets the run's events; the run waits for it.
    /// - Returns: how the run ended; the same for all submissions that were merged into it.
    /// - Throws: ``GraphError``, as ``submit(_:thread:context:policy:configuration:observer:)`` and
    ///   ``SubmittedRun/outcome()``.
    public func run(
        _ input: RunInput<State>,
        thread: String,
        context: State.Context,
        policy: RunPolicy? = nil,
        configuration: RunConfiguration<State> = RunConfiguration(),
        observer: GraphObserver<State>? = nil
    ) async throws(GraphError) -> Outcome<State> {
        let submitted = try submit(
            input,
            thread: thread,
            context: context,
            policy: policy,
            configuration: configuration,
            observer: observer
        )
        let result = await withTaskCancellationHandler {
            await submitted.end.value()
        } onCancel: {
            Task { await self.cancel(submitted.id) }
        }
        return try result.get()
    }
}

extension ThreadRuns where State.Context == NoContext {
    /// Submits a run; see ``submit(_:thread:context:policy:configuration:observer:)``.
    @discardableResult
    public func submit(
        _ input: RunInput<State>,
        thread: String,
        policy: RunPolicy? = nil,
        configuration: RunConfiguration<State> = RunConfiguration(),
        observer: GraphObserver<State>? = nil
    ) throws(GraphError) -> SubmittedRun<State> {
        try submit(
            input,
            thread: thread,
            context: NoContext(),
            policy: policy,
            configuration: configuration,
            observer: observer
        )
    }

    /// Submits a run and waits until it is over; see
    /// ``run(_:thread:context:policy:configuration:observer:)``.
    public func run(
        _ input: RunInput<State>,
        thread: String,
        policy: RunPolicy? = nil,
        configuration: RunConfiguration<State> = RunConfiguration(),
        observer: GraphObserver<State>? = nil
    ) async throws(GraphError) -> Outcome<State> {
        try await run(
            input,
            thread: thread,
            context: NoContext(),
            policy: policy,
            configuration: configuration,
            observer: observer
        )
    }
}
