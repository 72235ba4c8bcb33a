import JSON

/// A graph of channels, nodes and edges in a scenario.
struct StateGraphDefinition: Sendable {
    /// An edge: a list of sources is a join.
    struct Edge: Sendable {
        let sources: [String]
        let isJoin: Bool
        let target: String
    }

    /// What is given when the graph is compiled.
    struct Compilation: Sendable {
        var interruptBefore: InterruptSelection?
        var interruptAfter: InterruptSelection?
        /// true: own state per thread; false: none; nil: the parent's, fresh at every call.
        var checkpointer: Bool?
        var name: String?
    }

    let channels: [ChannelDefinition]
    let input: [String]?
    let output: [String]?
    let context: [String]?
    let defaults: NodePolicies
    let nodes: [NodeDefinition]
    let edges: [Edge]
    let branches: [BranchDefinition]
    let compilation: Compilation

    /// Reads a graph.
    init(_ value: JSONValue, at place: String) throws {
        let fields = try Fields(
            value,
            at: place,
            knowing: [
                "kind", "channels", "input", "output", "context", "defaults", "nodes", "edges", "branches",
                "compile",
            ]
        )
        channels = try fields.elements("channels", ChannelDefinition.init)
        input = try fields.texts("input")
        output = try fields.texts("output")
        context = try fields.texts("context")
        defaults =
            try fields.read("defaults") { value, place in
                try NodePolicies(Fields(value, at: place, knowing: NodePolicies.names))
            } ?? .none
        nodes = try fields.elements("nodes", NodeDefinition.init)
        edges = try fields.elements("edges", Self.edge)
        branches = try fields.elements("branches", BranchDefinition.init)
        compilation = try fields.read("compile", Self.compilation) ?? Compilation()
    }

    private static func edge(_ value: JSONValue, at place: String) throws -> Edge {
        guard let target = value[1]?.stringValue, value.arrayValue?.count == 2 else {
            throw DefinitionError(place: place, problem: "no edge")
        }
        if let source = value[0]?.stringValue {
            return Edge(sources: [source], isJoin: false, target: target)
        }
        let sources = (value[0]?.arrayValue ?? []).compactMap(\.stringValue)
        return Edge(sources: sources, isJoin: true, target: target)
    }

    private static func compilation(_ value: JSONValue, at place: String) throws -> Compilation {
        let fields = try Fields(
            value,
            at: place,
            knowing: ["interrupt_before", "interrupt_after", "checkpointer", "name"]
        )
        return Compilation(
            interruptBefore: try fields.read("interrupt_before", InterruptSelection.init),
            interruptAfter: try fields.read("interrupt_after", InterruptSelection.init),
            checkpointer: fields["checkpointer"]?.boolValue,
            name: try fields.optionalText("name")
        )
    }
}
