import JSON

extension Evaluator {
    /// The operations that read the scope; nil for any other name.
    func read(_ name: String, _ operand: JSONValue, _ members: JSONObject) throws -> JSONValue? {
        switch name {
        case "$lit": operand
        case "$state":
            try scope.state[text(operand)] ?? members["default"].map(evaluate) ?? .null
        case "$has": .bool(try scope.state[text(operand)] != nil)
        case "$input": scope.input
        case "$reg": scope.registers[try text(operand)] ?? .null
        case "$name": .string(scope.name)
        case "$runs": .integer(Int64(scope.runs))
        case "$attempt": .integer(Int64(scope.attempt))
        case "$context": scope.context[try text(operand)] ?? .null
        case "$thread": scope.thread.map(JSONValue.string) ?? .null
        case "$step": scope.step.map { .integer(Int64($0)) } ?? .null
        case "$item": scope.loops.last?.item ?? .null
        case "$index": scope.loops.last.map { .integer(Int64($0.index)) } ?? .null
        case "$previous": scope.previous
        case "$error": scope.error[try text(operand)] ?? .null
        default: nil
        }
    }
}
