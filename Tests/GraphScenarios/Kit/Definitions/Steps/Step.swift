import JSON

/// One step of a scenario.
struct Step: Sendable {
    /// One write to the state from outside.
    struct StateUpdate: Sendable {
        /// The values, an expression; `null` stands for no update.
        let values: JSONValue
        let node: String?
    }

    /// What is done.
    enum Action: Sendable {
        case run(RunStep)
        case concurrent([RunStep])
        case getState(checkpoint: CheckpointReference?, subgraphs: Bool, save: String?)
        case getHistory(limit: Int?, before: CheckpointReference?, filter: JSONObject?)
        case updateState(StateUpdate, checkpoint: CheckpointReference?, save: String?)
        case bulkUpdateState([[StateUpdate]])
        case newProcess
        case sleep(Duration)
        case clearCache([String]?)
        case deleteThread(String)
        case graph(isDeep: Bool)
        case store(StoreStep)
    }

    /// The name of the step's kind, for messages.
    let name: String
    let thread: String?
    let action: Action
    /// Whether what is found may come in any order.
    let ignoresOrder: Bool
    /// What is expected, member by member; nil if anything is right.
    let expectation: JSONObject?

    private static let names: Set<String> = RunStep.names.union(StoreStep.names).union([
        "do", "expect", "save", "before", "values", "as_node", "supersteps", "runs", "count",
        "thread_prefix", "ms", "nodes", "xray",
    ])

    /// Reads a step.
    init(_ value: JSONValue, at place: String) throws {
        let fields = try Fields(value, at: place, knowing: Self.names)
        name = try fields.text("do")
        thread = try fields.optionalText("thread")
        ignoresOrder = try fields.optionalText("order") == "any"
        expectation = try fields.object("expect")
        action = try Self.action(name, fields)
    }

    private static func action(_ name: String, _ fields: Fields) throws -> Action {
        switch name {
        case "invoke", "stream": .run(try RunStep(fields))
        case "concurrent": .concurrent(try RunStep.concurrent(fields))
        case "get_state", "get_history", "update_state", "bulk_update_state":
            try stateAction(name, fields)
        case "new_process": .newProcess
        case "sleep": .sleep(try fields.milliseconds("ms") ?? .zero)
        case "clear_cache": .clearCache(try fields.texts("nodes"))
        case "delete_thread": .deleteThread(try fields.text("thread"))
        case "graph": .graph(isDeep: try fields.flag("xray"))
        case "store": .store(try StoreStep(fields))
        default: throw fields.problem("do", "unknown")
        }
    }

    private static func stateAction(_ name: String, _ fields: Fields) throws -> Action {
        let checkpoint = try fields.read("checkpoint", CheckpointReference.init)
        let save = try fields.optionalText("save")
        switch name {
        case "get_state":
            return .getState(checkpoint: checkpoint, subgraphs: try fields.flag("subgraphs"), save: save)
        case "get_history":
            return .getHistory(
                limit: try fields.integer("limit"),
                before: try fields.read("before", CheckpointReference.init),
                filter: try fields.object("filter")
            )
        case "update_state":
            let update = StateUpdate(
                values: try fields.value("values"),
                node: try fields.optionalText("as_node")
            )
            return .updateState(update, checkpoint: checkpoint, save: save)
        default:
            let supersteps = try fields.elements("supersteps") { value, place in
                try (value.arrayValue ?? []).map { value in
                    let fields = try Fields(value, at: place, knowing: ["values", "as_node"])
                    return StateUpdate(
                        values: try fields.value("values"),
                        node: try fields.optionalText("as_node")
                    )
                }
            }
            return .bulkUpdateState(supersteps)
        }
    }
}
