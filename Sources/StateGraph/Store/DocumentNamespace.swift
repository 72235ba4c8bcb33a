/// Where documents lie: a path of labels, as `["users", "7", "preferences"]`.
///
/// ```swift
/// let preferences = try DocumentNamespace("users", userID, "preferences")
/// ```
///
/// A label is not empty and holds no period and no U+0000. Namespaces are ordered label by label, labels by
/// code point.
public struct DocumentNamespace: Sendable, Hashable {
    /// The labels, the root's first.
    public let labels: [String]

    /// The namespace without labels: everything lies below it, nothing can be put in it.
    public static let root = DocumentNamespace(checked: [])

    /// The label that namespaces to put into must not start with: documents there are the engine's.
    public static let reservedRootLabel = "langgraph"

    /// The label that stands for any one label when namespaces are listed.
    public static let wildcard = "*"

    private init(checked labels: [String]) { self.labels = labels }

    /// A namespace of these labels.
    ///
    /// - Throws: `invalidNamespace` for a label that is empty or holds a period or U+0000.
    public init(_ labels: [String]) throws(DocumentStoreError) {
        for (index, label) in labels.enumerated() {
            guard !label.isEmpty else { throw .invalidNamespace("label \(index) is empty") }
            for byte in label.utf8 {
                if byte == UInt8(ascii: ".") { throw .invalidNamespace("label \(index) holds a period") }
                if byte == 0 { throw .invalidNamespace("label \(index) holds U+0000") }
            }
        }
        self.labels = labels
    }

    /// A namespace of these labels.
    ///
    /// - Throws: `invalidNamespace` for a label that is empty or holds a period or U+0000.
    public init(_ labels: String...) throws(DocumentStoreError) {
        try self.init(labels)
    }

    /// The namespace one label below this one.
    ///
    /// - Throws: `invalidNamespace` for a label that is empty or holds a period or U+0000.
    public func appending(_ label: String) throws(DocumentStoreError) -> DocumentNamespace {
        try DocumentNamespace(labels + [label])
    }

    /// Whether both have the same labels, code point by code point.
    public static func == (left: DocumentNamespace, right: DocumentNamespace) -> Bool {
        left.labels.count == right.labels.count && left.isWithin(right)
    }

    /// Equal namespaces hash alike.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(labels)
    }
}

extension DocumentNamespace: Comparable {
    /// Label by label; a namespace comes before those below it.
    public static func < (left: DocumentNamespace, right: DocumentNamespace) -> Bool {
        for (left, right) in zip(left.labels, right.labels) where !left.isIdentical(to: right) {
            return left.precedes(right)
        }
        return left.labels.count < right.labels.count
    }
}

extension DocumentNamespace: CustomStringConvertible {
    /// The labels with periods between them.
    public var description: String { text }
}

extension DocumentNamespace {
    /// Whether this namespace is `prefix` or lies below it.
    public func isWithin(_ prefix: DocumentNamespace) -> Bool {
        labels.count >= prefix.labels.count
            && zip(labels, prefix.labels).allSatisfy { $0.isIdentical(to: $1) }
    }

    /// Whether the first labels match a pattern's, in which `*` stands for any one label.
    func starts(with pattern: DocumentNamespace) -> Bool {
        labels.count >= pattern.labels.count && zip(labels, pattern.labels).allSatisfy(Self.matches)
    }

    /// Whether the last labels match a pattern's, in which `*` stands for any one label.
    func ends(with pattern: DocumentNamespace) -> Bool {
        labels.count >= pattern.labels.count
            && zip(labels.reversed(), pattern.labels.reversed()).allSatisfy(Self.matches)
    }

    private static func matches(_ label: String, _ pattern: String) -> Bool {
        pattern == wildcard || label.isIdentical(to: pattern)
    }

    /// The namespace's first labels.
    func truncated(to depth: Int) -> DocumentNamespace {
        labels.count <= depth ? self : DocumentNamespace(checked: Array(labels.prefix(depth)))
    }

    /// Whether a label is the wildcard.
    package var hasWildcard: Bool { labels.contains(Self.wildcard) }

    /// One text for each namespace: no label holds a period.
    package var text: String { labels.joined(separator: ".") }

    /// The namespace that ``text`` wrote.
    ///
    /// - Throws: `invalidNamespace` for anything else.
    package init(text: String) throws(DocumentStoreError) {
        try self.init(
            text.isEmpty
                ? [] : text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        )
    }

    /// Refuses the namespaces that nothing can be put in.
    ///
    /// - Throws: `invalidNamespace` for the root and what lies below the reserved label.
    func requireWritable() throws(DocumentStoreError) {
        guard let first = labels.first else {
            throw .invalidNamespace("nothing can be put in the namespace without labels")
        }
        guard first != Self.reservedRootLabel else {
            throw .invalidNamespace("the root label is reserved")
        }
    }
}
