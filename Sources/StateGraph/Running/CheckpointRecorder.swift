/// Stores a run's checkpoints as its durability asks.
struct CheckpointRecorder<State: GraphState> {
    private let scope: GraphScope<State>
    private let durability: Durability
    private let checkpointer: any Checkpointer
    private let thread: String
    private let queue: CheckpointQueue?
    /// Where calls are stored as they end, nil when nothing is stored before the run ends.
    let callStore: CallStore?
    /// The parent of the next checkpoint: made, with `sync` and `async` stored or on the way.
    private(set) var anchor: CheckpointID?
    /// What anchors before the anchor, for events.
    private(set) var anchorParent: CheckpointID?
    /// Whether the store has the position's checkpoint, or will.
    private var hasPosition: Bool
    /// A write failed: the stored thread is behind the run, and nothing more may be stored.
    private var isBroken = false

    /// A recorder that goes on from a loaded checkpoint; nil without a checkpointer.
    init?(_ scope: GraphScope<State>, from loaded: Checkpoint?) {
        guard let checkpointer = scope.checkpointer, let thread = scope.environment.thread else { return nil }
        self.scope = scope
        self.checkpointer = checkpointer
        self.thread = thread
        let durability = scope.environment.durability
        self.durability = durability == .async && checkpointer.storesAtOnce ? .sync : durability
        queue =
            self.durability == .async
            ? CheckpointQueue(checkpointer, thread: thread, ticker: scope.plan.ticker)
            : nil
        callStore =
            durability.storesSupersteps
            ? CallStore(checkpointer, queue, thread: thread, namespace: scope.namespace) : nil
        anchor = loaded?.id
        anchorParent = loaded?.parentID
        hasPosition = loaded != nil
    }

    /// What became of the tasks of the last checkpoint, if that is stored as the run goes.
    func changes(of finished: [DueTask<State>]) -> [CheckpointChange] {
        guard durability.storesSupersteps, let anchor else { return [] }
        return changes(of: finished, at: anchor)
    }

    /// Takes note of a new position.
    ///
    /// - Parameters:
    ///   - position: where the run stands now.
    ///   - changes: what became of the tasks before it; the checkpoint is added.
    /// - Throws: `.checkpointerFailed`.
    mutating func record(
        _ position: inout Position<State>,
        behind changes: inout [CheckpointChange]
    ) async throws(GraphError) {
        guard durability.storesSupersteps else {
            // Made when the run ends, for the last position only.
            hasPosition = false
            return
        }
        changes.append(.checkpoint(make(&position)))
        try await store(changes)
    }

    /// Stores the position again under its id: a command changed it in place.
    ///
    /// - Throws: `.checkpointerFailed`.
    mutating func recordInPlace(_ position: inout Position<State>) async throws(GraphError) {
        // What is stored next does not follow the checkpoint that the log's changes follow.
        position.log.noteEverything(in: scope.plan.channels)
        guard durability.storesSupersteps else {
            hasPosition = false
            anchor = anchorParent
            return
        }
        (anchor, anchorParent) = (anchorParent, nil)
        try await store([.checkpoint(make(&position))])
    }

    /// Stores what became of tasks of the position's checkpoint.
    ///
    /// - Throws: `.checkpointerFailed`.
    mutating func recordTasks(
        _ tasks: [(index: Int, task: DueTask<State>)],
        of position: Position<State>
    ) async throws(GraphError) {
        guard durability.storesSupersteps else { return }
        try await store(
            tasks.map { index, task in change(task, index, position.id) }
        )
    }

    /// Stores what is missing when the run has ended well or pauses.
    ///
    /// - Throws: `.checkpointerFailed`.
    mutating func finish(_ position: inout Position<State>) async throws(GraphError) {
        if durability.storesSupersteps {
            guard let queue else { return }
            do throws(GraphError) {
                try await queue.settle()
            } catch {
                isBroken = true
                throw error
            }
        } else {
            try await store(lastChanges(of: &position))
        }
    }

    /// Stores what a failed run may leave behind.
    mutating func fail(_ position: inout Position<State>) async {
        guard !isBroken, durability != .atomic else { return }
        let changes = durability.storesSupersteps ? [] : lastChanges(of: &position)
        let (checkpointer, queue, thread) = (checkpointer, queue, thread)
        // The caller may be cancelled, and a store may refuse cancelled callers: hence a task of its own. Its
        // error is dropped because the run's own is on its way; the thread then lacks these results and runs
        // the tasks again.
        _ = await Task {
            try await queue?.settle()
            if !changes.isEmpty { try await checkpointer.put(changes, thread: thread) }
        }.result
    }

    /// With `exit`: the position, or what became of the tasks of a checkpoint that is stored.
    private mutating func lastChanges(of position: inout Position<State>) -> [CheckpointChange] {
        guard hasPosition else { return [.checkpoint(make(&position))] }
        return changes(of: position.due, at: position.id)
    }

    private func changes(of tasks: [DueTask<State>], at id: CheckpointID) -> [CheckpointChange] {
        var changes: [CheckpointChange] = []
        // The checkpoint behind them is stored with them.
        changes.reserveCapacity(tasks.count + 1)
        for index in tasks.indices { changes.append(change(tasks[index], index, id)) }
        return changes
    }

    private func change(_ task: DueTask<State>, _ index: Int, _ id: CheckpointID) -> CheckpointChange {
        let task = scope.plan.channels.untracked.isEmpty ? task : task.tracked(in: scope.plan)
        return .task(LiveTask(task, scope.plan.names), index: index, of: id, namespace: scope.namespace)
    }

    private mutating func make(_ position: inout Position<State>) -> Checkpoint {
        let plan = scope.plan
        let checkpoint = Checkpoint(
            id: position.id,
            parentID: anchor,
            thread: thread,
            namespace: scope.namespace,
            step: position.step,
            source: position.source,
            frontier: position.frontier(in: plan),
            base: position.base,
            parents: scope.parents,
            graphVersion: plan.options.version,
            format: Checkpoint.currentFormat,
            values: position.log.takeValues(position.state, plan.channels),
            tasks: plan.tasks(position.due)
        )
        anchorParent = anchor
        anchor = position.id
        hasPosition = true
        return checkpoint
    }

    private mutating func store(_ changes: [CheckpointChange]) async throws(GraphError) {
        guard !changes.isEmpty else { return }
        do {
            if let queue {
                try await queue.add(changes)
            } else {
                try await checkpointer.put(changes, thread: thread)
            }
        } catch {
            isBroken = true
            throw GraphError.store(error)
        }
    }
}
