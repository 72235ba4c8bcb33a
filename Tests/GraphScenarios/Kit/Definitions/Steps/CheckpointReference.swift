import JSON

/// How a step names a checkpoint.
indirect enum CheckpointReference: Sendable {
    /// An entry of get_history, 0 being the newest.
    case history(Int)
    /// One that an earlier step saved under a name.
    case saved(String)
    /// That of the pending subgraph task of a node.
    case subgraph(node: String, at: CheckpointReference?)
    /// None that exists.
    case unknown

    /// Reads a reference.
    init(_ value: JSONValue, at place: String) throws {
        let names: Set = ["history", "saved", "subgraph", "at", "unknown"]
        let fields = try Fields(value, at: place, knowing: names)
        if let index = try fields.integer("history") {
            self = .history(index)
        } else if let name = try fields.optionalText("saved") {
            self = .saved(name)
        } else if let node = try fields.optionalText("subgraph") {
            self = .subgraph(node: node, at: try fields.read("at", CheckpointReference.init))
        } else {
            self = .unknown
        }
    }
}
