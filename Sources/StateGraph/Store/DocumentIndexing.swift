/// What of a document is searchable by similarity.
public enum DocumentIndexing: Sendable, Hashable {
    /// The fields of the store's index.
    case standard
    /// Nothing: a search with a query returns it behind all others.
    case none
    /// These fields instead of the index's, written as in ``DocumentIndex``.
    case fields([String])
}
