import StateGraph
import Testing

@Suite struct `Keys of effects` {
    private let bank = Bank()
    private let journal = MemoryEffectJournal()

    private var options: CompileOptions<Payments> {
        var options = CompileOptions<Payments>()
        options.effects = journal
        return options
    }

    @Test func `two effects of one task have two keys`() async throws {
        let graph = try paying(journal: journal) { [bank] _, context in
            for _ in 0..<2 { _ = try await context.effect("charge") { await bank.charge($0) } }
            return .none
        }
        _ = try await graph.invoke(.input(.none), thread: "1")
        #expect(Set(await bank.keys).count == 2)
    }

    @Test func `sends of one node have keys apart`() async throws {
        let pay = NodeKey<Payments, Int>("pay")
        var builder = GraphBuilder<Payments>()
        builder.addNode("split") { (_, _) -> Command<Payments> in
            Command(sends: [1, 2, 3].map { pay.send($0) })
        }
        builder.addNode(pay) { [bank] (number, context) -> Update<Payments> in
            _ = try await context.effect("charge") { await bank.charge($0) }
            return .append(Payments.receipts, "\(number)")
        }
        builder.addEdge(from: .start, to: "split")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer(), options: options)
        _ = try await graph.invoke(.input(.none), thread: "1")
        #expect(Set(await bank.keys).count == 3)
    }

    @Test func `a loop has new keys in each superstep, a run has new keys`() async throws {
        var builder = GraphBuilder<Payments>()
        builder.addNode("pay") { [bank] (state, context) -> Command<Payments> in
            let number = try await context.effect("charge") { await bank.charge($0) }
            let update = Update.append(Payments.receipts, "\(number)")
            return state.receipts.count % 3 == 2
                ? Command(update: update) : Command(update: update, goto: "pay")
        }
        builder.addEdge(from: .start, to: "pay")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer(), options: options)
        _ = try await graph.invoke(.input(.none), thread: "1")
        _ = try await graph.invoke(.input(.none), thread: "1")
        #expect(Set(await bank.keys).count == 6)
    }

    @Test func `subgraphs and their outer graph have keys apart, and one journal`() async throws {
        var inner = GraphBuilder<Payments>()
        inner.addNode("pay") { [bank] (_, context) -> Update<Payments> in
            _ = try await context.effect("charge") { await bank.charge($0) }
            return .none
        }
        inner.addEdge(from: .start, to: "pay")
        let child = try inner.compile()
        let graph = try paying(journal: journal) { [bank] _, context in
            _ = try await context.effect("charge") { await bank.charge($0) }
            _ = try await context.invoke(child, .none)
            _ = try await context.invoke(child, .none)
            return .none
        }
        _ = try await graph.invoke(.input(.none), thread: "1")
        #expect(Set(await bank.keys).count == 3)
        #expect(await journal.entries(thread: "1").count == 3)
    }

    @Test func `calls have keys apart, the same in a replay`() async throws {
        let graph = try paying(journal: journal) { [bank] _, context in
            _ = try await context.tasks("charge", over: [1, 2]) { _, inner in
                let number = try await inner.effect("charge") { await bank.charge($0) }
                _ = try await inner.interrupt("is it \(number)?")
                return number
            }
            return .append(Payments.receipts, try await context.interrupt("again?"))
        }
        var outcome = try await graph.invoke(.input(.none), thread: "1")
        while let interrupt = outcome.interrupts.first {
            outcome = try await graph.invoke(.answers([interrupt.id: "yes"]), thread: "1")
        }
        #expect(outcome.state.receipts == ["yes"])
        let keys = await bank.keys
        #expect(keys.count == 2)
        #expect(Set(keys).count == 2)
    }

    @Test func `a fork has its effects anew, under new keys`() async throws {
        let graph = try paying(journal: journal) { [bank] _, context in
            _ = try await context.effect("charge") { await bank.charge($0) }
            return .none
        }
        _ = try await graph.invoke(.input(.none), thread: "1")
        let waiting = try #require(try await graph.history(thread: "1").first { $0.next == ["pay"] })
        for _ in 0..<2 {
            _ = try await graph.invoke(
                .proceed,
                thread: "1",
                configuration: RunConfiguration(checkpoint: waiting.id)
            )
        }
        #expect(Set(await bank.keys).count == 3)
    }
}
