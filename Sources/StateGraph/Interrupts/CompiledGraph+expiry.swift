extension CompiledGraph {
    /// Does what the contracts of a thread's expired questions say.
    ///
    /// If one of them is to be abandoned, or has no default, all that is pending is dropped, and what finished tasks
    /// wrote is kept; the thread then waits for new input. Otherwise they are answered with their defaults and the run
    /// goes on; a question that has not expired is asked again as if it had not been answered, by a node that runs from
    /// its top. A question that is asked now is looked at the next time.
    ///
    /// As with a run, it is the caller's business that nobody else works on the thread at once.
    ///
    /// - Parameters:
    ///   - thread: the thread; an unknown one has no questions.
    ///   - now: the time in milliseconds since 1970 UTC.
    ///   - context: what nodes are given that go on.
    ///   - configuration: of the run that goes on.
    ///   - observer: gets the events of the run that goes on.
    /// - Returns: what was done.
    /// - Throws: ``GraphError``, as ``invoke(_:thread:context:configuration:observer:)`` and
    ///   ``updateState(thread:_:by:at:namespace:)``.
    public func expireInterrupts(
        thread: String,
        now: Int64,
        context: State.Context,
        configuration: RunConfiguration<State> = RunConfiguration(),
        observer: GraphObserver<State>? = nil
    ) async throws(GraphError) -> ExpiredInterrupts<State> {
        let waiting = try await snapshot(thread: thread)?.interrupts ?? []
        let expired = waiting.filter { $0.isExpired(at: now) }
        guard !expired.isEmpty else { return ExpiredInterrupts(answered: [], abandoned: [], outcome: nil) }
        var answers: [InterruptID: State.Answer] = [:]
        for question in expired { answers[question.id] = question.answerOnExpiry }
        guard answers.count == expired.count else {
            try await dropPendingTasks(of: thread)
            return ExpiredInterrupts(answered: [], abandoned: waiting, outcome: nil)
        }
        let outcome = try await invoke(
            .answers(answers),
            thread: thread,
            context: context,
            configuration: configuration,
            observer: observer
        )
        return ExpiredInterrupts(answered: expired, abandoned: [], outcome: outcome)
    }

    /// Ends what is pending until nothing is due: what finished tasks lead to is dropped as well.
    private func dropPendingTasks(of thread: String) async throws(GraphError) {
        let checkpointer = try requireCheckpointer()
        let loaded = try await GraphError.storing {
            try await checkpointer.latest(thread: thread, namespace: "")
        }
        let sequence = try await GraphError.storing {
            try await checkpointer.lastSequence(thread: thread)
        }
        var writer = StateWriter(
            plan: plan,
            thread: thread,
            namespace: "",
            position: try position(at: loaded),
            loaded: loaded,
            parent: loaded?.id,
            isFork: false,
            sequence: sequence
        )
        repeat {
            // Each end leaves fewer nodes that may still be triggered: successors of finished tasks, then deferred
            // ones, then joins that fire with those who arrived.
            try writer.perform([StateUpdate(nil, by: .end)])
        } while !writer.position.due.isEmpty
        let changes = writer.changes
        try await GraphError.storing { try await checkpointer.put(changes, thread: thread) }
    }
}

extension CompiledGraph where State.Context == NoContext {
    /// Does what the contracts of a thread's expired questions say; see
    /// ``expireInterrupts(thread:now:context:configuration:observer:)``.
    public func expireInterrupts(
        thread: String,
        now: Int64,
        configuration: RunConfiguration<State> = RunConfiguration(),
        observer: GraphObserver<State>? = nil
    ) async throws(GraphError) -> ExpiredInterrupts<State> {
        try await expireInterrupts(
            thread: thread,
            now: now,
            context: NoContext(),
            configuration: configuration,
            observer: observer
        )
    }
}
