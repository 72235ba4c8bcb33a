/// A checked graph that can be run, by any number of tasks at once.
///
/// Runs on different threads are independent. Two runs on one thread at once are the caller's business to
/// prevent.
public struct CompiledGraph<State: GraphState>: Sendable {
    let plan: GraphPlan<State>
    let checkpointer: (any Checkpointer)?

    /// Runs the graph until nothing is due, a question waits, or a stop point is reached.
    ///
    /// - Parameters:
    ///   - input: new input, answers, a command, or nothing.
    ///   - thread: the thread that is continued or begun; needed when the graph has a checkpointer.
    ///   - context: what nodes are given beside the state.
    ///   - configuration: durability and limits.
    ///   - observer: gets the run's events; the run waits for it.
    /// - Returns: the state, with the questions that wait.
    /// - Throws: ``GraphError``; a node's error is wrapped in `.nodeFailed`, cancellation is `.cancelled`.
    public func invoke(
        _ input: RunInput<State>,
        thread: String? = nil,
        context: State.Context,
        configuration: RunConfiguration<State> = RunConfiguration(),
        observer: GraphObserver<State>? = nil
    ) async throws(GraphError) -> Outcome<State> {
        let start = try await RunStart(self, input, thread, context, configuration, observer)
        var run = try await start.begin()
        switch try await run.run() {
        case .finished: return .finished(run.values ?? run.position.state)
        case .interrupted(let interrupts):
            return .interrupted(run.values ?? run.position.state, interrupts)
        case .stopped: return .stopped(run.values ?? run.position.state)
        case .parent: throw .missingParent
        }
    }

    /// The same graph with another checkpointer, or none.
    public func with(checkpointer: (any Checkpointer)?) -> CompiledGraph {
        CompiledGraph(plan: plan, checkpointer: checkpointer)
    }

    /// Forgets what nodes wrote that may be reused, all of them for nil.
    public func clearCache(of nodes: [NodeName]? = nil) async {
        await plan.options.cache?.clear(graph: plan.options.name, nodes: nodes)
    }

    func position(
        at checkpoint: Checkpoint?,
        dropsTasks: Bool = false,
        appliesCommands: Bool = true
    ) throws(GraphError) -> Position<State> {
        guard let checkpoint else { return Position(new: plan) }
        return try Position(
            checkpoint,
            in: plan,
            dropsTasks: dropsTasks,
            appliesCommands: appliesCommands
        )
    }

    func requireCheckpointer() throws(GraphError) -> any Checkpointer {
        guard let checkpointer else {
            throw GraphError(.missingCheckpointer, "the graph was compiled without a checkpointer")
        }
        return checkpointer
    }
}

extension CompiledGraph where State.Context == NoContext {
    /// Runs the graph until nothing is due, a question waits, or a stop point is reached.
    ///
    /// - Parameters:
    ///   - input: new input, answers, a command, or nothing.
    ///   - thread: the thread that is continued or begun; needed when the graph has a checkpointer.
    ///   - configuration: durability and limits.
    ///   - observer: gets the run's events; the run waits for it.
    /// - Returns: the state, with the questions that wait.
    /// - Throws: ``GraphError``; a node's error is wrapped in `.nodeFailed`, cancellation is `.cancelled`.
    public func invoke(
        _ input: RunInput<State>,
        thread: String? = nil,
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

extension GraphError {
    static var missingParent: GraphError {
        GraphError(.missingParent, "a command to the graph around, but there is none")
    }

    /// Runs a store's call.
    static func storing<Value: Sendable>(
        _ body: () async throws -> Value
    ) async throws(GraphError) -> Value {
        do {
            return try await body()
        } catch {
            throw .store(error)
        }
    }
}
