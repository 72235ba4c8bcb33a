/// Keeps documents in memory, as long as the process lives.
///
/// A search finds namespaces in the order in which they came to hold something, and in each the documents in
/// the order in which their keys came; a replaced document keeps its place.
public actor MemoryDocumentStore: DocumentStore {
    private struct Entry {
        let document: StoredDocument
        let vectors: [[Double]]
    }

    private typealias Shelf = InsertionOrdered<DocumentKey, Entry>

    /// Namespaces that hold a document.
    private var shelves = InsertionOrdered<DocumentNamespace, Shelf>()
    private let index: DocumentIndex?
    private let clock: @Sendable () -> Int64

    /// An empty store.
    ///
    /// - Parameters:
    ///   - index: What makes documents searchable by similarity, if anything does.
    ///   - clock: Tells the time in milliseconds since 1970 UTC.
    public init(index: DocumentIndex? = nil, clock: @escaping @Sendable () -> Int64) {
        self.index = index
        self.clock = clock
    }

    /// Stores a document for good.
    ///
    /// With an index the embedding function runs before anything changes; of two puts at once under one key the
    /// one whose vectors come last stays.
    ///
    /// - Throws: as the protocol says; `ttlUnsupported` for any time to live.
    public func put(
        _ value: [String: DocumentValue],
        at key: String,
        in namespace: DocumentNamespace,
        ttl: DocumentTimeToLive,
        indexing: DocumentIndexing
    ) async throws {
        try DocumentRules.check(value, at: key, in: namespace)
        if case .after = ttl { throw DocumentStoreError.ttlUnsupported() }
        let vectors = try await index?.vectors(of: value, indexing) ?? []
        // Others may have put under the key in the meantime: only what is there now counts.
        let now = clock()
        shelves.update(namespace, default: Shelf()) { shelf in
            let key = DocumentKey(text: key)
            let document = StoredDocument(
                namespace: namespace,
                key: key.text,
                value: value,
                createdMilliseconds: shelf[key]?.document.createdMilliseconds ?? now,
                updatedMilliseconds: now
            )
            shelf[key] = Entry(document: document, vectors: vectors)
        }
    }

    /// The document under a key, nil if there is none.
    public func get(_ key: String, in namespace: DocumentNamespace) -> StoredDocument? {
        shelves[namespace]?[DocumentKey(text: key)]?.document
    }

    /// Forgets a document, and the namespace with its last one.
    public func delete(_ key: String, in namespace: DocumentNamespace) {
        guard shelves[namespace] != nil else { return }
        shelves.update(namespace, default: Shelf()) { $0[DocumentKey(text: key)] = nil }
        if shelves[namespace]?.isEmpty == true { shelves[namespace] = nil }
    }

    /// Documents in a namespace and below it.
    ///
    /// - Throws: as the protocol says.
    public func search(_ search: DocumentSearch) async throws -> [StoredDocument] {
        let page = try search.page
        guard let query = try await index?.vector(ofQuery: search.query) else {
            return page.cut(found(by: search)).map(\.document)
        }
        let candidates = found(by: search).map { entry in
            entry.document.scored(DocumentRanking.score(of: entry.vectors, for: query))
        }
        return page.cut(DocumentRanking.ranked(candidates, by: \.score))
    }

    private func found(by search: DocumentSearch) -> some Sequence<Entry> {
        shelves.lazy
            .filter { $0.key.isWithin(search.prefix) }
            .flatMap { $0.value.lazy.map(\.value) }
            .filter { search.filter?.matches($0.document.value) ?? true }
    }

    /// The namespaces that hold a document.
    ///
    /// - Throws: `invalidBounds`.
    public func listNamespaces(
        _ listing: NamespaceListing
    ) throws(DocumentStoreError) -> [DocumentNamespace] {
        try listing.applied(to: shelves.map(\.key))
    }

    /// Nothing: documents stay for good.
    @discardableResult
    public func sweep() -> Int { 0 }
}
