import JSON

/// One retry policy of a scenario; what is not given has the format's default.
struct RetryDefinition: Sendable {
    /// Which errors are retried.
    enum Matching: Sendable {
        /// All but programming errors.
        case ordinary
        /// All.
        case all
        /// Those whose error name or kind is listed.
        case named(Set<String>)
    }

    let maximumAttempts: Int
    let initialInterval: Duration
    let backoffFactor: Double
    let maximumInterval: Duration
    let matching: Matching

    /// Reads one policy or a list of them.
    static func policies(_ value: JSONValue, at place: String) throws -> [RetryDefinition] {
        guard case .array(let elements) = value else { return [try RetryDefinition(value, at: place)] }
        return try elements.enumerated().map { try RetryDefinition($1, at: "\(place)[\($0)]") }
    }

    private init(_ value: JSONValue, at place: String) throws {
        let fields = try Fields(
            value,
            at: place,
            knowing: [
                "max_attempts", "initial_interval_ms", "backoff_factor", "max_interval_ms", "retry_on",
            ]
        )
        maximumAttempts = try fields.integer("max_attempts") ?? 3
        initialInterval = try fields.milliseconds("initial_interval_ms") ?? .milliseconds(1)
        backoffFactor = try fields.number("backoff_factor") ?? 1
        maximumInterval = try fields.milliseconds("max_interval_ms") ?? .seconds(1)
        switch fields["retry_on"] {
        case nil, "default": matching = .ordinary
        case "all": matching = .all
        default: matching = .named(Set(try fields.texts("retry_on") ?? []))
        }
    }
}
