import StateGraph
import Testing

/// What a second run on a thread does to the first one, with real runs.
@Suite struct PolicyRunTests {
    private let memory = MemoryCheckpointer()
    private let reached = Gate()

    private func runs(
        _ options: ThreadRunOptions<Note> = ThreadRunOptions(),
        clock: RunClock = .continuous
    ) throws -> ThreadRuns<Note> {
        ThreadRuns(try .writing(on: memory, reaching: reached), options: options, clock: clock)
    }

    private func lines(_ thread: String = "t") async throws -> [String]? {
        try await CompiledGraph.writing(on: memory).snapshot(thread: thread)?.state.lines
    }

    @Test func `a rejected run leaves the running one alone`() async throws {
        let runs = try runs()
        let first = try await runs.submit(.input(.line("wait")), thread: "t")
        await reached.wait()
        let error = await graphError {
            _ = try await runs.run(.input(.line("b")), thread: "t", policy: .reject)
        }
        #expect(error?.code == .threadBusy)
        #expect(await runs.queue(thread: "t").map(\.id) == [first.id])
        await runs.cancel(first.id)
        #expect(await graphError { _ = try await first.outcome() }?.code == .cancelled)
        #expect(
            try await runs.run(.input(.line("b")), thread: "t", policy: .reject).state.lines.last == "second"
        )
    }

    @Test func `enqueued runs follow each other on one thread`() async throws {
        let runs = try runs()
        var submitted: [SubmittedRun<Note>] = []
        for text in ["a", "b", "c"] {
            submitted.append(try await runs.submit(.input(.line(text)), thread: "t", policy: .enqueue))
        }
        let outcomes = [
            try await submitted[2].outcome(), try await submitted[1].outcome(),
            try await submitted[0].outcome(),
        ]
        #expect(outcomes.map(\.state.lines.count) == [9, 6, 3])
        let expected = ["a", "b", "c"].flatMap { [$0, "first of \($0)", "second"] }
        #expect(try await lines() == expected)
        #expect(await runs.threads == [])
    }

    @Test func `an interrupted run keeps what it checkpointed, and the next one goes on from there`()
        async throws
    {
        let runs = try runs()
        let first = try await runs.submit(.input(.line("wait")), thread: "t")
        await reached.wait()
        let second = try await runs.submit(.input(.line("b")), thread: "t", policy: .interrupt)
        #expect(
            try await second.outcome().state.lines == ["wait", "first of wait", "b", "first of b", "second"]
        )
        #expect(await graphError { _ = try await first.outcome() }?.code == .superseded)
    }

    @Test(arguments: [Durability.sync, .async, .exit])
    func `after a rollback the thread is as if the run had never been`(_ durability: Durability) async throws
    {
        let runs = try runs()
        _ = try await runs.run(.input(.line("a")), thread: "t")
        let before = await memory.history(thread: "t", namespace: "", before: nil, limit: 100).map(\.id)
        let first = try await runs.submit(
            .input(.line("wait")),
            thread: "t",
            configuration: RunConfiguration(durability: durability)
        )
        await reached.wait()
        let second = try await runs.submit(.input(.line("b")), thread: "t", policy: .rollback)
        let outcome = try await second.outcome()
        #expect(outcome.state.lines == ["a", "first of a", "second", "b", "first of b", "second"])
        #expect(await graphError { _ = try await first.outcome() }?.code == .rolledBack)
        let after = await memory.history(thread: "t", namespace: "", before: nil, limit: 100)
        #expect(after.suffix(before.count).map(\.id) == before)
        #expect(after.count == before.count + 4)
        #expect(after.first?.id.sequence == before[0].sequence + 4)
    }

    @Test func `a thread that a rolled back run began is gone before the next one`() async throws {
        let runs = try runs()
        _ = try await runs.submit(.input(.line("wait")), thread: "t")
        await reached.wait()
        let second = try await runs.run(.input(.line("b")), thread: "t", policy: .rollback)
        #expect(second.state.lines == ["b", "first of b", "second"])
        #expect(await memory.history(thread: "t", namespace: "", before: nil, limit: 100).count == 4)
    }

    @Test(arguments: [false, true])
    func `a rollback takes back the answer that a run was given, in a subgraph too`(
        _ isNested: Bool
    ) async throws {
        let asking = try CompiledGraph.asking(on: isNested ? nil : memory, reaching: reached)
        let runs = ThreadRuns(isNested ? try .nested(asking, on: memory) : asking)
        let asked = try await runs.run(.input(.none), thread: "t")
        #expect(asked.interrupts.map(\.question) == ["One?"])
        let answering = try await runs.submit(.resume("wait"), thread: "t")
        await reached.wait()
        // If the first answer were still known, this one would not be asked for, and the node wait for ever.
        let again = try await runs.submit(.resume("two"), thread: "t", policy: .rollback)
        #expect(try await again.outcome().state.lines == ["two"])
        #expect(await graphError { _ = try await answering.outcome() }?.code == .rolledBack)
    }

    @Test func `a rollback takes back what a subgraph with a state of its own wrote`() async throws {
        let counting = try CompiledGraph.counting()
        let runs = ThreadRuns(try .nested(counting, then: reached, on: memory))
        _ = try await runs.run(.input(.line("a")), thread: "t")
        _ = try await runs.submit(.input(.line("wait")), thread: "t")
        await reached.wait()
        let outcome = try await runs.run(.input(.line("b")), thread: "t", policy: .rollback)
        // The subgraph counts its calls: the one that was rolled back is not one of them.
        #expect(outcome.state.title == "2")
    }

    @Test func `without a store that can go back a rollback is refused, and nothing is cancelled`()
        async throws
    {
        for runs in [
            try runs(ThreadRunOptions(allowsRollback: false)),
            ThreadRuns(try .writing(on: PlainCheckpointer(memory), reaching: reached)),
        ] {
            let first = try await runs.submit(.input(.line("a")), thread: "t")
            let error = await graphError {
                _ = try await runs.run(.input(.line("b")), thread: "t", policy: .rollback)
            }
            #expect(error?.code == .unsuitablePolicy)
            _ = try await first.outcome()
        }
    }

    @Test func `inputs that arrive while a run is running share the next one and its outcome`() async throws {
        let runs = try runs()
        let first = try await runs.submit(.input(.line("wait")), thread: "t")
        await reached.wait()
        var merged: [SubmittedRun<Note>] = []
        for text in ["a", "b", "c"] {
            let input = RunInput<Note>.input(.line(text).set(Note.title, text))
            merged.append(try await runs.submit(input, thread: "t", policy: .merge))
        }
        let waiting = await runs.queue(thread: "t").last
        #expect(waiting?.merged == merged.map(\.id))
        #expect(waiting?.inputCount == 3)
        await runs.cancel(first.id)
        for submission in merged {
            let state = try await submission.outcome().state
            #expect(state.lines == ["wait", "first of wait", "a", "b", "c", "first of c", "second"])
            // The title takes one write in a superstep: the last one.
            #expect(state.title == "c")
        }
    }

    @Test func `inputs within a window become one run, made by the given function`() async throws {
        let still = StillClock()
        let runs = try runs(
            ThreadRunOptions(
                defaultPolicy: .merge,
                mergeWindow: .seconds(5),
                merge: { later, earlier in
                    var all = earlier
                    all.merge(later)
                    return all
                }
            ),
            clock: still.clock
        )
        let submitted = [
            try await runs.submit(.input(.line("a")), thread: "t"),
            try await runs.submit(.input(.line("b")), thread: "t"),
        ]
        await still.sleeper.wait()
        #expect(await runs.queue(thread: "t").map(\.phase) == [.gathering])
        await still.ring()
        for submission in submitted {
            #expect(try await submission.outcome().state.lines == ["b", "a", "first of a", "second"])
        }
    }

    @Test func `only new input can be merged`() async throws {
        let runs = try runs()
        let error = await graphError { _ = try await runs.run(.proceed, thread: "t", policy: .merge) }
        #expect(error?.code == .unsuitablePolicy)
    }

    @Test func `threads run side by side, and one that is full does not hold up another`() async throws {
        let runs = try runs(ThreadRunOptions(maximumRunning: 2, maximumWaiting: 1))
        let waiting = try await runs.submit(.input(.line("wait")), thread: "a")
        await reached.wait()
        _ = try await runs.submit(.input(.line("x")), thread: "a")
        let error = await graphError { _ = try await runs.run(.input(.line("y")), thread: "a") }
        #expect(error?.code == .queueFull)
        #expect(try await runs.run(.input(.line("b")), thread: "b").state.lines.last == "second")
        #expect(await runs.counts == (1, 1))
        await runs.cancel(waiting.id)
    }

    @Test func `a cancelled caller's run is cancelled, and the thread is free`() async throws {
        let runs = try runs()
        let caller = Task { try await runs.run(.input(.line("wait")), thread: "t") }
        await reached.wait()
        caller.cancel()
        let error = await graphError { _ = try await caller.value }
        #expect(error?.code == .cancelled)
        #expect(await runs.queue(thread: "t").isEmpty)
    }

    @Test func `closing drops what waits, ends what runs, and waits for it`() async throws {
        let runs = try runs()
        let first = try await runs.submit(.input(.line("wait")), thread: "t")
        let second = try await runs.submit(.input(.line("b")), thread: "t")
        await reached.wait()
        await runs.close()
        #expect(await runs.threads.isEmpty)
        #expect(await graphError { _ = try await first.outcome() }?.code == .cancelled)
        #expect(await graphError { _ = try await second.outcome() }?.code == .cancelled)
        let error = await graphError { _ = try await runs.run(.input(.none), thread: "t") }
        #expect(error?.code == .queueClosed)
    }

    @Test func `a failing run is its own submission's business`() async throws {
        let runs = try runs()
        let error = await graphError { _ = try await runs.run(.proceed, thread: "new") }
        #expect(error?.code == .nothingToResume)
        #expect(try await runs.run(.input(.line("a")), thread: "new").state.lines.count == 3)
    }

    @Test func `all observers of merged inputs follow the one run`() async throws {
        let runs = try runs()
        let first = try await runs.submit(.input(.line("wait")), thread: "t")
        await reached.wait()
        let counters = [Counter(), Counter()]
        var merged: [SubmittedRun<Note>] = []
        for counter in counters {
            merged.append(
                try await runs.submit(
                    .input(.line("a")),
                    thread: "t",
                    policy: .merge,
                    observer: { event in if case .taskFinished = event { await counter.next() } }
                )
            )
        }
        await runs.cancel(first.id)
        for submission in merged { _ = try await submission.outcome() }
        #expect(await counters[0].count == 2)
        #expect(await counters[1].count == 2)
    }

    @Test func `a rollback that the store refuses fails its own run, and the thread goes on`() async throws {
        let runs = ThreadRuns(try .writing(on: StuckCheckpointer(memory), reaching: reached))
        let first = try await runs.submit(.input(.line("wait")), thread: "t")
        await reached.wait()
        let second = try await runs.submit(.input(.line("b")), thread: "t", policy: .rollback)
        let third = try await runs.submit(.input(.line("c")), thread: "t")
        #expect(await graphError { _ = try await first.outcome() }?.code == .superseded)
        #expect(await graphError { _ = try await second.outcome() }?.code == .checkpointerFailed)
        #expect(try await third.outcome().state.lines.first == "wait")
    }
}

extension CompiledGraph<Note> {
    /// A node that asks, and then runs until it is cancelled if the answer is `wait`.
    fileprivate static func asking(
        on checkpointer: (any Checkpointer)?,
        reaching gate: Gate
    ) throws -> CompiledGraph<Note> {
        var builder = GraphBuilder<Note>()
        builder.addNode("ask") { _, context in
            let answer = try await context.interrupt("One?")
            if answer == "wait" {
                await gate.open()
                try await untilCancelled()
            }
            return .line(answer)
        }
        builder.addEdge(from: .start, to: "ask")
        return try builder.compile(checkpointer: checkpointer)
    }

    /// A graph with a memory of its own that counts its calls in the title.
    fileprivate static func counting() throws -> CompiledGraph<Note> {
        var builder = GraphBuilder<Note>()
        builder.addNode("count") { state, _ in
            .set(Note.title, String((Int(state.title) ?? 0) + 1))
        }
        builder.addEdge(from: .start, to: "count")
        var options = CompileOptions<Note>()
        options.persistence = .own
        return try builder.compile(options: options)
    }

    /// A graph whose first node runs another one; the next waits until it is cancelled if the last line says so.
    fileprivate static func nested(
        _ inner: CompiledGraph<Note>,
        then gate: Gate? = nil,
        on checkpointer: any Checkpointer
    ) throws -> CompiledGraph<Note> {
        var builder = GraphBuilder<Note>()
        builder.addNode("inner") { _, context in
            let result = try await context.invoke(inner, .none)
            var update = Update<Note>.set(Note.title, result?.title ?? "")
            for line in result?.lines ?? [] { update.write(Note.lines, [line]) }
            return update
        }
        builder.addNode("outer") { state, _ in
            guard let gate, state.lines.last == "wait" else { return Update<Note>.none }
            await gate.open()
            try await untilCancelled()
            return .none
        }
        builder.addEdge(from: .start, to: "inner")
        builder.addEdge(from: "inner", to: "outer")
        return try builder.compile(checkpointer: checkpointer)
    }
}
