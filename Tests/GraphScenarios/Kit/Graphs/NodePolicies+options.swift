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
    /// The engine's retry policies.
    var retries: [RetryPolicy] { (retry ?? []).map(\.policy) }

    /// The engine's timeout.
    var timeoutPolicy: TimeoutPolicy? {
        timeout.map { timeout in
            TimeoutPolicy(
                run: timeout.run,
                idle: timeout.idle,
                progress: timeout.onlyHeartbeats ? .heartbeat : .any
            )
        }
    }

    /// The engine's options of a call.
    var callOptions: CallOptions<JSONValue> {
        CallOptions(
            retry: retries,
            timeout: timeoutPolicy,
            cache: cache.map { cache in
                CallCache(timeToLive: cache.timeToLive) { try cache.key(of: $0) }
            }
        )
    }

    /// The engine's options without the error handler.
    ///
    /// - Parameter reads: the channels that the node reads.
    /// - Returns: the options.
    func options(reading reads: [String]) -> NodeOptions<DynamicState> {
        NodeOptions(
            retry: retries,
            timeout: timeoutPolicy,
            cache: cache.map { cache in
                CachePolicy(timeToLive: cache.timeToLive) { input in
                    let sent: ProgramInput? = input.argument(as: ProgramInput.self)
                    return try cache.key(of: sent?.value ?? .object(input.state.values(of: reads)))
                }
            }
        )
    }
}

extension NodePolicies.Cache {
    /// How long a result may be reused.
    fileprivate var timeToLive: Duration? { seconds.map { .seconds($0) } }

    /// The key of an input.
    fileprivate func key(of input: JSONValue) throws -> String {
        guard let key else { return input.canonicalText }
        var scope = EvaluationScope()
        scope.input = input
        return try Evaluator(scope: scope).evaluate(key).canonicalText
    }
}
