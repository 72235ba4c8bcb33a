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

    /// A graph that sends each job to one node, which doubles its number.
    static func graph() throws -> CompiledGraph<Self> {
        var builder = GraphBuilder<Self>()
        builder.addNode("split") { state, _ in Command(sends: (0..<state.count).map { work.send($0) }) }
        builder.addNode(work) { number, _ in Update.append(results, number * 2) }
        builder.addEdge(from: .start, to: "split")
        builder.addEdge(from: "work", to: .end)
        return try builder.compile()
    }
}
