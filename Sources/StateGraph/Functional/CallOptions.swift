/// How a call is run; see ``NodeContext/task(_:_:options:_:)``.
public struct CallOptions<Input: Sendable>: Sendable {
    /// What to do when the call throws: the first policy that retries the error decides.
    public var retry: [RetryPolicy]
    /// How long an attempt may take.
    public var timeout: TimeoutPolicy?
    /// Whether results are reused in other runs; needs a ``NodeCache`` at ``CompileOptions/cache``.
    public var cache: CallCache<Input>?

    /// Options; none of them is set by default.
    public init(retry: [RetryPolicy] = [], timeout: TimeoutPolicy? = nil, cache: CallCache<Input>? = nil) {
        self.retry = retry
        self.timeout = timeout
        self.cache = cache
    }
}

/// Lets the result of a call be reused for equal inputs, in any run of graphs of that name.
///
/// Errors and interrupts are not kept.
public struct CallCache<Input: Sendable>: Sendable {
    /// How long a result may be reused, nil for as long as the cache keeps it.
    public var timeToLive: Duration?
    /// The part of the input that the result depends on, as text.
    public var key: @Sendable (Input) throws -> String

    /// A policy.
    public init(timeToLive: Duration? = nil, key: @escaping @Sendable (Input) throws -> String) {
        self.timeToLive = timeToLive
        self.key = key
    }
}

extension NodeName {
    /// The name under which a ``NodeCache`` keeps the results of calls, for ``CompiledGraph/clearCache(of:)``.
    public static func call(_ name: String) -> NodeName {
        // No node's name has a colon.
        NodeName("call:\(name)")
    }
}
