/// One run of one graph: superstep after superstep until nothing is due, or a question waits.
///
/// A value that is not copied: nobody else can look at a run, so that the compiler checks its accesses.
struct GraphRun<State: GraphState>: ~Copyable {
    let scope: GraphScope<State>
    var position: Position<State>
    var recorder: CheckpointRecorder<State>?
    /// The number of the last superstep that the run may take.
    var stop: Int
    /// Whether the running superstep goes on with what an earlier run left.
    private(set) var isResuming = false
    /// Whether anything changed since a run went on: a stop point stops once.
    private var hasChanged = true
    /// Whether there was a `values` event.
    private var hasValues = false
    /// The state of the last `values` event when the run paused.
    private var pausedValues: State?
    /// The greatest sequence number of this graph's checkpoints and its subgraphs'.
    var lastSequence: UInt64
    /// Why the run is to stop at the next superstep boundary.
    private var drainReason: String?

    var plan: GraphPlan<State> { scope.plan }

    init(scope: GraphScope<State>, position: Position<State>, loaded: Checkpoint?, sequence: UInt64) {
        self.scope = scope
        self.position = position
        recorder = CheckpointRecorder(scope, from: loaded)
        stop = position.step + 2 + scope.environment.recursionLimit
        lastSequence = max(sequence, position.id.sequence)
        self.position.log.isKept = recorder != nil
    }

    /// How a run ended that did not fail.
    enum Ending {
        case finished
        case interrupted([Interrupt<State>])
        case stopped
        case parent(ParentCommand)
    }

    /// The state of the last `values` event, nil if there was none.
    var values: State? {
        guard hasValues else { return nil }
        return pausedValues ?? position.outputState ?? position.state
    }

    /// Runs to the end, to a question, or to a stop point.
    ///
    /// - Throws: ``GraphError``; what the durability promises for a failed run is stored.
    mutating func run() async throws(GraphError) -> Ending {
        do throws(GraphError) {
            let ending = try await runSupersteps()
            if recorder != nil, keepsEnd(ending) { try await recorder?.finish(&position) }
            return ending
        } catch {
            await recorder?.fail(&position)
            throw error
        }
    }

    /// Whether the end of the run is stored: a subgraph that begins anew at each call leaves nothing with `exit`.
    private func keepsEnd(_ ending: Ending) -> Bool {
        if case .finished = ending, !scope.isRoot, plan.options.persistence == .inherited {
            return scope.environment.durability.storesSupersteps
        }
        return true
    }

    /// An id that is greater than every one before.
    mutating func nextID() -> CheckpointID {
        lastSequence += 1
        return CheckpointID(sequence: lastSequence, nonce: scope.environment.nonce)
    }

    /// Says that the run goes on with what is pending.
    mutating func beginResuming() async {
        isResuming = true
        hasChanged = false
        hasValues = true
        position.outputState = nil
        if scope.observer != nil { await announceValues(of: position.state) }
    }

    private mutating func runSupersteps() async throws(GraphError) -> Ending {
        while true {
            if scope.observer != nil { await announceCheckpoint() }
            guard position.step < stop else {
                throw GraphError(.recursionLimit, "the run used up its supersteps")
            }
            if position.isIdle { return .finished }
            if Task.isCancelled { throw GraphError(.cancelled, "the caller was cancelled") }
            if !scope.stopsBefore.isNone, hasChanged, stops(scope.stopsBefore, position.due) {
                return await pause()
            }
            if let control = scope.environment.control, drainReason == nil {
                drainReason = await control.drainReason
            }
            if let drainReason { throw .drained(drainReason) }
            let ran = scope.stopsAfter.isNone ? [] : position.due
            switch try await runTasks() {
            case .finished: break
            case .parent(let command): return .parent(command)
            case .paused: return await pause()
            }
            try await advance()
            if isResuming, scope.isRoot { await scope.environment.answer?.withdraw() }
            isResuming = false
            hasChanged = true
            if !scope.stopsAfter.isNone, stops(scope.stopsAfter, ran) {
                if scope.observer != nil { await announceCheckpoint() }
                return await pause()
            }
        }
    }

    /// Whether a run stops at one of the tasks; the start is no node.
    private func stops(_ stops: Stops, _ tasks: [DueTask<State>]) -> Bool {
        tasks.contains { $0.number != plan.start && stops.contains($0.number) }
    }

    /// The barrier: applies all results and makes the checkpoint.
    private mutating func advance() async throws(GraphError) {
        var changes = recorder?.changes(of: position.due) ?? []
        let id = nextID()
        if try position.advance(in: plan, to: id, source: .loop, outputs: scope.outputs) {
            hasValues = true
            if scope.observer != nil { await announceValues(of: position.state) }
        }
        try await recorder?.record(&position, behind: &changes)
    }

    /// Ends a run in which a task asked, or that reached a stop point: the state shows what finished tasks wrote.
    private mutating func pause() async -> Ending {
        let interrupts = position.due.flatMap { $0.isOpen ? $0.interrupts : [] }
        var view = position
        for index in view.due.indices where view.due[index].number == plan.start && !view.due[index].isCommand
        {
            view.due[index].result = nil
        }
        // What can't be applied will fail when the run goes on.
        let wrote = try? view.advance(
            in: plan,
            to: position.id,
            source: .loop,
            outputs: scope.outputs
        )
        if wrote == true {
            hasValues = true
            pausedValues = view.state
            // A subgraph pauses with the graph around it, which has something to say then.
            if scope.isRoot { await announceValues(of: view.state) }
        }
        guard interrupts.isEmpty else { return .interrupted(interrupts) }
        if scope.isRoot { await scope.observer?(.interrupted([])) }
        return .stopped
    }

    /// Takes note of what a task left behind that the run itself must know.
    mutating func note(_ extras: TaskExtras<State>) {
        if drainReason == nil { drainReason = extras.drainReason }
        lastSequence = max(lastSequence, extras.lastSequence)
    }
}

extension GraphError {
    static func drained(_ reason: String) -> GraphError {
        GraphError(.drained, reason)
    }
}
