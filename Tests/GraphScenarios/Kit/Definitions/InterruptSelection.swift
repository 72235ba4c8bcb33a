import JSON

/// Which nodes a static interrupt stands at.
enum InterruptSelection: Sendable {
    /// Every node.
    case all
    /// These nodes.
    case nodes([String])

    /// Reads `"*"` or a list of names.
    init(_ value: JSONValue, at place: String) throws {
        if value == "*" {
            self = .all
            return
        }
        let names = value.arrayValue?.compactMap(\.stringValue)
        guard let names, names.count == value.arrayValue?.count else {
            throw DefinitionError(place: place, problem: "neither \"*\" nor a list of names")
        }
        self = .nodes(names)
    }
}
