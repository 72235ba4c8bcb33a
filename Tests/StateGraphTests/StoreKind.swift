import StateGraph
import TestSupport

/// The stores that a test of stored things runs over: live values, and records that are decoded again.
enum StoreKind: CaseIterable, Sendable {
    case memory, records

    func make() -> any Checkpointer {
        switch self {
        case .memory: MemoryCheckpointer()
        case .records: RecordCheckpointer()
        }
    }
}

/// Gives the same configuration with changes.
func configured(
    _ change: (inout RunConfiguration<Conversation>) -> Void
) -> RunConfiguration<Conversation> {
    var configuration = RunConfiguration<Conversation>()
    change(&configuration)
    return configuration
}

/// Gives compile options with changes.
func options<State: GraphState>(
    _ change: (inout CompileOptions<State>) -> Void
) -> CompileOptions<State> {
    var options = CompileOptions<State>()
    change(&options)
    return options
}
