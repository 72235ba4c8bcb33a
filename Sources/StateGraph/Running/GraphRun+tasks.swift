extension GraphRun {
    /// How the tasks of a superstep ended when none failed.
    enum TasksEnding {
        case finished
        /// One has asked, or stopped.
        case paused
        /// One ends the graph.
        case parent(ParentCommand)
    }

    /// Runs the due tasks that have no result yet, all on the same state.
    ///
    /// A task that throws cancels its running siblings; one that interrupts does not.
    ///
    /// - Throws: the first error; what finished is kept in the tasks.
    func runTasks() async throws(GraphError) -> TasksEnding {
        if position.due.count == 1, position.due[0].number == plan.start {
            try enter(0)
            return .finished
        }
        for index in position.due.indices where position.due[index].number == plan.start { try enter(index) }
        if let observer = scope.observer { await announce(to: observer) }
        if plan.options.cache != nil { await takeFromCache() }
        var tally = Tally()
        let open = startOrder
        if open.count == 1 {
            // One task runs right here: a child task would cost more than most nodes.
            let end = await job(for: open[0]).run()
            try await keep(end, of: open[0], in: &tally, isAlone: position.due.count == 1)
            if let handler = tally.handlers.popLast() {
                let end = await handlerJob(for: handler).run()
                try await keep(end, of: handler, in: &tally, isAlone: false)
            }
        } else if !open.isEmpty {
            try await runTogether(open, &tally)
        }
        if let parent = tally.parent { return .parent(parent) }
        if let failure = tally.failure { throw failure }
        return tally.isPaused ? .paused : .finished
    }

    /// What the tasks of a superstep have come to so far.
    private struct Tally {
        var failure: GraphError?
        var isPaused = false
        var parent: ParentCommand?
        /// Error handlers that are to be run, by their number among the due tasks.
        var handlers: [Int] = []

        var isOver: Bool { failure != nil || parent != nil }
    }

    /// The open tasks in the order in which they start: sends first.
    private var startOrder: [Int] {
        if position.due.count == 1 { return position.due[0].isOpen ? [0] : [] }
        let open = position.due.indices.filter { position.due[$0].isOpen }
        let sends = open.filter { if case .send = position.due[$0].trigger { true } else { false } }
        return sends + open.filter { if case .send = position.due[$0].trigger { false } else { true } }
    }

    /// Routes the input, which is the start's result.
    private func enter(_ index: Int) throws(GraphError) {
        let routing = plan.routed(
            position.due[index].result ?? Command(),
            from: plan.start,
            on: position.state,
            BranchContext(remainingSteps: stop - position.step - 1, step: position.step + 1)
        )
        if let failure = routing.failure { throw failure }
        position.due[index].result = routing.command
    }

    private func runTogether(_ open: [Int], _ tally: inout Tally) async throws(GraphError) {
        // A task group can't throw a typed error, hence the result.
        let limit = scope.environment.maximumConcurrency ?? .max
        var outcome = tally
        let failure: GraphError? = await withTaskGroup(of: (Int, TaskEnd<State>).self) { group in
            var waiting = open[...]
            var running = 0
            func startMore() {
                while running < limit, let index = waiting.popFirst() {
                    let job = self.isHandler(index) ? handlerJob(for: index) : job(for: index)
                    group.addTask { (index, await job.run()) }
                    running += 1
                }
            }
            startMore()
            while let (index, end) = await group.next() {
                running -= 1
                do throws(GraphError) {
                    try await keep(end, of: index, in: &outcome, isAlone: false)
                } catch {
                    group.cancelAll()
                    return error
                }
                waiting += outcome.handlers
                outcome.handlers = []
                if outcome.isOver {
                    group.cancelAll()
                    waiting = []
                } else {
                    startMore()
                }
            }
            return nil
        }
        tally = outcome
        if let failure { throw failure }
    }

    private func isHandler(_ index: Int) -> Bool {
        if case .failure = position.due[index].trigger { true } else { false }
    }

    private var place: SuperstepPlace {
        SuperstepPlace(
            id: position.id,
            base: position.base,
            step: position.step + 1,
            stop: stop,
            isResuming: isResuming,
            sequence: lastSequence
        )
    }

    private func job(for index: Int) -> NodeJob<State> {
        if isHandler(index) { return handlerJob(for: index) }
        return NodeJob(scope: scope, place: place, state: position.state, task: position.due[index])
    }

    private func handlerJob(for index: Int) -> NodeJob<State> {
        let task = position.due[index]
        var failed: NodeFailure?
        if case .failure(let source) = task.trigger {
            let error = position.due[source].failure
            failed = NodeFailure(
                node: plan.name(of: task.number),
                error: (error?.code == .nodeFailed ? error?.underlying : error) ?? NodeInterrupted()
            )
        }
        return NodeJob(scope: scope, place: place, state: position.state, task: task, failed: failed)
    }

    /// Takes a task's end into the position.
    ///
    /// - Throws: `.checkpointerFailed`.
    private func keep(
        _ end: TaskEnd<State>,
        of index: Int,
        in tally: inout Tally,
        isAlone: Bool
    ) async throws(GraphError) {
        note(end)
        position.due[index].answers = end.answers
        position.due[index].calls = end.calls
        switch end.kind {
        case .finished(let command):
            position.due[index].result = command
            await keepInCache(command, of: index)
        case .interrupted(let interrupts):
            position.due[index].interrupts = interrupts
            tally.isPaused = true
        case .stopped: tally.isPaused = true
        case .drained(let error): if tally.failure == nil { tally.failure = error }
        case .parent(let command): if !tally.isOver { tally.parent = command }
        case .failed(let error, let partial): fail(index, error, partial, in: &tally)
        }
        await announce(end, of: index)
        // A lone task's result is stored with the checkpoint behind it.
        let isDone = if case .finished = end.kind { true } else { false }
        if isAlone && isDone && tally.handlers.isEmpty { return }
        if case .drained = end.kind { return }
        if case .parent = end.kind { return }
        if case .stopped = end.kind { return }
        var changed = [(index: index, task: position.due[index])]
        if let handler = tally.handlers.last { changed.append((index: handler, task: position.due[handler])) }
        try await recorder?.recordTasks(changed, of: position)
    }

    private func fail(
        _ index: Int,
        _ error: GraphError,
        _ partial: Command<State>?,
        in tally: inout Tally
    ) {
        let isCancelled = tally.isOver && error.isCancellation
        let error = Task.isCancelled || isCancelled ? error.asCancellation : error
        position.due[index].failure = error
        position.due[index].result = partial
        let task = position.due[index]
        let handles = plan.nodes[task.number].options.onError != nil && !isHandler(index)
        if handles, error.code != .cancelled {
            position.due[index].isHandled = true
            var handler = DueTask<State>(number: task.number, trigger: .failure(of: index))
            handler.argument = task.argument
            position.due.append(handler)
            tally.handlers.append(position.due.count - 1)
        } else if tally.failure == nil {
            tally.failure = error
        }
    }
}

extension GraphError {
    /// Whether a node gave up because it was cancelled.
    fileprivate var isCancellation: Bool {
        underlying is CancellationError || (underlying as? GraphError)?.code == .cancelled
    }
}
