/// JSON with `//`, `#` and `/* */` comments and trailing commas, as people write configuration.
///
/// The extras are replaced by blanks, line ends kept, so that the plain JSON parser's lines and columns are those
/// of the file.
struct CommentedJSON {
    /// The text as plain JSON, of the same length in bytes.
    let plain: [UInt8]
    /// The line of a `/*` that is never closed.
    let unclosedCommentLine: Int?

    /// Blanks out what plain JSON does not know.
    init(_ text: [UInt8]) {
        var blanker = Blanker(text)
        blanker.run()
        plain = blanker.output
        unclosedCommentLine = blanker.unclosedCommentStart.map { start in
            1 + text[..<start].count { $0 == UInt8(ascii: "\n") }
        }
    }

    /// Walks the text once; knows strings, so that `"http://…"` stays whole.
    private struct Blanker {
        private(set) var output: [UInt8]
        private(set) var unclosedCommentStart: Int?
        private var position = 0
        /// The last comma behind which only blanks and comments came so far.
        private var pendingComma: Int?

        init(_ text: [UInt8]) {
            output = text
        }

        mutating func run() {
            if output.starts(with: [0xEF, 0xBB, 0xBF]) { blank(0..<3) }
            while position < output.count { step() }
        }

        private mutating func step() {
            switch output[position] {
            case UInt8(ascii: "\""):
                pendingComma = nil
                skipString()
            case UInt8(ascii: "#"): skipLineComment()
            case UInt8(ascii: "/") where next == UInt8(ascii: "/"): skipLineComment()
            case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skipBlockComment()
            case UInt8(ascii: ","):
                pendingComma = position
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if let comma = pendingComma { output[comma] = UInt8(ascii: " ") }
                pendingComma = nil
                position += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
                position += 1
            default:
                pendingComma = nil
                position += 1
            }
        }

        private var next: UInt8? {
            position + 1 < output.count ? output[position + 1] : nil
        }

        private mutating func skipString() {
            position += 1
            while position < output.count {
                switch output[position] {
                case UInt8(ascii: "\\"): position += 2
                case UInt8(ascii: "\""), UInt8(ascii: "\n"):
                    position += 1
                    return
                default: position += 1
                }
            }
        }

        private mutating func skipLineComment() {
            let end = output[position...].firstIndex(of: UInt8(ascii: "\n")) ?? output.count
            blank(position..<end)
            position = end
        }

        private mutating func skipBlockComment() {
            var end = position + 2
            while end + 1 < output.count,
                !(output[end] == UInt8(ascii: "*") && output[end + 1] == UInt8(ascii: "/"))
            {
                end += 1
            }
            if end + 1 < output.count {
                end += 2
            } else {
                unclosedCommentStart = position
                end = output.count
            }
            blank(position..<end)
            position = end
        }

        private mutating func blank(_ range: Range<Int>) {
            for index in range where output[index] != UInt8(ascii: "\n") { output[index] = UInt8(ascii: " ") }
        }
    }
}
