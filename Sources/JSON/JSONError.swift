/// Why a JSON text could not be read or a value not be written.
public struct JSONError: Error, Sendable {
    /// The kind of a JSON error.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The code as one word for logs, such as `typeMismatch`.
        public let description: String

        private init(_ description: String) { self.description = description }

        /// The text is not JSON.
        public static let syntax = Code("syntax")
        /// The text is not UTF-8.
        public static let invalidUTF8 = Code("invalidUTF8")
        /// The text has more bytes than the limits allow.
        public static let tooLarge = Code("tooLarge")
        /// The text or the value nests deeper than the limits allow.
        public static let tooDeep = Code("tooDeep")
        /// The text has more values than the limits allow.
        public static let tooManyValues = Code("tooManyValues")
        /// A name comes twice in one object.
        public static let duplicateKey = Code("duplicateKey")
        /// A name contains U+0000, which jansson cannot keep.
        public static let unsupportedKey = Code("unsupportedKey")
        /// A number does not fit exactly, or is not finite.
        public static let outOfRange = Code("outOfRange")
        /// There is another kind of value than the type needs.
        public static let typeMismatch = Code("typeMismatch")
        /// The object has no member of a name that the type needs.
        public static let missingKey = Code("missingKey")
        /// There is `null`, or the array has ended, where the type needs a value.
        public static let missingValue = Code("missingValue")
        /// The type itself refused the value.
        public static let invalidValue = Code("invalidValue")
    }

    /// What kind of error this is.
    public let code: Code
    /// What went wrong, in one sentence of ours without any of the user's text.
    public let message: String
    /// Where in the value, as far as the type that was read or written knows it.
    public let path: JSONPath
    /// Where in the text; nil when writing, and when reading from a `JSONValue`.
    public internal(set) var position: JSONPosition?
    /// The error that the type that was read or written threw itself; it may quote the user's text.
    public let underlying: (any Error)?

    /// The line, from 1.
    public var line: Int? { position?.line }
    /// The character in that line, from 1.
    public var column: Int? { position?.column }
    /// The byte in the text, from 0.
    public var offset: Int? { position?.offset }

    init(
        _ code: Code,
        _ message: String,
        path: JSONPath = JSONPath(),
        position: JSONPosition? = nil,
        underlying: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.path = path
        self.position = position
        self.underlying = underlying
    }
}

extension JSONError: CustomStringConvertible {
    /// The error as one line for our log: `typeMismatch at 1:12 (byte 11), $.content: a string is needed`.
    public var description: String {
        var text = code.description
        if let position { text += " at \(position.line):\(position.column) (byte \(position.offset))" }
        if !path.elements.isEmpty { text += "\(position == nil ? " at" : ",") \(path)" }
        return "\(text): \(message)"
    }
}

extension JSONError {
    /// The text has more bytes than allowed.
    static func tooLarge(_ count: Int, limits: JSONLimits) -> JSONError {
        JSONError(.tooLarge, "the text has \(count) bytes; \(limits.maximumBytes) are allowed")
    }

    /// The nesting is deeper than allowed.
    static func tooDeep(
        _ maximumDepth: Int,
        path: JSONPath = JSONPath(),
        position: JSONPosition? = nil
    ) -> JSONError {
        JSONError(.tooDeep, "more than \(maximumDepth) levels", path: path, position: position)
    }

    /// The value is of another kind than needed.
    static func typeMismatch(_ found: JSONKind, needed: String, path: JSONPath) -> JSONError {
        if found == .null { return JSONError(.missingValue, "\(needed) is needed, not null", path: path) }
        return JSONError(.typeMismatch, "\(needed) is needed, not \(found.rawValue)", path: path)
    }

    /// The number does not fit the type.
    static func outOfRange(_ needed: String, path: JSONPath) -> JSONError {
        JSONError(.outOfRange, "the number does not fit \(needed) exactly", path: path)
    }

    /// The double has no JSON form.
    static func notFinite(path: JSONPath = JSONPath()) -> JSONError {
        JSONError(.outOfRange, "JSON has no number that is not finite", path: path)
    }

    /// The object lacks a member.
    static func missingKey(path: JSONPath) -> JSONError {
        JSONError(.missingKey, "the member is missing", path: path)
    }

    /// Any error that came out of a type's own coding, as one of ours.
    ///
    /// The standard library's messages quote values, so they stay in `underlying`.
    static func wrapping(_ error: any Error) -> JSONError {
        if let error = error as? JSONError { return error }
        switch error {
        case DecodingError.typeMismatch(_, let context):
            return JSONError(.typeMismatch, "another kind of value is needed", context.codingPath, error)
        case DecodingError.valueNotFound(_, let context):
            return JSONError(.missingValue, "a value is needed", context.codingPath, error)
        case DecodingError.keyNotFound(let key, let context):
            return JSONError(.missingKey, "the member is missing", context.codingPath + [key], error)
        case DecodingError.dataCorrupted(let context):
            return JSONError(.invalidValue, "the type refused the value", context.codingPath, error)
        case EncodingError.invalidValue(_, let context):
            return JSONError(.invalidValue, "the type could not be written", context.codingPath, error)
        default:
            return JSONError(.invalidValue, "the type refused the value", [], error)
        }
    }

    private init(_ code: Code, _ message: String, _ codingPath: [any CodingKey], _ underlying: any Error) {
        self.init(code, message, path: JSONPath(codingPath), underlying: underlying)
    }
}
