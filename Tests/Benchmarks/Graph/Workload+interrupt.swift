import SQLiteStore
import StateGraph

extension Workload {
    func interruptMemory(_ round: Round) async throws -> [(name: String, value: Double)] {
        try await interrupt(round, MemoryCheckpointer())
    }

    func interruptSQLite(_ round: Round) async throws -> [(name: String, value: Double)] {
        let database = try Database()
        let figures = try await database.whileOpen { store in
            try await interrupt(round, store.checkpointer(graph: "question", retention: .keepAll))
        }
        try database.remove()
        return figures
    }

    private func interrupt(
        _ round: Round,
        _ checkpointer: any Checkpointer
    ) async throws -> [(name: String, value: Double)] {
        let graph = try QuestionState.graph(checkpointer)
        try await graph.askAndAnswer(thread: "warm-up")
        return [("pair_ms", try await round.seconds { try await graph.askAndAnswer(thread: $0) } * 1e3)]
    }
}

extension CompiledGraph<QuestionState> {
    fileprivate func askAndAnswer(thread: String) async throws {
        let asked = try await invoke(QuestionState.input, thread: thread)
        guard asked.interrupts.count == 1 else { throw BenchmarkError.wrongResult }
        let answered = try await invoke(.resume("Monday"), thread: thread)
        guard answered.state.answer == "Monday" else { throw BenchmarkError.wrongResult }
    }
}
