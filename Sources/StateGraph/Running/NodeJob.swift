/// One task with all that it needs to run anywhere.
struct NodeJob<State: GraphState>: Sendable {
    let scope: GraphScope<State>
    let place: SuperstepPlace
    let state: State
    let task: DueTask<State>
    /// What it is told of the task that failed, if it is an error handler.
    let failed: NodeFailure?

    private var node: NodeDefinition<State> { scope.plan.nodes[task.number] }
    private var name: NodeName { scope.plan.name(of: task) }

    /// Runs the node until it returns, asks, or its attempts are used up.
    func run() async -> TaskEnd<State> {
        let timeout = task.timeout ?? node.options.timeout
        if timeout == nil, retryPolicies.isEmpty {
            return await runOnce(
                1,
                answers: firstAnswers,
                calls: task.calls,
                place.sequence,
                progress: nil
            )
        }
        return await runAttempts(timeout)
    }

    private var retryPolicies: [RetryPolicy] {
        failed == nil ? node.options.retry : scope.plan.builder.defaults.retry
    }

    /// The answers that the task was given before, and the one that the caller has for its next question.
    private var firstAnswers: [State.Answer] {
        if scope.environment.answers.isEmpty { return task.answers }
        return task.answers + (answer(number: task.answers.count).map { [$0] } ?? [])
    }

    /// The answer to the task's n-th question, if the caller gave one.
    private func answer(number: Int) -> State.Answer? {
        let path = scope.namespace(ofTask: task.path(in: scope.plan), at: place.id)
        if let answer = scope.environment.answers[InterruptID("\(path):\(number)")] { return answer }
        // The node may have had another name when it asked; see ``Migration/renamingNode(_:to:)``.
        let asked = task.interrupts.first { $0.id.text.hasSuffix(":\(place.id):\(number)") }
        return asked.flatMap { scope.environment.answers[$0.id] }
    }

    private func runAttempts(_ timeout: TimeoutPolicy?) async -> TaskEnd<State> {
        var (answers, calls) = (firstAnswers, task.calls)
        var attempt = 1
        var sequence = place.sequence
        while true {
            let end = await runAttempt(
                attempt,
                timeout,
                answers: answers,
                calls: calls,
                sequence: sequence
            )
            guard case .failed(let error, _) = end.kind, !Task.isCancelled,
                let wait = interval(after: attempt, error)
            else { return end }
            answers = end.extras?.answers ?? answers
            calls = end.extras?.calls ?? calls
            sequence = end.extras?.lastSequence ?? sequence
            attempt += 1
            do {
                try await Task.sleep(for: wait)
            } catch {
                return end
            }
        }
    }

    /// The wait before the next attempt, nil if there is none.
    private func interval(after attempt: Int, _ error: GraphError) -> Duration? {
        if error.code == .checkpointerFailed { return nil }
        if error.code == .nodeCancelled { return nil }
        let cause = error.code == .nodeFailed ? error.underlying ?? error : error
        guard let policy = retryPolicies.first(where: { $0.retries(cause) }),
            attempt < policy.maximumAttempts
        else { return nil }
        return policy.interval(after: attempt)
    }

    private func runAttempt(
        _ attempt: Int,
        _ timeout: TimeoutPolicy?,
        answers: [State.Answer],
        calls: [CallRecord<State>],
        sequence: UInt64
    ) async -> TaskEnd<State> {
        guard let timeout, !timeout.isEmpty else {
            return await runOnce(attempt, answers: answers, calls: calls, sequence, progress: nil)
        }
        let progress = ProgressMeter(timeout.progress)
        var (end, expired) = await timeout.limiting(progress) {
            await runOnce(attempt, answers: answers, calls: calls, sequence, progress: progress)
        }
        if let expired {
            end.kind = .failed(GraphError(expired, "the node was out of time", node: name), partial: nil)
        }
        return end
    }

    private func runOnce(
        _ attempt: Int,
        answers: [State.Answer],
        calls: [CallRecord<State>],
        _ sequence: UInt64,
        progress: ProgressMeter?
    ) async -> TaskEnd<State> {
        let context = NodeContext(
            scope: scope,
            place: place,
            task: task,
            attempt: attempt,
            answers: answers,
            calls: calls,
            lastSequence: sequence,
            progress: progress
        )
        let input = NodeInput(state: state, argument: task.argument)
        do {
            let command: Command<State>
            if let failed, let onError = node.options.onError {
                command = try await onError(failed, input, context)
            } else {
                command = try await node.body(input, context)
            }
            if context.desk != nil { try await context.finishCalls() }
            return TaskEnd(kind: kind(of: command, in: context), extras: context.extras)
        } catch {
            if context.desk != nil { await context.leaveCalls() }
            return TaskEnd(kind: kind(of: error, in: context), extras: context.extras)
        }
    }

    private func kind(
        of command: Command<State>,
        in context: NodeContext<State>
    ) -> TaskEnd<State>.Kind {
        if let failure = context.desk?.failure { return .failed(failure, partial: nil) }
        // A node may have caught the error of its interrupt.
        if !context.interrupts.isEmpty { return .interrupted(context.interrupts) }
        if context.hasStopped { return .stopped }
        if let parent = command.parent { return .parent(parent) }
        // An error handler's command goes past the node's edges.
        if failed != nil || scope.plan.branches[task.number].isEmpty { return .finished(command) }
        let routing = scope.plan.routed(
            command,
            from: task.number,
            on: state,
            BranchContext(remainingSteps: place.stop - place.step, step: place.step)
        )
        if let failure = routing.failure { return .failed(failure, partial: routing.command) }
        return .finished(routing.command)
    }

    private func kind(of error: any Error, in context: NodeContext<State>) -> TaskEnd<State>.Kind {
        if let failure = context.desk?.failure { return .failed(failure, partial: nil) }
        // A subgraph's command to this graph counts as what its node returned.
        if let raised = error as? ParentCommandRaised {
            if let command = raised.command.command as? Command<State> {
                return kind(of: command, in: context)
            }
            let message = "the subgraph's command is for a graph of another state"
            return .failed(GraphError(.wrongArgument, message, node: name), partial: nil)
        }
        // A node may have turned the interrupt's error into one of its own.
        if !context.interrupts.isEmpty { return .interrupted(context.interrupts) }
        if context.hasStopped { return .stopped }
        if let error = error as? GraphError, error.code == .drained { return .drained(error) }
        if error is CancellationError, !Task.isCancelled {
            let message = "the node cancelled itself"
            return .failed(
                GraphError(.nodeCancelled, message, node: name, underlying: error),
                partial: nil
            )
        }
        return .failed(.thrown(error, by: name), partial: nil)
    }
}

/// Leaves a node whose subgraph ends with a command to the node's graph.
struct ParentCommandRaised: Error {
    let command: ParentCommand
}
