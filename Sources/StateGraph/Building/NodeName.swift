/// The name of a node; ``start`` and ``end`` are the virtual ones before the first and behind the last.
///
/// ```swift
/// extension NodeName { static let greet: NodeName = "greet" }
/// ```
public struct NodeName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name as text.
    public let text: String

    /// A name of any text; compiling the graph checks it.
    public init(_ text: String) {
        self.text = text
    }

    /// A name written as a literal.
    public init(stringLiteral value: String) {
        text = value
    }

    /// Where every run begins.
    public static let start: NodeName = "__start__"
    /// Where a path ends.
    public static let end: NodeName = "__end__"

    /// The task of a graph's error handler for all nodes.
    static let defaultErrorHandler: NodeName = "__default_error_handler__"

    /// The name as text.
    public var description: String { text }
}

extension NodeName: Codable {
    /// A name is stored as plain text.
    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    /// A name is stored as plain text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension NodeName: Comparable {
    /// Task order: by Unicode code points, which is the order of the UTF-8 bytes.
    public static func < (left: NodeName, right: NodeName) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
