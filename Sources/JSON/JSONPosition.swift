/// A place in a JSON text.
public struct JSONPosition: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// The character in that line (Unicode scalars), from 1.
    public let column: Int
    /// The byte in the text, from 0.
    public let offset: Int

    /// The line and column of a byte.
    ///
    /// - Parameters:
    ///   - offset: from 0; what lies after the end of the text means its end.
    ///   - text: the whole text. It need not be valid.
    init(offset: Int, in text: Span<UInt8>) {
        var line = 1
        var column = 1
        let end = min(max(offset, 0), text.count)
        for index in 0..<end {
            let byte = text[index]
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {  // 10xxxxxx continues a scalar (RFC 3629 §3).
                column += 1
            }
        }
        self.line = line
        self.column = column
        self.offset = end
    }
}
