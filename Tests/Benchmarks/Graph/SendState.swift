import StateGraph

/// A number of jobs and what came of them.
struct SendState: GraphState {
    var count = 0
    var results: [Int] = []

    static let count = Channel("count", \Self.count)
    static let results = Channel("results", \Self.results, reducer: .append)
    static var channels: [any StateChannel<Self>] { [count, results] }

    /// How many jobs there are.
    static var jobs: Int { 100 }

    private static let work = NodeKey<Self, Int>("work")

    /// A conditional entry that sends each job to one node, which doubles its number.
    static func graph() throws -> CompiledGraph<Self> {
        var builder = GraphBuilder<Self>()
        builder.addNode(work) { number, _ in Update.append(results, number * 2) }
        builder.addRoute(from: .start, to: ["work"]) { state, _ in
            Route(sends: (0..<state.count).map { work.send($0) })
        }
        builder.addEdge(from: "work", to: .end)
        return try builder.compile()
    }
}
