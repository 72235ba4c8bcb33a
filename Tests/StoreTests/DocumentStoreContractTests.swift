import StateGraph
import TestSupport
import Testing

@testable import SQLiteStore

/// What both stores promise.
@Suite struct DocumentStoreContractTests {
    typealias Kind = DocumentStoreKind

    /// Four documents, put in the order of their keys.
    private func fill(_ store: any DocumentStore) async throws {
        let (docsA, docsB) = (try DocumentNamespace("docs", "a"), try DocumentNamespace("docs", "b"))
        try await store.put(["kind": "note", "n": 1], at: "1", in: docsA)
        try await store.put(["kind": "todo", "n": 5], at: "2", in: docsA)
        try await store.put(["kind": "note", "n": 10], at: "3", in: docsB)
        try await store.put(["kind": "note", "n": 3], at: "4", in: DocumentNamespace("other"))
    }

    @Test(arguments: Kind.allCases)
    func `a document is read back until it is replaced or deleted`(kind: Kind) async throws {
        try await kind.withStore { store, _ in
            let place = try DocumentNamespace("u", "1")
            #expect(try await store.get("k", in: place) == nil)
            try await store.put(["v": 1], at: "k", in: place)
            #expect(try await store.get("k", in: place)?.value == ["v": 1])
            try await store.put(["w": 2], at: "k", in: place)
            let found = try #require(try await store.get("k", in: place))
            #expect(found.value == ["w": 2])
            #expect((found.namespace, found.key) == (place, "k"))
            #expect(found.score == nil)
            try await store.delete("k", in: place)
            try await store.delete("k", in: place)
            #expect(try await store.get("k", in: place) == nil)
            #expect(try await store.search(place).isEmpty)
        }
    }

    @Test(arguments: Kind.allCases)
    func `every kind of value survives`(kind: Kind) async throws {
        try await kind.withStore { store, _ in
            let value: [String: DocumentValue] = [
                "": nil, "a.b": true, "int": .integer(.max), "small": .integer(.min), "real": 0.1,
                "huge": 1e300, "whole": 2.0, "text": "\u{0}\n\"\\ü\u{1F600}", "list": [1, ["x": nil], []],
                "object": ["x": ["y": [:]]],
            ]
            let place = try DocumentNamespace("any")
            try await store.put(value, at: "k", in: place)
            try await store.put([:], at: "", in: place)
            #expect(try await store.get("k", in: place)?.value == value)
            #expect(try await store.get("", in: place)?.value == [:])
        }
    }

    @Test(arguments: Kind.allCases)
    func `times tell the first put and the last`(kind: Kind) async throws {
        try await kind.withStore { store, clock in
            let (place, start) = (try DocumentNamespace("a"), clock.now())
            try await store.put([:], at: "k", in: place)
            clock.advance(seconds: 2)
            try await store.put([:], at: "k", in: place)
            let found = try #require(try await store.get("k", in: place))
            #expect(found.createdMilliseconds == start)
            #expect(found.updatedMilliseconds == start + 2000)
            try await store.delete("k", in: place)
            try await store.put([:], at: "k", in: place)
            #expect(try await store.get("k", in: place)?.createdMilliseconds == start + 2000)
        }
    }

    @Test(arguments: Kind.allCases)
    func `a search finds a namespace and what lies below, label by label`(kind: Kind) async throws {
        try await kind.withStore { store, _ in
            try await fill(store)
            func keys(_ labels: String...) async throws -> [String] {
                try await store.search(DocumentNamespace(labels)).map(\.key)
            }
            #expect(try await keys() == ["1", "2", "3", "4"])
            #expect(try await keys("docs") == ["1", "2", "3"])
            #expect(try await keys("docs", "a") == ["1", "2"])
            #expect(try await keys("doc") == [])
            #expect(try await keys("DOCS") == [])
            #expect(try await keys("docs", "*") == [])
            #expect(try await keys("docs", "a", "x") == [])
        }
    }

    @Test(arguments: Kind.allCases)
    func `a filter selects, and bounds cut what it selected`(kind: Kind) async throws {
        try await kind.withStore { store, _ in
            try await fill(store)
            func keys(
                _ filter: [String: DocumentValue]?,
                limit: Int = 10,
                offset: Int = 0
            ) async throws -> [String] {
                let filter = try filter.map { try DocumentFilter(json: $0) }
                return try await store.search(.root, filter: filter, limit: limit, offset: offset).map(\.key)
            }
            #expect(try await keys(["kind": "note"]) == ["1", "3", "4"])
            #expect(try await keys(["kind": "note", "n": 10]) == ["3"])
            #expect(try await keys(["n": ["$gt": 3]]) == ["2", "3"])
            #expect(try await keys(["n": ["$gte": 3, "$lt": 10]]) == ["2", "4"])
            #expect(try await keys(["kind": ["$ne": "note"]]) == ["2"])
            #expect(try await keys(["missing": 1]) == [])
            #expect(try await keys(["missing": nil]) == ["1", "2", "3", "4"])
            #expect(try await keys(["kind": "note"], limit: 1, offset: 1) == ["3"])
            #expect(try await keys(["kind": "note"], limit: 9, offset: 2) == ["4"])
            #expect(try await keys(["kind": "note"], limit: 0) == [])
            #expect(try await keys(nil, limit: 2, offset: 1) == ["2", "3"])
            #expect(try await keys(nil, limit: .max, offset: 3) == ["4"])
            #expect(try await keys(nil, limit: .max, offset: .max) == [])
        }
    }

    @Test(arguments: Kind.allCases)
    func `a search returns ten documents unless told otherwise`(kind: Kind) async throws {
        try await kind.withStore { store, _ in
            let place = try DocumentNamespace("many")
            for number in 0..<12 { try await store.put([:], at: "\(number)", in: place) }
            #expect(try await store.search(place).map(\.key) == (0..<10).map(String.init))
        }
    }

    @Test(arguments: Kind.allCases)
    func `namespaces are listed in order, by prefix, suffix and depth`(kind: Kind) async throws {
        try await kind.withStore { store, _ in
            for labels in [["a", "b", "c"], ["b"], ["a-b"], ["a", "b", "d", "e"], ["a", "c", "f"], ["a"]] {
                try await store.put([:], at: "k", in: DocumentNamespace(labels))
                try await store.put([:], at: "k2", in: DocumentNamespace(labels))
            }
            func list(_ listing: NamespaceListing) async throws -> [String] {
                try await store.listNamespaces(listing).map(\.text)
            }
            let all = ["a", "a.b.c", "a.b.d.e", "a.c.f", "a-b", "b"]
            #expect(try await list(NamespaceListing()) == all)
            #expect(
                try await list(NamespaceListing(prefix: DocumentNamespace("a", "b"))) == ["a.b.c", "a.b.d.e"]
            )
            #expect(try await list(NamespaceListing(prefix: DocumentNamespace("a", "*", "f"))) == ["a.c.f"])
            #expect(try await list(NamespaceListing(suffix: DocumentNamespace("*", "c"))) == ["a.b.c"])
            #expect(try await list(NamespaceListing(suffix: DocumentNamespace("e"))) == ["a.b.d.e"])
            #expect(
                try await list(NamespaceListing(maximumDepth: 2)) == ["a", "a.b", "a.c", "a-b", "b"]
            )
            #expect(try await list(NamespaceListing(maximumDepth: 1, limit: 1, offset: 1)) == ["a-b"])
            #expect(try await list(NamespaceListing(limit: 2, offset: 4)) == ["a-b", "b"])
            #expect(try await list(NamespaceListing(limit: 0)) == [])
        }
    }

    @Test(arguments: Kind.allCases)
    func `a namespace is listed while it holds a document`(kind: Kind) async throws {
        try await kind.withStore { store, _ in
            let (kept, gone) = (try DocumentNamespace("kept"), try DocumentNamespace("gone"))
            try await store.put([:], at: "k", in: kept)
            try await store.put([:], at: "k", in: gone)
            try await store.delete("k", in: gone)
            _ = try await store.get("k", in: DocumentNamespace("read"))
            try await store.delete("k", in: DocumentNamespace("nothing"))
            #expect(try await store.listNamespaces(NamespaceListing()) == [kept])
        }
    }

    @Test(arguments: Kind.allCases)
    func `texts that only look alike are different keys and namespaces`(kind: Kind) async throws {
        try await kind.withStore { store, _ in
            let (one, two) = ("\u{E9}", "e\u{301}")
            try await store.put(["v": 1], at: one, in: DocumentNamespace(one))
            try await store.put(["v": 2], at: two, in: DocumentNamespace(one))
            try await store.put(["v": 3], at: one, in: DocumentNamespace(two))
            #expect(try await store.get(one, in: DocumentNamespace(one))?.value == ["v": 1])
            #expect(try await store.get(two, in: DocumentNamespace(one))?.value == ["v": 2])
            #expect(try await store.search(DocumentNamespace(two)).map(\.value) == [["v": 3]])
            #expect(try await store.listNamespaces().count == 2)
        }
    }

    @Test(arguments: Kind.allCases)
    func `what makes no sense is refused and stores nothing`(kind: Kind) async throws {
        try await kind.withStore { store, _ in
            let place = try DocumentNamespace("a")
            var deep: DocumentValue = 1
            for _ in 0..<DocumentRules.maximumDepth { deep = [deep] }
            let refusals: [(DocumentStoreError.Code, () async throws -> Void)] = [
                (.invalidNamespace, { try await store.put([:], at: "k", in: .root) }),
                (
                    .invalidNamespace,
                    { try await store.put([:], at: "k", in: DocumentNamespace("langgraph", "x")) }
                ),
                (.invalidKey, { try await store.put([:], at: "a\u{0}b", in: place) }),
                (.unstorableValue, { try await store.put(["x": .double(.nan)], at: "k", in: place) }),
                (.unstorableValue, { try await store.put(["x": [["\u{0}": 1]]], at: "k", in: place) }),
                (.unstorableValue, { try await store.put(["x": deep], at: "k", in: place) }),
                (.invalidBounds, { _ = try await store.search(place, limit: -1) }),
                (.invalidBounds, { _ = try await store.search(place, offset: -1) }),
                (.invalidBounds, { _ = try await store.listNamespaces(limit: -1) }),
                (.invalidBounds, { _ = try await store.listNamespaces(offset: -1) }),
                (.invalidBounds, { _ = try await store.listNamespaces(maximumDepth: 0) }),
            ]
            for (number, (code, attempt)) in refusals.enumerated() {
                #expect(await documentErrorCode(attempt) == code, "attempt \(number)")
            }
            #expect(try await store.listNamespaces().isEmpty)
            // Reading where nothing can be is no error.
            #expect(try await store.get("k", in: .root) == nil)
            #expect(try await store.search(DocumentNamespace("langgraph")).isEmpty)
            // The deepest document there is.
            if case .array(let elements) = deep {
                try await store.put(["x": elements[0]], at: "k", in: place)
                #expect(try await store.get("k", in: place)?.value == ["x": elements[0]])
            }
        }
    }

    @Test(arguments: Kind.allCases)
    func `many tasks put at once`(kind: Kind) async throws {
        try await kind.withStore { store, _ in
            let place = try DocumentNamespace("shared")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<50 {
                    group.addTask {
                        try await store.put(["n": .integer(number)], at: "t\(number)", in: place)
                    }
                }
                try await group.waitForAll()
            }
            let found = try await store.search(place, limit: 100)
            let numbers = found.compactMap { $0.value["n"]?.integerValue }.sorted()
            #expect(numbers == Array(0..<50))
        }
    }
}
