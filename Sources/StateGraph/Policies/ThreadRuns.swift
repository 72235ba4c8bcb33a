/// Runs of a graph in front of which each thread has a queue: a second run on a thread is refused, waits, is merged,
/// or takes the first one's place, as its policy says.
///
/// ```swift
/// let runs = ThreadRuns(graph, options: ThreadRunOptions(defaultPolicy: .enqueue))
/// let outcome = try await runs.run(.input(update), thread: "7")
/// let hasty = try await runs.submit(.input(update), thread: "7", policy: .interrupt)
/// ```
///
/// Runs on different threads run side by side. Only runs that go through the same `ThreadRuns` know of each other.
public actor ThreadRuns<State: GraphState> {
    /// Finds the graph that a thread runs on.
    typealias Graphs = @Sendable (String) async throws(GraphError) -> CompiledGraph<State>

    /// What is known of a submission until it is settled.
    struct Submission {
        let input: RunInput<State>
        let context: State.Context
        let configuration: RunConfiguration<State>
        let observer: GraphObserver<State>?
        let end: RunSettlement<State>
    }

    /// A run that was started, until the next one on its thread is.
    struct Run {
        var task: Task<Void, Never>?
        var end: RunEnd<State>?
        var rewindFailure: GraphError?
    }

    let options: ThreadRunOptions<State>
    let clock: RunClock
    let graphs: Graphs
    /// Whether a run can be rolled back.
    let canRollBack: Bool
    /// Makes one input of two.
    let merge: ThreadRunOptions<State>.Merge
    private var machine: RunQueueMachine
    private var submissions: [RunID: Submission] = [:]
    private var runs: [String: Run] = [:]
    private var lastNumber: UInt64 = 0
    private var closers: [CheckedContinuation<Void, Never>] = []

    /// Runs of one graph.
    ///
    /// - Parameters:
    ///   - graph: the graph; with a checkpointer, since runs are told apart by thread.
    ///   - options: policies and limits.
    ///   - clock: the time; a test gives its own.
    public init(
        _ graph: CompiledGraph<State>,
        options: ThreadRunOptions<State> = ThreadRunOptions(),
        clock: RunClock = .continuous
    ) {
        self.init(options, clock, graph.checkpointer, graph.plan.channels) { _ in graph }
    }

    init(
        _ options: ThreadRunOptions<State>,
        _ clock: RunClock,
        _ checkpointer: (any Checkpointer)?,
        _ channels: ChannelList<State>,
        _ graphs: @escaping Graphs
    ) {
        self.options = options
        self.clock = clock
        self.graphs = graphs
        canRollBack = options.allowsRollback && checkpointer is any RewindingCheckpointer
        merge = options.merge ?? { $0.merged(with: $1, in: channels) }
        machine = RunQueueMachine(options.limits)
    }

    /// Submits a run.
    ///
    /// - Parameters:
    ///   - input: new input, answers, a command, or nothing.
    ///   - thread: the thread that is continued or begun.
    ///   - context: what nodes are given beside the state; of merged inputs the first one's counts.
    ///   - policy: what becomes of it if the thread is busy, nil for the default.
    ///   - configuration: durability and limits; of merged inputs the first one's counts.
    ///   - observer: gets the run's events; the run waits for it.
    /// - Returns: the submission, which may be running already.
    /// - Throws: ``GraphError`` `.threadBusy`, `.queueFull`, `.queueClosed`, `.unsuitablePolicy`; nothing is changed
    ///   then.
    @discardableResult
    public func submit(
        _ input: RunInput<State>,
        thread: String,
        context: State.Context,
        policy: RunPolicy? = nil,
        configuration: RunConfiguration<State> = RunConfiguration(),
        observer: GraphObserver<State>? = nil
    ) throws(GraphError) -> SubmittedRun<State> {
        let policy = policy ?? options.defaultPolicy
        try check(policy, for: input)
        let id = RunID(lastNumber + 1)
        let actions: [RunQueueMachine.Action]
        do throws(RunQueueMachine.Refusal) {
            actions = try machine.submitted(id, thread: thread, policy: policy, at: clock.now())
        } catch {
            throw GraphError(error)
        }
        lastNumber = id.number
        let end = RunSettlement<State>()
        submissions[id] = Submission(
            input: input,
            context: context,
            configuration: configuration,
            observer: observer,
            end: end
        )
        perform(actions)
        return SubmittedRun(id: id, thread: thread, end: end)
    }

    /// The run on a thread, if there is one, and those that wait behind it, in the order in which they will run.
    public func queue(thread: String) -> [QueuedRun] {
        machine.queue(thread, at: clock.now())
    }

    /// The threads on which something runs or waits, by name.
    public var threads: [String] { machine.lanes.keys.sorted() }

    /// How many runs run and how many wait, over all threads.
    public var counts: (running: Int, waiting: Int) { (machine.runningCount, machine.waitingCount) }

    /// Cancels a submission: one that waits is dropped, a run is cancelled and what it checkpointed is kept.
    ///
    /// Of merged inputs only this one is dropped; when they run already, it is only no longer waited for, unless it is the last.
    ///
    /// One that is over, or unknown, is no error.
    public func cancel(_ id: RunID) {
        perform(machine.cancelled(id, at: clock.now()))
    }

    /// Takes no more submissions, drops those that wait, cancels those that run, and waits for their end.
    public func close() async {
        perform(machine.closed())
        // A run may end while others are waited for, and several may close.
        while !machine.isEmpty { await withCheckedContinuation { closers.append($0) } }
    }

    /// - Throws: `.unsuitablePolicy`.
    private func check(_ policy: RunPolicy, for input: RunInput<State>) throws(GraphError) {
        switch (policy, input) {
        case (.merge, .input), (.reject, _), (.enqueue, _), (.interrupt, _): return
        case (.merge, _): throw GraphError(.unsuitablePolicy, "only new input can be merged")
        case (.rollback, _):
            guard !canRollBack else { return }
            throw GraphError(.unsuitablePolicy, "the store can't go back, or the options don't let it")
        }
    }
}

extension ThreadRuns {
    /// Does what the machine decided.
    private func perform(_ actions: [RunQueueMachine.Action]) {
        for action in actions {
            switch action {
            case .start(let ids, let thread): start(ids, on: thread)
            case .cancel(let thread): runs[thread]?.task?.cancel()
            case .rollBack(let thread): rollBack(thread)
            case .wake(let thread, let time):
                Task { [clock] in
                    await clock.sleep(time)
                    self.wake(thread)
                }
            case .settle(let ids, let verdict, let thread): settle(ids, verdict, on: thread)
            }
        }
        if machine.isEmpty {
            runs = [:]
            for closer in closers { closer.resume() }
            closers = []
        }
    }

    private func start(_ ids: [RunID], on thread: String) {
        let merged = ids.compactMap { submissions[$0] }
        guard let first = merged.first else { return }
        let job = RunJob(
            thread: thread,
            graphs: graphs,
            input: merged.dropFirst().reduce(first.input) { $0.merged(with: $1.input, merge) },
            context: first.context,
            configuration: first.configuration,
            observers: merged.compactMap(\.observer),
            marksStart: canRollBack
        )
        runs[thread] = Run()
        // The run outlives the call that submits it, and its caller's task.
        runs[thread]?.task = Task(executorPreference: options.executor) {
            let end = await job.run()
            await self.ended(thread, end)
        }
    }

    private func ended(_ thread: String, _ end: RunEnd<State>) {
        runs[thread]?.end = end
        perform(machine.ended(thread, at: clock.now()))
        forget(thread)
    }

    private func rollBack(_ thread: String) {
        guard let rewind = runs[thread]?.end?.rewind else { return rolledBack(thread, nil) }
        Task {
            do {
                try await rewind()
                self.rolledBack(thread, nil)
            } catch {
                self.rolledBack(thread, .store(error))
            }
        }
    }

    private func rolledBack(_ thread: String, _ failure: GraphError?) {
        runs[thread]?.rewindFailure = failure
        perform(machine.rolledBack(thread, succeeded: failure == nil, at: clock.now()))
        forget(thread)
    }

    /// Forgets a run that is over, unless the next one has begun.
    private func forget(_ thread: String) {
        if machine.lanes[thread]?.running == nil { runs[thread] = nil }
    }

    private func wake(_ thread: String) {
        perform(machine.woken(thread, at: clock.now()))
    }

    private func settle(_ ids: [RunID], _ verdict: RunQueueMachine.Verdict, on thread: String) {
        let result = result(verdict, of: runs[thread])
        for id in ids {
            guard let submission = submissions.removeValue(forKey: id) else { continue }
            Task { await submission.end.settle(result) }
        }
    }

    private func result(
        _ verdict: RunQueueMachine.Verdict,
        of run: Run?
    ) -> Result<Outcome<State>, GraphError> {
        let result = run?.end?.result
        switch verdict {
        case .result: return result ?? .failure(.callerCancelled)
        case .rolledBack: return .failure(.rolledBack)
        case .rollbackFailed: return .failure(run?.rewindFailure ?? .rolledBack)
        case .superseded:
            guard let result else { return .failure(.superseded) }
            if case .failure(let error) = result, error.code == .cancelled { return .failure(.superseded) }
            return result
        case .cancelled: return result ?? .failure(.callerCancelled)
        case .overtaken: return .failure(.superseded)
        case .dropped: return .failure(.callerCancelled)
        }
    }
}
