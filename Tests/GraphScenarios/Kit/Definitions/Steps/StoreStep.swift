import JSON

/// A step on the long-term store.
struct StoreStep: Sendable {
    /// A level of a namespace in a pattern.
    typealias Pattern = [String]

    /// What is done.
    enum Action: Sendable {
        case put(key: String, value: JSONValue, minutesToLive: Double?)
        case get(key: String)
        case delete(key: String)
        case search(query: String?, filter: JSONObject?)
        case listNamespaces(prefix: Pattern?, suffix: Pattern?, maximumDepth: Int?)
        case sweep
    }

    let namespace: [String]
    let action: Action
    let limit: Int?
    let offset: Int?

    static let names: Set<String> = [
        "op", "ns", "key", "value", "ttl_minutes", "query", "filter", "limit", "offset", "prefix", "suffix",
        "max_depth",
    ]

    /// Reads a step.
    init(_ fields: Fields) throws {
        namespace = try fields.texts("ns") ?? []
        limit = try fields.integer("limit")
        offset = try fields.integer("offset")
        switch try fields.text("op") {
        case "put":
            action = .put(
                key: try fields.text("key"),
                value: try fields.value("value"),
                minutesToLive: try fields.number("ttl_minutes")
            )
        case "get": action = .get(key: try fields.text("key"))
        case "delete": action = .delete(key: try fields.text("key"))
        case "search":
            action = .search(query: try fields.optionalText("query"), filter: try fields.object("filter"))
        case "list_namespaces":
            action = .listNamespaces(
                prefix: try fields.texts("prefix"),
                suffix: try fields.texts("suffix"),
                maximumDepth: try fields.integer("max_depth")
            )
        case "sweep": action = .sweep
        default: throw fields.problem("op", "unknown")
        }
    }
}
