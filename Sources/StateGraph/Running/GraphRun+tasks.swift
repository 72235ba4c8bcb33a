extension GraphRun {
    /// Runs the due tasks that have no result yet, all on the same state.
    ///
    /// A task that throws cancels its running siblings; one that interrupts does not.
    ///
    /// - Returns: whether all finished; false when one has asked a question.
    /// - Throws: `.nodeFailed` with the first error; what finished is kept in the tasks.
    mutating func runTasks() async throws(GraphError) -> Bool {
        if let observer { await announce(to: observer) }
        var tally = Tally()
        if position.due.count == 1, position.due[0].result == nil {
            // One task runs right here: a child task would cost more than most nodes.
            let end = await job(for: 0).run(on: position.state)
            await keep(end, of: 0, in: &tally)
        } else {
            tally = await runTogether()
        }
        if let failure = tally.failure { throw failure }
        return !tally.hasInterrupt
    }

    /// What the tasks of a superstep have come to so far.
    private struct Tally {
        var failure: GraphError?
        var hasInterrupt = false
    }

    private mutating func runTogether() async -> Tally {
        await withTaskGroup(of: (Int, TaskEnd<State>).self) { group in
            for index in position.due.indices where position.due[index].result == nil {
                let job = job(for: index)
                let state = position.state
                group.addTask { (index, await job.run(on: state)) }
            }
            var tally = Tally()
            for await (index, end) in group {
                await keep(end, of: index, in: &tally)
                if tally.failure != nil { group.cancelAll() }
            }
            return tally
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

    /// Takes a task's end into the position.
    private mutating func keep(_ end: TaskEnd<State>, of index: Int, in tally: inout Tally) async {
        position.due[index].interrupt = nil
        switch end {
        case .finished(let command): position.due[index].result = command
        case .interrupted(let interrupt):
            position.due[index].interrupt = interrupt
            tally.hasInterrupt = true
        case .failed(let error):
            if tally.failure == nil { tally.failure = Task.isCancelled ? error.asCancellation : error }
        }
        guard let observer else { return }
        let name = plan.name(of: position.due[index].number)
        if case .finished(let command) = end {
            await observer(.update(name, command.update, isCached: false))
        }
        await observer(.taskFinished(name, step: position.step + 1, end.ending))
    }

    private func announce(to observer: GraphObserver<State>) async {
        for task in position.due {
            guard let result = task.result else { continue }
            await observer(.update(plan.name(of: task.number), result.update, isCached: true))
        }
        for task in position.due where task.result == nil {
            await observer(.taskStarted(plan.name(of: task.number), step: position.step + 1))
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
        let command: Command<State>
        do {
            command = try await node.body(state, context)
        } catch {
            // A node may have turned the interrupt's error into one of its own.
            if let interrupt = context.interrupt { return .interrupted(interrupt) }
            return .failed(.thrown(error, by: node.name))
        }
        if let interrupt = context.interrupt { return .interrupted(interrupt) }
        do throws(GraphError) {
            return .finished(try plan.routed(command, from: number, on: state))
        } catch {
            return .failed(error)
        }
    }
}
