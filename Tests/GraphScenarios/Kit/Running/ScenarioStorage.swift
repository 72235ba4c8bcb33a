internal import Foundation
import StateGraph

/// What a scenario keeps: checkpoints and documents, and how much of it outlives a process.
///
/// The seam for durable savers: another saver is another way to make the two.
struct ScenarioStorage {
    private let scenario: Scenario
    private var lasting: MemoryCheckpointer
    private var lastingDocuments: (any DocumentStore)?

    /// The storage of a scenario that starts.
    init(_ scenario: Scenario) {
        self.scenario = scenario
        lasting = MemoryCheckpointer()
        lastingDocuments = Self.documents(of: scenario)
    }

    /// The checkpointer of a process that starts.
    var checkpointer: (any Checkpointer)? {
        scenario.checkpointer == .none ? nil : lasting
    }

    /// The long-term store of a process that starts.
    var documents: (any DocumentStore)? { lastingDocuments }

    /// Forgets what does not outlive a process.
    mutating func endProcess() {
        if scenario.checkpointer == .memory { lasting = MemoryCheckpointer() }
        if scenario.store?.isDurable == false { lastingDocuments = Self.documents(of: scenario) }
    }

    private static func documents(of scenario: Scenario) -> (any DocumentStore)? {
        guard let store = scenario.store else { return nil }
        return MemoryDocumentStore(
            index: store.indexedFields.flatMap(LetterCounts.index),
            clock: { Int64(Date().timeIntervalSince1970 * 1000) }
        )
    }
}
