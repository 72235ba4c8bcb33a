internal import Foundation
import JSON
internal import SQLiteStore
import StateGraph

/// What a scenario keeps: checkpoints and documents, and how much of it outlives a process.
///
/// Databases are files in a temporary folder of the scenario's own; checkpoints and documents have one each, as
/// they may live for different times.
struct ScenarioStorage {
    private let scenario: Scenario
    private let saver: SuiteOptions.Saver
    private let folder: TemporaryFolder?
    private var checkpoints: DurableStore?
    private var documentFile: DurableStore?

    /// The checkpointer of a process that starts.
    private(set) var checkpointer: (any Checkpointer)?
    /// The long-term store of a process that starts.
    private(set) var documents: (any DocumentStore)?

    /// The storage of a scenario that starts.
    ///
    /// - Throws: what opening its databases throws.
    init(_ scenario: Scenario, saver: SuiteOptions.Saver) async throws {
        self.scenario = scenario
        self.saver = saver
        let isOnDisk = (saver == .sqlite && scenario.checkpointer != .none) || scenario.store?.isDurable == true
        folder = isOnDisk ? try TemporaryFolder() : nil
        try await openCheckpoints()
        try await openDocuments()
    }

    /// Closes everything, forgets what does not outlive a process, and opens what does again.
    ///
    /// - Throws: what opening the databases throws.
    mutating func endProcess() async throws {
        await close()
        // In memory the saver itself stands for the file.
        if scenario.checkpointer == .memory || saver == .sqlite { try await openCheckpoints() }
        try await openDocuments()
    }

    /// Closes the databases.
    func close() async {
        await checkpoints?.close()
        await documentFile?.close()
    }

    private mutating func openCheckpoints() async throws {
        guard scenario.checkpointer != .none else { return }
        guard saver == .sqlite, let folder else {
            checkpointer = MemoryCheckpointer()
            return
        }
        let isKept = scenario.checkpointer == .file
        let file = try await Self.open(folder.file("checkpoints", isKept: isKept))
        checkpoints = file
        checkpointer = file.checkpointer(graph: scenario.main, retention: .keepAll)
    }

    private mutating func openDocuments() async throws {
        guard let store = scenario.store else { return }
        let index = store.indexedFields.flatMap(LetterCounts.index)
        guard store.isDurable, let folder else {
            documents = MemoryDocumentStore(
                index: index,
                clock: { Int64(Date().timeIntervalSince1970 * 1000) }
            )
            return
        }
        let file = try await Self.open(folder.file("documents", isKept: true))
        documentFile = file
        documents = file.documentStore(index: index, lifetimes: Self.lifetimes(store.timeToLive))
    }

    private static func open(_ path: String) async throws -> DurableStore {
        var configuration = StoreConfiguration(path: path)
        // Processes end in an orderly way here: nothing is at stake when the machine dies.
        configuration.synchronous = .normal
        return try await DurableStore.open(configuration)
    }

    private static func lifetimes(_ settings: JSONObject?) -> DocumentLifetimes {
        DocumentLifetimes(
            standard: settings?["default_ttl"]?.numberValue.map { .seconds($0 * 60) },
            areRefreshedOnRead: settings?["refresh_on_read"]?.boolValue ?? true
        )
    }
}
