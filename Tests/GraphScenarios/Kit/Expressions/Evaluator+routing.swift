import JSON

extension Evaluator {
    /// Sends and marked writes; nil for any other name.
    func routing(_ name: String, _ operand: JSONValue) throws -> JSONValue? {
        switch name {
        case "$send": try send(operand)
        case "$sends": .array(try sends(operand))
        case "$overwrite": .object(["$overwrite": try evaluate(operand)])
        case "$remove_message": .object(["$remove_message": try evaluate(operand)])
        default: nil
        }
    }

    private func send(_ operand: JSONValue) throws -> JSONValue {
        guard let node = operand["node"], let argument = operand["arg"] else {
            throw ScenarioFailure.type("$send takes node and arg")
        }
        var packet: JSONObject = ["node": .string(try text(node)), "arg": try evaluate(argument)]
        packet["timeout_ms"] = try operand["timeout_ms"].map(evaluate)
        return .object(["$send": .object(packet)])
    }

    private func sends(_ operand: JSONValue) throws -> [JSONValue] {
        guard let over = operand["over"] else { throw ScenarioFailure.type("$sends takes over") }
        return try list(over).enumerated().map { index, item in
            try Evaluator(scope: scope.looping(item, at: index)).send(operand)
        }
    }
}
