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
    func events<State: ScenarioState>(
        _ event: GraphEvent<State>,
        in graph: (any ScenarioGraph)?,
        showing outputs: [String]?,
        path: [String] = []
    ) -> [JSONValue] {
        if case .inner(let inner) = event {
            return events(inner, within: graph, path)
        }
        return contents(event, graph, outputs).filter { modes.contains($0.mode) }.map { mode, data in
            var json: JSONObject = ["mode": .string(mode.rawValue), "data": data]
            if !path.isEmpty { json["ns"] = .array(path.map { .string($0) }) }
            return .object(json)
        }
    }

    private func events(
        _ inner: InnerEvent,
        within graph: (any ScenarioGraph)?,
        _ path: [String]
    ) -> [JSONValue] {
        let below = inner.path.map(\.text)
        let child = world.graph(at: below.filter { Int($0) == nil }, in: graph)
        if let event = inner.event(of: DynamicState.self) {
            return events(event, in: child, showing: child?.resultChannels, path: path + below)
        }
        guard let event = inner.event(of: FunctionState.self) else { return [] }
        return events(event, in: child, showing: nil, path: path + below)
    }

    private func contents<State: ScenarioState>(
        _ event: GraphEvent<State>,
        _ graph: (any ScenarioGraph)?,
        _ outputs: [String]?
    ) -> [(mode: StreamMode, data: JSONValue)] {
        switch event {
        case .values(let state, let interrupts, _):
            let values = state.shown(outputs)
            guard !interrupts.isEmpty else { return [(.values, values)] }
            var members = values.objectValue ?? JSONObject()
            members["__interrupt__"] = SnapshotRendering.questions(interrupts)
            return [(.values, .object(members))]
        case .update(let node, let update, let isCached):
            var data: JSONObject = [node.text: State.shown(update, outputs)]
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
        case .call(let call): return contents(call)
        case .inner, .effectRepeated: return []
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

    private func shown(_ message: StreamedMessage) -> JSONValue {
        [
            "id": .string(message.id), "role": .string(message.role), "content": .string(message.content),
            "chunk": .bool(message.isChunk), "node": .string(message.node.text),
            "step": .integer(Int64(message.step)),
        ]
    }

    private func start<State: ScenarioState>(
        _ task: TaskStart<State>,
        _ graph: (any ScenarioGraph)?
    ) -> JSONValue {
        let sent: ProgramInput? = task.input.argument(as: ProgramInput.self)
        let given = sent?.value ?? task.input.argument(as: JSONValue.self)
        var input = given ?? task.input.state.shown(graph?.reads(of: task.node.text))
        if given == nil, case .object(var values) = input {
            let managed = graph?.managed(of: task.node.text, remaining: task.remainingSteps) ?? [:]
            for (name, value) in managed { values[name] = value }
            input = .object(values)
        }
        return ["event": "start", "name": .string(task.node.text), "input": input]
    }

    private func end<State: ScenarioState>(_ task: TaskFinish<State>) -> JSONValue {
        end(
            task.node.text,
            task.error,
            State.end(of: task.update),
            SnapshotRendering.questions(task.interrupts)
        )
    }

    private func end(
        _ name: String,
        _ error: GraphError?,
        _ result: JSONValue,
        _ interrupts: JSONValue = []
    ) -> JSONValue {
        [
            "event": "end", "name": .string(name),
            "error": error.map { .object(FailureDescription($0).json) } ?? .null,
            "result": result, "interrupts": interrupts,
        ]
    }

    /// A call of a task: a replayed result is not heard of, a cached one is only an update.
    private func contents(_ call: CallEvent) -> [(mode: StreamMode, data: JSONValue)] {
        switch call.kind {
        case .started:
            // Positional and named arguments.
            let input: JSONValue = [[call.input(as: JSONValue.self) ?? .null], [:]]
            return both(
                .tasks,
                "task",
                call.step,
                ["event": "start", "name": .string(call.name), "input": input]
            )
        case .finished(let isCached):
            let output = call.output(as: JSONValue.self) ?? .null
            var data: JSONObject = [call.name: output]
            if isCached {
                data["__metadata__"] = ["cached": true]
                return [(.updates, .object(data))]
            }
            let end = end(call.name, nil, ["return": output])
            return [(.updates, .object(data))] + both(.tasks, "task_result", call.step, end)
        case .failed(let error):
            return both(.tasks, "task_result", call.step, end(call.name, error, [:]))
        }
    }

    private func shown<State: ScenarioState>(_ checkpoint: CheckpointEvent<State>) -> JSONValue {
        let rendering = SnapshotRendering()
        return [
            "values": checkpoint.state.shown(nil),
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
