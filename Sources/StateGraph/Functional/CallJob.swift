/// One call with all that it needs to run anywhere.
struct CallJob<State: GraphState, Input: Sendable, Output: Codable & Sendable>: Sendable {
    let scope: GraphScope<State>
    let place: SuperstepPlace
    let call: TaskCall<State, Input, Output>
    /// Tells the call from everything else in the superstep.
    let identity: CallIdentity
    /// The task that it is in.
    let due: DueTask<State>
    /// What an earlier run knows of it.
    let record: CallRecord<State>
    let keeper: CallKeeper<State>?
    /// The numbers of the calls that it is in and its own, outermost first.
    let path: [Int]
    /// The answers of its caller.
    let callerAnswers: [State.Answer]
    /// Ids of checkpoints of its subgraphs are greater than this.
    let sequence: UInt64
    let progress: ProgressMeter?

    /// Runs the call until it returns, asks, or its attempts are used up; then stores and announces that.
    func run() async -> CallEnd<State, Output> {
        await keeper?.note(callerAnswers, of: path.dropLast())
        await keeper?.begin(record, at: path)
        let cached = await cachedOutput()
        var end = if let cached { finished(cached) } else { await runAttempts() }
        if case .finished(let output) = end.kind {
            end.record.output = TypedArgument(output)
            if cached == nil { await keepInCache(output) }
            do throws(GraphError) {
                try await keeper?.keep(end.record, at: path)
            } catch {
                end.storeFailure = error
                end.kind = .failed(error)
            }
        }
        await progress?.note()
        await announce(end, isCached: cached != nil)
        return end
    }

    private func finished(_ output: Output) -> CallEnd<State, Output> {
        CallEnd(kind: .finished(output), record: record)
    }

    private func runAttempts() async -> CallEnd<State, Output> {
        var answers = record.answers
        let next = InterruptID("\(scope.namespace(ofTask: identity.path, at: place.id)):\(answers.count)")
        if let answer = scope.environment.answers[next] { answers.append(answer) }
        var calls = record.calls
        var sequence = sequence
        var attempt = 1
        while true {
            if Task.isCancelled {
                return CallEnd(kind: .failed(CancellationError()), record: record)
            }
            let end = await runAttempt(attempt, answers, calls, sequence)
            guard case .failed(let error) = end.kind, !Task.isCancelled,
                let wait = interval(after: attempt, error)
            else { return end }
            answers = end.record.answers
            calls = end.record.calls
            sequence = end.lastSequence
            attempt += 1
            do {
                try await Task.sleep(for: wait)
            } catch {
                return end
            }
        }
    }

    /// The wait before the next attempt, nil if there is none.
    private func interval(after attempt: Int, _ error: any Error) -> Duration? {
        if error is ParentCommandRaised || (error as? GraphError)?.endsRun == true { return nil }
        guard let policy = call.options.retry.first(where: { $0.retries(error) }),
            attempt < policy.maximumAttempts
        else { return nil }
        return policy.interval(after: attempt)
    }

    private func runAttempt(
        _ attempt: Int,
        _ answers: [State.Answer],
        _ calls: [CallRecord<State>],
        _ sequence: UInt64
    ) async -> CallEnd<State, Output> {
        guard let timeout = call.options.timeout, !timeout.isEmpty else {
            return await runOnce(attempt, answers, calls, sequence, progress)
        }
        let meter = ProgressMeter(timeout.progress)
        let (end, expired) = await timeout.limiting(meter) {
            await runOnce(attempt, answers, calls, sequence, meter)
        }
        guard let expired else { return end }
        var late = end
        late.kind = .failed(GraphError(expired, "the call was out of time", node: identity.name))
        return late
    }

    private func runOnce(
        _ attempt: Int,
        _ answers: [State.Answer],
        _ calls: [CallRecord<State>],
        _ sequence: UInt64,
        _ progress: ProgressMeter?
    ) async -> CallEnd<State, Output> {
        let context = NodeContext(
            scope: scope,
            place: place,
            task: due,
            attempt: attempt,
            answers: answers,
            calls: calls,
            lastSequence: sequence,
            progress: progress,
            call: identity,
            desk: CallDesk(keeper: keeper, path: path)
        )
        let kind = await kind(in: context)
        var record = record
        record.answers = context.answers
        record.calls = context.calls
        if case .interrupted(let questions) = kind { record.interrupts = questions }
        return CallEnd(
            kind: kind,
            record: record,
            drainReason: context.drainReason,
            lastSequence: context.lastSequence,
            streamedMessages: context.streamedMessages,
            storeFailure: context.desk?.failure
        )
    }

    private func kind(in context: NodeContext<State>) async -> CallEnd<State, Output>.Kind {
        let result: Result<Output, any Error>
        do {
            let output = try await call.body(call.input, context)
            try await context.finishCalls()
            result = .success(output)
        } catch {
            await context.leaveCalls()
            result = .failure(error)
        }
        // The body may have caught the error of its interrupt, or of its store.
        if let failure = context.desk?.failure { return .failed(failure) }
        if !context.interrupts.isEmpty { return .interrupted(context.interrupts) }
        if context.hasStopped { return .stopped }
        switch result {
        case .success(let output): return .finished(output)
        case .failure(let error as CancellationError) where !Task.isCancelled:
            let message = "the call cancelled itself"
            return .failed(GraphError(.nodeCancelled, message, node: identity.name, underlying: error))
        case .failure(let error): return .failed(error)
        }
    }

    private func announce(_ end: CallEnd<State, Output>, isCached: Bool) async {
        guard let observer = scope.observer else { return }
        switch end.kind {
        case .finished(let output):
            await observer(.call(event(.finished(isCached: isCached), output: output)))
        case .failed(let error):
            await observer(.call(event(.failed(error as? GraphError ?? .thrown(error, by: identity.name)))))
        case .interrupted, .stopped: return
        }
    }

    /// Says that the call is about to run.
    func announceStart() async {
        await scope.observer?(.call(event(.started)))
    }

    private func event(_ kind: CallEvent.Kind, output: Output? = nil) -> CallEvent {
        CallEvent(name: call.name, step: place.step, kind: kind, input: call.input, output: output)
    }
}

extension CallJob {
    private func cacheKey() -> (any NodeCache, NodeCacheKey, Duration?)? {
        guard let cache = scope.plan.options.cache, let policy = call.options.cache else { return nil }
        // An input without a key is not cached.
        guard let input = try? policy.key(call.input) else { return nil }
        let key = NodeCacheKey(graph: scope.plan.options.name, node: .call(call.name), input: input)
        return (cache, key, policy.timeToLive)
    }

    private func cachedOutput() async -> Output? {
        guard let (cache, key, _) = cacheKey() else { return nil }
        return await cache.entry(for: key)?.command as? Output
    }

    private func keepInCache(_ output: Output) async {
        guard let (cache, key, timeToLive) = cacheKey() else { return }
        await cache.keep(NodeCacheEntry(command: output), for: key, timeToLive: timeToLive)
    }
}

extension GraphError {
    /// Whether another attempt makes no sense: the run itself is over.
    fileprivate var endsRun: Bool {
        code == .drained || code == .checkpointerFailed
    }
}
