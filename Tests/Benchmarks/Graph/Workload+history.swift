import SQLiteStore
import StateGraph

extension Workload {
    func historyMemory(_ round: Round) async throws -> [(name: String, value: Double)] {
        let graph = try HistoryState.graph(MemoryCheckpointer())
        try await graph.giveHistory(to: round.threads + ["warm-up"])
        try await graph.runHistory(thread: "warm-up")
        let each = try await round.seconds { try await graph.runHistory(thread: $0) }
        return [("invocation_ms", each * 1e3)]
    }

    /// On threads that this process has used before.
    func historySQLite(_ round: Round) async throws -> [(name: String, value: Double)] {
        let (unused, database) = (try Database(), try Database())
        try await unused.whileOpen { try await $0.history().giveHistory(to: round.threads) }
        let each = try await database.whileOpen { store in
            let graph = try store.history()
            try await graph.giveHistory(to: round.threads)
            return try await round.seconds { try await graph.runHistory(thread: $0) }
        }
        let grown = try database.bytes() - unused.bytes()
        try unused.remove()
        try database.remove()
        return [("invocation_ms", each * 1e3), growth(grown, round)]
    }

    /// On threads of a database that was just opened.
    func historySQLiteReopened(_ round: Round) async throws -> [(name: String, value: Double)] {
        let database = try Database()
        try await database.whileOpen { try await $0.history().giveHistory(to: round.threads) }
        let before = try database.bytes()
        let each = try await database.whileOpen { store in
            let graph = try store.history()
            return try await round.seconds { try await graph.runHistory(thread: $0) }
        }
        let grown = try database.bytes() - before
        try database.remove()
        return [("invocation_ms", each * 1e3), growth(grown, round)]
    }
}

extension CompiledGraph<HistoryState> {
    fileprivate func runHistory(thread: String) async throws {
        let state = try await invoke(.input(.set(HistoryState.turn, 1)), thread: thread).state
        let expected = HistoryState.initialLength + GraphBuilder<HistoryState>.rowLength
        guard state.messages.count == expected else { throw BenchmarkError.wrongResult }
    }
}

extension DurableStore {
    fileprivate func history() throws -> CompiledGraph<HistoryState> {
        try HistoryState.graph(checkpointer(graph: "history", retention: .keepAll))
    }
}
