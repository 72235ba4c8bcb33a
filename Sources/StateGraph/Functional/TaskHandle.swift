/// A call that was started and runs beside its caller.
///
/// It stays inside the node that started it. A call that nobody waits for is waited for when the node returns,
/// and cancelled when the node throws.
public final class TaskHandle<State: GraphState, Output: Codable & Sendable> {
    private enum Stage {
        case running(Task<CallEnd<State, Output>, Never>)
        case ended(Result<Output, any Error>)
    }

    private let context: NodeContext<State>
    private let number: Int
    private var stage: Stage

    init(_ context: NodeContext<State>, number: Int, _ task: Task<CallEnd<State, Output>, Never>) {
        self.context = context
        self.number = number
        stage = .running(task)
    }

    init(_ context: NodeContext<State>, number: Int, replaying output: Output) {
        self.context = context
        self.number = number
        stage = .ended(.success(output))
    }

    /// Waits for the call; cancelling the node cancels it.
    ///
    /// - Returns: what it returned, the same each time.
    /// - Throws: what it threw; ``NodeInterrupted`` when it asks.
    public func value() async throws -> Output {
        guard case .running(let task) = stage else { return try result.get() }
        let end = await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
        // Somebody else may have waited as well.
        guard case .running = stage else { return try result.get() }
        let result = Result { try context.take(end, of: number) }
        settle(with: result)
        return try result.get()
    }

    private var result: Result<Output, any Error> {
        guard case .ended(let result) = stage else { preconditionFailure("the call has not ended") }
        return result
    }

    private func settle(with result: Result<Output, any Error>) {
        stage = .ended(result)
        context.desk?.running.removeAll { $0 === self }
    }
}

extension TaskHandle: RunningCall {
    func finish() async throws {
        _ = try await value()
    }

    func leave(cancelling: Bool) async {
        guard case .running(let task) = stage else { return }
        if cancelling { task.cancel() }
        let end = await task.value
        context.note(end, of: number)
        settle(with: .failure(CancellationError()))
    }
}
