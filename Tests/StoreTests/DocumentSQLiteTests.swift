import Foundation
import GRDB
import StateGraph
import TestSupport
import Testing

@testable import SQLiteStore

/// What only the store on disk does.
@Suite struct DocumentSQLiteTests {
    private let place: DocumentNamespace

    init() throws { place = try DocumentNamespace("t") }

    @Test func `the memory store keeps documents for good only`() async throws {
        let store = MemoryDocumentStore { 0 }
        let code = await documentErrorCode {
            try await store.put([:], at: "k", in: place, ttl: .after(.seconds(60)))
        }
        #expect(code == .ttlUnsupported)
        try await store.put([:], at: "k", in: place, ttl: .forever)
        #expect(await store.sweep() == 0)
    }

    @Test func `documents survive reopening, with their vectors`() async throws {
        let folder = try TemporaryFolder()
        let index = try DocumentIndex { letterCounts($0) }
        let value: [String: DocumentValue] = ["v": [1, ["x": nil]]]
        for isFirst in [true, false] {
            let store = try await DurableStore.open(StoreConfiguration(path: folder.file()))
            let documents = store.documentStore(index: index)
            if isFirst { try await documents.put(value, at: "k", in: place) }
            #expect(try await documents.get("k", in: place)?.value == value)
            #expect(try await documents.search(place, query: "v").first?.score != nil)
            #expect(try await documents.listNamespaces() == [place])
            await store.close()
        }
    }

    @Test func `documents vanish with the sweep behind the end of their time`() async throws {
        try await withStore { store in
            let clock = TestClock()
            let documents = store.documentStore(index: try DocumentIndex { letterCounts($0) }, clock: clock)
            try await documents.put(["v": "a"], at: "short", in: place, ttl: .after(.milliseconds(1200)))
            try await documents.put(["v": "b"], at: "long", in: place, ttl: .after(.seconds(3600)))
            try await documents.put(["v": "c"], at: "none", in: place)
            clock.advance(seconds: 1)
            #expect(try await documents.sweep() == 0)
            clock.advance(seconds: 1)
            #expect(try await documents.get("short", in: place) != nil)
            #expect(try await documents.sweep() == 1)
            #expect(try await documents.search(place).map(\.key) == ["long", "none"])
            clock.advance(seconds: 3600)
            #expect(try await documents.sweep() == 1)
            clock.advance(seconds: 1_000_000_000)
            #expect(try await documents.sweep() == 0)
            #expect(try await documents.get("none", in: place) != nil)
            let vectors = try await store.database.read { db in
                try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM document_vector")
            }
            #expect(vectors == 1)
        }
    }

    @Test func `a sweep of many documents is several transactions`() async throws {
        try await withStore { store in
            let clock = TestClock()
            let documents = store.documentStore(clock: clock)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<1001 {
                    group.addTask {
                        try await documents.put([:], at: "\(number)", in: place, ttl: .after(.zero))
                    }
                }
                try await group.waitForAll()
            }
            let before = await store.counters().writes
            #expect(try await documents.sweep() == 1001)
            #expect(await store.counters().writes == before + 3)
            #expect(try await documents.listNamespaces().isEmpty)
        }
    }

    @Test func `reading lets the time begin anew if the store was told so`() async throws {
        for isRefreshed in [true, false] {
            try await withStore { store in
                let clock = TestClock()
                let lifetimes = DocumentLifetimes(standard: .seconds(10), areRefreshedOnRead: isRefreshed)
                let documents = store.documentStore(
                    index: try DocumentIndex { letterCounts($0) },
                    lifetimes: lifetimes,
                    clock: clock
                )
                for key in ["got", "found", "similar", "unread"] {
                    try await documents.put(["v": .string(key)], at: key, in: place)
                }
                try await documents.put([:], at: "kept", in: place, ttl: .forever)
                clock.advance(seconds: 9)
                _ = try await documents.get("got", in: place)
                _ = try await documents.get("kept", in: place)
                _ = try await documents.search(place, filter: DocumentFilter(["v": .equal("found")]))
                _ = try await documents.search(place, query: "similar", limit: 1)
                clock.advance(seconds: 2)
                #expect(try await documents.sweep() == (isRefreshed ? 1 : 4))
                let left = try await documents.search(place).map(\.key)
                #expect(left == (isRefreshed ? ["got", "found", "similar", "kept"] : ["kept"]))
            }
        }
    }

    @Test func `a replaced document has the time of its last put`() async throws {
        try await withStore { store in
            let clock = TestClock()
            let documents = store.documentStore(clock: clock)
            try await documents.put([:], at: "k", in: place, ttl: .after(.seconds(1)))
            try await documents.put([:], at: "k", in: place)
            try await documents.put([:], at: "endless", in: place, ttl: .after(.seconds(Int64.max)))
            clock.advance(seconds: 5)
            #expect(try await documents.sweep() == 0)
            let code = await documentErrorCode {
                try await documents.put([:], at: "k", in: place, ttl: .after(.seconds(-1)))
            }
            #expect(code == .invalidTimeToLive)
        }
    }

    @Test func `the newest second comes first, within it the order of writing`() async throws {
        try await withStore { store in
            let clock = TestClock()
            let documents = store.documentStore(clock: clock)
            for keys in [["1", "2", "3"], ["4", "2"]] {
                for key in keys { try await documents.put([:], at: key, in: place) }
                clock.advance(seconds: 1)
            }
            #expect(try await documents.search(.root).map(\.key) == ["4", "2", "1", "3"])
            #expect(try await documents.search(place, limit: 2, offset: 1).map(\.key) == ["2", "1"])
        }
    }

    @Test func `a search below a prefix reads the rows below it only`() async throws {
        try await withStore { store in
            let scope = DocumentScope(place)
            let plan = try await store.database.read { db in
                try Row.fetchAll(
                    db,
                    sql: "EXPLAIN QUERY PLAN " + DocumentRow.columns + scope.condition,
                    arguments: scope.arguments
                ).map { $0["detail"] as String }
            }
            #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
        }
    }

    @Test(arguments: [
        "value = '[1]'", "value = '{'", "namespace = 'a..b'",
    ])
    func `a damaged row is reported, not guessed at`(change: String) async throws {
        try await withStore { store in
            let documents = store.documentStore()
            try await documents.put(["v": 1], at: "k", in: place)
            try await store.database.write { try $0.execute(sql: "UPDATE document SET \(change)") }
            let error = await #expect(throws: StoreError.self) { _ = try await documents.search(.root) }
            #expect(error?.code == .corrupt)
            #expect(error?.context.contains("row 1") == true)
            if change.hasPrefix("namespace") {
                let listing = await #expect(throws: StoreError.self) {
                    _ = try await documents.listNamespaces()
                }
                #expect(listing?.code == .corrupt)
            }
        }
    }

    @Test func `a damaged vector is reported`() async throws {
        try await withStore { store in
            let documents = store.documentStore(index: try DocumentIndex { letterCounts($0) })
            try await documents.put(["v": 1], at: "k", in: place)
            try await store.database.write {
                try $0.execute(sql: "UPDATE document_vector SET vector = x'00'")
            }
            let error = await #expect(throws: StoreError.self) {
                _ = try await documents.search(.root, query: "v")
            }
            #expect(error?.code == .corrupt)
        }
    }

    @Test func `a vector of another length is no vector to compare`() async throws {
        try await withStore { store in
            let old = store.documentStore(index: try DocumentIndex { $0.map { _ in [1, 0] } })
            try await old.put(["v": 1], at: "k", in: place)
            let new = store.documentStore(index: try DocumentIndex { letterCounts($0) })
            #expect(try await new.search(place, query: "v").map(\.score) == [nil])
        }
    }

    @Test func `a database of the version before gains the tables`() async throws {
        let folder = try TemporaryFolder()
        let first = try await DurableStore.open(StoreConfiguration(path: folder.file()))
        await first.close()
        let before = try DatabaseQueue(path: folder.file())
        try await before.writeWithoutTransaction { db in
            try db.execute(
                sql: """
                    DROP TABLE document_vector; DROP TABLE document;
                    DELETE FROM grdb_migrations WHERE identifier = '2 documents';
                    """
            )
        }
        try before.close()
        let store = try await DurableStore.open(StoreConfiguration(path: folder.file()))
        let documents = store.documentStore()
        try await documents.put([:], at: "k", in: place)
        #expect(try await documents.get("k", in: place) != nil)
        await store.close()
        await #expect(throws: StoreError.self) { _ = try await documents.get("k", in: place) }
    }
}
