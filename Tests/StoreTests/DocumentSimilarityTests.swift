import StateGraph
import TestSupport
import Testing

@testable import SQLiteStore

/// Searches with a query, over both stores.
@Suite struct DocumentSimilarityTests {
    typealias Kind = DocumentStoreKind

    private func index(_ fields: [String] = ["text"]) throws -> DocumentIndex {
        try DocumentIndex(fields: fields) { letterCounts($0) }
    }

    private func fill(_ store: any DocumentStore) async throws -> DocumentNamespace {
        let place = try DocumentNamespace("docs")
        try await store.put(["text": "zzz", "n": 1], at: "far", in: place)
        try await store.put(["other": "abc", "n": 2], at: "without", in: place)
        try await store.put(["text": "aab", "n": 3], at: "near", in: place)
        try await store.put(["text": "AB", "n": 4], at: "same", in: place)
        try await store.put(["text": "ba", "n": 5], at: "also", in: place)
        return place
    }

    @Test(arguments: Kind.allCases)
    func `the most similar comes first, what has no vector last`(kind: Kind) async throws {
        try await kind.withStore(index: index()) { store, _ in
            let place = try await fill(store)
            let found = try await store.search(place, query: "ab")
            #expect(found.map(\.key) == ["same", "also", "near", "far", "without"])
            let scores = found.map { $0.score.map { ($0 * 1e6).rounded() } }
            #expect(scores == [1_000_000, 1_000_000, 948_683, 0, nil])
            #expect(
                try await store.search(place, query: "ab", limit: 2, offset: 3).map(\.key) == [
                    "far", "without",
                ]
            )
            let filter = DocumentFilter(["n": .less(than: 4)])
            let some = try await store.search(place, filter: filter, query: "ab", limit: 2)
            #expect(some.map(\.key) == ["near", "far"])
        }
    }

    @Test(arguments: Kind.allCases)
    func `without a query, or without an index, the store's order stays`(kind: Kind) async throws {
        let order = ["far", "without", "near", "same", "also"]
        try await kind.withStore(index: index()) { store, _ in
            let place = try await fill(store)
            for query in [nil, ""] {
                let found = try await store.search(place, query: query)
                #expect(found.map(\.key) == order)
                #expect(found.allSatisfy { $0.score == nil })
            }
        }
        try await kind.withStore { store, _ in
            let found = try await store.search(try await fill(store), query: "ab")
            #expect(found.map(\.key) == order)
            #expect(found.allSatisfy { $0.score == nil })
        }
    }

    @Test(arguments: Kind.allCases)
    func `of several texts the most similar counts`(kind: Kind) async throws {
        try await kind.withStore(index: index(["title", "parts[*].text"])) { store, _ in
            let place = try DocumentNamespace("books")
            try await store.put(
                ["title": "zz", "parts": [["text": "yy"], ["text": "ab"]]],
                at: "parts",
                in: place
            )
            try await store.put(["title": "abb", "parts": []], at: "title", in: place)
            #expect(try await store.search(place, query: "ab").map(\.key) == ["parts", "title"])
        }
    }

    @Test(arguments: Kind.allCases)
    func `a put says what of its document is searchable, each time anew`(kind: Kind) async throws {
        try await kind.withStore(index: index()) { store, _ in
            let place = try DocumentNamespace("docs")
            func put(_ indexing: DocumentIndexing) async throws {
                try await store.put(
                    ["text": "ab", "note": "zz"],
                    at: "k",
                    in: place,
                    ttl: .standard,
                    indexing: indexing
                )
            }
            func score(_ query: String) async throws -> Double? {
                try await store.search(place, query: query).first?.score
            }
            try await put(.standard)
            #expect(try #require(try await score("ab")) > 0.999)
            try await put(.fields(["note"]))
            #expect(try await score("ab") == 0)
            #expect(try await score("z") == 1)
            try await put(.none)
            #expect(try await store.search(place, query: "z").map(\.score) == [nil])
            try await put(.standard)
            try await store.delete("k", in: place)
            #expect(try await store.search(place, query: "ab").isEmpty)
        }
    }

    @Test(arguments: Kind.allCases)
    func `an embedding function that fails leaves the store as it was`(kind: Kind) async throws {
        struct Offline: Error {}
        let index = try DocumentIndex { texts in
            switch texts[0] {
            case let text where text.contains("offline"): throw Offline()
            case let text where text.contains("short"): return []
            case let text where text.contains("endless"): return [[1e300]]
            default: return [[1]]
            }
        }
        try await kind.withStore(index: index) { store, _ in
            let place = try DocumentNamespace("docs")
            try await store.put(["v": "old"], at: "k", in: place)
            await #expect(throws: Offline.self) { try await store.put(["v": "offline"], at: "k", in: place) }
            for text in ["short", "endless"] {
                let code = await documentErrorCode {
                    try await store.put(["v": .string(text)], at: "k", in: place)
                }
                #expect(code == .invalidEmbedding)
                let queried = await documentErrorCode { _ = try await store.search(place, query: text) }
                #expect(queried == .invalidEmbedding)
            }
            await #expect(throws: Offline.self) { _ = try await store.search(place, query: "offline") }
            #expect(try await store.get("k", in: place)?.value == ["v": "old"])
            let unreadable = await documentErrorCode {
                try await store.put([:], at: "k", in: place, ttl: .standard, indexing: .fields(["a["]))
            }
            #expect(unreadable == .invalidField)
        }
    }
}
