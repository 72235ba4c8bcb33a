import StateGraph
import Testing

/// The code of the landing page, `StateGraph.md`.
@Suite struct StateGraphArticleTests {
    @Test func `the ten lines of the landing page talk`() async throws {
        struct Talk: GraphState {
            var lines: [String] = []
            static let lines = Channel("lines", \Self.lines, reducer: .append)
            static var channels: [any StateChannel<Self>] { [lines] }
        }

        var builder = GraphBuilder<Talk>()
        builder.addNode("greet") { _, _ in .append(Talk.lines, "Hello.") }
        builder.addNode("answer") { talk, _ in .append(Talk.lines, "You said \(talk.lines.count) things.") }
        builder.addEdge(from: .start, to: "greet")
        builder.addEdge(from: "greet", to: "answer")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        let talk = try await graph.invoke(.input(.append(Talk.lines, "Hi!")), thread: "7")
        print(talk.state.lines)  // ["Hi!", "Hello.", "You said 2 things."]
        #expect(talk.state.lines == ["Hi!", "Hello.", "You said 2 things."])
    }
}
