import StateGraph
import Testing

/// The code of the article `RunPoliciesAndVersions.md`.
@Suite struct RunPoliciesAndVersionsArticleTests {
    struct Note: GraphState {
        typealias Question = String
        typealias Answer = String

        var lines: [String] = []
        static let lines = Channel("lines", \Self.lines, reducer: .append)
        static var channels: [any StateChannel<Self>] { [lines] }
    }

    /// The first version of the note's state.
    struct OldNote: GraphState {
        typealias Question = String
        typealias Answer = String

        var texts: [String] = []
        static let texts = Channel("texts", \Self.texts, reducer: .append)
        static var channels: [any StateChannel<Self>] { [texts] }
    }

    private func asking(
        _ node: NodeName = "write",
        _ contract: InterruptContract<String>? = nil
    ) -> GraphBuilder<Note> {
        var builder = GraphBuilder<Note>()
        builder.addNode(node) { _, context in
            .append(Note.lines, try await context.interrupt("Sure?", contract: contract))
        }
        builder.addEdge(from: .start, to: node)
        return builder
    }

    @Test func `runs on one thread follow each other`() async throws {
        var builder = GraphBuilder<Note>()
        builder.addNode("idle") { _, _ in .none }
        builder.addEdge(from: .start, to: "idle")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        let runs = ThreadRuns(graph, options: ThreadRunOptions(defaultPolicy: .enqueue))
        let first = try await runs.run(.input(.append(Note.lines, "one")), thread: "7")
        let two = RunInput<Note>.input(.append(Note.lines, "two"))
        let second = try await runs.submit(two, thread: "7", policy: .interrupt)
        print(try await second.outcome().state.lines)  // ["one", "two"]
        #expect(first.state.lines == ["one"])
        #expect(try await second.outcome().state.lines == ["one", "two"])
    }

    @Test func `a question that expires is answered with its default`() async throws {
        let contract = InterruptContract(
            expects: "confirmation",
            defaultAnswer: "no",
            expiresAt: 1000,
            onExpiry: .answerWithDefault
        )
        let asking = try asking("write", contract).compile(checkpointer: MemoryCheckpointer())
        _ = try await asking.invoke(.input(.none), thread: "7")
        let early = try await asking.expireInterrupts(thread: "7", now: 999)
        print(early.isEmpty)  // true
        #expect(early.isEmpty)
        let late = try await asking.expireInterrupts(thread: "7", now: 1000)
        print(late.outcome?.state.lines ?? [])  // ["no"]
        #expect(late.outcome?.state.lines == ["no"])
    }

    @Test func `a thread of the first version goes on in the second`() async throws {
        let saver = MemoryCheckpointer()
        var first = GraphBuilder<OldNote>()
        first.addNode("write") { _, context in .append(OldNote.texts, try await context.interrupt("Sure?")) }
        first.addEdge(from: .start, to: "write")
        let before = RunInput<OldNote>.input(.append(OldNote.texts, "begun"))
        _ = try await first.compile(checkpointer: saver).invoke(before, thread: "7")

        var options = CompileOptions<Note>()
        options.version = 2
        options.migrations = [
            Migration(from: 1).renamingChannel("texts", to: "lines").renamingNode("write", to: "append")
        ]
        let second = try asking("append").compile(checkpointer: saver, options: options)
        #expect(try await second.invoke(.resume("yes"), thread: "7").state.lines == ["begun", "yes"])
    }

    @Test func `a thread goes on with the version that it began with`() async throws {
        let saver = MemoryCheckpointer()
        let old = try asking().compile()
        var options = CompileOptions<Note>()
        options.version = 2
        let new = try asking("append").compile(options: options)
        _ = try await old.with(checkpointer: saver).invoke(.input(.none), thread: "7")
        let versions = try GraphVersions([old, new], checkpointer: saver, moving: .whenIdle)
        let outcome = try await versions.invoke(.resume("yes"), thread: "7")
        #expect(outcome.state.lines == ["yes"])
        #expect(try await versions.graph(for: "7").version == 2)
    }
}
