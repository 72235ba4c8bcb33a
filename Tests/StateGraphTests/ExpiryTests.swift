import StateGraph
import Testing

/// What becomes of questions whose time is over.
@Suite struct ExpiryTests {
    private let memory = MemoryCheckpointer()
    private let runs = Counter()

    /// A contract whose time is over at `time`.
    private static func contract(
        _ time: Int64?,
        _ expiry: InterruptContract<String>.Expiry = .answerWithDefault,
        answer: String? = "default"
    ) -> InterruptContract<String> {
        InterruptContract(
            expects: "text",
            suggestions: ["yes", "no"],
            defaultAnswer: answer,
            expiresAt: time,
            onExpiry: expiry
        )
    }

    /// A node for each contract that asks at once and logs the answer; `tell` beside them leads to `after`.
    private func graph(
        _ contracts: [NodeName: InterruptContract<String>?],
        asksAgain: Bool = false
    ) throws -> CompiledGraph<Note> {
        var builder = GraphBuilder<Note>()
        for (name, contract) in contracts {
            builder.addNode(name) { [runs] _, context in
                await runs.next()
                var answers = [try await context.interrupt("\(name)?", contract: contract)]
                if asksAgain { answers.append(try await context.interrupt("Sure?", contract: contract)) }
                return .set(Note.lines, answers.map { "\(name) \($0)" })
            }
            builder.addEdge(from: .start, to: name)
        }
        builder.addNode("tell") { _, _ in .line("told") }
        builder.addNode("after") { _, _ in .line("after") }
        builder.addEdge(from: .start, to: "tell")
        builder.addEdge(from: "tell", to: "after")
        return try builder.compile(checkpointer: memory)
    }

    @Test func `a question carries its contract to whoever asks for it`() async throws {
        let graph = try graph(["a": Self.contract(7, .abandon)])
        let asked = try await graph.invoke(.input(.none), thread: "t")
        let contract = try #require(asked.interrupts.first?.contract)
        #expect(contract.expects == "text")
        #expect(contract.suggestions == ["yes", "no"])
        #expect(contract.expiresAt == 7)
        #expect(try await graph.snapshot(thread: "t")?.interrupts.first?.contract?.onExpiry == .abandon)
    }

    @Test(arguments: [nil, 11] as [Int64?])
    func `a question without an expiry, or before it, is left alone`(_ time: Int64?) async throws {
        let graph = try graph(["a": Self.contract(time)])
        _ = try await graph.invoke(.input(.none), thread: "t")
        let before = await memory.latest(thread: "t", namespace: "")?.id
        let expired = try await graph.expireInterrupts(thread: "t", now: 10)
        #expect(expired.isEmpty)
        #expect(expired.outcome == nil)
        #expect(await memory.latest(thread: "t", namespace: "")?.id == before)
        #expect(await runs.count == 1)
    }

    @Test func `a question without a contract never expires, nor does an unknown thread`() async throws {
        let graph = try graph(["a": nil])
        _ = try await graph.invoke(.input(.none), thread: "t")
        #expect(try await graph.expireInterrupts(thread: "t", now: .max).isEmpty)
        #expect(try await graph.expireInterrupts(thread: "nobody", now: .max).isEmpty)
    }

    @Test func `an expired question is answered with its default at its very millisecond`() async throws {
        let graph = try graph(["a": Self.contract(10)])
        let asked = try await graph.invoke(.input(.none), thread: "t")
        let expired = try await graph.expireInterrupts(thread: "t", now: 10)
        #expect(expired.answered.map(\.id) == asked.interrupts.map(\.id))
        #expect(expired.abandoned.isEmpty)
        #expect(expired.outcome?.interrupts.isEmpty == true)
        #expect(expired.outcome?.state.lines == ["a default", "told", "after"])
    }

    @Test func `of several expired questions each gets its own default`() async throws {
        let graph = try graph(["a": Self.contract(1, answer: "x"), "b": Self.contract(2, answer: "y")])
        _ = try await graph.invoke(.input(.none), thread: "t")
        let expired = try await graph.expireInterrupts(thread: "t", now: 10)
        #expect(expired.answered.count == 2)
        #expect(expired.outcome?.state.lines == ["a x", "b y", "told", "after"])
    }

    @Test func `a question beside an expired one that has time left goes on waiting`() async throws {
        let graph = try graph(["a": Self.contract(1), "b": Self.contract(99), "c": nil])
        _ = try await graph.invoke(.input(.none), thread: "t")
        let expired = try await graph.expireInterrupts(thread: "t", now: 10)
        #expect(expired.answered.map(\.node) == ["a"])
        #expect(expired.outcome?.interrupts.map(\.node) == ["b", "c"])
        // The answered node is done; the others were asked again.
        #expect(await runs.count == 6)
        let waiting = try #require(expired.outcome?.interrupts)
        let done = try await graph.invoke(
            .answers([waiting[0].id: "1", waiting[1].id: "2"]),
            thread: "t"
        )
        #expect(done.state.lines == ["a default", "b 1", "c 2", "told", "after"])
    }

    @Test func `an abandoned question drops what is pending beside it, and keeps what is done`() async throws
    {
        let graph = try graph([
            "a": Self.contract(1, .abandon), "b": Self.contract(99), "c": Self.contract(1),
        ])
        _ = try await graph.invoke(.input(.none), thread: "t")
        let expired = try await graph.expireInterrupts(thread: "t", now: 10)
        #expect(expired.answered.isEmpty)
        #expect(expired.abandoned.map(\.node).sorted() == ["a", "b", "c"])
        let stored = try #require(try await graph.snapshot(thread: "t"))
        #expect(stored.next.isEmpty)
        #expect(stored.tasks.isEmpty)
        #expect(stored.source == .update)
        // What `tell` led to is dropped as well: the thread waits for new input.
        #expect(stored.state.lines == ["told"])
        let again = try await graph.invoke(.input(.line("in")), thread: "t")
        #expect(again.interrupts.count == 3)
        #expect(again.state.lines == ["told", "in", "told"])
    }

    @Test func `a question that is to be answered and has no default is abandoned`() async throws {
        let graph = try graph(["a": Self.contract(1, answer: nil)])
        _ = try await graph.invoke(.input(.none), thread: "t")
        let expired = try await graph.expireInterrupts(thread: "t", now: 10)
        #expect(expired.abandoned.count == 1)
        #expect(try await graph.snapshot(thread: "t")?.next.isEmpty == true)
    }

    @Test func `a question that the answered node asks next is looked at the next time`() async throws {
        let graph = try graph(["a": Self.contract(1)], asksAgain: true)
        _ = try await graph.invoke(.input(.none), thread: "t")
        let first = try await graph.expireInterrupts(thread: "t", now: 10)
        #expect(first.outcome?.interrupts.map(\.question) == ["Sure?"])
        let second = try await graph.expireInterrupts(thread: "t", now: 10)
        #expect(second.outcome?.state.lines == ["a default", "a default", "told", "after"])
        #expect(try await graph.expireInterrupts(thread: "t", now: 10).isEmpty)
    }

    @Test(arguments: [InterruptContract<String>.Expiry.answerWithDefault, .abandon])
    func `a question of a subgraph expires as its graph's do`(
        _ expiry: InterruptContract<String>.Expiry
    ) async throws {
        let contract = Self.contract(1, expiry)
        var inner = GraphBuilder<Note>()
        inner.addNode("ask") { _, context in .line(try await context.interrupt("In?", contract: contract)) }
        inner.addEdge(from: .start, to: "ask")
        let child = try inner.compile()
        var builder = GraphBuilder<Note>()
        builder.addNode("outer") { _, context in
            .set(Note.title, try await context.invoke(child, .none)?.lines.last ?? "nothing")
        }
        builder.addEdge(from: .start, to: "outer")
        let graph = try builder.compile(checkpointer: memory)
        _ = try await graph.invoke(.input(.none), thread: "t")
        let expired = try await graph.expireInterrupts(thread: "t", now: 10)
        #expect(expired.answered.count == (expiry == .abandon ? 0 : 1))
        #expect(expired.abandoned.count == (expiry == .abandon ? 1 : 0))
        #expect(try await graph.snapshot(thread: "t")?.state.title == (expiry == .abandon ? "" : "default"))
        // The abandoned subgraph does not come back with the next input.
        let again = try await graph.invoke(.input(.none), thread: "t")
        #expect(again.interrupts.map(\.question) == ["In?"])
    }

    @Test func `a sweep looks at all threads, a few at a time, and says which ones it changed`() async throws
    {
        let graph = try graph(["a": Self.contract(5)])
        let threads = (0..<20).map { "t\($0)" }
        for thread in threads { _ = try await graph.invoke(.input(.none), thread: thread) }
        #expect(await graph.expireInterrupts(threads: threads, now: 4).isEmpty)
        let done = await graph.expireInterrupts(threads: threads + ["nobody"], now: 5, maximumAtOnce: 3)
        #expect(done.keys.sorted() == threads.sorted())
        #expect(try done.values.allSatisfy { try $0.get().answered.count == 1 })
        #expect(await graph.expireInterrupts(threads: threads, now: 6).isEmpty)
    }

    @Test func `a sweep goes on after a thread that fails, and says why it did`() async throws {
        let graph = try graph(["a": Self.contract(5)])
        for thread in ["good", "bad"] { _ = try await graph.invoke(.input(.none), thread: thread) }
        let done = await graph.with(checkpointer: OneBadThread(memory)).expireInterrupts(
            threads: ["bad", "good"],
            now: 5,
            maximumAtOnce: 1
        )
        #expect(await graphError { _ = try done["bad"]?.get() }?.code == .checkpointerFailed)
        #expect(try done["good"]?.get().answered.count == 1)
    }

    @Test func `expiry needs a checkpointer`() async throws {
        let graph = try graph(["a": nil]).with(checkpointer: nil)
        let error = await graphError { _ = try await graph.expireInterrupts(thread: "t", now: 1) }
        #expect(error?.code == .missingCheckpointer)
    }
}

/// A store that can't read one thread.
private struct OneBadThread: Checkpointer {
    struct Unreadable: Error {}

    let base: MemoryCheckpointer

    init(_ base: MemoryCheckpointer) {
        self.base = base
    }

    func latest(thread: String, namespace: String) async throws -> Checkpoint? {
        if thread == "bad" { throw Unreadable() }
        return await base.latest(thread: thread, namespace: namespace)
    }

    func checkpoint(_ id: CheckpointID, thread: String, namespace: String) async -> Checkpoint? {
        await base.checkpoint(id, thread: thread, namespace: namespace)
    }

    func history(thread: String, namespace: String, before: CheckpointID?, limit: Int) async -> [Checkpoint] {
        await base.history(thread: thread, namespace: namespace, before: before, limit: limit)
    }

    func lastSequence(thread: String) async -> UInt64 {
        await base.lastSequence(thread: thread)
    }

    func put(_ changes: [CheckpointChange], thread: String) async {
        await base.put(changes, thread: thread)
    }

    func delete(thread: String) async {
        await base.delete(thread: thread)
    }
}
