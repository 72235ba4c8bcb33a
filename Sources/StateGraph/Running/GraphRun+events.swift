extension GraphRun {
    /// Hands out a state, with the questions of a task that asks.
    func announceValues(of state: State, interrupts: [Interrupt<State>] = []) async {
        await scope.observer?(.values(state, interrupts: interrupts, step: position.step))
    }

    /// Hands out where the run stands.
    func announceCheckpoint() async {
        guard let recorder, let observer = scope.observer else { return }
        await observer(
            .checkpoint(
                CheckpointEvent(
                    id: position.id,
                    parentID: recorder.anchorParent,
                    step: position.step,
                    source: position.source,
                    state: position.state,
                    tasks: eventOrder.map { index in
                        TaskSnapshot(
                            position.due[index],
                            in: plan,
                            at: position.id,
                            scope.namespace,
                            isLive: false
                        )
                    }
                )
            )
        )
    }

    /// Says which tasks are about to run, and what finished ones wrote in an earlier run.
    func announce(to observer: GraphObserver<State>) async {
        let step = position.step + 1
        let order = position.source == .update ? eventOrder : sendsFirst
        for index in order where position.due[index].number != plan.start {
            let task = position.due[index]
            await observer(
                .taskStarted(
                    TaskStart(
                        node: plan.name(of: task),
                        step: step,
                        input: NodeInput(state: position.state, argument: task.argument),
                        remainingSteps: stop - step
                    )
                )
            )
        }
        for index in order where position.due[index].number != plan.start {
            guard let result = position.due[index].result else { continue }
            await observer(.update(plan.name(of: position.due[index]), result.update, isCached: true))
        }
    }

    /// The tasks of the checkpoint: sends, then nodes by name; behind an update from outside in the order in which
    /// they were added.
    private var eventOrder: [Int] {
        if position.source == .update { return position.snapshotOrder(in: plan) }
        return sendsFirst.filter { !position.due[$0].isHandler && !position.due[$0].isCommand }
    }

    private var sendsFirst: [Int] {
        let sends = position.due.indices.filter { position.due[$0].isSent }
        return sends + position.due.indices.filter { !sends.contains($0) }
    }

    /// Says what a task came to.
    func announce(_ end: TaskEnd<State>, of index: Int) async {
        guard let observer = scope.observer else { return }
        let task = position.due[index]
        let name = plan.name(of: task)
        var update = Update<State>.none
        var interrupts: [Interrupt<State>] = []
        switch end.kind {
        case .finished(let command):
            update = command.update
            await announceMessages(of: update, end.extras?.streamedMessages ?? [], by: name)
            await observer(.update(name, update, isCached: false))
        case .interrupted(let questions):
            interrupts = questions
            await observer(.interrupted(questions))
            await announceValues(of: position.state, interrupts: questions)
        case .failed(let error, let partial):
            // One that was cancelled for another one's failure says nothing.
            if task.failure?.code == .cancelled || error.code == .cancelled { return }
            update = partial?.update ?? .none
            // Its node has returned; a conditional edge failed.
            if let partial { await observer(.update(name, partial.update, isCached: false)) }
        case .stopped, .drained, .parent: return
        }
        await observer(
            .taskFinished(
                TaskFinish(
                    node: name,
                    step: position.step + 1,
                    update: update,
                    error: end.failure(of: task),
                    interrupts: interrupts
                )
            )
        )
    }

    /// Hands out the messages that a node returned and did not stream.
    private func announceMessages(
        of update: Update<State>,
        _ streamed: Set<String>,
        by node: NodeName
    ) async {
        for write in update.writes {
            for message in write.messages where !streamed.contains(message.id) {
                await scope.observer?(
                    .message(
                        StreamedMessage(
                            id: message.id,
                            role: message.role,
                            content: message.content,
                            isChunk: false,
                            node: node,
                            step: position.step + 1
                        )
                    )
                )
            }
        }
    }
}
