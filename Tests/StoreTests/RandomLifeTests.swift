import GRDB
import StateGraph
import TestSupport
import Testing

@testable import SQLiteStore

@Suite struct RandomLifeTests {
    /// What is stored of a checkpoint, in a form that does not depend on the store.
    private func text(of checkpoint: Checkpoint) throws -> String {
        let coder = JSONPayloadCoder()
        let tasks: [TaskRecord<String>]
        let state: String
        if checkpoint.namespace.isEmpty {
            let graph = GraphTasks(of: try Roaming.graph(nil))
            tasks = try checkpoint.tasks.map { try $0.restore(for: graph).record(using: coder) }
            state = "\(try checkpoint.values.restore(for: GraphChannels<Roaming>()))"
        } else {
            let graph = GraphTasks(of: try Indoors.graph(.inherited))
            tasks = try checkpoint.tasks.map { try $0.restore(for: graph).record(using: coder) }
            state = "\(try checkpoint.values.restore(for: GraphChannels<Indoors>()))"
        }
        let written = checkpoint.values.writtenChannels.sorted()
        return """
            \(checkpoint.id) after \(String(describing: checkpoint.parentID)) in \(checkpoint.namespace) \
            step \(checkpoint.step) \(checkpoint.source) \(checkpoint.frontier) \
            base \(String(describing: checkpoint.base)) \
            parents \(checkpoint.parents.sorted { $0.key < $1.key }) \(checkpoint.graphVersion) \
            written \(written) tasks \(tasks) state \(state)
            """
    }

    private func texts(of checkpoints: [Checkpoint]) throws -> [String] {
        try checkpoints.map { try text(of: $0) }
    }

    private func texts(_ saver: any Checkpointer, _ namespace: String) async throws -> [String] {
        try texts(of: try await saver.history(thread: "t", namespace: namespace, before: nil, limit: 10_000))
    }

    @Test(arguments: 1...20)
    func `whatever is put is read as the memory has it, by this server and the next`(
        seed: Int
    ) async throws {
        let life = RecordingCheckpointer()
        try await life.live(seed: seed, turns: 14)
        let folder = try TemporaryFolder()
        var configuration = StoreConfiguration(path: folder.file())
        configuration.cachedThreads = seed % 2 * 10
        var store = try await DurableStore.open(configuration)
        let saver = store.checkpointer(graph: "g", retention: .keepAll)
        let memory = MemoryCheckpointer()
        var namespaces: Set<String> = []
        for changes in await life.puts {
            try await saver.put(changes, thread: "t")
            await memory.put(changes, thread: "t")
            for namespace in changes.map(\.namespace) {
                namespaces.insert(namespace)
                let latest = try await saver.latest(thread: "t", namespace: namespace)
                let expected = await memory.latest(thread: "t", namespace: namespace)
                #expect(try latest.map { try text(of: $0) } == expected.map { try text(of: $0) })
                for channel in expected?.values.writtenChannels ?? [] {
                    let count = expected?.values.writesInARow(of: channel)
                    #expect(latest?.values.writesInARow(of: channel) == count)
                }
            }
        }
        for _ in 0..<2 {
            let saver = store.checkpointer(graph: "g", retention: .keepAll)
            for namespace in namespaces {
                #expect(try await texts(saver, namespace) == (try await texts(memory, namespace)))
            }
            #expect(try await saver.lastSequence(thread: "t") == (await memory.lastSequence(thread: "t")))
            await store.close()
            store = try await DurableStore.open(configuration)
        }
        await store.close()
    }

    private static let retentions: [CheckpointRetention] = [
        .keepLatest, .keep(1), .keep(2), .keep(5), .keep(9), .keepYounger(thanMilliseconds: 20_000),
    ]

    @Test(arguments: 1...6, retentions)
    func `what the retention keeps is whole, and what it drops is gone`(
        seed: Int,
        retention: CheckpointRetention
    ) async throws {
        let life = RecordingCheckpointer()
        try await life.live(seed: seed + 100, turns: 14)
        let puts = await life.puts
        try await withStore({ $0.cachedThreads = seed % 2 * 10 }) { store in
            let clock = TestClock(0)
            let saver = store.checkpointer(graph: "g", retention: retention, clock: clock)
            let memory = MemoryCheckpointer()
            var times: [CheckpointID: Int64] = [:]
            for changes in puts {
                clock.advance(seconds: 1)
                try await saver.put(changes, thread: "t")
                await memory.put(changes, thread: "t")
                for case .checkpoint(let checkpoint) in changes where checkpoint.namespace.isEmpty {
                    times[checkpoint.id] = times[checkpoint.id] ?? clock.now()
                }
                let all = await memory.history(thread: "t", namespace: "", before: nil, limit: 10_000)
                let count = retention.countOfKept(all.map { times[$0.id] ?? 0 }, now: clock.now())
                let kept = Array(all.prefix(count))
                #expect(try await texts(saver, "") == texts(of: kept))
                for (index, checkpoint) in all.enumerated() {
                    let found = try await saver.checkpoint(checkpoint.id, thread: "t", namespace: "")
                    #expect((found != nil) == (index < count))
                }
                // The subgraphs of what is kept are.
                for namespace in Set(puts.joined().map(\.namespace)) where !namespace.isEmpty {
                    let caller = CheckpointPlace.caller(of: namespace, in: "")
                    let newest = await memory.latest(thread: "t", namespace: namespace)
                    let found = try await saver.latest(thread: "t", namespace: namespace)
                    if caller.map({ id in kept.contains { $0.id == id } }) ?? true {
                        #expect(try found.map { try text(of: $0) } == newest.map { try text(of: $0) })
                    }
                }
            }
            try await expectSmall(store, retention)
        }
    }

    /// Nothing stays for good that is not needed: rows are bounded by the retention, not by the thread's life.
    private func expectSmall(_ store: DurableStore, _ retention: CheckpointRetention) async throws {
        guard case .keepLatest = retention else { return }
        let rows = try await store.database.read { db in
            try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM checkpoint") ?? -1
        }
        // The graph's own, the lasting subgraph's, one of a subgraph that asks; each with what is left of others.
        #expect(rows <= 3 * 5)
    }
}

extension CheckpointChange {
    /// The namespace that is changed.
    var namespace: String {
        switch self {
        case .checkpoint(let checkpoint): checkpoint.namespace
        case .task(_, _, _, let namespace): namespace
        }
    }
}
