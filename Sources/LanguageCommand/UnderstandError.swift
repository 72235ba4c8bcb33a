/// Why a line could not be answered.
public struct UnderstandError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kind of an error.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The code as one word for logs.
        public let description: String

        private init(_ description: String) { self.description = description }

        /// The line is not a JSON object.
        public static let notJSON = Code("notJSON")
        /// A member is missing or has the wrong kind or value.
        public static let badMember = Code("badMember")
    }

    /// What kind of error this is.
    public let code: Code
    /// The line, from 1; 0 for a request that is no line.
    public internal(set) var line: Int
    /// What is wrong, in one sentence without any of the user's text.
    public let message: String

    /// One line for the standard error stream: `line 3: "text" must be a string`.
    public var description: String { line > 0 ? "line \(line): \(message)" : message }

    static func notJSON(_ message: String) -> UnderstandError {
        UnderstandError(code: .notJSON, line: 0, message: message)
    }

    static func badMember(_ name: String, _ demand: String) -> UnderstandError {
        UnderstandError(code: .badMember, line: 0, message: "\"\(name)\" must be \(demand)")
    }
}
