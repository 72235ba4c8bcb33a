/// Which namespaces to list; without anything set it is the first hundred.
public struct NamespaceListing: Sendable {
    /// What a namespace's first labels must be; `*` stands for any one label.
    public var prefix: DocumentNamespace
    /// What its last labels must be; `*` stands for any one label.
    public var suffix: DocumentNamespace
    /// How many labels to return of a namespace, deeper ones becoming one; nil returns all.
    public var maximumDepth: Int?
    /// How many namespaces to return at most.
    public var limit: Int
    /// How many namespaces to skip.
    public var offset: Int

    /// A listing.
    public init(
        prefix: DocumentNamespace = .root,
        suffix: DocumentNamespace = .root,
        maximumDepth: Int? = nil,
        limit: Int = 100,
        offset: Int = 0
    ) {
        self.prefix = prefix
        self.suffix = suffix
        self.maximumDepth = maximumDepth
        self.limit = limit
        self.offset = offset
    }

    /// Refuses bounds that make no sense.
    ///
    /// - Throws: `invalidBounds` for a negative limit or offset, or a depth below 1.
    package func check() throws(DocumentStoreError) {
        _ = try DocumentPage(offset: offset, limit: limit)
        if let maximumDepth, maximumDepth < 1 { throw .invalidBounds("a depth is at least 1") }
    }

    /// What is listed of these namespaces, in their order.
    ///
    /// - Throws: as ``check()``.
    package func applied(
        to namespaces: some Sequence<DocumentNamespace>
    ) throws(DocumentStoreError) -> [DocumentNamespace] {
        try check()
        let page = try DocumentPage(offset: offset, limit: limit)
        var listed: Set<DocumentNamespace> = []
        for namespace in namespaces where namespace.starts(with: prefix) && namespace.ends(with: suffix) {
            listed.insert(maximumDepth.map { namespace.truncated(to: $0) } ?? namespace)
        }
        return page.cut(listed.sorted())
    }
}
