public import StateGraph

/// What every checkpointer promises; run it over each with `@Test(arguments: CheckpointerContract.allCases)`.
public enum CheckpointerContract: String, CaseIterable, Sendable {
    case unknownThreadsAreEmpty
    case everythingIsReadBack
    case everyCheckpointHasItsOwnValues
    case historyIsNewestFirstWithinItsBounds
    case aKnownIdIsReplaced
    case questionsAnswersAndPendingWritesSurvive
    case joinsSurvive
    case deletingAThreadLeavesTheOthers
    case threadsAreWrittenConcurrently
    case aRunGoesOnFromTheStore

    /// The contract's own state: each kind of channel, and values that are hard to store.
    public struct State: GraphState, Equatable {
        /// A question with structure.
        public struct Question: Codable, Sendable, Equatable {
            var text: String
            var choices: [String]?
        }

        /// An answer that may be anything of two kinds.
        public enum Answer: Codable, Sendable, Equatable {
            case text(String)
            case number(Int)
        }

        var title = ""
        var number = Int.min
        var ratio = 0.1
        var note: String?
        var log: [String] = []

        static let title = Channel("title", \Self.title)
        static let number = Channel("number", \Self.number)
        static let ratio = Channel("ratio", \Self.ratio)
        static let note = Channel("note", \Self.note)
        static let log = Channel("log", \Self.log, reducer: .append)

        /// All of them.
        public static var channels: [any StateChannel<Self>] { [title, number, ratio, note, log] }

        /// The defaults.
        public init() {}
    }

    /// A promise that was not kept.
    public struct Broken: Error, CustomStringConvertible {
        /// What was expected where.
        public let description: String
    }

    /// Checks this promise.
    ///
    /// - Parameter checkpointer: an empty store.
    /// - Throws: ``Broken``, and what the store throws.
    public func check(_ checkpointer: any Checkpointer<State>) async throws {
        switch self {
        case .unknownThreadsAreEmpty: try await Self.unknownThreads(checkpointer)
        case .everythingIsReadBack: try await Self.readBack(checkpointer)
        case .everyCheckpointHasItsOwnValues: try await Self.ownValues(checkpointer)
        case .historyIsNewestFirstWithinItsBounds: try await Self.history(checkpointer)
        case .aKnownIdIsReplaced: try await Self.replacement(checkpointer)
        case .questionsAnswersAndPendingWritesSurvive: try await Self.pendingTasks(checkpointer)
        case .joinsSurvive: try await Self.joins(checkpointer)
        case .deletingAThreadLeavesTheOthers: try await Self.deletion(checkpointer)
        case .threadsAreWrittenConcurrently: try await Self.concurrency(checkpointer)
        case .aRunGoesOnFromTheStore: try await Self.goingOn(checkpointer)
        }
    }
}

extension CheckpointerContract {
    private static func unknownThreads(_ store: any Checkpointer<State>) async throws {
        try expect(try await store.latest(thread: "nobody") == nil, "no latest checkpoint")
        try expect(try await store.history("nobody").isEmpty, "no history")
        let id = CheckpointID(sequence: 1, nonce: 1)
        let found = try await store.checkpoint(id, thread: "nobody", namespace: "")
        try expect(found == nil, "no checkpoint by id")
        try await store.delete(thread: "nobody")
    }

    private static func readBack(_ store: any Checkpointer<State>) async throws {
        let chain = try await makeChain("a/ü:'\"")
        try await store.put(chain)
        guard let last = chain.last else { throw Broken(description: "the chain is empty") }
        try expectSame(try await store.latest(thread: last.thread), last)
        for checkpoint in chain {
            let found = try await store.checkpoint(checkpoint.id, thread: last.thread, namespace: "")
            try expectSame(found, checkpoint)
        }
        let other = try await store.latest(thread: last.thread, namespace: "inner")
        try expect(other == nil, "nothing in another namespace")
    }

    private static func ownValues(_ store: any Checkpointer<State>) async throws {
        // One put each: a value that did not change is shared with the checkpoints before.
        let chain = try await makeChain("t")
        for checkpoint in chain { try await store.put([checkpoint]) }
        let states = try await store.history("t").map(\.state)
        try expect(states == chain.reversed().map(\.state), "the state of every checkpoint")
    }

    private static func history(_ store: any Checkpointer<State>) async throws {
        let chain = try await makeChain("t")
        try await store.put(chain)
        let ids = Array(chain.map(\.id).reversed())
        try expect(try await store.history("t").map(\.id) == ids, "newest first")
        let two = try await store.history(thread: "t", namespace: "", before: nil, limit: 2)
        try expect(two.map(\.id) == Array(ids.prefix(2)), "at most two")
        let older = try await store.history(thread: "t", namespace: "", before: ids[1], limit: 100)
        try expect(older.map(\.id) == Array(ids.dropFirst(2)), "older than the second")
        let none = try await store.history(thread: "t", namespace: "", before: nil, limit: 0)
        try expect(none.isEmpty, "none at limit 0")
    }

    private static func replacement(_ store: any Checkpointer<State>) async throws {
        let memory = MemoryCheckpointer<State>()
        let graph = try graph(memory)
        _ = try await graph.invoke(.input(.set(State.title, "ask")), thread: "t")
        guard let asking = await memory.latest(thread: "t", namespace: "") else {
            throw Broken(description: "the graph asked nothing")
        }
        try await store.put(try await chain(memory, "t"))
        let first = asking.interrupts[0].id
        _ = try await graph.invoke(.answers([first: .number(1)]), thread: "t")
        guard let answered = await memory.checkpoint(asking.id, thread: "t", namespace: "") else {
            throw Broken(description: "the checkpoint is gone")
        }
        try await store.put([answered])
        try expectSame(try await store.latest(thread: "t"), answered)
        let count = try await store.history("t").count
        let expected = try await chain(memory, "t").count
        try expect(count == expected, "replaced, not added")
    }

    private static func pendingTasks(_ store: any Checkpointer<State>) async throws {
        let graph = try graph(store)
        let outcome = try await graph.invoke(.input(.set(State.title, "ask")), thread: "t")
        try expect(outcome.interrupts.count == 2, "two questions")
        let first = outcome.interrupts[0]
        let again = try await graph.invoke(.answers([first.id: .text("yes")]), thread: "t")
        try expect(again.interrupts.count == 2, "the answered one asks on, the other again")
        guard let stored = try await store.latest(thread: "t") else {
            throw Broken(description: "nothing is stored")
        }
        try expect(stored.interrupts.map(\.id) == again.interrupts.map(\.id), "the questions' ids")
        try expect(stored.interrupts.map(\.question) == again.interrupts.map(\.question), "the questions")
        try expect(stored.tasks.map(\.answers) == [[.text("yes")], [], []], "the answers")
        try expect(stored.tasks.map { $0.result != nil } == [false, false, true], "the finished task")
        let channels = stored.tasks[2].result?.update.channelNames
        try expect(channels == ["log", "note"], "its pending writes")
    }

    private static func joins(_ store: any Checkpointer<State>) async throws {
        let graph = try graph(store)
        let asked = try await graph.invoke(.input(.set(State.title, "join")), thread: "t")
        let stored = try await store.latest(thread: "t")
        try expect(stored?.joins.map(\.arrived) == [["left"]], "one source has arrived")
        let outcome = try await graph.invoke(.resume(.number(7)), thread: "t")
        try expect(asked.state.log == ["left"], "the join waits")
        try expect(outcome.state.log == ["left", "right 7", "joined"], "the join fires after the resume")
    }

    private static func deletion(_ store: any Checkpointer<State>) async throws {
        try await store.put(try await makeChain("gone"))
        let chain = try await makeChain("kept")
        try await store.put(chain)
        try await store.delete(thread: "gone")
        try expect(try await store.latest(thread: "gone") == nil, "the thread is gone")
        try expect(try await store.history("gone").isEmpty, "and its history")
        try expect(try await store.history("kept").count == chain.count, "the other is whole")
        try await store.put(try await makeChain("gone"))
        try expect(try await store.history("gone").count == chain.count, "its name can be used again")
    }

    private static func concurrency(_ store: any Checkpointer<State>) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    let thread = "t\(number)"
                    for checkpoint in try await makeChain(thread) { try await store.put([checkpoint]) }
                }
            }
            try await group.waitForAll()
        }
        for number in 0..<20 {
            let found = try await store.latest(thread: "t\(number)")
            try expect(found?.state.log.last == "t\(number)", "thread \(number) has its own state")
        }
    }

    private static func goingOn(_ store: any Checkpointer<State>) async throws {
        for durability in [Durability.sync, .async, .exit, .exitWithHistory] {
            let configuration = RunConfiguration(durability: durability)
            let thread = "\(durability)"
            let input = RunInput<State>.input(.set(State.title, "write").append(State.log, "in"))
            _ = try await graph(store).invoke(input, thread: thread, configuration: configuration)
            let outcome = try await graph(store).invoke(input, thread: thread, configuration: configuration)
            let expected = ["in", "one", "two", "in", "one", "two"]
            try expect(outcome.state.log == expected, "\(durability): the second run goes on")
            let stored = try await store.latest(thread: thread)
            try expect(stored?.state == outcome.state, "\(durability): the outcome is stored")
        }
    }
}

extension CheckpointerContract {
    private static func expect(_ claim: Bool, _ text: String) throws {
        if !claim { throw Broken(description: "expected: \(text)") }
    }

    private static func expectSame(_ found: Checkpoint<State>?, _ expected: Checkpoint<State>) throws {
        guard let found else { throw Broken(description: "checkpoint \(expected.id) is missing") }
        let texts = (try text(of: found), try text(of: expected))
        try expect(texts.0 == texts.1, "\(texts.1), found \(texts.0)")
        try expect(found.state == expected.state, "the state of \(expected.id)")
    }

    /// Everything but the values, as text; which channels changed is for writing and need not be read back.
    private static func text(of checkpoint: Checkpoint<State>) throws -> String {
        let record = try checkpoint.record(using: JSONPayloadCoder())
        let versions = record.versions.sorted { $0.key < $1.key }.map { "\($0.key)@\($0.value)" }
        let writes = record.pendingWrites.map { "\($0.task).\($0.channel)=\($0.value)" }
        return """
            \(record.id) after \(record.parentID?.description ?? "none") thread \(record.thread) \
            namespace \(record.namespace) step \(record.step) \(record.source) \
            base \(record.base?.description ?? "none") graph \(record.graphVersion) format \(record.format) \
            versions \(versions) tasks \(record.tasks) writes \(writes)
            """
    }
}
