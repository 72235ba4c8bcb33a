import StateGraph

/// A state of texts that parallel nodes add to.
struct Payments: GraphState {
    typealias Question = String
    typealias Answer = String

    var receipts: [String] = []

    static let receipts = Channel("receipts", \Self.receipts, reducer: .append)
    static var channels: [any StateChannel<Self>] { [receipts] }
}

/// What happened outside of the graph: the keys of effects in order.
actor Bank {
    private(set) var charges: [EffectCall] = []

    /// - Returns: the number of the charge.
    @discardableResult
    func charge(_ call: EffectCall) -> Int {
        charges.append(call)
        return charges.count
    }

    var keys: [String] { charges.map(\.key) }
}

/// A journal that fails when told to.
actor FlakyJournal: EffectJournal {
    enum Step { case begin, finish, release }

    private let memory = MemoryEffectJournal()
    private var failing: Step?

    func fail(_ step: Step?) {
        failing = step
    }

    private func check(_ step: Step) throws {
        if failing == step { throw Mishap(text: "no journal") }
    }

    func begin(_ key: EffectKey, name: String) async throws -> EffectBeginning {
        try check(.begin)
        return await memory.begin(key, name: name)
    }

    func finish(_ key: EffectKey, _ result: EffectResult) async throws {
        try check(.finish)
        await memory.finish(key, result)
    }

    func release(_ key: EffectKey) async throws {
        try check(.release)
        await memory.release(key)
    }

    func entries(thread: String?) async throws -> [EffectEntry] { await memory.entries(thread: thread) }

    func prune(thread: String, before checkpoint: CheckpointID) async throws {
        await memory.prune(thread: thread, before: checkpoint)
    }

    func delete(thread: String) async throws {
        await memory.delete(thread: thread)
    }
}

/// A graph of one node over payments.
func paying(
    journal: (any EffectJournal)?,
    checkpointer: (any Checkpointer)? = MemoryCheckpointer(),
    options: NodeOptions<Payments> = NodeOptions(),
    _ body: @escaping @Sendable (Payments, NodeContext<Payments>) async throws -> Update<Payments>
) throws -> CompiledGraph<Payments> {
    var builder = GraphBuilder<Payments>()
    builder.addNode("pay", options: options, body)
    builder.addEdge(from: .start, to: "pay")
    var options = CompileOptions<Payments>()
    options.effects = journal
    return try builder.compile(checkpointer: checkpointer, options: options)
}
