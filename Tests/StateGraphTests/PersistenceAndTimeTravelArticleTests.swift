import StateGraph
import Testing

/// The code of the article `PersistenceAndTimeTravel.md`.
@Suite struct PersistenceAndTimeTravelArticleTests {
    struct Essay: GraphState {
        var topic = ""
        var text = ""
        var log: [String] = []

        static let topic = Channel("topic", \Self.topic)
        static let text = Channel("text", \Self.text)
        static let log = Channel("log", \Self.log, reducer: .append)
        static var channels: [any StateChannel<Self>] { [topic, text, log] }
    }

    private func essays(_ checkpointer: any Checkpointer) throws -> CompiledGraph<Essay> {
        var builder = GraphBuilder<Essay>()
        builder.addNode("write") { state, _ in .set(Essay.text, state.topic) }
        builder.addNode("edit") { state, _ in .set(Essay.text, "\(state.text), edited") }
        builder.addEdge(from: .start, to: "write")
        builder.addEdge(from: "write", to: "edit")
        return try builder.compile(checkpointer: checkpointer)
    }

    @Test(arguments: [false, true])
    func `a thread is looked at, edited, gone back in and forked`(isEncoded: Bool) async throws {
        let graph = try essays(isEncoded ? RecordCheckpointer() : MemoryCheckpointer())
        _ = try await graph.invoke(.input(.set(Essay.topic, "cats")), thread: "7")
        let snapshot = try await graph.snapshot(thread: "7")
        print(snapshot?.state.text ?? "", snapshot?.step ?? 0)  // cats, edited  2
        #expect(snapshot?.state.text == "cats, edited")
        #expect(snapshot?.step == 2)

        let history = try await graph.history(thread: "7")
        print(history.map(\.step))  // [2, 1, 0, -1]
        #expect(history.map(\.step) == [2, 1, 0, -1])
        print(history.map(\.next))  // [[], ["edit"], ["write"], ["__start__"]]
        #expect(history.map(\.next) == [[], ["edit"], ["write"], [.start]])

        try await graph.updateState(thread: "7", .set(Essay.text, "dogs"), as: "write")
        let edited = try await graph.invoke(.proceed, thread: "7")
        print(edited.state.text)  // dogs, edited
        #expect(edited.state.text == "dogs, edited")

        let before = try await graph.history(thread: "7", step: 0).last
        let back = RunConfiguration<Essay>(checkpoint: before?.id)
        let again = try await graph.invoke(.proceed, thread: "7", configuration: back)
        #expect(again.state.text == "cats, edited")

        let fork = try await graph.updateState(
            thread: "7",
            .set(Essay.topic, "owls"),
            by: .node(.start),
            at: before?.id
        )
        let forked = RunConfiguration<Essay>(checkpoint: fork)
        let other = try await graph.invoke(.proceed, thread: "7", configuration: forked)
        #expect(other.state.text == "owls, edited")
        #expect(try await graph.snapshot(thread: "7")?.state.text == "owls, edited")
        #expect(try await graph.history(thread: "7").map(\.state.text).contains("dogs, edited"))
    }

    @Test(arguments: [Durability.sync, .async, .exit, .atomic])
    func `siblings that finished are not run again, unless the run was atomic`(
        _ durability: Durability
    ) async throws {
        let runs = Counter()
        let isDone = Gate()
        var builder = GraphBuilder<Essay>()
        builder.addNode("done") { _, _ in
            await runs.next()
            return .append(Essay.log, "done")
        }
        builder.addNode("fails") { _, _ in
            await isDone.wait()
            if await runs.count == 1 { throw Failure() }
            return .append(Essay.log, "went well")
        }
        for node: NodeName in ["done", "fails"] { builder.addEdge(from: .start, to: node) }
        let flaky = try builder.compile(checkpointer: RecordCheckpointer())
        let configuration = RunConfiguration<Essay>(durability: durability)
        let error = await graphError {
            _ = try await flaky.invoke(.input(.none), thread: "8", configuration: configuration) { event in
                if case .taskFinished = event { await isDone.open() }
            }
        }
        #expect(error?.code == .nodeFailed)
        await runs.next()
        if durability == .atomic {
            #expect(try await flaky.snapshot(thread: "8") == nil)
        } else {
            let recovered = try await flaky.invoke(.proceed, thread: "8", configuration: configuration)
            #expect(recovered.state.log == ["done", "went well"])
            #expect(await runs.count == 2)
        }
    }

    @Test func `a failed run goes on`() async throws {
        let runs = Counter()
        var builder = GraphBuilder<Essay>()
        builder.addNode("fails once") { _, _ in
            if await runs.next() == 1 { throw Failure() }
            return .append(Essay.log, "went well")
        }
        builder.addEdge(from: .start, to: "fails once")
        let flaky = try builder.compile(checkpointer: MemoryCheckpointer())
        let failure = await graphError { _ = try await flaky.invoke(.input(.none), thread: "8") }
        let recovered = try await flaky.invoke(.proceed, thread: "8")
        #expect(failure?.node == "fails once")
        #expect(recovered.state.log == ["went well"])
    }

    @Test func `a document is found by its fields`() async throws {
        let notes = MemoryDocumentStore(clock: { 0 })
        let place = try DocumentNamespace("users", "ada")
        try await notes.put(["kind": "zone", "name": "Europe/Berlin"], at: "zone", in: place)
        let found = try await notes.search(place, filter: DocumentFilter(["kind": .equal("zone")]))
        #expect(found.map { $0.value["name"] } == ["Europe/Berlin"])
    }
}
