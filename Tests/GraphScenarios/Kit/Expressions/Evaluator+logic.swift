import JSON

extension Evaluator {
    /// Comparisons and conditions; nil for any other name.
    func logic(_ name: String, _ operand: JSONValue) throws -> JSONValue? {
        switch name {
        case "$eq", "$ne":
            let (left, right) = try pair(operand)
            return .bool(left.isSame(as: right) == (name == "$eq"))
        case "$lt", "$le", "$gt", "$ge": return .bool(try compare(name, operand))
        case "$not": return .bool(try !evaluate(operand).isTruthy)
        case "$and": return .bool(try operands(operand).allSatisfy { try evaluate($0).isTruthy })
        case "$or": return .bool(try operands(operand).contains { try evaluate($0).isTruthy })
        case "$in":
            let (element, list) = try pair(operand)
            guard let elements = list.arrayValue else {
                throw ScenarioFailure.type("no list: \(list.printed)")
            }
            return .bool(elements.contains { $0.isSame(as: element) })
        case "$if":
            let parts = try operands(operand)
            guard parts.count == 3 else { throw ScenarioFailure.type("$if takes three operands") }
            return try evaluate(evaluate(parts[0]).isTruthy ? parts[1] : parts[2])
        default: return nil
        }
    }

    /// The operands of an operation, unevaluated; an expression that yields a list is evaluated.
    private func operands(_ operand: JSONValue) throws -> [JSONValue] {
        if case .array(let elements) = operand { return elements }
        return try list(operand).map { .object(["$lit": $0]) }
    }

    private func compare(_ name: String, _ operand: JSONValue) throws -> Bool {
        let (left, right) = try pair(operand)
        let precedes = try Self.isOrdered(left, before: right)
        let follows = try Self.isOrdered(right, before: left)
        return switch name {
        case "$lt": precedes
        case "$le": !follows
        case "$gt": follows
        default: !precedes
        }
    }

    private static func isOrdered(_ left: JSONValue, before right: JSONValue) throws -> Bool {
        if let left = left.numberValue, let right = right.numberValue { return left < right }
        if let left = left.stringValue, let right = right.stringValue {
            return left.precedesByCodePoints(right)
        }
        if let left = left.arrayValue, let right = right.arrayValue {
            for (first, second) in zip(left, right) where !first.isSame(as: second) {
                return try isOrdered(first, before: second)
            }
            return left.count < right.count
        }
        throw ScenarioFailure.type("no order between \(left.printed) and \(right.printed)")
    }
}
