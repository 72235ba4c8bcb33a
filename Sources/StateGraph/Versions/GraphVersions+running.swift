extension GraphVersions {
    /// Runs a thread's version of the graph; see
    /// ``CompiledGraph/invoke(_:thread:context:configuration:observer:)``.
    public func invoke(
        _ input: RunInput<State>,
        thread: String,
        context: State.Context,
        configuration: RunConfiguration<State> = RunConfiguration(),
        observer: GraphObserver<State>? = nil
    ) async throws(GraphError) -> Outcome<State> {
        try await graph(for: thread).invoke(
            input,
            thread: thread,
            context: context,
            configuration: configuration,
            observer: observer
        )
    }

    /// Where a thread stands, as its version of the graph sees it.
    ///
    /// - Throws: ``GraphError``, as ``graph(for:)`` and
    ///   ``CompiledGraph/snapshot(thread:at:namespace:withSubgraphs:)``.
    public func snapshot(
        thread: String,
        withSubgraphs: Bool = false
    ) async throws(GraphError) -> StateSnapshot<State>? {
        try await graph(for: thread).snapshot(thread: thread, withSubgraphs: withSubgraphs)
    }
}

extension GraphVersions where State.Context == NoContext {
    /// Runs a thread's version of the graph; see
    /// ``CompiledGraph/invoke(_:thread:context:configuration:observer:)``.
    public func invoke(
        _ input: RunInput<State>,
        thread: String,
        configuration: RunConfiguration<State> = RunConfiguration(),
        observer: GraphObserver<State>? = nil
    ) async throws(GraphError) -> Outcome<State> {
        try await invoke(
            input,
            thread: thread,
            context: NoContext(),
            configuration: configuration,
            observer: observer
        )
    }
}

extension ThreadRuns {
    /// Runs of several versions of a graph, each thread on its own.
    public init(
        _ versions: GraphVersions<State>,
        options: ThreadRunOptions<State> = ThreadRunOptions(),
        clock: RunClock = .continuous
    ) {
        self.init(options, clock, versions.newest.checkpointer, versions.newest.plan.channels) {
            thread throws(GraphError) in try await versions.graph(for: thread)
        }
    }
}
