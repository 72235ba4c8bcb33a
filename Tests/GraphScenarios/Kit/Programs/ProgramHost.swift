import JSON

/// What a program asks of whoever runs it: the engine's context of the running node or task.
///
/// Not `Sendable`, as that context is not: it stays inside the node.
protocol ProgramHost {
    /// Asks whoever started the run; gives the answer once there is one.
    func interrupt(_ value: JSONValue) async throws -> JSONValue
    /// Sends a custom event to whoever follows the run.
    func emit(_ value: JSONValue) async throws
    /// Streams one token of the message `id`; a hidden one is seen by nobody.
    func streamToken(_ token: String, ofMessage id: String, isHidden: Bool) async throws
    /// Runs another graph of the scenario like a function.
    func callSubgraph(_ name: String, input: JSONValue) async throws -> JSONValue
    /// Starts all tasks in order, then awaits them; results are in the order of the calls.
    func callTasks(_ calls: [(name: String, input: JSONValue)]) async throws -> [JSONValue]
    /// Works on the long-term store.
    func store(_ namespace: [String], _ request: StoreRequest) async throws -> JSONValue
    /// Signals progress.
    func heartbeat() async throws
    /// Asks the run to stop at the next superstep boundary.
    func drain(reason: String?) async throws
    /// Counts one more failure under a key if fewer than `limit` were counted; a nil limit always counts.
    ///
    /// - Returns: whether it was counted.
    func countFailure(_ key: String?, below limit: Int?) async -> Bool
}
