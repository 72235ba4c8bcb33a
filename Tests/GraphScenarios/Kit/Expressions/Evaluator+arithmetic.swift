import JSON

extension Evaluator {
    /// Numbers and texts; nil for any other name.
    func arithmetic(_ name: String, _ operand: JSONValue) throws -> JSONValue? {
        switch name {
        case "$add": return try list(operand).reduce(.integer(0)) { try $0.plus($1) }
        case "$sub":
            let (left, right) = try pair(operand)
            return try left.combined(with: right, { $0.subtractingReportingOverflow($1) }, { $0 - $1 })
        case "$mul":
            let values = try list(operand)
            return try values.dropFirst().reduce(values.first ?? .integer(1)) { left, right in
                try left.combined(with: right, { $0.multipliedReportingOverflow(by: $1) }, { $0 * $1 })
            }
        case "$mod":
            let (left, right) = try pair(operand)
            return try Self.remainder(left, right)
        case "$upper": return .string(try text(operand).uppercased())
        case "$str": return .string(try Self.display(evaluate(operand)))
        default: return nil
        }
    }

    /// The two values of a binary operation.
    func pair(_ operand: JSONValue) throws -> (JSONValue, JSONValue) {
        let values = try list(operand)
        guard values.count == 2 else { throw ScenarioFailure.type("two operands, not \(values.count)") }
        return (values[0], values[1])
    }

    /// Floored: the result has the divisor's sign.
    private static func remainder(_ left: JSONValue, _ right: JSONValue) throws -> JSONValue {
        guard case .integer(let dividend) = left, case .integer(let divisor) = right, divisor != 0 else {
            throw ScenarioFailure.type("no remainder of \(left.printed) by \(right.printed)")
        }
        let rest = dividend % divisor
        return .integer(rest != 0 && (rest < 0) != (divisor < 0) ? rest + divisor : rest)
    }

    private static func display(_ value: JSONValue) -> String {
        if case .string(let text) = value { text } else { value.printed }
    }
}

extension JSONValue {
    /// The sum of two numbers; integers stay integers.
    ///
    /// - Throws: ``ScenarioFailure`` for anything but numbers.
    func plus(_ other: JSONValue) throws -> JSONValue {
        try combined(with: other, { $0.addingReportingOverflow($1) }, { $0 + $1 })
    }

    fileprivate func combined(
        with other: JSONValue,
        _ integers: (Int64, Int64) -> (partialValue: Int64, overflow: Bool),
        _ reals: (Double, Double) -> Double
    ) throws -> JSONValue {
        if case .integer(let left) = self, case .integer(let right) = other {
            let (result, overflow) = integers(left, right)
            if !overflow { return .integer(result) }
        }
        guard let left = numberValue, let right = other.numberValue else {
            throw ScenarioFailure.type("no numbers: \(printed), \(other.printed)")
        }
        return .double(reals(left, right))
    }
}
