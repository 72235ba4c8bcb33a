import StateGraph

/// The two ways in which a checkpoint may come back.
enum VersionStoreKind: CaseIterable {
    /// As the process made it.
    case live
    /// As text.
    case stored

    func make() -> any Checkpointer {
        switch self {
        case .live: MemoryCheckpointer()
        case .stored: RecordCheckpointer()
        }
    }
}
