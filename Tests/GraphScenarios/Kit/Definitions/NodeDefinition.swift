import JSON

/// A node of a graph in a scenario.
struct NodeDefinition: Sendable {
    /// What the node does.
    enum Body: Sendable {
        /// Runs a program.
        case program([Operation])
        /// Runs another graph of the scenario.
        case subgraph(String)
    }

    let name: String
    let body: Body
    /// The channels that it reads; nil for all that are not private.
    let input: [String]?
    let policies: NodePolicies
    let isDeferred: Bool
    /// The nodes that its commands may go to, with labels where they are given; only for drawings.
    let destinations: [(node: String, label: String?)]
    /// What a drawing says about the node.
    let metadata: JSONObject?

    /// Reads a node.
    init(_ value: JSONValue, at place: String) throws {
        let names: Set = ["name", "do", "subgraph", "input", "defer", "destinations", "metadata"]
        let fields = try Fields(value, at: place, knowing: NodePolicies.names.union(names))
        name = try fields.text("name")
        if let graph = try fields.optionalText("subgraph") {
            body = .subgraph(graph)
        } else {
            body = .program(try Operation.program(fields.value("do"), at: place + ".do"))
        }
        input = try fields.texts("input")
        policies = try NodePolicies(fields)
        isDeferred = try fields.flag("defer")
        metadata = try fields.object("metadata")
        if let labelled = fields["destinations"]?.objectValue {
            destinations = labelled.map { ($0.key, $0.value.stringValue) }
        } else {
            destinations = try (fields.texts("destinations") ?? []).map { ($0, nil) }
        }
    }
}
