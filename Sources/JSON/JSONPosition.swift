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
        var end = min(max(offset, 0), text.count)
        // Inside of a scalar: the place is where it begins.
        var lead = end
        while lead > 0, lead < text.count, end - lead < 3, text[lead].continuesScalar { lead -= 1 }
        if lead < text.count, text[lead] >= 0xC0 { end = lead }
        for index in 0..<end {
            let byte = text[index]
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if !byte.continuesScalar {
                column += 1
            }
        }
        self.line = line
        self.column = column
        self.offset = end
    }
}

extension UInt8 {
    /// Whether the byte is 10xxxxxx and so belongs to the scalar before it (RFC 3629 §3).
    fileprivate var continuesScalar: Bool { self & 0xC0 == 0x80 }
}
