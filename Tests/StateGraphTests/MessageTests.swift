import StateGraph
import TestSupport
import Testing

@Suite struct MessageTests {
    private struct Chat: GraphState, Equatable {
        var messages: [Message] = []

        static let messages = Channel<Self, [Message], [MessageWrite]>(
            "messages",
            \Self.messages,
            reducer: .messages
        )
        static var channels: [any StateChannel<Self>] { [messages] }
    }

    private func run(
        _ writes: [MessageWrite]...,
        store: StoreKind = .memory
    ) async throws -> [String] {
        var builder = GraphBuilder<Chat>()
        var previous = NodeName.start
        for (number, write) in writes.enumerated() {
            let name = NodeName("n\(number)")
            builder.addNode(name) { _, _ in .set(Chat.messages, write) }
            builder.addEdge(from: previous, to: name)
            previous = name
        }
        let graph = try builder.compile(checkpointer: store.make())
        _ = try await graph.invoke(.input(.none), thread: "t")
        let snapshot = try await graph.snapshot(thread: "t")
        return snapshot?.state.messages.map { "\($0.id) \($0.content)" } ?? []
    }

    private func put(_ id: String, _ content: String) -> MessageWrite {
        .put(Message(id: id, role: "ai", content: content))
    }

    @Test(arguments: StoreKind.allCases)
    func `known ids are replaced in place, unknown ones come last`(_ kind: StoreKind) async throws {
        let found = try await run(
            [put("1", "a"), put("2", "b")],
            [put("1", "A"), put("3", "c")],
            store: kind
        )
        #expect(found == ["1 A", "2 b", "3 c"])
    }

    @Test func `messages are removed by id, or all at once`() async throws {
        #expect(try await run([put("1", "a"), put("2", "b")], [.remove("1")]) == ["2 b"])
        #expect(try await run([put("1", "a")], [.removeAll, put("2", "b")]) == ["2 b"])
    }

    @Test func `removing a message that is not there is an error with its id`() async throws {
        let error = await graphError { _ = try await run([.remove("9")]) }
        #expect(error?.code == .reducerFailed)
        #expect((error?.underlying as? UnknownMessage)?.id == "9")
    }

    @Test func `a message without an id gets one of its own`() {
        let messages = (0..<100).map { _ in Message(role: "human", content: "Hello") }
        #expect(Set(messages.map(\.id)).count == 100)
    }

    @Test func `followers get messages that a node returned, unless it streamed them`() async throws {
        var builder = GraphBuilder<Chat>()
        builder.addNode("talk") { _, context in
            await context.stream("Hel", ofMessage: "1", role: "ai")
            await context.stream("lo", ofMessage: "1", role: "ai")
            return .set(
                Chat.messages,
                [.put(Message(id: "1", role: "ai", content: "Hello")), .removeAll]
                    + [.put(Message(id: "2", role: "ai", content: "Bye"))]
            )
        }
        builder.addEdge(from: .start, to: "talk")
        var texts: [String] = []
        for await event in try builder.compile().run(.input(.none)) {
            guard case .message(let message) = event else { continue }
            texts.append("\(message.node) \(message.step) \(message.content) \(message.isChunk)")
        }
        #expect(texts == ["talk 1 Hel true", "talk 1 lo true", "talk 1 Bye false"])
    }
}
