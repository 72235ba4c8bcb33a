import SQLiteStore
import StateGraph

extension Workload {
    func chain(
        _ round: Round,
        _ checkpointer: MemoryCheckpointer?
    ) async throws -> [(name: String, value: Double)] {
        let graph = try ChainState.graph(checkpointer)
        try await graph.runChain(thread: "warm-up")
        let each = try await round.seconds { try await graph.runChain(thread: $0) }
        return [superstep(each)]
    }

    func chainSQLite(_ round: Round) async throws -> [(name: String, value: Double)] {
        let database = try Database()
        try await database.whileOpen { try await $0.chain().runChain(thread: "warm-up") }
        let before = try database.bytes()
        let each = try await database.whileOpen { store in
            let graph = try store.chain()
            return try await round.seconds { try await graph.runChain(thread: $0) }
        }
        let grown = try database.bytes() - before
        try database.remove()
        return [superstep(each), growth(grown, round)]
    }

    /// As many chains at once as the size says; the memory is that of the process's first repetition.
    func concurrent(
        _ round: Round,
        _ makeCheckpointer: () -> MemoryCheckpointer?
    ) async throws -> [(name: String, value: Double)] {
        try await ChainState.graph(makeCheckpointer()).runChain(thread: "warm-up")
        let threads = Array(round.threads.prefix(round.size))
        let resident = try ProcessMemory.resident.kibibytes()
        var peak = 0
        let each = try await round.median { repetition in
            let graph = try ChainState.graph(makeCheckpointer())
            try await withThrowingTaskGroup(of: Void.self) { group in
                for thread in threads { group.addTask { try await graph.runChain(thread: thread) } }
                try await group.waitForAll()
            }
            if repetition == 0 { peak = try ProcessMemory.peak.kibibytes() }
        }
        return [("total_s", each), ("peak_growth_mib", Double(peak - resident) / 1_024)]
    }

    private func superstep(_ seconds: Double) -> (name: String, value: Double) {
        ("superstep_us", seconds * 1e6 / Double(GraphBuilder<ChainState>.rowLength))
    }

    func growth(_ bytes: Int, _ round: Round) -> (name: String, value: Double) {
        ("invocation_kib", Double(bytes) / Double(round.size * round.repetitions) / 1_024)
    }
}

extension CompiledGraph<ChainState> {
    fileprivate func runChain(thread: String) async throws {
        let state = try await invoke(ChainState.input, thread: thread).state
        guard state.counter == GraphBuilder<ChainState>.rowLength else { throw BenchmarkError.wrongResult }
    }
}

extension DurableStore {
    fileprivate func chain() throws -> CompiledGraph<ChainState> {
        try ChainState.graph(checkpointer(graph: "chain", retention: .keepAll))
    }
}
