import StateGraph

/// The state that most tests run on.
struct Conversation: GraphState, Equatable {
    typealias Question = String
    typealias Answer = String
    typealias Event = String

    var title = ""
    var log: [String] = []
    var total = 0
    var recent: [Int] = []

    static let title = Channel("title", \Self.title)
    static let log = Channel("log", \Self.log, reducer: .append)
    static let total = Channel("total", \Self.total, reducer: .custom { $0 + $1 })
    static let recent = Channel("recent", \Self.recent, reducer: .append(keepingLast: 3))
    static var channels: [any StateChannel<Self>] { [title, log, total, recent] }
}

extension GraphBuilder<Conversation> {
    /// A node that appends its name to the log.
    mutating func addLogger(_ name: NodeName) {
        addNode(name) { _, _ in .append(Conversation.log, name.text) }
    }

    /// Loggers in a chain from the start.
    mutating func addChain(_ names: NodeName...) {
        var previous = NodeName.start
        for name in names {
            addLogger(name)
            addEdge(from: previous, to: name)
            previous = name
        }
    }
}

extension Update<Conversation> {
    static func log(_ text: String) -> Update { .append(Conversation.log, text) }
}

/// What a failing node throws.
struct Failure: Error, Equatable {
    var text = "failed"
}

/// Runs the body and gives the engine's error, nil if there is none.
func graphError(_ body: () async throws -> Void) async -> GraphError? {
    do {
        try await body()
        return nil
    } catch {
        return error as? GraphError
    }
}
