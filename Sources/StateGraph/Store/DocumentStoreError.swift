/// What a document store refuses, whichever store it is; faults of a disk are the store's own errors.
///
/// The description holds no labels, keys or values, since they may be a user's text.
public struct DocumentStoreError: Error, Sendable, CustomStringConvertible {
    /// What kind of thing is wrong; compare with the constants.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The code's name, for logs.
        public let description: String

        /// A namespace has an empty label or one with a period, or nothing may be put there.
        public static let invalidNamespace = Code(description: "invalidNamespace")
        /// A key that no store can keep.
        public static let invalidKey = Code(description: "invalidKey")
        /// A filter that cannot be read.
        public static let invalidFilter = Code(description: "invalidFilter")
        /// A limit, an offset or a depth that makes no sense.
        public static let invalidBounds = Code(description: "invalidBounds")
        /// A path to a field that cannot be read.
        public static let invalidField = Code(description: "invalidField")
        /// A document that has no JSON form.
        public static let unstorableValue = Code(description: "unstorableValue")
        /// The store keeps documents for good, so nothing can be put for a time.
        public static let ttlUnsupported = Code(description: "ttlUnsupported")
        /// A time to live below zero.
        public static let invalidTimeToLive = Code(description: "invalidTimeToLive")
        /// The embedding function gave something other than one vector of finite numbers for each text.
        public static let invalidEmbedding = Code(description: "invalidEmbedding")
    }

    /// What kind of thing is wrong.
    public let code: Code
    /// One sentence of context.
    public let message: String

    /// The code and the message.
    public var description: String { "\(code): \(message)" }

    private init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    static func invalidNamespace(_ message: String) -> DocumentStoreError {
        DocumentStoreError(.invalidNamespace, message)
    }

    static func invalidKey(_ message: String) -> DocumentStoreError {
        DocumentStoreError(.invalidKey, message)
    }

    static func invalidFilter(_ message: String) -> DocumentStoreError {
        DocumentStoreError(.invalidFilter, message)
    }

    static func invalidBounds(_ message: String) -> DocumentStoreError {
        DocumentStoreError(.invalidBounds, message)
    }

    static func invalidField(_ message: String) -> DocumentStoreError {
        DocumentStoreError(.invalidField, message)
    }

    static func unstorableValue(_ message: String) -> DocumentStoreError {
        DocumentStoreError(.unstorableValue, message)
    }

    static func ttlUnsupported() -> DocumentStoreError {
        DocumentStoreError(.ttlUnsupported, "this store keeps documents for good")
    }

    static func invalidTimeToLive() -> DocumentStoreError {
        DocumentStoreError(.invalidTimeToLive, "a time to live is at least zero")
    }

    static func invalidEmbedding(_ message: String) -> DocumentStoreError {
        DocumentStoreError(.invalidEmbedding, message)
    }
}
