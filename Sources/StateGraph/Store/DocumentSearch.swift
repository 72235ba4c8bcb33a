/// What to search for; without anything set it is the first ten documents.
public struct DocumentSearch: Sendable {
    /// Where to search: in this namespace and all below it.
    public var prefix: DocumentNamespace
    /// What documents must match; nil finds all.
    public var filter: DocumentFilter?
    /// A text to which the found documents are to be similar; without an index in the store it changes nothing.
    public var query: String?
    /// How many documents to return at most.
    public var limit: Int
    /// How many found documents to skip.
    public var offset: Int

    /// A search.
    public init(
        _ prefix: DocumentNamespace = .root,
        filter: DocumentFilter? = nil,
        query: String? = nil,
        limit: Int = 10,
        offset: Int = 0
    ) {
        self.prefix = prefix
        self.filter = filter
        self.query = query
        self.limit = limit
        self.offset = offset
    }

    /// What the search returns of all that it found.
    ///
    /// - Throws: `invalidBounds` for a negative limit or offset.
    package var page: DocumentPage {
        get throws(DocumentStoreError) { try DocumentPage(offset: offset, limit: limit) }
    }
}
