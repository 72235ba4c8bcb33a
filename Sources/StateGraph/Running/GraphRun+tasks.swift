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
    mutating func runTasks() async throws(GraphError) -> TasksEnding {
        if position.due.count == 1, position.due[0].number == plan.start, !position.due[0].isCommand {
            try enter(0)
            return .finished
        }
        for index in position.due.indices
        where position.due[index].number == plan.start && !position.due[index].isCommand { try enter(index) }
        if let observer = scope.observer { await announce(to: observer) }
        if plan.options.cache != nil { await takeFromCache() }
        var tally = TaskTally()
        if position.due.count == 1, position.due[0].isOpen {
            // One task runs right here: a child task would cost more than most nodes.
            let end = await job(for: 0).run()
            try await keep(end, of: 0, in: &tally, isAlone: true)
            if let handler = tally.handlers.popLast() {
                let end = await job(for: handler).run()
                try await keep(end, of: handler, in: &tally, isAlone: false)
            }
        } else {
            try await runTogether(startOrder, &tally)
        }
        if let parent = tally.parent { return .parent(parent) }
        if let failure = tally.failure { throw failure }
        return tally.isPaused ? .paused : .finished
    }

    /// The open tasks in the order in which they start: sends first.
    private var startOrder: [Int] {
        let open = position.due.indices.filter { position.due[$0].isOpen }
        return open.filter { position.due[$0].isSent } + open.filter { !position.due[$0].isSent }
    }

    /// Routes the input, which is the start's result.
    private mutating func enter(_ index: Int) throws(GraphError) {
        position.due[index].isHandled = true
        guard !plan.branches[plan.start].isEmpty else { return }
        let routing = plan.routed(
            position.due[index].result ?? Command(),
            from: plan.start,
            on: position.state,
            BranchContext(remainingSteps: stop - position.step - 1, step: position.step + 1)
        )
        if let failure = routing.failure { throw failure }
        position.due[index].result = routing.command
    }

    private mutating func runTogether(_ open: [Int], _ tally: inout TaskTally) async throws(GraphError) {
        let limit = scope.environment.maximumConcurrency ?? .max
        var (waiting, running, outcome) = (open[...], 0, tally)
        // A task group can't throw a typed error, hence the result.
        let failure: GraphError? = await withTaskGroup(of: (Int, TaskEnd<State>).self) { group in
            while true {
                while !outcome.isOver, running < limit, let index = waiting.popFirst() {
                    let job = job(for: index)
                    group.addTask { (index, await job.run()) }
                    running += 1
                }
                guard let (index, end) = await group.next() else { return nil }
                running -= 1
                do throws(GraphError) {
                    try await keep(end, of: index, in: &outcome, isAlone: false)
                } catch {
                    group.cancelAll()
                    return error
                }
                waiting += outcome.handlers
                outcome.handlers = []
                if outcome.isOver { group.cancelAll() }
            }
        }
        tally = outcome
        if let failure { throw failure }
    }

    private func job(for index: Int) -> NodeJob<State> {
        let task = position.due[index]
        var failed: NodeFailure?
        if case .failure(let source) = task.trigger, let error = position.due[source].failure {
            failed = NodeFailure(
                node: plan.name(of: task.number),
                error: (error.code == .nodeFailed ? error.underlying : nil) ?? error
            )
        }
        return NodeJob(
            scope: scope,
            place: SuperstepPlace(
                id: position.id,
                base: position.base,
                step: position.step + 1,
                stop: stop,
                isResuming: isResuming,
                sequence: lastSequence,
                index: index,
                store: recorder?.callStore
            ),
            state: position.state,
            task: task,
            failed: failed
        )
    }

    /// Takes a task's end into the position.
    ///
    /// - Throws: `.checkpointerFailed`.
    private mutating func keep(
        _ end: TaskEnd<State>,
        of index: Int,
        in tally: inout TaskTally,
        isAlone: Bool
    ) async throws(GraphError) {
        if let extras = end.extras {
            note(extras)
            if !extras.answers.isEmpty { position.due[index].answers = extras.answers }
            if !extras.calls.isEmpty { position.due[index].calls = extras.calls }
        }
        var isKept = true
        switch end.kind {
        case .finished(let command):
            position.due[index].result = command
            if plan.options.cache != nil { await keepInCache(command, of: index) }
            // A lone task's result is stored with the checkpoint behind it.
            isKept = !isAlone
        case .interrupted(let interrupts):
            position.due[index].interrupts = interrupts
            tally.isPaused = true
        case .stopped:
            tally.isPaused = true
            isKept = false
        case .drained(let error):
            if tally.failure == nil { tally.failure = error }
            isKept = false
        case .parent(let command):
            if !tally.isOver { tally.parent = command }
            isKept = false
        case .failed(let error, let partial):
            fail(index, error, partial, in: &tally)
            if isAlone, position.due[index].failure?.code == .cancelled {
                // The caller's doing: there is no other task's work that it is to be told from.
                position.due[index].failure = nil
                isKept = false
            }
        }
        if scope.observer != nil { await announce(end, of: index) }
        if position.due[index].failure?.code == .cancelled, tally.failure?.code != .cancelled,
            !scope.environment.durability.storesSupersteps
        {
            // Cancelled for another one's failure: with the last checkpoint only, nothing is to be told of it.
            position.due[index].failure = nil
        }
        guard isKept, recorder != nil else { return }
        var changed = [(index: index, task: position.due[index])]
        if let handler = tally.handlers.last { changed.append((index: handler, task: position.due[handler])) }
        try await recorder?.recordTasks(changed, of: position)
    }

    private mutating func fail(
        _ index: Int,
        _ error: GraphError,
        _ partial: Command<State>?,
        in tally: inout TaskTally
    ) {
        let isCancelled = Task.isCancelled || (tally.isOver && error.isCancellation)
        let error = isCancelled ? error.asCancellation : error
        let task = position.due[index]
        position.due[index].failure = error
        position.due[index].result = partial
        let isHandled = plan.nodes[task.number].options.onError != nil && !task.isHandler
        if isHandled, error.code != .cancelled {
            position.due[index].isHandled = true
            var handler = DueTask<State>(number: task.number, trigger: .failure(of: index))
            if let argument = task.argument { handler.argument = argument }
            position.due.append(handler)
            tally.handlers.append(position.due.count - 1)
        } else if tally.failure == nil {
            tally.failure = error
        }
    }
}

/// What the tasks of a superstep have come to so far.
private struct TaskTally {
    var failure: GraphError?
    /// Whether one has asked, or stopped.
    var isPaused = false
    /// What the graph around is to do.
    var parent: ParentCommand?
    /// Error handlers that are to be run, by their number among the due tasks.
    var handlers: [Int] = []

    var isOver: Bool { failure != nil || parent != nil }
}

extension GraphError {
    /// Whether a node gave up because it was cancelled.
    fileprivate var isCancellation: Bool {
        underlying is CancellationError || (underlying as? GraphError)?.code == .cancelled
    }
}
