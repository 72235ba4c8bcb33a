/// Checks what a text would cost, before jansson builds anything of it.
enum JSONShape {
    /// Refuses a text that is too long, nests too deep, holds too many values or a NUL byte.
    ///
    /// - Throws: `tooLarge`, `tooDeep`, `tooManyValues`, `syntax`.
    static func check(_ text: Span<UInt8>, limits: JSONLimits) throws(JSONError) {
        guard text.count <= limits.maximumBytes else { throw .tooLarge(text.count, limits: limits) }
        // jansson takes a NUL behind a number for no byte at all.
        if JSONCensus.hasNUL(text) { throw .nul(in: text) }
        // Most texts have few brackets even if one counts those inside of strings, and fewer bytes than the
        // values that are allowed.
        if JSONCensus.brackets(in: text) > limits.maximumDepth || text.count >= limits.maximumValues {
            try checkOutsideStrings(text, limits: limits)
        }
    }

    /// The same, without being misled by strings.
    ///
    /// Up to the first syntax error this sees strings where jansson does; behind it jansson reads nothing.
    private static func checkOutsideStrings(_ text: Span<UInt8>, limits: JSONLimits) throws(JSONError) {
        var depth = 0
        var values = 1
        var index = 0
        var isInString = false
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\\") where isInString: index += 1
            case UInt8(ascii: "\""): isInString.toggle()
            case _ where isInString: break
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                values += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: ","): values += 1
            default: break
            }
            if depth > limits.maximumDepth {
                throw .tooDeep(limits.maximumDepth, position: JSONPosition(offset: index, in: text))
            }
            if values > limits.maximumValues {
                let message = "the text has more than \(limits.maximumValues) values"
                throw JSONError(
                    .tooManyValues,
                    message,
                    position: JSONPosition(offset: index, in: text)
                )
            }
            index += 1
        }
    }
}

extension JSONError {
    /// The text holds a NUL byte, which no JSON text does.
    fileprivate static func nul(in text: Span<UInt8>) -> JSONError {
        let offset = text.indices.first { text[$0] == 0 } ?? 0
        return JSONError(
            .syntax,
            "the text holds a NUL byte",
            position: JSONPosition(offset: offset, in: text)
        )
    }
}
