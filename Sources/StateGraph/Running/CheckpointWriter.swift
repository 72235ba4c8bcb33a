/// Stores a run's checkpoints as its durability asks.
struct CheckpointWriter<State: GraphState> {
    /// The parent of the next checkpoint.
    private struct Anchor {
        let id: CheckpointID
        let versions: ChannelVersions
    }

    private let checkpointer: (any Checkpointer<State>)?
    private let durability: Durability
    private let thread: String
    private var anchor: Anchor?
    /// The checkpoint of the run's position: loaded or made; nil while `exit` has not made it.
    private var current: Checkpoint<State>?
    /// What `exitWithHistory` stores in the end.
    private var held: [Checkpoint<State>] = []
    /// The write under way with durability `async`.
    private var underway: Task<Void, any Error>?
    /// A write failed: the stored thread is behind the run, and nothing more may be stored.
    private var isBroken = false

    /// A writer for one run, which goes on from the loaded checkpoint.
    init(
        _ checkpointer: (any Checkpointer<State>)?,
        durability: Durability,
        thread: String,
        loaded: Checkpoint<State>?,
        in plan: GraphPlan<State>
    ) {
        self.checkpointer = checkpointer
        self.durability = durability == .async && checkpointer?.storesAtOnce == true ? .sync : durability
        self.thread = thread
        current = loaded
        anchor = loaded.map { Anchor(id: $0.id, versions: $0.versions.ordered(as: plan.channels.names)) }
    }

    private var storesSupersteps: Bool { durability == .sync || durability == .async }

    /// Takes note of a new position.
    ///
    /// - Throws: `.checkpointerFailed`.
    mutating func record(_ position: GraphPosition<State>, in plan: GraphPlan<State>) async throws(GraphError)
    {
        guard checkpointer != nil else { return }
        if durability == .exit {
            // Made when the run ends, for the last position only.
            current = nil
            return
        }
        let checkpoint = make(position, in: plan)
        current = checkpoint
        anchor = Anchor(id: checkpoint.id, versions: checkpoint.versions)
        switch durability {
        case .sync: try await store([checkpoint])
        case .async: try await storeBehind(checkpoint)
        case .exit, .exitWithHistory: held.append(checkpoint)
        }
    }

    /// Stores what the position's tasks were told since their checkpoint was made.
    ///
    /// - Throws: `.checkpointerFailed`.
    mutating func recordTasks(
        of position: GraphPosition<State>,
        in plan: GraphPlan<State>
    ) async throws(GraphError) {
        guard storesSupersteps, let checkpoint = withTasks(of: position, in: plan) else { return }
        try await settle()
        try await store([checkpoint])
    }

    /// Stores what is missing when the run has ended well or pauses.
    ///
    /// - Throws: `.checkpointerFailed`.
    mutating func finish(_ position: GraphPosition<State>, in plan: GraphPlan<State>) async throws(GraphError)
    {
        guard checkpointer != nil else { return }
        try await settle()
        if current == nil {
            try await store([make(position, in: plan)])
        } else if !position.due.isEmpty, let paused = withTasks(of: position, in: plan) {
            try await store(held.dropLast() + [paused])
        } else if !held.isEmpty {
            try await store(held)
        }
    }

    /// Stores what a failed run may leave behind: with `sync` and `async` the results of the tasks that
    /// finished.
    mutating func fail(_ position: GraphPosition<State>, in plan: GraphPlan<State>) async {
        guard let checkpointer, storesSupersteps else { return }
        do {
            try await settle()
        } catch {
            return
        }
        guard !isBroken, let checkpoint = withTasks(of: position, in: plan) else { return }
        // The caller may be cancelled, and a store may refuse cancelled callers: hence a task of its own. Its
        // error is dropped because the run's own is on its way; the thread then lacks these results and runs
        // the tasks again.
        _ = await Task { try await checkpointer.put([checkpoint]) }.result
    }

    private func withTasks(of position: GraphPosition<State>, in plan: GraphPlan<State>) -> Checkpoint<State>?
    {
        guard var checkpoint = current, checkpoint.id == position.id else { return nil }
        checkpoint.tasks = position.due.map { $0.pending(in: plan) }
        return checkpoint
    }

    private func make(_ position: GraphPosition<State>, in plan: GraphPlan<State>) -> Checkpoint<State> {
        Checkpoint(
            id: position.id,
            parentID: anchor?.id,
            thread: thread,
            namespace: "",
            step: position.step,
            source: position.source,
            state: position.state,
            versions: position.versions,
            changedChannels: position.versions.changes(since: anchor?.versions),
            tasks: position.due.map { $0.pending(in: plan) },
            joins: plan.joins.isEmpty ? [] : plan.progress(position.arrived),
            base: position.base,
            graphVersion: plan.version,
            format: Checkpoint<State>.currentFormat
        )
    }

    private mutating func store(_ checkpoints: [Checkpoint<State>]) async throws(GraphError) {
        guard let checkpointer else { return }
        do {
            try await checkpointer.put(checkpoints)
        } catch {
            isBroken = true
            throw GraphError.store(error)
        }
    }

    private mutating func storeBehind(_ checkpoint: Checkpoint<State>) async throws(GraphError) {
        // One write at a time: they must become durable in order.
        try await settle()
        guard let checkpointer else { return }
        underway = Task { try await checkpointer.put([checkpoint]) }
    }

    /// Waits for the write under way.
    private mutating func settle() async throws(GraphError) {
        guard let write = underway else { return }
        underway = nil
        do {
            try await write.value
        } catch {
            isBroken = true
            throw GraphError.store(error)
        }
    }
}

extension GraphError {
    static func store(_ error: any Error) -> GraphError {
        if let error = error as? GraphError { return error }
        return GraphError(.checkpointerFailed, "the checkpointer threw", underlying: error)
    }
}
