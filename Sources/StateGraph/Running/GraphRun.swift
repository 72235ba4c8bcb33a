/// One run of a graph: superstep after superstep until nothing is due or a question waits.
struct GraphRun<State: GraphState> {
    let plan: GraphPlan<State>
    let thread: String?
    let nonce: UInt64
    let observer: GraphObserver<State>?
    var position: GraphPosition<State>
    var remainingSteps: Int
    var writer: CheckpointWriter<State>

    /// Runs to the end, or to a question.
    ///
    /// - Throws: ``GraphError``; what the durability promises for a failed run is stored.
    mutating func run() async throws(GraphError) -> Outcome<State> {
        do throws(GraphError) {
            let outcome = try await runSupersteps()
            try await writer.finish(position, in: plan)
            return outcome
        } catch {
            await writer.fail(position, in: plan)
            throw error
        }
    }

    private mutating func runSupersteps() async throws(GraphError) -> Outcome<State> {
        if position.due.first?.number == plan.start { try await enter() }
        while true {
            guard remainingSteps > 0 else {
                throw GraphError(.recursionLimit, "the run used up its supersteps")
            }
            if position.due.isEmpty { return .finished(position.state) }
            if Task.isCancelled { throw GraphError(.cancelled, "the caller was cancelled") }
            remainingSteps -= 1
            guard try await runTasks() else { return await pause() }
            try await advance(source: .loop)
        }
    }

    private func pause() async -> Outcome<State> {
        let interrupts = position.due.compactMap { $0.interrupt }
        await observer?(.interrupted(interrupts))
        return .interrupted(position.state, interrupts)
    }

    /// Applies the input, which is the start's result; that is no superstep of the limit.
    private mutating func enter() async throws(GraphError) {
        let input = position.due[0].result ?? Command()
        position.due[0].result = try plan.routed(input, from: plan.start, on: position.state)
        try await advance(source: .loop)
    }

    /// The barrier: applies all results and makes the checkpoint.
    mutating func advance(source: CheckpointSource) async throws(GraphError) {
        let hasWrites = observer != nil && position.due.contains { $0.result?.update.isEmpty == false }
        try position.advance(in: plan, nonce: nonce, source: source)
        try await writer.record(position, in: plan)
        guard let observer else { return }
        if hasWrites { await observer(.values(position.state, step: position.step)) }
        await announceCheckpoint()
    }

    func announceCheckpoint() async {
        guard let observer else { return }
        let next = position.due.map { plan.name(of: $0.number) }
        await observer(.checkpoint(position.id, step: position.step, source: position.source, next: next))
    }
}
