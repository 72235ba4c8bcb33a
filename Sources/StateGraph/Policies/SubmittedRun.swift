/// A submission to ``ThreadRuns``: its id, and what becomes of it.
public struct SubmittedRun<State: GraphState>: Sendable, Identifiable {
    /// Names it in the queue, and when it is cancelled.
    public let id: RunID
    /// Its thread.
    public let thread: String
    let end: RunSettlement<State>

    /// Waits until the run is over.
    ///
    /// A task that is cancelled goes on waiting: cancel the submission with ``ThreadRuns/cancel(_:)``.
    ///
    /// - Returns: how it ended; the same for all submissions that were merged into it.
    /// - Throws: ``GraphError``: what the run threw, or `.superseded`, `.rolledBack`, `.cancelled`.
    public func outcome() async throws(GraphError) -> Outcome<State> {
        try await end.value().get()
    }
}

/// What became of a submission, once it is known.
actor RunSettlement<State: GraphState> {
    private var result: Result<Outcome<State>, GraphError>?
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Tells those who wait; the first result counts.
    func settle(_ result: Result<Outcome<State>, GraphError>) {
        guard self.result == nil else { return }
        self.result = result
        for continuation in waiting { continuation.resume() }
        waiting = []
    }

    /// Waits for the result.
    func value() async -> Result<Outcome<State>, GraphError> {
        while true {
            if let result { return result }
            await withCheckedContinuation { waiting.append($0) }
        }
    }
}
