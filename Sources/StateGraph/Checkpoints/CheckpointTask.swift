/// A due task of a checkpoint, and what became of it, without the state's type.
public protocol CheckpointTask: Sendable {
    /// The task in a saver's form.
    ///
    /// - Throws: what the coder throws.
    func record<Coder: PayloadCoder>(using coder: Coder) throws -> TaskRecord<Coder.Payload>

    /// The same in bytes; see ``ByteCoder``.
    ///
    /// - Throws: what the coder throws.
    func record(using coder: ByteCoder) throws -> TaskRecord<[UInt8]>

    /// The task as one of a graph.
    ///
    /// - Throws: ``GraphError`` `.unknownNode`, `.foreignThread`; what the coder throws that it was stored with.
    func restore<State: GraphState>(for graph: GraphTasks<State>) throws -> LiveTask<State>
}

extension CheckpointTask {
    /// What is not compiled for one coder.
    public func record(using coder: ByteCoder) throws -> TaskRecord<[UInt8]> {
        try record(usingAny: coder)
    }

    private func record<Coder: PayloadCoder>(
        usingAny coder: Coder
    ) throws -> TaskRecord<Coder.Payload> {
        try record(using: coder)
    }
}

/// The nodes of a graph, for savers that restore tasks.
public struct GraphTasks<State: GraphState>: Sendable {
    let plan: GraphPlan<State>

    init(plan: GraphPlan<State>) {
        self.plan = plan
    }

    /// The nodes of a compiled graph.
    public init(of graph: CompiledGraph<State>) {
        self.init(plan: graph.plan)
    }
}

/// A due task in the process that made it.
public final class LiveTask<State: GraphState>: CheckpointTask {
    let task: DueTask<State>
    private let names: NodeNames
    /// Compiled where the state is known.
    private let pack: @Sendable (DueTask<State>, NodeNames, ByteCoder) throws -> TaskRecord<[UInt8]>

    init(_ task: DueTask<State>, _ names: NodeNames) {
        self.task = task
        self.names = names
        pack = { try TaskRecord($0, $1, using: $2) }
    }

    /// The task as one of a graph of the same state.
    public func restore<Other: GraphState>(for graph: GraphTasks<Other>) throws -> LiveTask<Other> {
        guard let same = self as? LiveTask<Other> else {
            throw GraphError(.foreignThread, "the thread was made by a graph of another state")
        }
        // Another version of the graph numbers its nodes in its own way.
        if same.names === graph.plan.names { return same }
        return LiveTask<Other>(
            try same.task.renumbered(from: same.names, to: graph.plan),
            graph.plan.names
        )
    }

    /// The task in a saver's form.
    public func record<Coder: PayloadCoder>(using coder: Coder) throws -> TaskRecord<Coder.Payload> {
        try TaskRecord(task, names, using: coder)
    }

    /// The task in bytes.
    public func record(using coder: ByteCoder) throws -> TaskRecord<[UInt8]> {
        try pack(task, names, coder)
    }
}

extension DueTask {
    /// The task in the numbers of another graph; writes to channels that it has no more, and sends to nodes that
    /// are gone, are left out.
    ///
    /// - Throws: `.unknownNode`.
    fileprivate func renumbered(
        from old: NodeNames,
        to new: GraphPlan<State>
    ) throws(GraphError) -> DueTask {
        let name = old[number]
        guard let number = new.number(of: name) else { throw .lostNode(name) }
        var task = DueTask(number: number, trigger: trigger)
        task.argument = argument
        task.timeout = timeout
        task.answers = answers
        task.interrupts = interrupts
        task.failure = failure
        task.isHandled = isHandled
        task.isBeside = isBeside
        task.result = result.map { result in
            var result = result
            result.update.writes.removeAll { new.channels.index(of: $0.channelName) == nil }
            result.sends.removeAll { new.number(of: $0.node) == nil }
            return result
        }
        task.calls = calls
        return task
    }
}

extension GraphError {
    static func lostNode(_ name: NodeName) -> GraphError {
        GraphError(.unknownNode, "the thread waits at a node that is gone", node: name)
    }
}
