internal import Glibc

/// What tells a text's shape: it sees every byte of every message, so it is as fast as it can be.
enum JSONCensus {
    private typealias Lanes = SIMD16<UInt8>

    /// Whether a text holds a NUL byte.
    static func hasNUL(_ text: Span<UInt8>) -> Bool {
        unsafe text.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return false }
            return unsafe memchr(start, 0, bytes.count) != nil
        }
    }

    /// How many `[` and `{` a text has, inside of strings too.
    ///
    /// Sixteen bytes at a time: the compiler does not vectorize a loop over bytes, which took a tenth of the time
    /// that jansson needs for the text.
    static func brackets(in text: Span<UInt8>) -> Int {
        var brackets = 0
        var start = 0
        let vectorsEnd = text.count / Lanes.scalarCount * Lanes.scalarCount
        unsafe text.withUnsafeBytes { text in
            while start < vectorsEnd {
                // The lanes of a sum are bytes, which count to 255.
                let end = min(start + 255 * Lanes.scalarCount, vectorsEnd)
                var lanes = Lanes()
                while start < end {
                    let bytes = unsafe text.loadUnaligned(fromByteOffset: start, as: Lanes.self)
                    // `[` is 0x5B, `{` is 0x7B.
                    let isBracket = bytes | Lanes(repeating: 0x20) .== Lanes(repeating: UInt8(ascii: "{"))
                    lanes &+= Lanes().replacing(with: Lanes(repeating: 1), where: isBracket)
                    start += Lanes.scalarCount
                }
                brackets += lanes.indices.reduce(0) { $0 + Int(lanes[$1]) }
            }
        }
        for index in vectorsEnd..<text.count where text[index] | 0x20 == UInt8(ascii: "{") { brackets += 1 }
        return brackets
    }
}
