import Testing

@testable import LanguageCommand

@Suite struct LineSplitterTests {
    @Test func `lines come out whole however the bytes come in`() {
        let bytes = Array("one\n\ntwo\nthree".utf8)
        for size in 1...bytes.count {
            var splitter = LineSplitter()
            var lines: [[UInt8]] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                lines += splitter.append(Array(bytes[start..<min(start + size, bytes.count)]))
            }
            lines += splitter.finish()
            #expect(lines.map { String(decoding: $0, as: UTF8.self) } == ["one", "", "two", "three"])
        }
    }
}
