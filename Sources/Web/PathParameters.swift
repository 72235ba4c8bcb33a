/// The values that a path gave to the names of a route's pattern, percent-decoded.
public struct PathParameters: Sendable, Equatable {
    private var entries: [(name: String, value: String)] = []

    /// No values.
    public init() {}

    /// The value of a name, nil when the pattern has no such name.
    public subscript(_ name: String) -> String? {
        entries.first { $0.name == name }?.value
    }

    mutating func append(name: String, value: String) {
        entries.append((name, value))
    }

    /// Equal names with equal values, in the same order.
    public static func == (left: PathParameters, right: PathParameters) -> Bool {
        left.entries.elementsEqual(right.entries) { $0 == $1 }
    }
}
