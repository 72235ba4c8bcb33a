/// How long a document store keeps documents whose put does not say.
public struct DocumentLifetimes: Sendable {
    /// How long a document stays; nil for good.
    public var standard: Duration?
    /// Whether a document's time begins anew when it is read or found.
    ///
    /// A reading of a document with a time to live then costs a commit.
    public var areRefreshedOnRead: Bool

    /// Lifetimes; without any, documents stay for good.
    public init(standard: Duration? = nil, areRefreshedOnRead: Bool = false) {
        self.standard = standard
        self.areRefreshedOnRead = areRefreshedOnRead
    }
}
