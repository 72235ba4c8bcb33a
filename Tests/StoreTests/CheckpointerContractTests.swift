import Meetings
import StateGraph
import TestSupport
import Testing

@testable import SQLiteStore

@Suite struct CheckpointerContractTests {
    @Test(arguments: CheckpointerContract.allCases)
    func `the memory keeps the contract`(promise: CheckpointerContract) async throws {
        try await promise.check(MemoryCheckpointer())
    }

    @Test(arguments: CheckpointerContract.allCases, [0, 100])
    func `SQLite keeps the contract`(promise: CheckpointerContract, cachedThreads: Int) async throws {
        try await withStore({ $0.cachedThreads = cachedThreads }) { store in
            try await promise.check(store.checkpointer(graph: "g", retention: .keepAll))
        }
    }

    @Test(arguments: CheckpointerContract.allCases, [true, false])
    func `SQLite keeps the contract on any threads`(
        promise: CheckpointerContract,
        usesCallersThreads: Bool
    ) async throws {
        try await withStore({ $0.usesCallersThreads = usesCallersThreads }) { store in
            try await promise.check(store.checkpointer(graph: "g", retention: .keepAll))
        }
    }
}

/// Runs `body` with a store in a folder of its own, and closes it.
func withStore<Result>(
    _ adjust: (inout StoreConfiguration) -> Void = { _ in },
    _ body: (DurableStore) async throws -> Result
) async throws -> Result {
    let folder = try TemporaryFolder()
    var configuration = StoreConfiguration(path: folder.file())
    adjust(&configuration)
    let store = try await DurableStore.open(configuration)
    do {
        let result = try await body(store)
        await store.close()
        return result
    } catch {
        await store.close()
        throw error
    }
}
