import JSON
import StateGraph

extension ScenarioRun {
    /// Performs `get_state`.
    mutating func getState(
        _ thread: String,
        _ reference: CheckpointReference?,
        _ subgraphs: Bool,
        _ save: String?
    ) async throws -> JSONObject {
        let place = try await place(reference, of: thread)
        let found = try await place.graph.snapshot(
            thread: thread,
            at: place.checkpoint,
            namespace: place.namespace,
            withSubgraphs: subgraphs
        )
        if let save, let found {
            saved[save] = SavedCheckpoint(id: found.id, namespace: place.namespace)
        }
        // The engine shows such a thread and says why it fails; in the recordings reading it fails.
        if let conflict = found?.conflict { return ["error": .object(FailureDescription(conflict).json)] }
        return ["state": .object(SnapshotRendering().single(found, withSubgraphs: subgraphs))]
    }

    /// Performs `get_history`.
    func getHistory(
        _ thread: String,
        _ limit: Int?,
        _ before: CheckpointReference?,
        _ filter: JSONObject?
    ) async throws -> JSONObject {
        let place = try await place(before, of: thread)
        let found = try await process.graph.history(
            thread: thread,
            before: place.checkpoint,
            limit: limit ?? .max,
            source: filter?["source"]?.stringValue.flatMap(CheckpointSource.init),
            step: filter?["step"]?.integerValue.map { Int($0) }
        )
        return ["history": SnapshotRendering().history(found)]
    }

    /// Performs `update_state` and `bulk_update_state`.
    mutating func updateState(
        _ thread: String,
        _ supersteps: [[Step.StateUpdate]],
        _ reference: CheckpointReference?,
        _ save: String?
    ) async throws -> JSONObject {
        let place = try await place(reference, of: thread)
        let evaluator = Evaluator(scope: EvaluationScope())
        let updates = try supersteps.map { updates in
            try updates.map { update in
                let value = try evaluator.evaluate(update.values)
                guard let members = value.objectValue else {
                    guard value.isNull else {
                        throw ScenarioFailure(kind: .invalidUpdate, detail: "node_return_type")
                    }
                    return StateUpdate<DynamicState>(nil, by: Self.author(update.node))
                }
                return StateUpdate(try place.channels.update(members), by: Self.author(update.node))
            }
        }
        let id = try await place.graph.updateState(
            thread: thread,
            supersteps: updates,
            at: place.checkpoint,
            namespace: place.namespace
        )
        if let save { saved[save] = SavedCheckpoint(id: id, namespace: place.namespace) }
        return ["ok": true]
    }

    private static func author(_ node: String?) -> StateUpdate<DynamicState>.Author {
        switch node {
        case nil: .last
        case "__end__": .end
        case "__input__": .input
        case "__copy__": .copy
        case let node?: .node(NodeName(node))
        }
    }

    /// Where a reference leads: a graph, a checkpoint of it or none for the newest.
    struct Place {
        let graph: CompiledGraph<DynamicState>
        let channels: ChannelTable
        var checkpoint: CheckpointID?
        var namespace = ""
    }

    /// Finds the place that a reference stands for.
    ///
    /// - Throws: ``DefinitionError`` if there is none; ``GraphError``.
    func place(_ reference: CheckpointReference?, of thread: String) async throws -> Place {
        var place = Place(graph: process.graph, channels: process.main.channels)
        switch reference {
        case nil: break
        case .history(let index):
            let history = try await process.graph.history(thread: thread)
            guard history.indices.contains(index) else {
                throw DefinitionError(place: "checkpoint", problem: "no entry \(index) in the history")
            }
            place.checkpoint = history[index].id
        case .saved(let name):
            guard let checkpoint = saved[name] else {
                throw DefinitionError(place: "checkpoint", problem: "nothing is saved as \(name)")
            }
            place.checkpoint = checkpoint.id
            if !checkpoint.namespace.isEmpty {
                place = try subgraphPlace(checkpoint.namespace, checkpoint.id)
            }
        case .unknown: place.checkpoint = CheckpointID(sequence: .max, nonce: .max)
        case .subgraph(let node, let outer): return try await subgraphPlace(node, outer, thread)
        }
        return place
    }

    private func subgraphPlace(
        _ node: String,
        _ outer: CheckpointReference?,
        _ thread: String
    ) async throws -> Place {
        let around = try await place(outer, of: thread)
        let snapshot = try await around.graph.snapshot(
            thread: thread,
            at: around.checkpoint,
            namespace: around.namespace,
            withSubgraphs: true
        )
        let task = snapshot?.tasks.first { $0.node.text == node && $0.subgraph != nil }
        guard let reference = task?.subgraph else {
            throw DefinitionError(place: "checkpoint", problem: "no subgraph is pending at \(node)")
        }
        let inner = reference.snapshot(of: DynamicState.self)
        return try subgraphPlace(reference.namespace, outer == nil ? nil : inner?.id)
    }

    private func subgraphPlace(_ namespace: String, _ checkpoint: CheckpointID?) throws -> Place {
        let nodes = namespace.split(separator: "|").compactMap { $0.split(separator: ":").first }
        var built: BuiltGraph? = process.main
        for node in nodes where Int(node) == nil {
            built = built?.subgraphs(of: String(node)).first.flatMap(process.world.graph)
        }
        return Place(
            graph: try process.graph.subgraph(at: namespace, of: DynamicState.self),
            channels: built?.channels ?? process.main.channels,
            checkpoint: checkpoint,
            namespace: namespace
        )
    }
}
