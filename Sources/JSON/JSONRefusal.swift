/// jansson's reason for refusing a text, in our words: its own quote the text.
struct JSONRefusal {
    /// The error's code.
    let code: JSONError.Code
    /// A sentence without user text.
    let message: String
    /// Whether jansson's position is one byte behind what it complains about.
    let isBehindOffender: Bool

    /// What jansson's messages start with, and ours.
    private static let sentences: [(start: String, ours: String)] = [
        ("string or '}' expected", "a name in quotes or '}' is expected"),
        ("':' expected", "':' is expected"),
        ("'}' expected", "',' or '}' is expected"),
        ("']' expected", "',' or ']' is expected"),
        ("unexpected token", "a value is expected"),
        ("invalid token", "this is no JSON token"),
        ("invalid escape", "unknown escape in a string"),
        ("invalid Unicode", "half of a surrogate pair in a string"),
        ("unexpected newline", "a string is not closed on its line"),
        ("control character", "a control character in a string must be escaped"),
    ]

    /// Translates one of jansson's `json_error_code`s, by the numbers that its header fixes.
    init(code: Int, janssonMessage: String, text: Span<UInt8>) {
        var isBehindOffender = true
        switch code {
        case 2:
            self.code = .tooDeep
            message = "the text nests too deep"
        case 5:
            self.code = .invalidUTF8
            message = "the text is not UTF-8"
            isBehindOffender = false
        case 6:
            self.code = .syntax
            message = text.isEmpty ? "the text is empty" : "the text ends too early"
            isBehindOffender = false
        case 7:
            self.code = .syntax
            message = "there is more after the value"
        case 13:
            self.code = .unsupportedKey
            message = "a name contains U+0000"
        case 14:
            self.code = .duplicateKey
            message = "a name comes twice in an object"
        case 15:
            self.code = .outOfRange
            message = "the number is too large"
        default:
            self.code = .syntax
            isBehindOffender = !["unexpected newline", "control character"].contains {
                janssonMessage.hasPrefix($0)
            }
            if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF {
                message = "the text starts with a byte order mark"
            } else {
                message =
                    Self.sentences.first { janssonMessage.hasPrefix($0.start) }?.ours ?? "this is no JSON"
            }
        }
        self.isBehindOffender = isBehindOffender
    }
}
