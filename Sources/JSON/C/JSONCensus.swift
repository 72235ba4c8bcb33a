internal import Glibc

/// Looks for the bytes that tell a text's shape, as fast as it can: it sees every byte of every message.
enum JSONCensus {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let wordBytes = MemoryLayout<UInt64>.size

    /// Whether a text holds a NUL byte.
    static func hasNUL(_ text: Span<UInt8>) -> Bool {
        unsafe text.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return false }
            return unsafe memchr(start, 0, bytes.count) != nil
        }
    }

    /// How many `[` and `{` a text has, inside of strings too.
    ///
    /// Eight bytes at a time in a word: the compiler does not vectorize a loop over bytes, which took a tenth of
    /// the time that jansson needs for the text.
    static func brackets(in text: Span<UInt8>) -> Int {
        var brackets = 0
        var start = 0
        let wordsEnd = text.count / wordBytes * wordBytes
        unsafe text.withUnsafeBytes { text in
            while start < wordsEnd {
                // The lanes of a sum are bytes, which count to 255.
                let end = min(start + 255 * wordBytes, wordsEnd)
                var lanes: UInt64 = 0
                while start < end {
                    let word = unsafe text.loadUnaligned(fromByteOffset: start, as: UInt64.self)
                    // `[` is 0x5B, `{` is 0x7B.
                    lanes &+= zeroLanes((word | ones &* 0x20) ^ ones &* UInt64(UInt8(ascii: "{")))
                    start += wordBytes
                }
                brackets += sum(lanes)
            }
        }
        for index in wordsEnd..<text.count where text[index] | 0x20 == UInt8(ascii: "{") { brackets += 1 }
        return brackets
    }

    /// 1 in every byte that is 0 in a word, 0 in the others.
    @inline(__always)
    private static func zeroLanes(_ word: UInt64) -> UInt64 {
        let low = ones &* 0x7F
        return ~((word & low) &+ low | word | low) >> 7
    }

    /// The sum of a word's bytes.
    private static func sum(_ lanes: UInt64) -> Int {
        stride(from: 0, to: 64, by: 8).reduce(0) { $0 + Int(lanes >> UInt64($1) & 0xFF) }
    }
}
