import JSON

/// A graph of a scenario, of either kind.
enum GraphDefinition: Sendable {
    /// Channels, nodes and edges.
    case state(StateGraphDefinition)
    /// A function with checkpointed tasks.
    case entrypoint(TaskDefinition)

    /// Reads a graph.
    init(_ value: JSONValue, at place: String) throws {
        if value["kind"] == "entrypoint" {
            self = .entrypoint(try TaskDefinition(entrypoint: value, at: place))
        } else {
            self = .state(try StateGraphDefinition(value, at: place))
        }
    }
}
