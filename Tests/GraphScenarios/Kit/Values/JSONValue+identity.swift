// GraphScenarioKit: runs graph-conformance scenarios against StateGraph and says where they differ.
//
// Holds: scenario files as types, the expressions and programs of their nodes, the graphs built from them
// through the engine's public API, the steps, the comparison with what was expected, and the report.
// Holds not: any part of an engine; what a run does is StateGraph's business alone.

import JSON

extension JSONValue {
    /// Whether both are the same by the format's rules: numbers by value, texts by code points, members in
    /// any order.
    func isSame(as other: JSONValue) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
        case (.object(let left), .object(let right)):
            left.count == right.count
                && left.allSatisfy { member in
                    right[member.key].map { member.value.isSame(as: $0) } ?? false
                }
        case (.integer(let left), .integer(let right)): left == right
        default:
            if let left = numberValue, let right = other.numberValue { left == right } else { false }
        }
    }

    /// The number as a `Double`, or nil for any other kind.
    var numberValue: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .double(let value): value
        default: nil
        }
    }

    /// Whether a condition takes the value as true; false are `null`, `false`, 0, and what is empty.
    var isTruthy: Bool {
        switch self {
        case .null: false
        case .bool(let value): value
        case .integer(let value): value != 0
        case .double(let value): value != 0
        case .string(let value): !value.isEmpty
        case .array(let elements): !elements.isEmpty
        case .object(let members): !members.isEmpty
        }
    }

    /// The member if this is an object with exactly that one.
    func onlyMember(_ name: String) -> JSONValue? {
        guard case .object(let members) = self, members.count == 1 else { return nil }
        return members[name]
    }
}
