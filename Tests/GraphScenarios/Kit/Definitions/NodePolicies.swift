import JSON

/// Retry, cache, timeout and error handler of a node, a task, or of all nodes of a graph by default.
struct NodePolicies: Sendable {
    /// How long results of a node are kept, and under which key.
    struct Cache: Sendable {
        /// Seconds that an entry lives, or nil for ever.
        let seconds: Int?
        /// An expression for the key; nil takes the whole input.
        let key: JSONValue?
    }

    /// How long one attempt may take.
    struct Timeout: Sendable {
        let run: Duration?
        let idle: Duration?
        /// Whether only heartbeats count as progress.
        let onlyHeartbeats: Bool
    }

    /// The names that this reads from an object.
    static let names: Set<String> = ["retry", "cache", "timeout", "error_handler"]

    let retry: [RetryDefinition]?
    let cache: Cache?
    let timeout: Timeout?
    let errorHandler: [Operation]?

    /// No policy at all.
    static let none = NodePolicies(retry: nil, cache: nil, timeout: nil, errorHandler: nil)

    private init(
        retry: [RetryDefinition]?,
        cache: Cache?,
        timeout: Timeout?,
        errorHandler: [Operation]?
    ) {
        self.retry = retry
        self.cache = cache
        self.timeout = timeout
        self.errorHandler = errorHandler
    }

    /// Reads the members of an object that stand for policies.
    init(_ fields: Fields) throws {
        retry = try fields.read("retry", RetryDefinition.policies)
        cache = try fields.read("cache") { value, place in
            let fields = try Fields(value, at: place, knowing: ["ttl_s", "key"])
            return Cache(seconds: try fields.integer("ttl_s"), key: fields["key"])
        }
        timeout = try fields.read("timeout") { value, place in
            let fields = try Fields(value, at: place, knowing: ["run_ms", "idle_ms", "refresh_on"])
            return Timeout(
                run: try fields.milliseconds("run_ms"),
                idle: try fields.milliseconds("idle_ms"),
                onlyHeartbeats: try fields.optionalText("refresh_on") == "heartbeat"
            )
        }
        errorHandler = try fields.read("error_handler", Operation.program)
    }
}
