extension GraphRun {
    /// Runs the due tasks that have no result yet, all on the same state.
    ///
    /// A task that throws cancels its running siblings; one that interrupts does not.
    ///
    /// - Throws: `.nodeFailed` with the first error; what finished is kept in the tasks.
    mutating func runTasks() async throws(GraphError) {
        let open = position.due.indices.filter { position.due[$0].result == nil }
        if let observer { await announce(open, to: observer) }
        var failure: GraphError?
        if open.count == 1 {
            // One task runs right here: a child task would cost more than most nodes.
            let end = await job(for: open[0]).run(on: position.state)
            await keep(end, of: open[0], failure: &failure)
        } else if open.count > 1 {
            failure = await runTogether(open)
        }
        if let failure { throw failure }
    }

    private mutating func runTogether(_ open: [Int]) async -> GraphError? {
        await withTaskGroup(of: (Int, TaskEnd<State>).self) { group in
            for index in open {
                let job = job(for: index)
                let state = position.state
                group.addTask { (index, await job.run(on: state)) }
            }
            var failure: GraphError?
            for await (index, end) in group {
                await keep(end, of: index, failure: &failure)
                if failure != nil { group.cancelAll() }
            }
            return failure
        }
    }

    private func job(for index: Int) -> NodeJob<State> {
        NodeJob(
            plan: plan,
            number: position.due[index].number,
            answers: position.due[index].answers,
            thread: thread,
            base: position.base,
            step: position.step + 1,
            remainingSteps: remainingSteps,
            observer: observer
        )
    }

    /// Takes a task's end into the position, and the first failure into `failure`.
    private mutating func keep(_ end: TaskEnd<State>, of index: Int, failure: inout GraphError?) async {
        let name = plan.name(of: position.due[index].number)
        position.due[index].interrupt = nil
        switch end {
        case .finished(let command): position.due[index].result = command
        case .interrupted(let interrupt): position.due[index].interrupt = interrupt
        case .failed(let error):
            if failure == nil {
                failure =
                    Task.isCancelled && error is CancellationError
                    ? GraphError(.cancelled, "the caller was cancelled", node: name, underlying: error)
                    : GraphError.failed(name, with: error)
            }
        }
        guard let observer else { return }
        if case .finished(let command) = end {
            await observer(.update(name, command.update, isCached: false))
        }
        await observer(.taskFinished(name, step: position.step + 1, end.ending))
    }

    private func announce(_ open: [Int], to observer: GraphObserver<State>) async {
        for task in position.due {
            guard let result = task.result else { continue }
            await observer(.update(plan.name(of: task.number), result.update, isCached: true))
        }
        for index in open {
            await observer(.taskStarted(plan.name(of: position.due[index].number), step: position.step + 1))
        }
    }
}

/// One task with all that it needs to run anywhere.
struct NodeJob<State: GraphState>: Sendable {
    let plan: GraphPlan<State>
    let number: Int
    let answers: [State.Answer]
    let thread: String?
    let base: CheckpointID?
    let step: Int
    let remainingSteps: Int
    let observer: GraphObserver<State>?

    func run(on state: State) async -> TaskEnd<State> {
        let node = plan.nodes[number]
        let context = NodeContext<State>(
            thread: thread,
            base: base,
            node: node.name,
            step: step,
            attempt: 1,
            remainingSteps: remainingSteps,
            answers: answers,
            observer: observer
        )
        do {
            let command = try await node.body(state, context)
            if let interrupt = context.interrupt { return .interrupted(interrupt) }
            return .finished(try plan.routed(command, from: number, on: state))
        } catch {
            // A node may have turned the interrupt's error into one of its own.
            if let interrupt = context.interrupt { return .interrupted(interrupt) }
            return .failed(error)
        }
    }
}
