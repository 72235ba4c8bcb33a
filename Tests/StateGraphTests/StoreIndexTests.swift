import Testing

@testable import StateGraph

@Suite struct StoreIndexTests {
    private static let book: [String: DocumentValue] = [
        "title": "T", "pages": 7, "empty": nil,
        "author": ["name": "A", "born": ["year": 1815]],
        "chapters": [["title": "one"], ["title": "two"], ["note": "x"]],
    ]

    @Test(arguments: [
        ("title", ["T"]), ("pages", ["7"]), ("empty", []), ("missing", []), ("title.more", []),
        ("author.name", ["A"]), ("author.born", [#"{"year": 1815}"#]),
        ("author.*", [#"{"year": 1815}"#, "A"]),
        ("chapters[*].title", ["one", "two"]), ("chapters[0].title", ["one"]), ("chapters[-1].note", ["x"]),
        ("chapters[3].title", []), ("chapters[-4].title", []), ("author[0]", []), ("chapters.*.note", ["x"]),
        ("{title, author.name,missing}", ["T", "A"]), ("author{name}", ["A"]), ("title{x}", []), ("{ ,}", []),
        (".title", ["T"]), ("title[*]", []),
    ])
    func `a path leads to texts`(path: String, texts: [String]) throws {
        #expect(try DocumentField(path).texts(in: Self.book) == texts)
    }

    @Test(arguments: ["$", ""])
    func `the whole document is JSON`(path: String) throws {
        #expect(try DocumentField(path).texts(in: ["b": 1, "a": "x"]) == [#"{"a": "x", "b": 1}"#])
    }

    @Test(arguments: ["a[", "a[0", "a[x]", "a[]", "{a", "a[1.5]"])
    func `a path with broken brackets is refused`(path: String) {
        let error = #expect(throws: DocumentStoreError.self) { try DocumentIndex(fields: [path]) { _ in [] } }
        #expect(error?.code == .invalidField)
    }

    @Test func `a document without texts costs no embedding`() async throws {
        struct Unexpected: Error {}
        let index = try DocumentIndex(fields: ["text"]) { _ in throw Unexpected() }
        #expect(try await index.vectors(of: ["other": 1], .standard).isEmpty)
        #expect(try await index.vectors(of: ["text": "x"], .none).isEmpty)
        #expect(try await index.vector(ofQuery: nil) == nil)
        #expect(try await index.vector(ofQuery: "") == nil)
    }

    @Test func `similarity is the cosine`() {
        #expect(DocumentRanking.similarity([1, 0], [2, 0]) == 1)
        #expect(DocumentRanking.similarity([1, 0], [0, 3]) == 0)
        #expect(DocumentRanking.similarity([1, 0], [-1, 0]) == -1)
        #expect(DocumentRanking.similarity([0, 0], [1, 1]) == 0)
        #expect(DocumentRanking.similarity([1], [1, 0]) == nil)
        #expect(DocumentRanking.score(of: [[0, 1], [3, 4], [1]], for: [1, 0]) == 0.6)
        #expect(DocumentRanking.score(of: [], for: [1]) == nil)
    }

    @Test func `equal scores keep their order, none come last`() {
        let candidates: [(String, Double?)] = [
            ("a", nil), ("b", 0.5), ("c", 0.9), ("d", 0.5), ("e", nil), ("f", -1),
        ]
        #expect(DocumentRanking.ranked(candidates, by: \.1).map(\.0) == ["c", "b", "d", "f", "a", "e"])
    }

    @Test(
        arguments: [
            (.standard, .seconds(5), 5000), (.standard, nil, nil), (.forever, .seconds(5), nil),
            (.after(.zero), nil, 0), (.after(.nanoseconds(1)), nil, 1),
            (.after(.milliseconds(1500)), nil, 1500),
            (.after(.seconds(Int64.max)), nil, Int64.max),
        ] as [(DocumentTimeToLive, Duration?, Int64?)]
    )
    func `a time to live counts in milliseconds, rounded up`(
        ttl: DocumentTimeToLive,
        standard: Duration?,
        expected: Int64?
    ) throws {
        #expect(try ttl.milliseconds(standard: standard) == expected)
    }
}
