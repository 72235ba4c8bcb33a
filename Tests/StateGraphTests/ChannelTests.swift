import StateGraph
import TestSupport
import Testing

@Suite struct ChannelTests {
    private func parallel(
        _ first: Update<Conversation>,
        _ second: Update<Conversation>
    ) throws
        -> CompiledGraph<Conversation>
    {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, _ in first }
        builder.addNode("b") { _, _ in second }
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: .start, to: "b")
        return try builder.compile()
    }

    @Test func `reducers fold input and writes in task order`() async throws {
        let graph = try parallel(
            .set(Conversation.total, 2).append(Conversation.recent, 3, 4),
            .set(Conversation.total, 5).append(Conversation.recent, 5).set(Conversation.title, "b")
        )
        let input: Update<Conversation> = .set(Conversation.total, 1).append(Conversation.recent, 1, 2)
        let state = try await graph.invoke(.input(input)).state
        #expect(state.total == 8)
        #expect(state.recent == [3, 4, 5])
        #expect(state.title == "b")
    }

    @Test func `two writes of a superstep to a last-value channel are an error that names it`() async throws {
        let same: Update<Conversation> = .set(Conversation.title, "same")
        let graph = try parallel(same, same)
        let error = await graphError { _ = try await graph.invoke(.input(.none)) }
        #expect(error?.code == .concurrentUpdate)
        #expect(error?.node == "b")
        #expect(error?.channel == "title")
        let twice = try parallel(.none, same.set(Conversation.title, "again"))
        #expect(await graphError { _ = try await twice.invoke(.input(.none)) }?.code == .concurrentUpdate)
    }

    @Test func `one write a superstep is fine in every superstep`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { state, _ in .set(Conversation.title, state.title + "a") }
        builder.addEdge(from: .start, to: "a")
        builder.addConditionalEdge(from: "a") { $0.title.count < 4 ? "a" : .end }
        let state = try await builder.compile().invoke(.input(.set(Conversation.title, "x"))).state
        #expect(state.title == "xaaa")
    }

    @Test func `a reducer that throws fails the run under channel and node`() async throws {
        let picky = Channel<Conversation, Int, Int>(
            "total",
            \.total,
            reducer: .custom { _, _ in throw Failure() }
        )
        var builder = GraphBuilder(channels: [picky])
        builder.addNode("a") { _, _ in .set(picky, 1) }
        builder.addEdge(from: .start, to: "a")
        let graph = try builder.compile()
        let error = await graphError { _ = try await graph.invoke(.input(.none)) }
        #expect(error?.code == .reducerFailed)
        #expect(error?.node == "a")
        #expect(error?.underlying is Failure)
    }

    @Test func `a write to a channel that the graph does not have is an error`() async throws {
        var builder = GraphBuilder<Conversation>(channels: [Conversation.log])
        builder.addChain("a")
        let graph = try builder.compile()
        let error = await graphError {
            _ = try await graph.invoke(.input(.set(Conversation.title, "a")))
        }
        #expect(error?.code == .unknownChannel)
    }

    @Test func `a reducer may change the value in place, with writes of another type`() async throws {
        let channel = Channel<Conversation, [String], Int>(
            "log",
            \.log,
            reducer: .inPlace { log, count in log.append(contentsOf: Array(repeating: "x", count: count)) }
        )
        var builder = GraphBuilder(channels: [channel])
        builder.addNode("a") { _, _ in .set(channel, 3) }
        builder.addEdge(from: .start, to: "a")
        #expect(try await builder.compile().invoke(.input(.none)).state.log == ["x", "x", "x"])
    }

    @Test func `updates merge, and name their channels`() {
        var update = Update<Conversation>()
        #expect(update.isEmpty)
        update.write(Conversation.title, "t")
        update.merge(.append(Conversation.log, "a", "b"))
        #expect(update.channelNames == ["title", "log"])
        #expect(update.writes(to: Conversation.log) == [["a", "b"]])
        #expect(update.writes(to: Conversation.total) == [])
    }

    // More than eight channels are found by hash; sets of them have words of 64.
    @Test(arguments: [3, 12, 64, 65, 200])
    func `a state whose channels are known only at run time runs on the same engine`(
        _ count: Int
    ) async throws {
        let channels = (0..<count).map { Bag.channel("c\($0)") }
        var builder = GraphBuilder(channels: channels)
        for (number, channel) in channels.enumerated() {
            builder.addNode(NodeName(channel.name)) { state, _ in
                .set(channel, (state.values["c0"] ?? 0) + number)
            }
            builder.addEdge(from: .start, to: NodeName(channel.name))
        }
        let store = RecordCheckpointer()
        let graph = try builder.compile(checkpointer: store)
        _ = try await graph.invoke(.input(.set(channels[0], 100)), thread: "t")
        let snapshot = try await graph.snapshot(thread: "t")
        #expect(snapshot?.state.values["c\(count - 1)"] == 100 + count - 1)
        #expect(snapshot?.state.values.count == count)
    }
}

extension ChannelTests {
    @Test func `one of many channels ends with silence alone`() async throws {
        let channels = (0..<70).map { number in
            Bag.channel("c\(number)", reducer: number == 69 ? .lastValue.endingWithSilence() : .lastValue)
        }
        var builder = GraphBuilder(channels: channels)
        builder.addNode("write") { _, _ in .set(channels[68], 1).set(channels[69], 1) }
        builder.addNode("later") { _, _ in .set(channels[0], 1) }
        builder.addEdge(from: .start, to: "write")
        builder.addEdge(from: "write", to: "later")
        let state = try await builder.compile().invoke(.input(.none)).state
        #expect(state.values["c68"] == 1)
        #expect(state.values["c69"] == 0)
    }
}

/// A state without stored properties for its channels.
private struct Bag: GraphState {
    var values: [String: Int] = [:]

    static var channels: [any StateChannel<Self>] { [] }

    static func channel(
        _ name: String,
        reducer: Reducer<Int, Int> = .lastValue
    ) -> Channel<Bag, Int, Int> {
        Channel(
            name,
            reducer: reducer,
            value: { $0.values[name] ?? 0 },
            access: { state, body in try body(&state.values[name, default: 0]) }
        )
    }
}
