import SQLiteStore
import StateGraph

/// One thing to measure; `langgraph/workloads.py` does the same with LangGraph.
enum Workload: String, CaseIterable {
    case chain
    case chainMemory = "chain-memory"
    case chainSQLite = "chain-sqlite"
    case sends
    case historyMemory = "history-memory"
    case historySQLite = "history-sqlite"
    case historySQLiteReopened = "history-sqlite-reopened"
    case concurrent
    case concurrentMemory = "concurrent-memory"
    case interruptMemory = "interrupt-memory"
    case interruptSQLite = "interrupt-sqlite"

    /// Runs it.
    ///
    /// - Returns: the figures, each under a name that ends in its unit.
    func measure(_ round: Round) async throws -> [(name: String, value: Double)] {
        switch self {
        case .chain: try await chain(round, nil)
        case .chainMemory: try await chain(round, MemoryCheckpointer())
        case .chainSQLite: try await chainSQLite(round)
        case .sends: try await sends(round)
        case .historyMemory: try await historyMemory(round)
        case .historySQLite: try await historySQLite(round)
        case .historySQLiteReopened: try await historySQLiteReopened(round)
        case .concurrent: try await concurrent(round) { nil }
        case .concurrentMemory: try await concurrent(round) { MemoryCheckpointer() }
        case .interruptMemory: try await interruptMemory(round)
        case .interruptSQLite: try await interruptSQLite(round)
        }
    }
}
