import JSON

extension Comparison {
    /// Compares two snapshots of a thread's state.
    mutating func compareSnapshot(_ expected: JSONValue, _ actual: JSONValue, at place: String) {
        compareObjects(expected, actual, at: place) { comparison, name, expected, actual, place in
            switch name {
            case "interrupts": comparison.compareInterrupts(expected, actual, at: place)
            case "tasks":
                comparison.compareLists(expected, actual, at: place) { $0.compareTask($1, $2, at: $3) }
            default: comparison.compare(expected, actual, at: place)
            }
        }
    }

    /// Compares two tasks of a snapshot or of an event.
    mutating func compareTask(_ expected: JSONValue, _ actual: JSONValue, at place: String) {
        compareObjects(expected, actual, at: place) { comparison, name, expected, actual, place in
            switch name {
            case "interrupts": comparison.compareInterrupts(expected, actual, at: place)
            case "error": comparison.compareError(expected, actual, at: place)
            case "state" where expected.objectValue != nil:
                comparison.compareSnapshot(expected, actual, at: place)
            default: comparison.compare(expected, actual, at: place)
            }
        }
    }

    /// Compares what a graph looks like; edges in any order.
    mutating func compareEdges(_ expected: JSONValue, _ actual: JSONValue, at place: String) {
        guard let left = expected.arrayValue, let right = actual.arrayValue else {
            return compare(expected, actual, at: place)
        }
        compareUnordered(left, right, at: place) { $0.compare($1, $2, at: $3) }
    }
}
