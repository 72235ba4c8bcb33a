import JSON

/// Evaluates the format's expressions (its section 4).
///
/// What is no plain value comes out as an object with one marked name: `{"$send": {node, arg, timeout_ms?}}`,
/// `{"$overwrite": value}` and `{"$remove_message": id}`.
struct Evaluator {
    let scope: EvaluationScope

    /// The value of an expression.
    ///
    /// - Throws: ``ScenarioFailure`` if operands are of a wrong type or an operation is unknown.
    func evaluate(_ expression: JSONValue) throws -> JSONValue {
        switch expression {
        case .array(let elements): return .array(try elements.map(evaluate))
        case .object(let members):
            if let operation = members.first(where: { $0.key.hasPrefix("$") }) {
                return try apply(operation.key, to: operation.value, members)
            }
            return .object(JSONObject(try members.map { ($0.key, try evaluate($0.value)) }))
        default: return expression
        }
    }

    /// A text from an expression.
    func text(_ expression: JSONValue) throws -> String {
        let value = try evaluate(expression)
        guard let text = value.stringValue else { throw ScenarioFailure.type("no text: \(value.printed)") }
        return text
    }

    /// A list from an expression.
    func list(_ expression: JSONValue) throws -> [JSONValue] {
        let value = try evaluate(expression)
        guard let list = value.arrayValue else { throw ScenarioFailure.type("no list: \(value.printed)") }
        return list
    }

    /// An integer from an expression.
    func integer(_ expression: JSONValue) throws -> Int {
        let value = try evaluate(expression)
        guard let number = value.numberValue, let integer = Int(exactly: number) else {
            throw ScenarioFailure.type("no integer: \(value.printed)")
        }
        return integer
    }

    private func apply(_ name: String, to operand: JSONValue, _ members: JSONObject) throws -> JSONValue {
        if let value = try read(name, operand, members) { return value }
        if let value = try arithmetic(name, operand) { return value }
        if let value = try logic(name, operand) { return value }
        if let value = try collections(name, operand) { return value }
        if let value = try routing(name, operand) { return value }
        throw ScenarioFailure.type("unknown operation \(name)")
    }
}
