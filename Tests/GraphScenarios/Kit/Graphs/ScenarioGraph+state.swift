import JSON
import StateGraph

/// A question that waits, or waited.
struct Asked: Sendable {
    let id: InterruptID
    let question: JSONValue

    /// What is known of an interrupt.
    init<State: ScenarioState>(_ interrupt: Interrupt<State>) {
        id = interrupt.id
        question = interrupt.question
    }
}

/// A snapshot without its types.
struct FoundSnapshot {
    let id: CheckpointID
    let conflict: GraphError?
    let json: JSONObject
    let interrupts: [Asked]
}

extension ScenarioGraph {
    /// Where a thread stands, nil if it has not begun.
    ///
    /// - Throws: what the engine throws.
    func found(
        thread: String,
        at checkpoint: CheckpointID? = nil,
        namespace: String = "",
        withSubgraphs: Bool = false
    ) async throws -> FoundSnapshot? {
        let snapshot = try await compiled.snapshot(
            thread: thread,
            at: checkpoint,
            namespace: namespace,
            withSubgraphs: withSubgraphs
        )
        return snapshot.map { snapshot in
            FoundSnapshot(
                id: snapshot.id,
                conflict: snapshot.conflict,
                json: SnapshotRendering().single(snapshot, withSubgraphs: withSubgraphs),
                interrupts: snapshot.interrupts.map { Asked($0) }
            )
        }
    }

    /// Where the subgraph of a pending task is, and the checkpoint it stands at.
    ///
    /// - Throws: what the engine throws.
    func subgraph(
        of node: String,
        thread: String,
        at checkpoint: CheckpointID?,
        namespace: String
    ) async throws -> (namespace: String, checkpoint: CheckpointID?)? {
        let snapshot = try await compiled.snapshot(
            thread: thread,
            at: checkpoint,
            namespace: namespace,
            withSubgraphs: true
        )
        let task = snapshot?.tasks.first { $0.node.text == node && $0.subgraph != nil }
        return task?.subgraph.map { reference in
            let state = reference.snapshot(of: DynamicState.self)?.id
            return (reference.namespace, state ?? reference.snapshot(of: FunctionState.self)?.id)
        }
    }

    /// The ids of a thread's checkpoints, newest first.
    ///
    /// - Throws: what the engine throws.
    func checkpoints(thread: String) async throws -> [CheckpointID] {
        try await compiled.history(thread: thread).map(\.id)
    }

    /// A thread's history as the format shows it.
    ///
    /// - Throws: what the engine throws.
    func history(
        thread: String,
        before: CheckpointID?,
        limit: Int?,
        filter: JSONObject?
    ) async throws -> JSONValue {
        let found = try await compiled.history(
            thread: thread,
            before: before,
            limit: limit ?? .max,
            source: filter?["source"]?.stringValue.flatMap(CheckpointSource.init),
            step: filter?["step"]?.integerValue.map { Int($0) }
        )
        return SnapshotRendering().history(found)
    }

    /// Writes from outside.
    ///
    /// - Returns: the id of the checkpoint that was made.
    /// - Throws: ``ScenarioFailure`` for values that are none; what the engine throws.
    func write(
        _ supersteps: [[Step.StateUpdate]],
        thread: String,
        at checkpoint: CheckpointID?,
        namespace: String
    ) async throws -> CheckpointID {
        let evaluator = Evaluator(scope: EvaluationScope())
        let updates = try supersteps.map { updates in
            try updates.map { update in
                StateUpdate(
                    try self.update(from: evaluator.evaluate(update.values)),
                    by: Self.author(update.node)
                )
            }
        }
        return try await compiled.updateState(
            thread: thread,
            supersteps: updates,
            at: checkpoint,
            namespace: namespace
        )
    }

    private static func author(_ node: String?) -> StateUpdate<State>.Author {
        switch node {
        case nil: .last
        case "__end__": .end
        case "__input__": .input
        case "__copy__": .copy
        case let node?: .node(NodeName(node))
        }
    }

    /// Forgets a thread.
    ///
    /// - Throws: what the engine throws.
    func delete(thread: String) async throws { try await compiled.delete(thread: thread) }

    /// Forgets cached results of nodes, nil for all.
    func clearCache(of nodes: [String]?) async {
        await compiled.clearCache(of: nodes?.map { NodeName($0) })
    }

    /// What the graph looks like.
    func view(isDeep: Bool) -> JSONObject {
        let view = compiled.view(expandingSubgraphs: isDeep ? .max : 0)
        return [
            "nodes": .array(view.nodes.map { .string($0.id) }),
            "edges": .array(
                view.edges.map { edge in
                    var json: JSONObject = [
                        "source": .string(edge.source), "target": .string(edge.target),
                        "conditional": .bool(edge.isConditional),
                    ]
                    json["label"] = edge.label.map(JSONValue.string)
                    return .object(json)
                }
            ),
            "mermaid": .string(view.mermaid),
        ]
    }

    /// The engine's graph at a namespace inside this one.
    ///
    /// - Throws: what the engine throws.
    func inner<Child: ScenarioState>(at namespace: String, of state: Child.Type) throws -> CompiledGraph<Child> {
        try compiled.subgraph(at: namespace, of: state)
    }
}
