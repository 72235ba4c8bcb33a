/// Stores the calls of one task as they end, so that a killed run does not make them again.
///
/// Each put holds all that is known of the task; what ends while one is under way goes into the next.
actor CallKeeper<State: GraphState> {
    private let store: CallStore
    private let plan: GraphPlan<State>
    private let index: Int
    private let id: CheckpointID
    private var task: DueTask<State>
    private var known = 0
    private var stored = 0
    private var isPutting = false
    private var failure: GraphError?
    /// Resumed when a put has ended.
    private var waiters: [CheckedContinuation<Void, Never>] = []

    init(
        _ task: DueTask<State>,
        index: Int,
        of id: CheckpointID,
        in plan: GraphPlan<State>,
        _ store: CallStore
    ) {
        self.task = task
        self.index = index
        self.id = id
        self.plan = plan
        self.store = store
    }

    /// Takes note of the answers that a caller has: a result may depend on them.
    ///
    /// - Parameters:
    ///   - answers: all of its answers.
    ///   - path: the numbers of the calls that it is in, outermost first; empty for the task itself.
    func note(_ answers: [State.Answer], of path: ArraySlice<Int>) {
        if path.isEmpty {
            task.answers = answers
        } else {
            CallKeeper.change(&task.calls, at: path) { $0.answers = answers }
        }
    }

    /// Takes note that a call begins.
    func begin(_ record: CallRecord<State>, at path: [Int]) {
        CallKeeper.change(&task.calls, at: path[...]) { $0 = record }
    }

    /// Stores what a call came to; returns when that is on its way, or stored, as the durability asks.
    ///
    /// - Throws: `.checkpointerFailed`.
    func keep(_ record: CallRecord<State>, at path: [Int]) async throws(GraphError) {
        CallKeeper.change(&task.calls, at: path[...]) { $0 = record }
        known += 1
        let own = known
        while stored < own {
            if let failure { throw failure }
            guard isPutting else {
                await putAll()
                continue
            }
            await withCheckedContinuation { waiters.append($0) }
        }
    }

    private func putAll() async {
        isPutting = true
        let covered = known
        do throws(GraphError) {
            try await store.put(LiveTask(task, plan.names), index: index, of: id)
            stored = covered
        } catch {
            failure = error
        }
        isPutting = false
        for waiter in waiters { waiter.resume() }
        waiters = []
    }

    private static func change(
        _ calls: inout [CallRecord<State>],
        at path: ArraySlice<Int>,
        _ body: (inout CallRecord<State>) -> Void
    ) {
        guard let index = path.first else { return }
        // A call may end before an earlier one has begun.
        while calls.count <= index { calls.append(CallRecord(name: "")) }
        if path.count == 1 {
            body(&calls[index])
        } else {
            change(&calls[index].calls, at: path.dropFirst(), body)
        }
    }
}

/// Where the calls of a run's tasks are stored as they end.
final class CallStore: Sendable {
    private let checkpointer: any Checkpointer
    private let queue: CheckpointQueue?
    private let thread: String
    private let namespace: String

    init(_ checkpointer: any Checkpointer, _ queue: CheckpointQueue?, thread: String, namespace: String) {
        self.checkpointer = checkpointer
        self.queue = queue
        self.thread = thread
        self.namespace = namespace
    }

    /// - Throws: `.checkpointerFailed`.
    func put(_ task: any CheckpointTask, index: Int, of id: CheckpointID) async throws(GraphError) {
        let changes = [CheckpointChange.task(task, index: index, of: id, namespace: namespace)]
        if let queue { return try await queue.add(changes) }
        let (checkpointer, thread) = (checkpointer, thread)
        guard Task.isCancelled else {
            return try await GraphError.storing { try await checkpointer.put(changes, thread: thread) }
        }
        // What was done is kept though the caller was cancelled; a store may refuse cancelled callers, hence a
        // task of its own.
        let result = await Task { try await checkpointer.put(changes, thread: thread) }.result
        if case .failure(let error) = result { throw .store(error) }
    }
}
