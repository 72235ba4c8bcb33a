import StateGraph
import TestSupport
import Testing

@Suite struct CheckpointerTests {
    @Test(arguments: CheckpointerContract.allCases)
    func `the memory checkpointer keeps the contract`(_ promise: CheckpointerContract) async throws {
        try await promise.check(MemoryCheckpointer<CheckpointerContract.State>())
    }

    @Test(arguments: CheckpointerContract.allCases)
    func `a checkpointer of records keeps the contract`(_ promise: CheckpointerContract) async throws {
        try await promise.check(RecordCheckpointer<CheckpointerContract.State>())
    }

    @Test func `the memory checkpointer counts its threads`() async throws {
        let memory = MemoryCheckpointer<Conversation>()
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a")
        let graph = try builder.compile(checkpointer: memory)
        for thread in ["x", "y"] { _ = try await graph.invoke(.input(.none), thread: thread) }
        #expect(await memory.threadCount == 2)
        await memory.delete(thread: "x")
        #expect(await memory.threadCount == 1)
    }
}

/// Stores rows and values apart, as a database would: changed channels only.
actor RecordCheckpointer<State: GraphState>: Checkpointer {
    private var rows: [CheckpointRecord<String>] = []
    private(set) var values: [String: String] = [:]
    private let coder = JSONPayloadCoder()
    private let channels: [any StateChannel<State>]

    init(channels: [any StateChannel<State>] = State.channels) {
        self.channels = channels
    }

    func latest(thread: String, namespace: String) throws -> Checkpoint<State>? {
        try history(thread: thread, namespace: namespace, before: nil, limit: 1).first
    }

    func checkpoint(_ id: CheckpointID, thread: String, namespace: String) throws -> Checkpoint<State>? {
        try history(thread: thread, namespace: namespace, before: nil, limit: .max).first { $0.id == id }
    }

    func history(
        thread: String,
        namespace: String,
        before: CheckpointID?,
        limit: Int
    ) throws -> [Checkpoint<State>] {
        let found = rows.filter { row in
            row.thread == thread && row.namespace == namespace && before.map { row.id < $0 } ?? true
        }
        return try found.sorted { $0.id > $1.id }.prefix(limit).map { row in
            var payloads: [String: String] = [:]
            for (name, version) in row.versions { payloads[name] = values["\(thread) \(name) \(version)"] }
            return try Checkpoint(record: row, values: payloads, channels: channels, using: coder)
        }
    }

    func put(_ checkpoints: [Checkpoint<State>]) throws {
        for checkpoint in checkpoints {
            var row = try checkpoint.record(channels: channels, using: coder)
            for (name, payload) in row.changes {
                guard let version = row.versions[name] else { continue }
                values["\(row.thread) \(name) \(version)"] = payload
            }
            row.changes = [:]
            rows.removeAll { $0.id == row.id && $0.thread == row.thread }
            rows.append(row)
        }
    }

    func delete(thread: String) {
        rows.removeAll { $0.thread == thread }
        values = values.filter { !$0.key.hasPrefix(thread + " ") }
    }
}
