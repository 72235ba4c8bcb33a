extension NodeContext {
    /// Calls a function whose result is kept: when the node runs again after a question, a failure or a kill, a
    /// call that has returned is not made again.
    ///
    /// Calls are matched by their order and name, so a node makes the same calls in the same order each time it
    /// runs on the same input, and gives each all that it needs. A call may ask, emit, make calls of its own.
    ///
    /// ```swift
    /// let draft = try await context.task("draft", state.topic) { topic, _ in try await write(topic) }
    /// let isGood = try await context.interrupt("Publish?")   // on resume the draft is not written again
    /// ```
    ///
    /// - Parameters:
    ///   - name: in events and checkpoints.
    ///   - input: what the function is given.
    ///   - options: retries, timeout and cache of this call.
    ///   - body: the function; its context is the call's own.
    /// - Returns: what the function returned, now or in an earlier run.
    /// - Throws: what the function throws last; ``NodeInterrupted`` when it asks, let that pass.
    public func task<Input: Sendable, Output: Codable & Sendable>(
        _ name: String,
        _ input: Input,
        options: CallOptions<Input> = CallOptions(),
        _ body: @escaping TaskCall<State, Input, Output>.Body
    ) async throws -> Output {
        try await task(TaskCall(name, input, options: options, body))
    }

    /// Makes a call; see ``task(_:_:options:_:)``.
    public func task<Input: Sendable, Output: Codable & Sendable>(
        _ call: TaskCall<State, Input, Output>
    ) async throws -> Output {
        switch try await begin(call) {
        case .replayed(let output, _): return output
        case .job(let job, let number): return try take(await job.run(), of: number)
        }
    }

    /// Starts a call that runs beside the node until it is waited for.
    ///
    /// - Returns: the call, to be waited for in this node.
    /// - Throws: when the call returned a value of another type in an earlier run.
    public func start<Input: Sendable, Output: Codable & Sendable>(
        _ call: TaskCall<State, Input, Output>
    ) async throws -> TaskHandle<State, Output> {
        switch try await begin(call) {
        case .replayed(let output, let number): return TaskHandle(self, number: number, replaying: output)
        case .job(let job, let number):
            // Structured tasks can't outlive the call that starts them; ``finishCalls()`` and
            // ``leaveCalls()`` see to it that this one does not outlive the node.
            let handle = TaskHandle(self, number: number, Task { await job.run() })
            desk?.running.append(handle)
            return handle
        }
    }

    /// Makes several calls at once, as many as the run's maximum concurrency allows.
    ///
    /// - Returns: the results in the order of the calls.
    /// - Throws: what the first in that order throws that does not return. A failure cancels the others; when one
    ///   asks, the others run to their ends.
    public func tasks<Input: Sendable, Output: Codable & Sendable>(
        _ calls: [TaskCall<State, Input, Output>]
    ) async throws -> [Output] {
        var outputs: [Output?] = []
        var jobs: [CallJob<State, Input, Output>] = []
        var numbers: [Int] = []
        for call in calls {
            switch try await begin(call) {
            case .replayed(let output, _): outputs.append(output)
            case .job(let job, let number):
                outputs.append(nil)
                jobs.append(job)
                numbers.append(number)
            }
        }
        let ends = await CallJob.runAll(jobs, limit: scope.environment.maximumConcurrency ?? .max)
        var failure: (any Error)?
        var results: [Output] = []
        for (end, number) in zip(ends, numbers) {
            guard failure == nil else {
                note(end, of: number)
                continue
            }
            do {
                results.append(try take(end, of: number))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        var fresh = results.makeIterator()
        return outputs.compactMap { $0 ?? fresh.next() }
    }

    /// Makes the same call for several inputs at once; see ``tasks(_:)``.
    public func tasks<Input: Sendable, Output: Codable & Sendable>(
        _ name: String,
        over inputs: [Input],
        options: CallOptions<Input> = CallOptions(),
        _ body: @escaping TaskCall<State, Input, Output>.Body
    ) async throws -> [Output] {
        try await tasks(inputs.map { TaskCall(name, $0, options: options, body) })
    }
}

extension NodeContext {
    private enum Beginning<Input: Sendable, Output: Codable & Sendable> {
        case replayed(Output, number: Int)
        case job(CallJob<State, Input, Output>, number: Int)
    }

    /// Takes the next place among the calls.
    private func begin<Input: Sendable, Output: Codable & Sendable>(
        _ call: TaskCall<State, Input, Output>
    ) async throws -> Beginning<Input, Output> {
        let number = callCount
        callCount += 1
        let isKnown = number < calls.count && calls[number].name == call.name
        if !isKnown { setCall(CallRecord(name: call.name), number) }
        let desk = openDesk()
        let job = CallJob(
            scope: scope,
            place: place,
            call: call,
            identity: CallIdentity(name: NodeName(call.name), path: "\(taskPath)::\(number)"),
            due: due,
            record: calls[number],
            keeper: desk.keeper,
            path: desk.path + [number],
            callerAnswers: answers,
            sequence: lastSequence,
            progress: progress
        )
        await progress?.note()
        await job.announceStart()
        guard let output = try calls[number].output(as: Output.self) else { return .job(job, number: number) }
        return .replayed(output, number: number)
    }

    private func setCall(_ record: CallRecord<State>, _ number: Int) {
        if number < calls.count {
            calls[number] = record
        } else {
            calls.append(record)
        }
    }

    private func openDesk() -> CallDesk<State> {
        if let desk { return desk }
        var keeper: CallKeeper<State>?
        if let store = place.store {
            var due = due
            due.answers = answers
            due.calls = calls
            keeper = CallKeeper(due, index: place.index, of: place.id, in: scope.plan, store)
        }
        let desk = CallDesk(keeper: keeper, path: [])
        self.desk = desk
        return desk
    }

    /// Takes over what a call came to.
    ///
    /// - Throws: what it threw; ``NodeInterrupted`` when it asks.
    func take<Output: Codable & Sendable>(
        _ end: CallEnd<State, Output>,
        of number: Int
    ) throws -> Output {
        note(end, of: number)
        switch end.kind {
        case .finished(let output): return output
        case .failed(let error): throw error
        case .interrupted(let questions):
            if interrupts.isEmpty { interrupts = questions }
            throw NodeInterrupted()
        case .stopped:
            hasStopped = true
            throw NodeInterrupted()
        }
    }

    /// Takes note of what a call came to, without minding how it ended.
    func note<Output: Codable & Sendable>(_ end: CallEnd<State, Output>, of number: Int) {
        setCall(end.record, number)
        if drainReason == nil { drainReason = end.drainReason }
        lastSequence = max(lastSequence, end.lastSequence)
        streamedMessages.formUnion(end.streamedMessages)
        if let failure = end.storeFailure, desk?.failure == nil { desk?.failure = failure }
    }

    /// Waits for the calls that were started and not waited for, when the body has returned.
    ///
    /// - Throws: as the first of them that does not return.
    func finishCalls() async throws {
        while let call = desk?.running.first { try await call.finish() }
    }

    /// Waits for the calls that still run when the body has thrown.
    func leaveCalls() async {
        // One that asks does not stop the others.
        let isPausing = !interrupts.isEmpty || hasStopped
        while let call = desk?.running.first { await call.leave(cancelling: !isPausing) }
    }
}

extension CallJob {
    /// Runs calls at once.
    ///
    /// - Returns: what became of each, in their order.
    fileprivate static func runAll(_ jobs: [CallJob], limit: Int) async -> [CallEnd<State, Output>] {
        await withTaskGroup(of: (Int, CallEnd<State, Output>).self) { group in
            var ends: [CallEnd<State, Output>?] = Array(repeating: nil, count: jobs.count)
            var waiting = jobs.indices.prefix(limit)
            for index in waiting { group.addTask { (index, await jobs[index].run()) } }
            waiting = jobs.indices.dropFirst(limit)
            var awaited = 0
            while let (index, end) = await group.next() {
                ends[index] = end
                // A failure counts once all calls before it have returned, whatever the order of their ends.
                while awaited < ends.count, let end = ends[awaited] {
                    if end.isFailure { group.cancelAll() }
                    awaited = if case .finished = end.kind { awaited + 1 } else { ends.count }
                }
                // One that was cancelled before it began ends at once.
                if let next = waiting.popFirst() { group.addTask { (next, await jobs[next].run()) } }
            }
            return ends.compactMap { $0 }
        }
    }
}
