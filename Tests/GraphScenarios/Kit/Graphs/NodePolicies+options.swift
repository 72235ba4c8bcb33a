import JSON
import StateGraph

extension RetryDefinition {
    /// The engine's policy.
    var policy: RetryPolicy {
        RetryPolicy(
            maximumAttempts: maximumAttempts,
            initialInterval: initialInterval,
            backoffFactor: backoffFactor,
            maximumInterval: maximumInterval,
            hasJitter: false,
            retries: { [matching] error in
                let failure = FailureDescription(error)
                return switch matching {
                case .all: true
                case .ordinary: !failure.isProgrammingError
                case .named(let names): names.contains(failure.name)
                }
            }
        )
    }
}

extension NodePolicies {
    /// The engine's options without the error handler.
    ///
    /// - Parameter reads: the channels that the node reads.
    /// - Returns: the options.
    func options(reading reads: [String]) -> NodeOptions<DynamicState> {
        NodeOptions(
            retry: (retry ?? []).map(\.policy),
            timeout: timeout.map { timeout in
                TimeoutPolicy(
                    run: timeout.run,
                    idle: timeout.idle,
                    progress: timeout.onlyHeartbeats ? .heartbeat : .any
                )
            },
            cache: cache.map { cache in
                CachePolicy(timeToLive: cache.seconds.map { .seconds($0) }) { input in
                    let sent: ProgramInput? = input.argument(as: ProgramInput.self)
                    let value = sent?.value ?? .object(input.state.values(of: reads))
                    guard let key = cache.key else { return value.canonicalText }
                    var scope = EvaluationScope()
                    scope.input = value
                    return try Evaluator(scope: scope).evaluate(key).canonicalText
                }
            }
        )
    }
}
