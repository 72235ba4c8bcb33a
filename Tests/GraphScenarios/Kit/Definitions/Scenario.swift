import JSON

/// One scenario: graphs, and steps to run on the main one, each with what is expected of it.
struct Scenario: Sendable {
    /// Which checkpointer the main graph has.
    enum Checkpointer: String, Sendable {
        case none
        case memory
        /// One whose content survives `new_process`.
        case file
    }

    /// The long-term store of the main graph.
    struct Store: Sendable {
        /// Whether its content survives `new_process`.
        let isDurable: Bool
        /// Settings for the life of documents, as they stand in the file.
        let timeToLive: JSONObject?
        /// The fields that a search by meaning looks at, or nil without an index.
        let indexedFields: [String]?
    }

    let id: String
    let family: String
    let title: String
    /// Why what was recorded is odd, if it is.
    let quirk: String?
    /// Whether sleeps and timeouts order what happens.
    let isTimed: Bool
    let checkpointer: Checkpointer
    let store: Store?
    let hasCache: Bool
    let tasks: [TaskDefinition]
    let main: String
    let graphs: [String: GraphDefinition]
    let steps: [Step]
    /// The error with which the graph has to be refused, or nil.
    let compileError: JSONValue?

    /// Reads a scenario file.
    ///
    /// - Throws: ``DefinitionError`` if it is not of the format.
    init(_ value: JSONValue) throws {
        let fields = try Fields(value, at: "scenario", knowing: Self.names)
        guard try fields.text("format") == "graph-conformance/1" else {
            throw fields.problem("format", "unknown")
        }
        id = try fields.text("id")
        family = try fields.text("family")
        title = try fields.text("title")
        quirk = try fields.optionalText("quirk")
        isTimed = try fields.flag("timing")
        guard let checkpointer = Checkpointer(rawValue: try fields.text("checkpointer")) else {
            throw fields.problem("checkpointer", "unknown")
        }
        self.checkpointer = checkpointer
        store = try fields.read("store", Self.store)
        hasCache = try fields.flag("cache")
        tasks = try fields.elements("tasks", TaskDefinition.init(task:at:))
        main = try fields.text("main")
        graphs = Dictionary(
            uniqueKeysWithValues: try (fields.object("graphs") ?? JSONObject()).map { name, graph in
                (name, try GraphDefinition(graph, at: "graphs.\(name)"))
            }
        )
        steps = try fields.elements("steps", Step.init)
        compileError = fields["compile"]?["error"]
    }

    private static let names: Set<String> = [
        "format", "id", "family", "title", "features", "quirk", "timing", "seed", "checkpointer", "store",
        "cache", "tasks", "main", "graphs", "steps", "compile", "oracle",
    ]

    private static func store(_ value: JSONValue, at place: String) throws -> Store {
        let fields = try Fields(value, at: place, knowing: ["kind", "ttl", "index"])
        let index = try fields.object("index").map { index in
            (index["fields"]?.arrayValue ?? ["$"]).compactMap(\.stringValue)
        }
        return Store(
            isDurable: try fields.text("kind") == "file",
            timeToLive: try fields.object("ttl"),
            indexedFields: index
        )
    }
}
