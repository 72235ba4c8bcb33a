import StateGraph
import Testing

/// The code of the article `EffectsAndReplays.md`.
@Suite struct EffectsAndReplaysArticleTests {
    struct Payment: GraphState {
        typealias Question = String
        typealias Answer = Bool

        var amount = 0
        var note = ""

        static let amount = Channel("amount", \Self.amount)
        static let note = Channel("note", \Self.note)
        static var channels: [any StateChannel<Self>] { [amount, note] }
    }

    private actor Bank {
        private(set) var keys: [String] = []

        func charge(_ amount: Int, key: String) -> String {
            keys.append(key)
            return "\(amount) paid"
        }
    }

    @Test func `a charge before a question is made once`() async throws {
        let bank = Bank()
        var builder = GraphBuilder<Payment>()
        builder.addNode("pay") { state, context in
            let receipt = try await context.effect("charge") { effect in
                await bank.charge(state.amount, key: effect.key)
            }
            let isFine = try await context.interrupt("Receipt \(receipt). Is that fine?")
            return .set(Payment.note, isFine ? receipt : "")
        }
        var options = CompileOptions<Payment>()
        options.effects = MemoryEffectJournal()
        builder.addEdge(from: .start, to: "pay")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer(), options: options)
        let asked = try await graph.invoke(.input(.set(Payment.amount, 9)), thread: "t")
        #expect(asked.interrupts.map(\.question) == ["Receipt 9 paid. Is that fine?"])
        let paid = try await graph.invoke(.resume(true), thread: "t")
        #expect(paid.state.note == "9 paid")
        #expect(await bank.keys.count == 1)
    }

    @Test(arguments: [false, true])
    func `after an atomic run that failed, another input finds its receipt unless the name tells them apart`(
        isNamed: Bool
    ) async throws {
        let bank = Bank()
        let runs = Counter()
        var builder = GraphBuilder<Payment>()
        builder.addNode("pay") { state, context in
            let name = isNamed ? "charge \(state.amount)" : "charge"
            let receipt = try await context.effect(name) { effect in
                await bank.charge(state.amount, key: effect.key)
            }
            if await runs.next() == 1 { throw Failure() }
            return .set(Payment.note, receipt)
        }
        builder.addEdge(from: .start, to: "pay")
        var options = CompileOptions<Payment>()
        options.effects = MemoryEffectJournal()
        let graph = try builder.compile(checkpointer: MemoryCheckpointer(), options: options)
        let atomic = RunConfiguration<Payment>(durability: .atomic)
        let nine = RunInput<Payment>.input(.set(Payment.amount, 9))
        let five = RunInput<Payment>.input(.set(Payment.amount, 5))
        _ = await graphError { _ = try await graph.invoke(nine, thread: "t", configuration: atomic) }
        if isNamed {
            let error = await graphError {
                _ = try await graph.invoke(five, thread: "t", configuration: atomic)
            }
            #expect((error?.underlying as? GraphError)?.code == .effectMismatch)
        } else {
            let paid = try await graph.invoke(five, thread: "t", configuration: atomic)
            #expect(paid.state.note == "9 paid")
        }
        #expect(await bank.keys.count == 1)
    }

    struct Appointment: GraphState {
        var time = ""
        static let time = Channel("time", \Self.time)
        static var channels: [any StateChannel<Self>] { [time] }
    }

    private actor Calendar {
        private(set) var entries: [String: String] = [:]
        private(set) var puts = 0

        func put(_ time: String, id: String) {
            entries[id] = time
            puts += 1
        }
    }

    @Test func `an entry that is put twice exists once`() async throws {
        let calendar = Calendar()
        var builder = GraphBuilder<Appointment>()
        builder.addNode("book") { state, context in
            await calendar.put(state.time, id: context.effectKey())
            return .none
        }
        builder.addNode("fail") { _, _ -> Update<Appointment> in throw Failure() }
        builder.addEdge(from: .start, to: "book")
        builder.addEdge(from: "book", to: "fail")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        let atomic = RunConfiguration<Appointment>(durability: .atomic)
        for _ in 1...2 {
            let error = await graphError {
                let input = RunInput<Appointment>.input(.set(Appointment.time, "3 pm"))
                _ = try await graph.invoke(input, thread: "t", configuration: atomic)
            }
            #expect(error?.node == "fail")
        }
        #expect(await calendar.puts == 2)
        #expect(await calendar.entries.count == 1)
    }

    private actor Author {
        private(set) var topics: [String] = []

        func draft(_ topic: String) -> String {
            topics.append(topic)
            return "On \(topic)"
        }
    }

    @Test func `drafts are not written again when the question behind them is answered`() async throws {
        let author = Author()
        var builder = GraphBuilder<Conversation>()
        builder.addNode("write") { state, context in
            let drafts = try await context.tasks("draft", over: ["cats", "dogs"]) { topic, _ in
                await author.draft(topic)
            }
            let choice = try await context.interrupt("Which one? \(drafts)")
            return .append(Conversation.log, choice)
        }
        builder.addEdge(from: .start, to: "write")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        _ = try await graph.invoke(.input(.none), thread: "t")
        #expect(try await graph.invoke(.resume("On cats"), thread: "t").state.log == ["On cats"])
        #expect(await author.topics.sorted() == ["cats", "dogs"])
    }

    enum Story: EntrypointSignature {
        typealias Input = String
        typealias Output = String
        typealias Question = String
        typealias Answer = Bool
    }

    @Test func `an entrypoint writes its draft once and publishes it`() async throws {
        let author = Author()
        let saver = MemoryCheckpointer()
        let story = try Entrypoint<Story>("story", checkpointer: saver) { topic, previous, context in
            let draft = try await context.task("draft", topic) { topic, _ in await author.draft(topic) }
            let isGood = try await context.interrupt("Publish \(draft)?")
            return isGood ? draft : previous ?? "nothing"
        }
        let asked = try await story.invoke(.start("cats"), thread: "7")
        let published = try await story.invoke(.resume(true), thread: "7")
        #expect(asked.interrupts.map(\.question) == ["Publish On cats?"])
        #expect(published.value == "On cats")
        #expect(await author.topics == ["cats"])
    }
}
