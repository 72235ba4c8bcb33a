/// One task with all that it needs to run anywhere.
struct NodeJob<State: GraphState>: Sendable {
    let scope: GraphScope<State>
    let place: SuperstepPlace
    let state: State
    let task: DueTask<State>
    let identity: TaskIdentity
    /// What it is told of the task that failed, if it is an error handler.
    let failed: NodeFailure?

    init(
        scope: GraphScope<State>,
        place: SuperstepPlace,
        state: State,
        task: DueTask<State>,
        failed: NodeFailure? = nil
    ) {
        self.scope = scope
        self.place = place
        self.state = state
        self.task = task
        self.failed = failed
        identity = TaskIdentity(name: scope.plan.name(of: task), path: task.path(in: scope.plan))
    }

    private var node: NodeDefinition<State> { scope.plan.nodes[task.number] }
    private var timeout: TimeoutPolicy? { task.timeout ?? node.options.timeout }

    /// Runs the node until it returns, asks, or its attempts are used up.
    func run() async -> TaskEnd<State> {
        var answers = task.answers
        if !scope.environment.answers.isEmpty, let answer = answer(number: answers.count) {
            answers.append(answer)
        }
        var calls = task.calls
        var attempt = 1
        while true {
            let end = await runAttempt(attempt, answers: answers, calls: calls)
            guard case .failed(let error, _) = end.kind, !Task.isCancelled,
                let wait = interval(after: attempt, error)
            else { return end }
            answers = end.answers
            calls = end.calls
            attempt += 1
            do {
                try await Task.sleep(for: wait)
            } catch {
                return end
            }
        }
    }

    /// The answer to the task's n-th question, if the caller gave one.
    private func answer(number: Int) -> State.Answer? {
        let id = InterruptID("\(scope.namespace(ofTask: identity.path, at: place.id)):\(number)")
        if let answer = scope.environment.answers[id] { return answer }
        // The node may have had another name when it asked; see ``Migration/renamingNode(_:to:)``.
        let asked = task.interrupts.first { $0.id.text.hasSuffix(":\(place.id):\(number)") }
        return asked.flatMap { scope.environment.answers[$0.id] }
    }

    /// The wait before the next attempt, nil if there is none.
    private func interval(after attempt: Int, _ error: GraphError) -> Duration? {
        let cause = error.code == .nodeFailed ? error.underlying ?? error : error
        let policies = failed == nil ? node.options.retry : scope.plan.builder.defaults.retry
        guard let policy = policies.first(where: { $0.retries(cause) }),
            attempt < policy.maximumAttempts
        else { return nil }
        return policy.interval(after: attempt)
    }

    private func runAttempt(
        _ attempt: Int,
        answers: [State.Answer],
        calls: [CallRecord<State>]
    ) async -> TaskEnd<State> {
        guard let timeout, !timeout.isEmpty else {
            return await runOnce(attempt, answers: answers, calls: calls, progress: nil)
        }
        let progress = ProgressMeter(timeout.progress)
        return await withTaskGroup(of: Ending.self) { group in
            group.addTask {
                .end(await runOnce(attempt, answers: answers, calls: calls, progress: progress))
            }
            group.addTask { await Self.watch(timeout, progress) }
            var expired: GraphError.Code?
            for await ending in group {
                switch ending {
                case .watchEnded: continue
                case .expired(let code):
                    expired = code
                    group.cancelAll()
                case .end(var end):
                    group.cancelAll()
                    guard let expired else { return end }
                    end.kind = .failed(
                        GraphError(expired, "the node was out of time", node: identity.name),
                        partial: nil
                    )
                    return end
                }
            }
            preconditionFailure("a task group ended before its tasks")
        }
    }

    private enum Ending: Sendable {
        case end(TaskEnd<State>)
        case expired(GraphError.Code)
        case watchEnded
    }

    /// Waits until a limit of a policy is reached, or the attempt is over.
    private static func watch(_ policy: TimeoutPolicy, _ progress: ProgressMeter) async -> Ending {
        let start = ContinuousClock.now
        while true {
            let runEnd = policy.run.map { start.advanced(by: $0) }
            var idleEnd: ContinuousClock.Instant?
            if let idle = policy.idle { idleEnd = await progress.last.advanced(by: idle) }
            guard let end = [runEnd, idleEnd].compactMap({ $0 }).min() else { return .watchEnded }
            if end <= .now { return .expired(end == runEnd ? .runTimedOut : .idleTimedOut) }
            do {
                try await Task.sleep(until: end)
            } catch {
                return .watchEnded
            }
        }
    }

    private func runOnce(
        _ attempt: Int,
        answers: [State.Answer],
        calls: [CallRecord<State>],
        progress: ProgressMeter?
    ) async -> TaskEnd<State> {
        let context = NodeContext(
            scope: scope,
            place: place,
            task: identity,
            attempt: attempt,
            answers: answers,
            calls: calls,
            progress: progress
        )
        let kind = await kind(in: context)
        return TaskEnd(
            kind: kind,
            answers: context.answers,
            calls: context.calls,
            drainReason: context.drainReason,
            lastSequence: context.lastSequence,
            streamedMessages: context.streamedMessages
        )
    }

    private func kind(in context: NodeContext<State>) async -> TaskEnd<State>.Kind {
        let input = NodeInput(state: state, argument: task.argument)
        let command: Command<State>
        do {
            if let failed, let onError = node.options.onError {
                command = try await onError(failed, input, context)
            } else {
                command = try await node.body(input, context)
            }
        } catch let raised as ParentCommandRaised {
            // A subgraph's command to this graph counts as what its node returned.
            guard let command = raised.command.command as? Command<State> else {
                return .failed(
                    GraphError(
                        .wrongArgument,
                        "the subgraph's command is for a graph of another state",
                        node: identity.name
                    ),
                    partial: nil
                )
            }
            if let parent = command.parent { return .parent(parent) }
            return routed(command)
        } catch {
            return failure(error, in: context)
        }
        if !context.interrupts.isEmpty { return .interrupted(context.interrupts) }
        if context.hasStopped { return .stopped }
        if let parent = command.parent { return .parent(parent) }
        return routed(command)
    }

    private func failure(_ error: any Error, in context: NodeContext<State>) -> TaskEnd<State>.Kind {
        // A node may have turned the interrupt's error into one of its own.
        if !context.interrupts.isEmpty { return .interrupted(context.interrupts) }
        if context.hasStopped { return .stopped }
        if let error = error as? GraphError, error.code == .drained { return .drained(error) }
        if error is CancellationError, !Task.isCancelled {
            return .failed(
                GraphError(
                    .nodeCancelled,
                    "the node cancelled itself",
                    node: identity.name,
                    underlying: error
                ),
                partial: nil
            )
        }
        return .failed(.thrown(error, by: identity.name), partial: nil)
    }

    /// What a returned command becomes: an error handler's goes past the node's edges.
    private func routed(_ command: Command<State>) -> TaskEnd<State>.Kind {
        if failed != nil { return .finished(command) }
        let routing = scope.plan.routed(
            command,
            from: task.number,
            on: state,
            BranchContext(remainingSteps: place.stop - place.step, step: place.step)
        )
        if let failure = routing.failure { return .failed(failure, partial: routing.command) }
        return .finished(routing.command)
    }
}

/// Leaves a node whose subgraph ends with a command to the node's graph.
struct ParentCommandRaised: Error {
    let command: ParentCommand
}
