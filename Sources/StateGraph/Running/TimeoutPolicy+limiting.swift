extension TimeoutPolicy {
    /// Runs an attempt, and cancels it when a limit of the policy is reached.
    ///
    /// - Parameters:
    ///   - progress: when there was progress last.
    ///   - attempt: what is limited; it is waited for in any case.
    /// - Returns: what the attempt came to, and which limit was reached.
    func limiting<Value: Sendable>(
        _ progress: ProgressMeter,
        _ attempt: @escaping @Sendable () async -> Value
    ) async -> (value: Value, expired: GraphError.Code?) {
        await withTaskGroup(of: Ending<Value>.self) { group in
            group.addTask { .value(await attempt()) }
            group.addTask { await .watched(limit(reachedBy: progress)) }
            var expired: GraphError.Code?
            for await ending in group {
                switch ending {
                case .watched(let code):
                    guard let code else { continue }
                    expired = code
                    group.cancelAll()
                case .value(let value):
                    group.cancelAll()
                    return (value, expired)
                }
            }
            preconditionFailure("a task group ended before its tasks")
        }
    }

    /// Waits until a limit is reached; nil when nobody waits any more.
    private func limit(reachedBy progress: ProgressMeter) async -> GraphError.Code? {
        let start = ContinuousClock.now
        while true {
            let runEnd = run.map { start.advanced(by: $0) }
            var idleEnd: ContinuousClock.Instant?
            if let idle { idleEnd = await progress.last.advanced(by: idle) }
            guard let end = [runEnd, idleEnd].compactMap({ $0 }).min() else { return nil }
            if end <= .now { return end == runEnd ? .runTimedOut : .idleTimedOut }
            do {
                try await Task.sleep(until: end)
            } catch {
                return nil
            }
        }
    }
}

/// What happens first in a limited attempt.
private enum Ending<Value: Sendable>: Sendable {
    case value(Value)
    case watched(GraphError.Code?)
}
