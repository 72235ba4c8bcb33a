import JSON
import StateGraph

/// Snapshots and tasks as the format shows them.
struct SnapshotRendering {
    /// A thread, or a subgraph, that has not begun.
    static let empty: JSONObject = [
        "values": [:], "next": [], "source": nil, "step": nil, "interrupts": [], "tasks": [],
    ]

    /// A snapshot without what it says of its parent.
    func snapshot(_ snapshot: StateSnapshot<DynamicState>, withSubgraphs: Bool) -> JSONObject {
        var json: JSONObject = [
            "values": .object(snapshot.state.values),
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

    /// A single snapshot; nil is an unknown thread's.
    func single(_ found: StateSnapshot<DynamicState>?, withSubgraphs: Bool) -> JSONObject {
        var json = found.map { snapshot($0, withSubgraphs: withSubgraphs) } ?? Self.empty
        json["has_parent"] = .bool(found?.parentID != nil)
        return json
    }

    /// A history, newest first.
    func history(_ snapshots: [StateSnapshot<DynamicState>]) -> JSONValue {
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
    func task(
        _ task: TaskSnapshot<DynamicState>,
        withSubgraphs: Bool,
        inEvent: Bool = false
    ) -> JSONObject {
        var json: JSONObject = [
            "name": .string(task.node.text), "interrupts": Self.questions(task.interrupts),
        ]
        if let error = task.error { json["error"] = .object(FailureDescription(error).json) }
        if let update = task.result, task.error == nil || !inEvent {
            let result = result(update)
            if !(inEvent && result.isEmpty) { json["result"] = .object(result) }
        }
        if let subgraph = task.subgraph {
            if withSubgraphs {
                let found = subgraph.snapshot(of: DynamicState.self)
                json["state"] = .object(single(found, withSubgraphs: true))
            } else {
                json["state"] = "ref"
            }
        }
        return json
    }

    /// What a task wrote, by channel; several writes to one channel stand together.
    func result(_ update: Update<DynamicState>) -> JSONObject {
        var result = JSONObject()
        for (channel, value) in ChannelTable.writes(of: update) {
            if let several = result[channel]?.onlyMember("$writes")?.arrayValue {
                result[channel] = ["$writes": .array(several + [value])]
            } else if let earlier = result[channel] {
                result[channel] = ["$writes": [earlier, value]]
            } else {
                result[channel] = value
            }
        }
        return result
    }

    /// The questions of interrupts.
    static func questions(_ interrupts: [Interrupt<DynamicState>]) -> JSONValue {
        .array(interrupts.map(\.question))
    }
}
