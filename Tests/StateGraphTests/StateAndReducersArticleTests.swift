import StateGraph
import Testing

/// The code of the article `StateAndReducers.md`.
@Suite struct StateAndReducersArticleTests {
    struct Report: GraphState {
        var title = ""
        var lines: [String] = []
        var words = 0
        var scores: [String: Int] = [:]
        var reviewers: Set<String> = []
        var best = 0

        static let title = Channel("title", \Self.title)
        static let lines = Channel("lines", \Self.lines, reducer: .append)
        static let words = Channel("words", \Self.words, reducer: .sum)
        static let scores = Channel("scores", \Self.scores, reducer: .merge())
        static let reviewers = Channel("reviewers", \Self.reviewers, reducer: .union)
        static let best = Channel("best", \Self.best, reducer: .maximum)
        static var channels: [any StateChannel<Self>] {
            [title, lines, words, scores, reviewers, best]
        }
    }

    @Test func `parallel nodes write to one report, and an overwrite beats its siblings`() async throws {
        var builder = GraphBuilder<Report>()
        builder.addNode("draft") { _, _ in
            .set(Report.title, "Tides").append(Report.lines, "The moon pulls.").set(Report.words, 3)
        }
        builder.addNode("review") { _, _ in
            .set(Report.scores, ["style": 4]).set(Report.reviewers, ["Ada"]).set(Report.best, 4)
        }
        builder.addNode("shorten") { state, _ in
            Update().overwrite(Report.lines, with: Array(state.lines.suffix(1)))
        }
        builder.addNode("sign") { _, _ in .append(Report.lines, "Ada") }
        for node: NodeName in ["draft", "review"] { builder.addEdge(from: .start, to: node) }
        for node: NodeName in ["shorten", "sign"] { builder.addEdge(from: "draft", to: node) }
        let report = try await builder.compile().invoke(.input(.append(Report.lines, "On tides"))).state
        #expect(report.title == "Tides")
        #expect(report.lines == ["The moon pulls."])
        #expect(report.words == 3)
        #expect(report.scores == ["style": 4])
        #expect(report.reviewers == ["Ada"])
        #expect(report.best == 4)
    }

    @Test func `two writes of a last value, and a reducer that throws, fail the run and apply nothing`()
        async throws
    {
        var builder = GraphBuilder<Report>()
        for node: NodeName in ["a", "b"] {
            builder.addNode(node) { _, _ in .set(Report.title, "same").append(Report.lines, "applied") }
            builder.addEdge(from: .start, to: node)
        }
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        let error = await graphError { _ = try await graph.invoke(.input(.none), thread: "t") }
        #expect(error?.code == .concurrentUpdate)
        #expect(error?.channel == "title")
        #expect(try await graph.snapshot(thread: "t")?.state.lines.isEmpty == true)
    }

    struct Relay: GraphState {
        var hint: String?
        var found: [Int] = []
        var heard: [String] = []
        var scratch = 0

        static let hint = Channel("hint", \Self.hint, reducer: .ephemeral)
        static let found = Channel("found", \Self.found, reducer: .topic())
        static let heard = Channel("heard", \Self.heard, reducer: .append)
        static let scratch = Channel("scratch", \Self.scratch, reducer: .untrackedValue)
        static var channels: [any StateChannel<Self>] { [hint, found, heard, scratch] }
    }

    @Test func `a hint is heard in the next superstep only, and scratch is never stored`() async throws {
        var builder = GraphBuilder<Relay>()
        builder.addNode("say") { _, _ in
            .set(Relay.hint, "left").set(Relay.found, 1).set(Relay.found, 2).set(Relay.scratch, 7)
        }
        for node: NodeName in ["hear", "hearAgain"] {
            builder.addNode(node) { state, _ in
                .append(Relay.heard, "\(state.hint ?? "nothing") \(state.found) \(state.scratch)")
            }
        }
        builder.addEdge(from: .start, to: "say")
        builder.addEdge(from: "say", to: "hear")
        builder.addEdge(from: "hear", to: "hearAgain")
        let graph = try builder.compile(checkpointer: RecordCheckpointer())
        let outcome = try await graph.invoke(.input(.none), thread: "t")
        #expect(outcome.state.heard == ["left [1, 2] 7", "nothing [] 7"])
        #expect(outcome.state.scratch == 7)
        #expect(try await graph.snapshot(thread: "t")?.state.scratch == 0)
    }

    struct Diary: GraphState {
        var seen: Set<Int> = []
        static let seen = Channel("seen", \Self.seen, reducer: .custom { $0.union([$1]) })

        var history: GrowingList<String> = []
        static let history = Channel("history", \Self.history, reducer: .append)

        static var channels: [any StateChannel<Self>] { [seen, history] }
    }

    @Test func `a set takes single elements, and a growing list what is appended`() async throws {
        var builder = GraphBuilder<Diary>()
        builder.addNode("note") { _, _ in
            .set(Diary.seen, 3).set(Diary.seen, 3).set(Diary.history, ["noted"])
        }
        builder.addEdge(from: .start, to: "note")
        let diary = try await builder.compile().invoke(.input(.set(Diary.history, ["began"]))).state
        #expect(diary.seen == [3])
        #expect(diary.history == ["began", "noted"])
    }

    struct Chat: GraphState {
        var messages: [Message] = []
        static let messages = Channel("messages", \Self.messages, reducer: .messages)
        static var channels: [any StateChannel<Self>] { [messages] }
    }

    @Test func `messages are replaced and removed by their ids`() async throws {
        var builder = GraphBuilder<Chat>()
        builder.addNode("answer") { _, _ in
            .set(Chat.messages, [.put(Message(id: "m2", role: "ai", content: "At eight."))])
        }
        builder.addNode("forget") { _, _ in .set(Chat.messages, [.remove("m1")]) }
        builder.addEdge(from: .start, to: "answer")
        builder.addEdge(from: "answer", to: "forget")
        let question = Message(id: "m1", role: "human", content: "When?")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        let chat = try await graph.invoke(.input(.set(Chat.messages, [.put(question)])), thread: "t").state
        #expect(chat.messages.map(\.content) == ["At eight."])
    }

    struct Greeting: GraphState {
        struct Context: Sendable { var user: String }

        var text = ""
        static let text = Channel("text", \Self.text)
        static var channels: [any StateChannel<Self>] { [text] }
    }

    @Test func `nodes read the context of the run`() async throws {
        var builder = GraphBuilder<Greeting>()
        builder.addNode("greet") { _, context in .set(Greeting.text, "Hello \(context.context.user)") }
        builder.addEdge(from: .start, to: "greet")
        let graph = try builder.compile()
        let outcome = try await graph.invoke(.input(.none), context: Greeting.Context(user: "Ada"))
        #expect(outcome.state.text == "Hello Ada")
    }
}
