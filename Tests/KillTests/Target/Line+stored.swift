import StateGraph

extension Line {
    /// What is stored of a thread, nil for nothing.
    ///
    /// - Throws: `GraphError`.
    init?(_ graph: CompiledGraph<Parcel>, thread: String) async throws {
        guard let newest = try await graph.snapshot(thread: thread) else { return nil }
        self.init(about: .stored, thread: thread)
        id = newest.id.description
        state = newest.state
        asking = newest.interrupts.map(\.node.text)
        finished = newest.tasks.filter { $0.result != nil }.map(\.node.text)
        due = newest.tasks.map(\.node.text)
        history = try await graph.history(thread: thread).map { stored in
            Line(
                about: .stored,
                id: stored.id.description,
                parent: stored.parentID?.description,
                step: stored.step,
                state: stored.state
            )
        }
    }

    /// What the journal knows of an effect.
    init(_ entry: EffectEntry) {
        self.init(
            about: .entry,
            thread: entry.key.thread,
            key: entry.key.text,
            stage: entry.stage.rawValue,
            repetitions: entry.repetitions
        )
    }
}
