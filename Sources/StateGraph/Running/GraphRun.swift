/// One run of one graph: superstep after superstep until nothing is due, or a question waits.
final class GraphRun<State: GraphState> {
    let scope: GraphScope<State>
    var position: Position<State>
    var recorder: CheckpointRecorder<State>?
    /// The number of the last superstep that the run may take.
    var stop: Int
    /// Whether the running superstep goes on with what an earlier run left.
    var isResuming = false
    /// Whether anything changed since a run went on: a stop point stops once.
    private var hasChanged = true
    /// The state of the last `values` event, nil before the first.
    private(set) var values: State?
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
    }

    /// How a run ended that did not fail.
    enum Ending {
        case finished
        case interrupted([Interrupt<State>])
        case stopped
        case parent(ParentCommand)
    }

    /// Runs to the end, to a question, or to a stop point.
    ///
    /// - Throws: ``GraphError``; what the durability promises for a failed run is stored.
    func run() async throws(GraphError) -> Ending {
        do throws(GraphError) {
            let ending = try await runSupersteps()
            if keepsEnd(ending) { try await recorder?.finish(&position) }
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
    func nextID() -> CheckpointID {
        lastSequence += 1
        return CheckpointID(sequence: lastSequence, nonce: scope.environment.nonce)
    }

    /// Says that the run goes on with what is pending.
    func beginResuming() async {
        isResuming = true
        hasChanged = false
        await announceValues()
    }

    private func runSupersteps() async throws(GraphError) -> Ending {
        while true {
            if scope.observer != nil { await announceCheckpoint() }
            guard position.step < stop else {
                throw GraphError(.recursionLimit, "the run used up its supersteps")
            }
            if position.due.isEmpty { return .finished }
            if Task.isCancelled { throw GraphError(.cancelled, "the caller was cancelled") }
            if stops(scope.stopsBefore) { return await pauseAtStop() }
            if let reason = await drainRequest() { throw .drained(reason) }
            let ran = position.due
            switch try await runTasks() {
            case .parent(let command): return .parent(command)
            case .paused: return await pause()
            case .finished: break
            }
            try await advance()
            isResuming = false
            hasChanged = true
            if !scope.stopsAfter.isNone, ran.contains(where: { scope.stopsAfter.stops($0, plan) }) {
                if scope.observer != nil { await announceCheckpoint() }
                return await pauseAtStop()
            }
        }
    }

    private func stops(_ stops: Stops) -> Bool {
        guard hasChanged, !stops.isNone else { return false }
        return position.due.contains { stops.stops($0, plan) }
    }

    private func drainRequest() async -> String? {
        if let drainReason { return drainReason }
        return await scope.environment.control?.drainReason
    }

    /// The barrier: applies all results and makes the checkpoint.
    private func advance() async throws(GraphError) {
        let finished = position.due
        let wrote = try position.advance(
            in: plan,
            to: nextID(),
            source: .loop,
            isOutput: scope.isOutput
        )
        if wrote { await announceValues() }
        try await recorder?.record(&position, after: finished)
    }

    /// Ends a run in which a task asked: the state shows what the others wrote.
    private func pause() async -> Ending {
        let interrupts = position.due.filter(\.isOpen).flatMap(\.interrupts)
        var view = position
        // What can't be applied will fail when the run goes on.
        let wrote = try? view.advance(in: plan, to: position.id, source: .loop, isOutput: scope.isOutput)
        if wrote == true { await announceValues(of: view.state) }
        guard interrupts.isEmpty else { return .interrupted(interrupts) }
        if scope.isRoot { await scope.observer?(.interrupted([])) }
        return .stopped
    }

    private func pauseAtStop() async -> Ending {
        if position.due.contains(where: { $0.result?.update.isEmpty == false && $0.number != plan.start }) {
            var view = position
            let wrote = try? view.advance(
                in: plan,
                to: position.id,
                source: .loop,
                isOutput: scope.isOutput
            )
            if wrote == true { await announceValues(of: view.state) }
        }
        if scope.isRoot { await scope.observer?(.interrupted([])) }
        return .stopped
    }

    /// Takes note of what a task came to that the run itself must know.
    func note(_ end: TaskEnd<State>) {
        if drainReason == nil { drainReason = end.drainReason }
        lastSequence = max(lastSequence, end.lastSequence)
    }

    func announceValues(of state: State? = nil, interrupts: [Interrupt<State>] = []) async {
        let state = state ?? position.state
        if interrupts.isEmpty { values = state }
        await scope.observer?(.values(state, interrupts: interrupts, step: position.step))
    }

    private func announceCheckpoint() async {
        guard let recorder, let observer = scope.observer else { return }
        await observer(
            .checkpoint(
                CheckpointEvent(
                    id: position.id,
                    parentID: recorder.anchorParent,
                    step: position.step,
                    source: position.source,
                    state: position.state,
                    tasks: position.due.map { TaskSnapshot($0, in: plan, at: position.id, scope.namespace) }
                )
            )
        )
    }
}

extension Stops {
    /// Whether a run stops at a task; the start is no node.
    func stops<State: GraphState>(_ task: DueTask<State>, _ plan: GraphPlan<State>) -> Bool {
        task.number != plan.start && contains(task.number)
    }
}

extension GraphError {
    static func drained(_ reason: String) -> GraphError {
        GraphError(.drained, reason)
    }
}
