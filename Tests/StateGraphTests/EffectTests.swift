import StateGraph
import Testing

@Suite struct Effects {
    private let bank = Bank()
    private let journal = FlakyJournal()

    private func charge(_ context: NodeContext<Payments>) async throws -> Update<Payments> {
        let number = try await context.effect("charge") { await bank.charge($0) }
        return .append(Payments.receipts, "receipt \(number)")
    }

    private func stages() async throws -> [EffectEntry.Stage] {
        try await journal.entries(thread: nil).map(\.stage)
    }

    @Test func `an effect before a question is had once`() async throws {
        let graph = try paying(journal: journal) { [self] _, context in
            let update = try await charge(context)
            return update.append(Payments.receipts, try await context.interrupt("sure?"))
        }
        _ = try await graph.invoke(.input(.none), thread: "1")
        let outcome = try await graph.invoke(.resume("yes"), thread: "1")
        #expect(outcome.state.receipts == ["receipt 1", "yes"])
        #expect(await bank.charges.map(\.mayHaveHappened) == [false])
        #expect(try await stages() == [.done])
    }

    @Test func `attempts of a node share its effects`() async throws {
        let retry = RetryPolicy(initialInterval: .zero, hasJitter: false)
        let graph = try paying(journal: journal, options: NodeOptions(retry: [retry])) { [self] _, context in
            let update = try await charge(context)
            if context.attempt < 3 { throw Mishap() }
            return update
        }
        #expect(try await graph.invoke(.input(.none), thread: "1").state.receipts == ["receipt 1"])
    }

    @Test func `an effect that throws is had again under the same key, and is not in doubt`() async throws {
        let failures = Counter()
        let graph = try paying(journal: journal) { [self] _, context in
            let count = try await context.effect("charge") { call in
                await bank.charge(call)
                if await failures.next() == 1 { throw Mishap() }
                return 1
            }
            return .append(Payments.receipts, "\(count)")
        }
        await #expect(throws: GraphError.self) { try await graph.invoke(.input(.none), thread: "1") }
        #expect(try await stages() == [.open])
        _ = try await graph.invoke(.proceed, thread: "1")
        let charges = await bank.charges
        #expect(charges.map(\.mayHaveHappened) == [false, false])
        #expect(Set(charges.map(\.key)).count == 1)
        #expect(try await stages() == [.done])
    }

    @Test(arguments: [FlakyJournal.Step.finish, .release])
    func `an effect without a record is repeated under the same key and reported`(
        _ step: FlakyJournal.Step
    ) async throws {
        let failures = Counter()
        let graph = try paying(journal: journal) { [self] _, context in
            let number = try await context.effect("charge") { call in
                if await failures.next() == 1, step == .release { throw Mishap() }
                return await bank.charge(call)
            }
            return .append(Payments.receipts, "receipt \(number)")
        }
        await journal.fail(step)
        await #expect(throws: GraphError.self) { try await graph.invoke(.input(.none), thread: "1") }
        #expect(try await journal.inDoubt(thread: "1").map(\.name) == ["charge"])
        await journal.fail(nil)
        let repeated = Diary()
        _ = try await graph.invoke(.proceed, thread: "1") { event in
            if case .effectRepeated(let node, let key) = event { await repeated.note("\(node) \(key.text)") }
        }
        let last = try #require(await bank.charges.last)
        #expect(last.mayHaveHappened)
        #expect(Set(await bank.keys).count == 1)
        #expect(await repeated.entries == ["pay \(last.key)"])
        let entry = try #require(try await journal.entries(thread: "1").first)
        #expect(entry.stage == .done)
        #expect(entry.repetitions == 1)
    }

    @Test func `an effect does not run when the journal can't take note of it`() async throws {
        await journal.fail(.begin)
        let graph = try paying(journal: journal) { [self] _, context in try await charge(context) }
        let error = try await #require(throws: GraphError.self) {
            try await graph.invoke(.input(.none), thread: "1")
        }
        #expect((error.underlying as? GraphError)?.code == .journalFailed)
        #expect(await bank.charges.isEmpty)
    }

    @Test func `what has happened is recorded though the run was cancelled meanwhile`() async throws {
        let (begun, cancelled) = (Gate(), Gate())
        let graph = try paying(journal: journal) { [bank] _, context in
            _ = try await context.effect("charge") { call in
                await begun.open()
                await cancelled.wait()
                return await bank.charge(call)
            }
            try Task.checkCancellation()
            return .none
        }
        let run = Task { try await graph.invoke(.input(.none), thread: "1") }
        await begun.wait()
        run.cancel()
        await cancelled.open()
        await #expect(throws: GraphError.self) { try await run.value }
        #expect(try await stages() == [.done])
        _ = try await graph.invoke(.proceed, thread: "1")
        #expect(await bank.charges.count == 1)
    }

    @Test func `a node that was cancelled begins no effect`() async throws {
        let begun = Gate()
        let graph = try paying(journal: journal) { [self] _, context in
            await begun.open()
            do { try await untilCancelled() } catch {}
            return try await charge(context)
        }
        let run = Task { try await graph.invoke(.input(.none), thread: "1") }
        await begun.wait()
        run.cancel()
        await #expect(throws: GraphError.self) { try await run.value }
        #expect(try await stages().isEmpty)
    }

    @Test func `an effect of another name or type in the same place is an error`() async throws {
        let graphs = try [
            paying(journal: journal) { _, context in
                _ = try await context.effect("charge") { _ in 1 }
                throw Mishap()
            },
            paying(journal: journal) { _, context in
                _ = try await context.effect("refund") { _ in 1 }
                return .none
            },
            paying(journal: journal) { _, context in
                _ = try await context.effect("charge") { _ in "one" }
                return .none
            },
        ]
        let checkpointer = MemoryCheckpointer()
        var codes: [GraphError.Code?] = []
        for (number, graph) in graphs.enumerated() {
            do throws(GraphError) {
                let input: RunInput<Payments> = number == 0 ? .input(.none) : .proceed
                _ = try await graph.with(checkpointer: checkpointer).invoke(input, thread: "1")
            } catch {
                codes.append((error.underlying as? GraphError)?.code)
            }
        }
        #expect(codes == [nil, .effectMismatch, .effectMismatch])
    }

    @Test func `an effect needs a journal and a thread`() async throws {
        let bare = try paying(journal: nil) { [self] _, context in try await charge(context) }
        let first = try await #require(throws: GraphError.self) {
            try await bare.invoke(.input(.none), thread: "1")
        }
        #expect((first.underlying as? GraphError)?.code == .missingJournal)
        let loose = try paying(journal: journal, checkpointer: nil) { [self] _, context in
            try await charge(context)
        }
        let second = try await #require(throws: GraphError.self) { try await loose.invoke(.input(.none)) }
        #expect((second.underlying as? GraphError)?.code == .missingThread)
        #expect(await bank.charges.isEmpty)
    }

    @Test func `a finished task's effects stay when its sibling fails`() async throws {
        var builder = GraphBuilder<Payments>()
        builder.addNode("a") { [self] (_, context) -> Update<Payments> in try await charge(context) }
        let failures = Counter()
        builder.addNode("b") { [self] (_, context) -> Update<Payments> in
            let update = try await charge(context)
            if await failures.next() == 1 { throw Mishap() }
            return update
        }
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: .start, to: "b")
        var options = CompileOptions<Payments>()
        options.effects = journal
        let graph = try builder.compile(checkpointer: StoredFormCheckpointer(), options: options)
        await #expect(throws: GraphError.self) {
            try await graph.invoke(
                .input(.none),
                thread: "1",
                configuration: RunConfiguration(maximumConcurrency: 1)
            )
        }
        _ = try await graph.invoke(.proceed, thread: "1")
        #expect(await bank.charges.count == 2)
    }

    @Test func `many threads have their effects at once`() async throws {
        let graph = try paying(journal: journal) { [self] _, context in try await charge(context) }
        try await withThrowingTaskGroup { group in
            for number in 0..<100 {
                group.addTask { _ = try await graph.invoke(.input(.none), thread: "\(number)") }
            }
            try await group.waitForAll()
        }
        #expect(Set(await bank.keys).count == 100)
        #expect(try await stages().count { $0 == .done } == 100)
    }

    @Test func `effects go with their thread, and with their checkpoints`() async throws {
        let graph = try paying(journal: journal) { [self] _, context in try await charge(context) }
        for thread in ["1", "1", "2"] { _ = try await graph.invoke(.input(.none), thread: thread) }
        let entries = try await journal.entries(thread: "1")
        #expect(entries.count == 2)
        let latest = try #require(try await graph.snapshot(thread: "1"))
        try await journal.prune(thread: "1", before: try #require(latest.parentID))
        #expect(try await journal.entries(thread: "1").count == 1)
        try await graph.delete(thread: "1")
        #expect(try await journal.entries(thread: nil).map(\.key.thread) == ["2"])
    }
}
