import StateGraph
import TestSupport
import Testing

@Suite struct CheckpointIDTests {
    @Test func `ids sort by sequence, then by nonce, as numbers and as text`() {
        let ids = [(1, UInt64.max), (2, 0), (2, 1), (10, 0), (UInt64.max, 0)].map { sequence, nonce in
            CheckpointID(sequence: sequence, nonce: nonce)
        }
        #expect(ids.shuffled().sorted() == ids)
        #expect(ids.map(\.description).shuffled().sorted() == ids.map(\.description))
        #expect(ids.map(\.description).compactMap(CheckpointID.init) == ids)
        #expect(ids[1].description == "0000000000000002-0000000000000000")
    }

    @Test(arguments: [
        "", "-", "1-2", "000000000000000g-0000000000000000", "+000000000000001-0000000000000000",
    ])
    func `other text is no id`(_ text: String) throws {
        #expect(CheckpointID(text) == nil)
        #expect(throws: DecodingError.self) {
            try JSONPayloadCoder().decode(CheckpointID.self, from: "\"\(text)\"")
        }
    }

    @Test func `ids and node names are stored as text`() throws {
        let coder = JSONPayloadCoder()
        let id = CheckpointID(sequence: 3, nonce: 255)
        #expect(try coder.encode(id) == "\"0000000000000003-00000000000000ff\"")
        #expect(try coder.decode(CheckpointID.self, from: coder.encode(id)) == id)
        #expect(try coder.encode(NodeName("greet")) == "\"greet\"")
        #expect(try coder.decode(NodeName.self, from: "\"greet\"") == "greet")
    }

    @Test func `the ids of questions are stored as text`() throws {
        let coder = JSONPayloadCoder()
        let id = InterruptID("ask:1:0")
        #expect(try coder.encode(id) == "\"ask:1:0\"")
        #expect(try coder.decode(InterruptID.self, from: coder.encode(id)) == id)
        #expect("\(id)" == "ask:1:0")
        #expect(Frontier().isEmpty)
    }

    @Test func `a checkpoint of an unknown format is refused`() async throws {
        let memory = MemoryCheckpointer()
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a")
        let graph = try builder.compile(checkpointer: memory)
        _ = try await graph.invoke(.input(.none), thread: "t")
        let known = try #require(await memory.latest(thread: "t", namespace: ""))
        let later = Checkpoint(
            id: CheckpointID(sequence: known.id.sequence + 1, nonce: 0),
            parentID: known.id,
            thread: "t",
            namespace: "",
            step: known.step + 1,
            source: .loop,
            frontier: Frontier(),
            base: nil,
            parents: [:],
            graphVersion: 1,
            format: Checkpoint.currentFormat + 1,
            values: known.values,
            tasks: []
        )
        await memory.put([.checkpoint(later)], thread: "t")
        #expect(await graphError { _ = try await graph.snapshot(thread: "t") }?.code == .unknownFormat)
        let run = await graphError { _ = try await graph.invoke(.input(.none), thread: "t") }
        #expect(run?.code == .unknownFormat)
    }

    @Test func `a thread that waits at a node which is gone is refused`() async throws {
        let memory = MemoryCheckpointer()
        var old = GraphBuilder<Conversation>()
        old.addNode("gone") { _, context in .log(try await context.interrupt("Name?")) }
        old.addEdge(from: .start, to: "gone")
        _ = try await old.compile(checkpointer: memory).invoke(.input(.none), thread: "t")
        var new = GraphBuilder<Conversation>()
        new.addChain("a")
        let graph = try new.compile(checkpointer: memory)
        let error = await graphError { _ = try await graph.invoke(.resume("Ada"), thread: "t") }
        #expect(error?.code == .unknownNode)
        #expect(error?.node == "gone")
        // New input drops the question, and with it the need for the node.
        #expect(try await graph.invoke(.input(.none), thread: "t").state.log == ["a"])
    }
}
