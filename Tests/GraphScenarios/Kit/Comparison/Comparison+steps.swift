import JSON

extension Comparison {
    /// Compares what a step yielded with its expectation, member by member.
    ///
    /// - Parameters:
    ///   - expected: the expectation.
    ///   - actual: what the step yielded.
    ///   - ignoresOrder: whether found documents may come in any order.
    mutating func compareStep(_ expected: JSONObject, _ actual: JSONObject, ignoresOrder: Bool = false) {
        for (name, value) in expected where name != "mermaid" {
            guard let other = actual[name] else {
                report(name, value, nil)
                continue
            }
            if ignoresOrder, name == "items" {
                compareEdges(value, other, at: name)
            } else {
                compareMember(name, value, other)
            }
        }
        // An error or an outcome that was not expected says why what was expected is missing.
        for (name, value) in actual where expected[name] == nil && name != "mermaid" {
            report(name, nil, value)
        }
    }

    private mutating func compareMember(_ name: String, _ expected: JSONValue, _ actual: JSONValue) {
        switch name {
        case "outcome": compareOutcome(expected, actual, at: name)
        case "outcomes":
            compareLists(expected, actual, at: name) { $0.compareOutcome($1, $2, at: $3) }
        case "events": compareEvents(expected, actual, at: name)
        case "state": compareSnapshot(expected, actual, at: name)
        case "history": compareLists(expected, actual, at: name) { $0.compareSnapshot($1, $2, at: $3) }
        case "error": compareError(expected, actual, at: name)
        case "edges": compareEdges(expected, actual, at: name)
        default: compare(expected, actual, at: name)
        }
    }
}
