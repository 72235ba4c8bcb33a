extension GraphRun {
    /// Starts with new input: what was pending is dropped.
    mutating func begin(with update: Update<State>, after base: CheckpointID?) async throws(GraphError) {
        position.base = base
        position.due = [DueTask(number: plan.start, result: Command(update: update))]
        position.id = CheckpointID(sequence: position.id.sequence + 1, nonce: nonce)
        position.step += 1
        position.source = .input
        try await writer.record(position, in: plan)
        await announceCheckpoint()
    }

    /// Goes on with the answer to the one question that waits.
    mutating func resume(with answer: State.Answer, at loaded: Checkpoint<State>?) async throws(GraphError) {
        try takeUp(loaded)
        let asking = position.due.indices.filter { position.due[$0].interrupt != nil }
        guard let index = asking.first else {
            throw GraphError(.unknownInterrupt, "no question waits for an answer")
        }
        guard asking.count == 1 else {
            throw GraphError(.ambiguousResume, "\(asking.count) questions wait: answer by id")
        }
        position.due[index].take(answer)
        try await goOn()
    }

    /// Goes on with answers by question; the unanswered ones will be asked again.
    mutating func resume(
        with answers: [InterruptID: State.Answer],
        at loaded: Checkpoint<State>?
    ) async throws(GraphError) {
        try takeUp(loaded)
        var taken = 0
        for index in position.due.indices {
            guard let id = position.due[index].interrupt?.id, let answer = answers[id] else { continue }
            position.due[index].take(answer)
            taken += 1
        }
        guard taken == answers.count else {
            throw GraphError(.unknownInterrupt, "an answer is to a question that does not wait")
        }
        try await goOn()
    }

    /// Goes on with what is pending, without answers.
    mutating func proceed(at loaded: Checkpoint<State>?) async throws(GraphError) {
        try takeUp(loaded)
        remainingSteps += 1
    }

    /// Makes a checkpoint as if a node had returned an update.
    mutating func pretend(_ number: Int, returned update: Update<State>) async throws(GraphError) {
        let command = try plan.routed(Command(update: update), from: number, on: position.state)
        position.due = [DueTask(number: number, result: command)]
        // Whatever runs next does so for the first time after this update: its effects get keys of their own.
        position.base = CheckpointID(sequence: position.id.sequence + 1, nonce: nonce)
        try await advance(source: .update)
    }

    /// Takes up the tasks that a checkpoint left.
    private mutating func takeUp(_ loaded: Checkpoint<State>?) throws(GraphError) {
        guard let loaded else {
            throw GraphError(.nothingToResume, "the thread has no checkpoint to go on from")
        }
        for task in loaded.tasks { position.due.append(try DueTask(task, in: plan)) }
    }

    private mutating func goOn() async throws(GraphError) {
        remainingSteps += 1
        try await writer.recordTasks(of: position, in: plan)
    }
}

extension DueTask {
    fileprivate mutating func take(_ answer: State.Answer) {
        answers.append(answer)
        interrupt = nil
    }
}
