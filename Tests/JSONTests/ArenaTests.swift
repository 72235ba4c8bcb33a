import Synchronization
import Testing

@testable import JSON

struct ArenaTests {
    private func document(of bytes: Int) throws -> JSONDocument {
        let text = #"["\#(String(repeating: "x", count: bytes))"]"#
        return try JSONDocument(parsing: text.utf8.span, limits: JSONLimits())
    }

    @Test func `a small text needs no memory beyond the chunk that is kept`() throws {
        #expect(try document(of: 2_000).extraBytes == 0)
    }

    @Test func `a large text's memory is given back with its document`() throws {
        let large = try document(of: 1 << 20)
        #expect(large.extraBytes > 1 << 20)
        #expect(large.extraBytes < 8 << 20)
        for _ in 0..<3 { #expect(try document(of: 10).extraBytes == 0) }
    }

    @Test func `chunks double up to a megabyte, larger blocks get what they need`() {
        #expect(Arena.chunkBytes(after: 16 << 10, for: 100) == 32 << 10)
        #expect(Arena.chunkBytes(after: 1 << 20, for: 100) == 1 << 20)
        #expect(Arena.chunkBytes(after: 16 << 10, for: 5 << 20) == 5 << 20)
    }

    @Test func `documents that live at once keep their own values`() throws {
        let documents = try (0..<20).map { number in
            try JSONDocument(
                parsing: #"{"n":\#(number),"s":"text \#(number)"}"#.utf8.span,
                limits: JSONLimits()
            )
        }
        for (number, document) in documents.enumerated() {
            #expect(document.root.member("n")?.integer == Int64(number))
            #expect(document.root.member("s")?.string == "text \(number)")
        }
    }

    @Test func `a document may end on another thread than it began`() async throws {
        for round in 0..<20 {
            let boxes = try (0..<4).map { _ in try Box(document(of: 100 * round)) }
            await withDiscardingTaskGroup { group in
                for box in boxes { group.addTask { box.empty() } }
            }
        }
        #expect(try document(of: 10).extraBytes == 0)
    }

    @Test func `many threads read and write at once`() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for seed in 0..<16 as Range<UInt64> {
                group.addTask {
                    var random = SeededValues(seed: seed)
                    for _ in 0..<100 {
                        let record = random.record(depth: 2)
                        let bytes = try JSONCodec().encode(record)
                        #expect(try JSONCodec().decode(from: bytes) == record)
                        #expect(throws: JSONError.self) { try JSONParser().parse(bytes.dropLast() + [0x21]) }
                        await Task.yield()
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test(arguments: [0, 1, 7, 8, 9, 63, 64, 255, 2_039, 2_040, 2_041, 2_048, 9_999])
    func `every bracket counts once`(count: Int) {
        var random = SeededValues(seed: UInt64(count))
        for bytes in [
            (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) },
            (0..<count).map { _ in Array("[{,]};+-\u{1}\u{80}".utf8)[random.below(9)] },
            Array(repeating: UInt8(ascii: "["), count: count),
            Array(repeating: UInt8(ascii: ","), count: count),
        ] {
            let brackets = bytes.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
            #expect(JSONCensus.brackets(in: bytes.span) == brackets)
            #expect(JSONCensus.hasNUL(bytes.span) == bytes.contains(0))
        }
    }

    @Test func `a refused text leaves the arena fit for the next`() throws {
        for text in ["[[[1,2,", "{\"a\":{\"b\":\"", "[1e999]", "{\"\\u0000\":1}"] {
            for _ in 0..<20 {
                #expect(throws: JSONError.self) { try JSONParser().parse(text) }
                #expect(try JSONParser().parse(#"{"a":["b"]}"#) == ["a": ["b"]])
            }
        }
    }

    /// Hands a document to another thread, which is fine since only one has it at a time.
    private final class Box: Sendable {
        private let content: Mutex<JSONDocument?>

        init(_ document: sending JSONDocument) { content = Mutex(document) }

        func empty() { content.withLock { $0 = nil } }
    }
}
