import JSON

/// A conditional edge of a graph in a scenario.
struct BranchDefinition: Sendable {
    let source: String
    /// An expression that yields the targets.
    let path: JSONValue
    /// Results and their targets, in the order of the file; nil without a map.
    let map: [(result: String, target: String)]?
    let name: String?

    /// Reads a branch.
    init(_ value: JSONValue, at place: String) throws {
        let fields = try Fields(value, at: place, knowing: ["source", "path", "path_map", "name"])
        source = try fields.text("source")
        path = try fields.value("path")
        name = try fields.optionalText("name")
        if let members = fields["path_map"]?.objectValue {
            map = try members.map { member in
                guard let target = member.value.stringValue else {
                    throw fields.problem("path_map", "a target that is no text")
                }
                return (member.key, target)
            }
        } else {
            map = try fields.texts("path_map")?.map { ($0, $0) }
        }
    }
}
