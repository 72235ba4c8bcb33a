import JSON

extension Comparison {
    /// Compares streamed events with groups of expected ones: slices of the groups' sizes, each in any order.
    mutating func compareEvents(_ expected: JSONValue, _ actual: JSONValue, at place: String) {
        guard let groups = expected.arrayValue, var rest = actual.arrayValue?[...] else {
            return compare(expected, actual, at: place)
        }
        for (index, group) in groups.enumerated() {
            let events = group.arrayValue ?? []
            let slice = Array(rest.prefix(events.count))
            rest = rest.dropFirst(events.count)
            compareUnordered(events, slice, at: "\(place)[\(index)]") { $0.compareEvent($1, $2, at: $3) }
        }
        for event in rest { report(place, nil, event) }
    }

    /// Compares two events `{mode, ns?, data}`.
    mutating func compareEvent(_ expected: JSONValue, _ actual: JSONValue, at place: String) {
        let mode = expected["mode"]?.stringValue ?? ""
        compareObjects(expected, actual, at: place) { comparison, name, expected, actual, place in
            guard name == "data" else { return comparison.compare(expected, actual, at: place) }
            comparison.compareData(expected, actual, of: mode, at: place)
        }
    }

    private mutating func compareData(
        _ expected: JSONValue,
        _ actual: JSONValue,
        of mode: String,
        at place: String
    ) {
        switch mode {
        case "values", "updates":
            compareObjects(expected, actual, at: place) { comparison, name, expected, actual, place in
                if name == "__interrupt__" {
                    comparison.compareInterrupts(expected, actual, at: place)
                } else {
                    comparison.compare(expected, actual, at: place)
                }
            }
        case "tasks": compareTask(expected, actual, at: place)
        case "checkpoints": compareSnapshot(expected, actual, at: place)
        case "debug":
            let isCheckpoint = expected["type"] == "checkpoint"
            compareObjects(expected, actual, at: place) { comparison, name, expected, actual, place in
                guard name == "payload" else { return comparison.compare(expected, actual, at: place) }
                if isCheckpoint {
                    comparison.compareSnapshot(expected, actual, at: place)
                } else {
                    comparison.compareTask(expected, actual, at: place)
                }
            }
        default: compare(expected, actual, at: place)
        }
    }
}
