import JSON

extension Comparison {
    /// Compares how a run ended: `{status, value?, interrupts?, error?}`.
    mutating func compareOutcome(_ expected: JSONValue, _ actual: JSONValue, at place: String) {
        compareObjects(expected, actual, at: place) { comparison, name, expected, actual, place in
            switch name {
            case "interrupts": comparison.compareInterrupts(expected, actual, at: place)
            case "error": comparison.compareError(expected, actual, at: place)
            default: comparison.compare(expected, actual, at: place)
            }
        }
    }

    /// Compares an error: of the actual one only what the expectation names.
    mutating func compareError(_ expected: JSONValue, _ actual: JSONValue, at place: String) {
        guard let named = expected.objectValue, let members = actual.objectValue else {
            return compare(expected, actual, at: place)
        }
        let known = JSONObject(members.filter { named[$0.key] != nil }.map { ($0.key, $0.value) })
        compare(expected, .object(known), at: place)
    }

    /// Compares lists of interrupts, whose order does not matter.
    mutating func compareInterrupts(_ expected: JSONValue, _ actual: JSONValue, at place: String) {
        guard let left = expected.arrayValue, let right = actual.arrayValue else {
            return compare(expected, actual, at: place)
        }
        compareUnordered(left, right, at: place) { $0.compare($1, $2, at: $3) }
    }

    /// Compares two objects with one rule for their members, or reports that one is none.
    mutating func compareObjects(
        _ expected: JSONValue,
        _ actual: JSONValue,
        at place: String,
        with compareMember: (inout Comparison, String, JSONValue, JSONValue, String) -> Void
    ) {
        guard let left = expected.objectValue, let right = actual.objectValue else {
            return compare(expected, actual, at: place)
        }
        compareMembers(left, right, at: place, with: compareMember)
    }

    /// Compares two lists element by element, or reports that their lengths differ.
    mutating func compareLists(
        _ expected: JSONValue,
        _ actual: JSONValue,
        at place: String,
        with compareElement: (inout Comparison, JSONValue, JSONValue, String) -> Void
    ) {
        guard let left = expected.arrayValue, let right = actual.arrayValue else {
            return compare(expected, actual, at: place)
        }
        for (index, pair) in zip(left, right).enumerated() {
            compareElement(&self, pair.0, pair.1, "\(place)[\(index)]")
        }
        for (index, element) in left.enumerated().dropFirst(right.count) {
            report("\(place)[\(index)]", element, nil)
        }
        for (index, element) in right.enumerated().dropFirst(left.count) {
            report("\(place)[\(index)]", nil, element)
        }
    }
}
