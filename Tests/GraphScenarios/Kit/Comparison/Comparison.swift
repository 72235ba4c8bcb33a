import JSON

/// Compares what happened with what was expected and collects the differences (the format's section 7.6).
struct Comparison {
    /// What differs, in the order in which it was found.
    private(set) var differences: [Difference] = []

    /// Notes one difference.
    mutating func report(_ place: String, _ expected: JSONValue?, _ actual: JSONValue?) {
        differences.append(Difference(place: place, expected: expected, actual: actual))
    }

    /// Compares plain data; an expected `"#auto"` stands for any text.
    mutating func compare(_ expected: JSONValue, _ actual: JSONValue, at place: String) {
        switch (expected, actual) {
        case (.object(let expected), .object(let actual)):
            compareMembers(expected, actual, at: place) { comparison, _, expected, actual, place in
                comparison.compare(expected, actual, at: place)
            }
        case (.array(let left), .array(let right)) where left.count == right.count:
            for (index, pair) in zip(left, right).enumerated() {
                compare(pair.0, pair.1, at: "\(place)[\(index)]")
            }
        case ("#auto", .string): break
        default:
            if !expected.isSame(as: actual) { report(place, expected, actual) }
        }
    }

    /// Compares two objects member by member; a missing or surplus member is a difference.
    mutating func compareMembers(
        _ expected: JSONObject,
        _ actual: JSONObject,
        at place: String,
        with compareMember: (inout Comparison, String, JSONValue, JSONValue, String) -> Void
    ) {
        for (name, value) in expected where !Self.informative.contains(name) {
            if let other = actual[name] {
                compareMember(&self, name, value, other, "\(place).\(name)")
            } else {
                report("\(place).\(name)", value, nil)
            }
        }
        for (name, value) in actual where expected[name] == nil && !Self.informative.contains(name) {
            report("\(place).\(name)", nil, value)
        }
    }

    /// Compares two lists without regard to their order; two elements match if comparing them finds no
    /// difference.
    mutating func compareUnordered(
        _ expected: [JSONValue],
        _ actual: [JSONValue],
        at place: String,
        with compareElement: (inout Comparison, JSONValue, JSONValue, String) -> Void
    ) {
        var unmatched = actual
        var missing: [JSONValue] = []
        for element in expected {
            let match = unmatched.firstIndex { candidate in
                var trial = Comparison()
                compareElement(&trial, element, candidate, place)
                return trial.differences.isEmpty
            }
            if let match { unmatched.remove(at: match) } else { missing.append(element) }
        }
        for (element, candidate) in zip(missing, unmatched) {
            compareElement(&self, element, candidate, place)
        }
        for element in missing.dropFirst(unmatched.count) { report(place, element, nil) }
        for element in unmatched.dropFirst(missing.count) { report(place, nil, element) }
    }

    /// Members that only inform.
    private static let informative: Set<String> = ["python", "mermaid"]
}
