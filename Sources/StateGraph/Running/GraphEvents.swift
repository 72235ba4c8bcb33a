/// A run that is followed: its events as a sequence, and its outcome.
///
/// ```swift
/// let events = graph.run(.input(.set(Conversation.title, "Budget")), thread: "7")
/// for await event in events { … }
/// let outcome = try await events.outcome()
/// ```
///
/// The run waits while 64 events are unread. Dropping the sequence, or cancelling the task that reads it,
/// cancels the run. It is read once, by one task.
public struct GraphEvents<State: GraphState>: AsyncSequence, Sendable {
    private let handle: RunHandle<State>

    /// Reads the events of one run.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let handle: RunHandle<State>

        /// The next event, nil when the run is over.
        public mutating func next() async -> GraphEvent<State>? {
            let handle = handle
            return await withTaskCancellationHandler {
                await handle.queue.next()
            } onCancel: {
                handle.cancel()
            }
        }
    }

    init(
        executor: (any TaskExecutor)?,
        _ run:
            @escaping @Sendable (
                @escaping GraphObserver<State>
            ) async -> Result<Outcome<State>, GraphError>
    ) {
        let queue = EventQueue<GraphEvent<State>>(limit: 64)
        let task = Task(executorPreference: executor) {
            let result = await run { await queue.send($0) }
            await queue.finish()
            return result
        }
        handle = RunHandle(task: task, queue: queue)
    }

    /// Begins to read.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(handle: handle)
    }

    /// Waits for the end of the run; events that were not read are dropped.
    ///
    /// - Returns: the final state, or the state with the questions that wait.
    /// - Throws: ``GraphError``, as ``CompiledGraph/invoke(_:thread:context:configuration:observer:)``.
    public func outcome() async throws(GraphError) -> Outcome<State> {
        let handle = handle
        let result = await withTaskCancellationHandler {
            await handle.queue.discard()
            return await handle.task.value
        } onCancel: {
            handle.cancel()
        }
        return try result.get()
    }
}

/// Ends the run when nobody holds the sequence or its iterator any more.
private final class RunHandle<State: GraphState>: Sendable {
    let task: Task<Result<Outcome<State>, GraphError>, Never>
    let queue: EventQueue<GraphEvent<State>>

    init(task: Task<Result<Outcome<State>, GraphError>, Never>, queue: EventQueue<GraphEvent<State>>) {
        self.task = task
        self.queue = queue
    }

    func cancel() {
        task.cancel()
        // The run may be waiting for room in the queue.
        Task { [queue] in await queue.discard() }
    }

    deinit {
        cancel()
    }
}

extension CompiledGraph {
    /// Runs the graph in a task of its own and gives its events.
    ///
    /// - Parameters:
    ///   - input: new input, answers, a command, or nothing.
    ///   - thread: the thread that is continued or begun; needed when the graph has a checkpointer.
    ///   - context: what nodes are given beside the state.
    ///   - configuration: durability and limits.
    ///   - executor: where the run prefers to be, the default pool when it is nil.
    /// - Returns: the events, and the outcome behind them.
    public func run(
        _ input: RunInput<State>,
        thread: String? = nil,
        context: State.Context,
        configuration: RunConfiguration<State> = RunConfiguration(),
        on executor: (any TaskExecutor)? = nil
    ) -> GraphEvents<State> {
        GraphEvents(executor: executor) { observer in
            do throws(GraphError) {
                return .success(
                    try await invoke(
                        input,
                        thread: thread,
                        context: context,
                        configuration: configuration,
                        observer: observer
                    )
                )
            } catch {
                return .failure(error)
            }
        }
    }
}

extension CompiledGraph where State.Context == NoContext {
    /// Runs the graph in a task of its own and gives its events.
    ///
    /// - Parameters:
    ///   - input: new input, answers, a command, or nothing.
    ///   - thread: the thread that is continued or begun; needed when the graph has a checkpointer.
    ///   - configuration: durability and limits.
    ///   - executor: where the run prefers to be, the default pool when it is nil.
    /// - Returns: the events, and the outcome behind them.
    public func run(
        _ input: RunInput<State>,
        thread: String? = nil,
        configuration: RunConfiguration<State> = RunConfiguration(),
        on executor: (any TaskExecutor)? = nil
    ) -> GraphEvents<State> {
        run(input, thread: thread, context: NoContext(), configuration: configuration, on: executor)
    }
}
