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
        let found = try await place.graph.found(
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
        return ["state": .object(found?.json ?? SnapshotRendering.unknown)]
    }

    /// Performs `get_history`.
    func getHistory(
        _ thread: String,
        _ limit: Int?,
        _ before: CheckpointReference?,
        _ filter: JSONObject?
    ) async throws -> JSONObject {
        let place = try await place(before, of: thread)
        let history = try await process.main.history(
            thread: thread,
            before: place.checkpoint,
            limit: limit,
            filter: filter
        )
        return ["history": history]
    }

    /// Performs `update_state` and `bulk_update_state`.
    mutating func updateState(
        _ thread: String,
        _ supersteps: [[Step.StateUpdate]],
        _ reference: CheckpointReference?,
        _ save: String?
    ) async throws -> JSONObject {
        let place = try await place(reference, of: thread)
        let id = try await place.graph.write(
            supersteps,
            thread: thread,
            at: place.checkpoint,
            namespace: place.namespace
        )
        if let save { saved[save] = SavedCheckpoint(id: id, namespace: place.namespace) }
        return ["ok": true]
    }

    /// Where a reference leads: a graph, a checkpoint of it or none for the newest.
    struct Place {
        let graph: any ScenarioGraph
        var checkpoint: CheckpointID?
        var namespace = ""
    }

    /// Finds the place that a reference stands for.
    ///
    /// - Throws: ``DefinitionError`` if there is none; ``GraphError``.
    func place(_ reference: CheckpointReference?, of thread: String) async throws -> Place {
        var place = Place(graph: process.main)
        switch reference {
        case nil: break
        case .history(let index):
            let history = try await process.main.checkpoints(thread: thread)
            guard history.indices.contains(index) else {
                throw DefinitionError(place: "checkpoint", problem: "no entry \(index) in the history")
            }
            place.checkpoint = history[index]
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
        let found = try await around.graph.subgraph(
            of: node,
            thread: thread,
            at: around.checkpoint,
            namespace: around.namespace
        )
        guard let found else {
            throw DefinitionError(place: "checkpoint", problem: "no subgraph is pending at \(node)")
        }
        return try subgraphPlace(found.namespace, outer == nil ? nil : found.checkpoint)
    }

    private func subgraphPlace(_ namespace: String, _ checkpoint: CheckpointID?) throws -> Place {
        let nodes = namespace.split(separator: "|").compactMap { $0.split(separator: ":").first }
        let path = nodes.map(String.init).filter { Int($0) == nil }
        let built = process.world.graph(at: path, in: process.main)
        let graph: any ScenarioGraph
        switch built {
        case var state as BuiltGraph:
            state.compiled = try process.main.inner(at: namespace, of: DynamicState.self)
            graph = state
        case var function as BuiltEntrypoint:
            function.compiled = try process.main.inner(at: namespace, of: FunctionState.self)
            graph = function
        default: throw DefinitionError(place: "checkpoint", problem: "several graphs may be at \(path)")
        }
        return Place(graph: graph, checkpoint: checkpoint, namespace: namespace)
    }
}
