/// A checked graph that can be run, by any number of tasks at once.
///
/// Runs on different threads are independent. Two runs on one thread at once are the caller's business to prevent.
public struct CompiledGraph<State: GraphState>: Sendable {
    let checkpointer: (any Checkpointer<State>)?
    let channels: ChannelList<State>
    let version: Int
    let makeNonce: @Sendable () -> UInt64

    /// Runs the graph until nothing is due or a question waits.
    ///
    /// - Parameters:
    ///   - input: new input, answers, or nothing.
    ///   - thread: the thread that is continued or begun; needed when the graph has a checkpointer.
    ///   - configuration: durability and limits.
    ///   - observer: gets the run's events; the run waits for it.
    /// - Returns: the final state, or the state with the questions that wait.
    /// - Throws: ``GraphError``; a node's error is wrapped in `.nodeFailed`, cancellation is `.cancelled`.
    public func invoke(
        _ input: RunInput<State>,
        thread: String? = nil,
        configuration: RunConfiguration = RunConfiguration(),
        observer: GraphObserver<State>? = nil
    ) async throws(GraphError) -> Outcome<State> {
        throw GraphError(.invalidGraph, "the engine follows in the next commit")
    }

    /// Where a thread stands, nil for an unknown thread.
    ///
    /// - Throws: ``GraphError`` `.missingCheckpointer`, `.checkpointerFailed`.
    public func snapshot(thread: String) async throws(GraphError) -> StateSnapshot<State>? {
        throw GraphError(.invalidGraph, "the engine follows in the next commit")
    }
}
