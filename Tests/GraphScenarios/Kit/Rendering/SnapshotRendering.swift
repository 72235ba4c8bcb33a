import JSON
import StateGraph

/// Snapshots and tasks as the format shows them.
struct SnapshotRendering {
    /// A thread, or a subgraph, that has not begun.
    static let empty: JSONObject = [
        "values": [:], "next": [], "source": nil, "step": nil, "interrupts": [], "tasks": [],
    ]

    /// The same for a step that asks for it alone.
    static var unknown: JSONObject {
        var json = empty
        json["has_parent"] = false
        return json
    }

    /// A snapshot without what it says of its parent.
    func snapshot<State: ScenarioState>(
        _ snapshot: StateSnapshot<State>,
        withSubgraphs: Bool
    ) -> JSONObject {
        var json: JSONObject = [
            "values": snapshot.state.shown(nil),
            "next": .array(snapshot.next.map { .string($0.text) }),
            "source": .string(snapshot.source.rawValue),
            "step": .integer(Int64(snapshot.step)),
            "interrupts": Self.questions(snapshot.interrupts),
            "tasks": .array(snapshot.tasks.map { .object(task($0, withSubgraphs: withSubgraphs)) }),
        ]
        if !snapshot.interrupts.isEmpty {
            let ids = Set(snapshot.interrupts.map(\.id))
            json["distinct_interrupt_ids"] = .integer(Int64(ids.count))
        }
        return json
    }

    /// A single snapshot.
    func single<State: ScenarioState>(_ found: StateSnapshot<State>, withSubgraphs: Bool) -> JSONObject {
        var json = snapshot(found, withSubgraphs: withSubgraphs)
        json["has_parent"] = .bool(found.parentID != nil)
        return json
    }

    /// A history, newest first.
    func history<State: ScenarioState>(_ snapshots: [StateSnapshot<State>]) -> JSONValue {
        .array(
            snapshots.map { found in
                var json = snapshot(found, withSubgraphs: false)
                json["parent"] =
                    if let parent = found.parentID {
                        .integer(Int64(snapshots.firstIndex { $0.id == parent } ?? -1))
                    } else {
                        .null
                    }
                return .object(json)
            }
        )
    }

    /// A task of a snapshot or of a checkpoint event.
    func task<State: ScenarioState>(
        _ task: TaskSnapshot<State>,
        withSubgraphs: Bool,
        inEvent: Bool = false
    ) -> JSONObject {
        var json: JSONObject = [
            "name": .string(task.node.text), "interrupts": Self.questions(task.interrupts),
        ]
        if let error = task.error { json["error"] = .object(FailureDescription(error).json) }
        if let update = task.result, task.error == nil || !inEvent,
            let result = State.result(of: update), !(inEvent && result.objectValue?.isEmpty == true)
        {
            json["result"] = result
        }
        if let subgraph = task.subgraph {
            if withSubgraphs {
                json["state"] = .object(inner(subgraph))
            } else {
                json["state"] = "ref"
            }
        }
        return json
    }

    private func inner(_ subgraph: SubgraphReference) -> JSONObject {
        if let found = subgraph.snapshot(of: DynamicState.self) {
            return single(found, withSubgraphs: true)
        }
        return subgraph.snapshot(of: FunctionState.self).map { single($0, withSubgraphs: true) } ?? Self.unknown
    }

    /// The questions of interrupts.
    static func questions<State: ScenarioState>(_ interrupts: [Interrupt<State>]) -> JSONValue {
        .array(interrupts.map(\.question))
    }
}
