import StateGraph

extension CheckpointerContract {
    static func expect(_ claim: Bool, _ text: String) throws {
        if !claim { throw Broken(description: "expected: \(text)") }
    }

    static func expectNotNil<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw Broken(description: "expected: a \(Value.self)") }
        return value
    }

    static func expectSame(_ found: Checkpoint?, _ expected: Checkpoint) throws {
        guard let found else { throw Broken(description: "checkpoint \(expected.id) is missing") }
        let texts = (try text(of: found), try text(of: expected))
        try expect(texts.0 == texts.1, "\(texts.1), found \(texts.0)")
        try expect(try state(of: found) == state(of: expected), "the state of \(expected.id)")
    }

    static func state(of checkpoint: Checkpoint) throws -> State {
        try checkpoint.values.restore(for: GraphChannels<State>())
    }

    /// The tasks of a thread's newest checkpoint.
    static func storedTasks(
        of thread: String,
        in store: any Checkpointer
    ) async throws -> [TaskRecord<String>] {
        try tasks(of: try expectNotNil(try await store.latest(thread: thread, namespace: "")))
    }

    /// The tasks in a form that does not depend on the store.
    private static func tasks(of checkpoint: Checkpoint) throws -> [TaskRecord<String>] {
        let graph = GraphTasks(of: try graph(MemoryCheckpointer()))
        return try checkpoint.tasks.map { try $0.restore(for: graph).record(using: JSONPayloadCoder()) }
    }

    /// Everything but the values, as text; which channels changed is for writing and need not be read back.
    private static func text(of checkpoint: Checkpoint) throws -> String {
        """
        \(checkpoint.id) after \(checkpoint.parentID?.description ?? "none") thread \(checkpoint.thread) \
        namespace \(checkpoint.namespace) step \(checkpoint.step) \(checkpoint.source) \
        base \(checkpoint.base?.description ?? "none") graph \(checkpoint.graphVersion) \
        format \(checkpoint.format) frontier \(checkpoint.frontier) \
        parents \(checkpoint.parents.sorted { $0.key < $1.key }) \
        written \(checkpoint.values.writtenChannels.sorted()) tasks \(try tasks(of: checkpoint))
        """
    }
}

extension Checkpointer {
    func history(_ thread: String) async throws -> [Checkpoint] {
        try await history(thread: thread, namespace: "", before: nil, limit: 1000)
    }
}

extension Checkpoint {
    /// The checkpoint with other values and tasks.
    func with(values: any CheckpointValues, tasks: [any CheckpointTask]) -> Checkpoint {
        Checkpoint(
            id: id,
            parentID: parentID,
            thread: thread,
            namespace: namespace,
            step: step,
            source: source,
            frontier: frontier,
            base: base,
            parents: parents,
            graphVersion: graphVersion,
            format: format,
            values: values,
            tasks: tasks
        )
    }
}
