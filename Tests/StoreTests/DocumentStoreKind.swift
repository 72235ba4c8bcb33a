import Meetings
import StateGraph
import TestSupport

@testable import SQLiteStore

/// The stores that keep one contract.
enum DocumentStoreKind: CaseIterable, Sendable {
    case memory, sqlite

    /// Runs `body` with an empty store of this kind and its clock.
    func withStore(
        index: DocumentIndex? = nil,
        _ body: (any DocumentStore, TestClock) async throws -> Void
    ) async throws {
        let clock = TestClock()
        switch self {
        case .memory: try await body(MemoryDocumentStore(index: index) { clock.now() }, clock)
        case .sqlite:
            try await StoreTests.withStore { store in
                try await body(store.documentStore(index: index, clock: clock), clock)
            }
        }
    }
}

/// How often each letter from a to z stands in a text.
func letterCounts(_ texts: [String]) -> [[Double]] {
    texts.map { text in
        var counts = [Double](repeating: 0, count: 26)
        for byte in text.lowercased().utf8 where byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") {
            counts[Int(byte - UInt8(ascii: "a"))] += 1
        }
        return counts
    }
}

/// The error's code if it is a document store's.
func documentErrorCode(_ body: () async throws -> Void) async -> DocumentStoreError.Code? {
    do {
        try await body()
        return nil
    } catch {
        return (error as? DocumentStoreError)?.code
    }
}
