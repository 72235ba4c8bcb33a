import JSON

/// A task of the functional API, or its entrypoint.
struct TaskDefinition: Sendable {
    let name: String
    let program: [Operation]
    let policies: NodePolicies
    /// The keys of the context; only an entrypoint has some.
    let context: [String]?

    /// Reads a task.
    init(task value: JSONValue, at place: String) throws {
        let fields = try Fields(value, at: place, knowing: NodePolicies.names.union(["name", "do"]))
        name = try fields.text("name")
        program = try Operation.program(fields.value("do"), at: place + ".do")
        policies = try NodePolicies(fields)
        context = nil
    }

    /// Reads an entrypoint; its name is `main`.
    init(entrypoint value: JSONValue, at place: String) throws {
        let names: Set = ["kind", "do", "context"]
        let fields = try Fields(value, at: place, knowing: NodePolicies.names.union(names))
        name = "main"
        program = try Operation.program(fields.value("do"), at: place + ".do")
        policies = try NodePolicies(fields)
        context = try fields.texts("context")
    }
}
