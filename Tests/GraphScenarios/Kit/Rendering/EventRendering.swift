import JSON
import StateGraph

/// Events as the format shows them, for one graph and what it runs.
struct EventRendering: Sendable {
    let world: ScenarioWorld
    let modes: Set<StreamMode>

    /// The shown events of an engine's event.
    ///
    /// - Parameters:
    ///   - event: the engine's event.
    ///   - graph: the graph in which it happened, nil if that is not known.
    ///   - outputs: the channels that `values` and `updates` show, nil for all.
    ///   - path: the nodes that the graph is in.
    /// - Returns: those of the modes that are followed.
    func events(
        _ event: GraphEvent<DynamicState>,
        in graph: BuiltGraph?,
        showing outputs: [String]?,
        path: [String] = []
    ) -> [JSONValue] {
        if case .inner(let inner) = event {
            guard let content = inner.event(of: DynamicState.self) else { return [] }
            let child = subgraph(of: graph, at: inner.path.map(\.text))
            return events(
                content,
                in: child,
                showing: child?.channels.output,
                path: path + inner.path.map(\.text)
            )
        }
        return contents(event, graph, outputs).filter { modes.contains($0.mode) }.map { mode, data in
            var json: JSONObject = ["mode": .string(mode.rawValue), "data": data]
            if !path.isEmpty { json["ns"] = .array(path.map { .string($0) }) }
            return .object(json)
        }
    }

    /// The graph at a path; a graph that a program calls is known if it calls no other one.
    private func subgraph(of graph: BuiltGraph?, at path: [String]) -> BuiltGraph? {
        path.filter { Int($0) == nil }.reduce(graph) { graph, node in
            let names = graph?.subgraphs(of: node) ?? []
            return names.count == 1 ? names.first.flatMap(world.graph) : nil
        }
    }

    private func contents(
        _ event: GraphEvent<DynamicState>,
        _ graph: BuiltGraph?,
        _ outputs: [String]?
    ) -> [(mode: StreamMode, data: JSONValue)] {
        switch event {
        case .values(let state, let interrupts, _):
            var values = outputs.map { state.values(of: $0) } ?? state.values
            if !interrupts.isEmpty { values["__interrupt__"] = SnapshotRendering.questions(interrupts) }
            return [(.values, .object(values))]
        case .update(let node, let update, let isCached):
            var data: JSONObject = [node.text: shown(update, outputs)]
            if isCached { data["__metadata__"] = ["cached": true] }
            return [(.updates, .object(data))]
        case .interrupted(let interrupts):
            return [(.updates, ["__interrupt__": SnapshotRendering.questions(interrupts)])]
        case .custom(_, let value): return [(.custom, value)]
        case .message(let message): return message.content.isEmpty ? [] : [(.messages, shown(message))]
        case .taskStarted(let task): return both(.tasks, "task", task.step, start(task, graph))
        case .taskFinished(let task): return both(.tasks, "task_result", task.step, end(task))
        case .checkpoint(let checkpoint):
            return both(.checkpoints, "checkpoint", checkpoint.step, shown(checkpoint))
        case .inner, .call, .effectRepeated: return []
        }
    }

    /// An event in its own mode and in `debug`.
    private func both(
        _ mode: StreamMode,
        _ type: String,
        _ step: Int,
        _ data: JSONValue
    ) -> [(mode: StreamMode, data: JSONValue)] {
        let debug: JSONValue = [
            "type": .string(type), "step": .integer(Int64(step)), "payload": data,
        ]
        return [(mode, data), (.debug, debug)]
    }

    /// What a task wrote to shown channels: null for nothing, a list if it wrote to one of them several times.
    private func shown(_ update: Update<DynamicState>, _ outputs: [String]?) -> JSONValue {
        let writes = ChannelTable.writes(of: update).filter { outputs?.contains($0.channel) ?? true }
        guard !writes.isEmpty else { return .null }
        guard Set(writes.map(\.channel)).count == writes.count else {
            return .array(writes.map { .object([$0.channel: $0.value]) })
        }
        return .object(JSONObject(writes.map { ($0.channel, $0.value) }))
    }

    private func shown(_ message: StreamedMessage) -> JSONValue {
        [
            "id": .string(message.id), "role": .string(message.role), "content": .string(message.content),
            "chunk": .bool(message.isChunk), "node": .string(message.node.text),
            "step": .integer(Int64(message.step)),
        ]
    }

    private func start(_ task: TaskStart<DynamicState>, _ graph: BuiltGraph?) -> JSONValue {
        let input = graph?.input(of: task.node.text, task.input) ?? .object(task.input.state.values)
        return ["event": "start", "name": .string(task.node.text), "input": input]
    }

    private func end(_ task: TaskFinish<DynamicState>) -> JSONValue {
        [
            "event": "end", "name": .string(task.node.text),
            "error": task.error.map { .object(FailureDescription($0).json) } ?? .null,
            "result": .object(SnapshotRendering().result(task.update)),
            "interrupts": SnapshotRendering.questions(task.interrupts),
        ]
    }

    private func shown(_ checkpoint: CheckpointEvent<DynamicState>) -> JSONValue {
        let rendering = SnapshotRendering()
        return [
            "values": .object(checkpoint.state.values),
            "next": .array(checkpoint.next.map { .string($0.text) }),
            "source": .string(checkpoint.source.rawValue),
            "step": .integer(Int64(checkpoint.step)),
            "has_parent": .bool(checkpoint.parentID != nil),
            "tasks": .array(
                checkpoint.tasks.map { .object(rendering.task($0, withSubgraphs: false, inEvent: true)) }
            ),
        ]
    }
}
