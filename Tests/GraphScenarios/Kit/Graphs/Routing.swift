import JSON
import StateGraph

/// Where a command or a conditional edge leads, read from the value of an expression.
enum Routing {
    /// The nodes and sends of a value: a name, a Send, or a list of both.
    ///
    /// - Parameters:
    ///   - value: the value.
    ///   - name: what makes a node of anything that is no Send.
    /// - Returns: the nodes and the sends, each in their order.
    /// - Throws: what `name` throws.
    static func route(
        _ value: JSONValue,
        naming name: (JSONValue) throws -> NodeName
    ) throws -> Route<DynamicState> {
        var route = Route<DynamicState>()
        for element in value.arrayValue ?? [value] {
            // An inner list comes from a `$sends` beside other targets.
            for target in element.arrayValue ?? [element] {
                if let packet = target.onlyMember("$send") {
                    route.sends.append(send(packet))
                } else {
                    route.nodes.append(try name(target))
                }
            }
        }
        return route
    }

    private static func send(_ packet: JSONValue) -> Send<DynamicState> {
        let key = NodeKey<DynamicState, ProgramInput>(NodeName(packet["node"]?.stringValue ?? ""))
        let timeout = packet["timeout_ms"]?.numberValue.map { milliseconds in
            TimeoutPolicy(run: .microseconds(Int64(milliseconds * 1000)))
        }
        return key.send(.sent(packet["arg"] ?? .null), timeout: timeout)
    }

    /// The route of a branch's result; its map is looked up if it has one.
    ///
    /// - Throws: ``ScenarioFailure`` for a result that the map does not hold.
    static func route(_ value: JSONValue, of branch: BranchDefinition) throws -> Route<DynamicState> {
        try route(value) { target in
            guard let map = branch.map else {
                // What is no name is refused as the start is.
                return target.stringValue.map { NodeName($0) } ?? .start
            }
            guard let found = map.first(where: { $0.result == key(of: target) }) else {
                throw ScenarioFailure(kind: .keyError, message: "no target for \(target.printed)")
            }
            return NodeName(found.target)
        }
    }

    private static func key(of value: JSONValue) -> String? {
        value.stringValue ?? value.boolValue.map { $0 ? "true" : "false" }
    }
}
