import JSON

extension Operation {
    private static let names: Set<String> = [
        "op", "channel", "value", "reg", "error", "message", "times", "key", "ms", "id", "tokens",
        "nostream", "goto", "update", "graph", "list", "save", "cond", "then", "else", "over", "do", "input",
        "name", "calls", "ns", "ttl_minutes", "query", "filter", "limit", "offset", "reason",
    ]

    /// Reads a list of operations.
    static func program(_ value: JSONValue, at place: String) throws -> [Operation] {
        guard let elements = value.arrayValue else {
            throw DefinitionError(place: place, problem: "no list")
        }
        return try elements.enumerated().map { try operation($1, at: "\(place)[\($0)]") }
    }

    private static func operation(_ value: JSONValue, at place: String) throws -> Operation {
        let fields = try Fields(value, at: place, knowing: names)
        let name = try fields.text("op")
        guard
            let operation = try plain(name, fields) ?? outward(name, fields) ?? control(name, fields)
                ?? functional(name, fields) ?? storing(name, fields)
        else { throw fields.problem("op", "unknown") }
        return operation
    }

    private static func plain(_ name: String, _ fields: Fields) throws -> Operation? {
        switch name {
        case "write": .write(channel: try fields.value("channel"), try fields.value("value"))
        case "set": .set(register: try fields.text("reg"), try fields.value("value"))
        case "push": .push(register: try fields.text("reg"), try fields.value("value"))
        case "return": .giveBack(try fields.value("value"))
        case "final": .final(value: try fields.value("value"), saved: try fields.value("save"))
        case "heartbeat": .heartbeat
        case "noop": .nothing
        default: nil
        }
    }

    private static func outward(_ name: String, _ fields: Fields) throws -> Operation? {
        switch name {
        case "interrupt":
            return .interrupt(try fields.value("value"), register: try fields.optionalText("reg"))
        case "fail":
            return .fail(
                Failure(
                    error: try fields.text("error"),
                    message: try fields.optionalText("message") ?? "",
                    times: try fields.integer("times"),
                    key: try fields.optionalText("key")
                )
            )
        case "sleep": return .sleep(milliseconds: try fields.value("ms"))
        case "emit": return .emit(try fields.value("value"))
        case "drain": return .drain(reason: fields["reason"])
        case "llm":
            return .model(
                ModelCall(
                    id: try fields.value("id"),
                    tokens: try fields.value("tokens"),
                    register: try fields.optionalText("reg"),
                    isHidden: try fields.flag("nostream")
                )
            )
        default: return nil
        }
    }

    private static func control(_ name: String, _ fields: Fields) throws -> Operation? {
        switch name {
        case "command": .command(try commandParts(.object(fields.members), at: fields.place))
        case "commands": .commands(try fields.elements("list", commandParts))
        case "if":
            .condition(
                try fields.value("cond"),
                then: try program(fields.value("then"), at: fields.place + ".then"),
                otherwise: try fields.read("else", program) ?? []
            )
        case "each":
            .each(
                over: try fields.value("over"),
                try program(fields.value("do"), at: fields.place + ".do")
            )
        default: nil
        }
    }

    private static func commandParts(_ value: JSONValue, at place: String) throws -> CommandParts {
        let fields = try Fields(value, at: place, knowing: ["op", "goto", "update", "graph"])
        return CommandParts(
            goto: fields["goto"],
            update: fields["update"],
            isForParent: fields["graph"] == "parent"
        )
    }

    private static func functional(_ name: String, _ fields: Fields) throws -> Operation? {
        let register = try fields.optionalText("reg")
        switch name {
        case "subgraph":
            return .subgraph(
                try fields.text("graph"),
                input: try fields.value("input"),
                register: register
            )
        case "task":
            let call = TaskCall(name: try fields.value("name"), input: try fields.value("input"))
            return .task(call, register: register)
        case "tasks":
            let calls = try fields.value("calls")
            guard calls.arrayValue != nil else {
                let each = try Fields(calls, at: fields.place, knowing: ["over", "name", "input"])
                let call = TaskCall(name: try each.value("name"), input: try each.value("input"))
                return .tasks(.each(over: try each.value("over"), call), register: register)
            }
            let listed = try fields.elements("calls") { value, place in
                let fields = try Fields(value, at: place, knowing: ["name", "input"])
                return TaskCall(name: try fields.value("name"), input: try fields.value("input"))
            }
            return .tasks(.listed(listed), register: register)
        default: return nil
        }
    }

    private static func storing(_ name: String, _ fields: Fields) throws -> Operation? {
        let operation: StoreOperation
        switch name {
        case "store_put":
            operation = .put(
                key: try fields.value("key"),
                value: try fields.value("value"),
                minutesToLive: fields["ttl_minutes"]
            )
        case "store_get": operation = .get(key: try fields.value("key"))
        case "store_delete": operation = .delete(key: try fields.value("key"))
        case "store_search":
            operation = .search(
                query: fields["query"],
                filter: try fields.object("filter"),
                limit: fields["limit"],
                offset: fields["offset"]
            )
        default: return nil
        }
        return .store(
            namespace: fields["ns"] ?? .array([]),
            operation,
            register: try fields.optionalText("reg")
        )
    }
}
