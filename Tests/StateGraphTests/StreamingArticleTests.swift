import StateGraph
import Testing

/// The code of the article `Streaming.md`.
@Suite struct StreamingArticleTests {
    struct Song: GraphState {
        typealias Event = String

        var lines: [String] = []
        static let lines = Channel("lines", \Self.lines, reducer: .append)
        static var channels: [any StateChannel<Self>] { [lines] }
    }

    private actor Heard {
        private(set) var texts: [String] = []

        func add(_ text: String) { texts.append(text) }
    }

    private func song(_ checkpointer: (any Checkpointer)? = nil) throws -> CompiledGraph<Song> {
        var builder = GraphBuilder<Song>()
        builder.addNode("sing") { _, context in
            await context.emit("la")
            return .append(Song.lines, "la la")
        }
        builder.addEdge(from: .start, to: "sing")
        return try builder.compile(checkpointer: checkpointer)
    }

    @Test func `a reader hears what a node emits, and then has the outcome`() async throws {
        let graph = try song()
        let events = graph.run(.input(.none))
        for await event in events {
            if case .custom(let node, let text) = event { print("\(node): \(text)") }
        }
        let outcome = try await events.outcome()
        #expect(outcome.state.lines == ["la la"])
    }

    @Test func `the events come in the order that the article gives`() async throws {
        let heard = Heard()
        let input = Update<Song>.append(Song.lines, "do")
        _ = try await song(MemoryCheckpointer()).invoke(.input(input), thread: "t") { event in
            await heard.add(Self.shorthand(event))
        }
        #expect(
            await heard.texts == [
                "checkpoint -1 [__start__]", "values 0", "checkpoint 0 [sing]", "start sing",
                "custom sing la",
                "update sing", "end sing", "values 1", "checkpoint 1 []",
            ]
        )
    }

    private static func shorthand(_ event: GraphEvent<Song>) -> String {
        switch event {
        case .checkpoint(let checkpoint): "checkpoint \(checkpoint.step) \(checkpoint.next)"
        case .values(_, _, let step): "values \(step)"
        case .taskStarted(let start): "start \(start.node)"
        case .custom(let node, let text): "custom \(node) \(text)"
        case .update(let node, _, _): "update \(node)"
        case .taskFinished(let finish): "end \(finish.node)"
        default: "something else"
        }
    }

    struct Chat: GraphState {
        var messages: [Message] = []
        static let messages = Channel("messages", \Self.messages, reducer: .messages)
        static var channels: [any StateChannel<Self>] { [messages] }
    }

    @Test func `a message that was streamed is not announced again`() async throws {
        let heard = Heard()
        var builder = GraphBuilder<Chat>()
        builder.addNode("answer") { _, context in
            for piece in ["At ", "eight."] { await context.stream(piece, ofMessage: "m2", role: "ai") }
            return .set(Chat.messages, [.put(Message(id: "m2", role: "ai", content: "At eight."))])
        }
        builder.addEdge(from: .start, to: "answer")
        _ = try await builder.compile().invoke(.input(.none)) { event in
            if case .message(let message) = event { await heard.add(message.content) }
        }
        #expect(await heard.texts == ["At ", "eight."])
    }

    @Test func `events of a subgraph come with their path`() async throws {
        let heard = Heard()
        let song = try song()
        var builder = GraphBuilder<Song>()
        builder.addSubgraph(
            "first track",
            song,
            input: { _ in .none },
            output: { .set(Song.lines, $0.lines) }
        )
        builder.addEdge(from: .start, to: "first track")
        let album = try builder.compile()
        let configuration = RunConfiguration<Song>(observesSubgraphs: true)
        _ = try await album.invoke(.input(.none), configuration: configuration) { event in
            guard case .inner(let inner) = event else { return }
            guard case .custom(_, let text) = inner.event(of: Song.self) else { return }
            await heard.add("\(inner.path): \(text)")
        }
        #expect(await heard.texts == ["[first track]: la"])
    }
}
