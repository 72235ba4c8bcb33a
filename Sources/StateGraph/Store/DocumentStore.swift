/// Documents that outlive a thread: what a graph keeps for all conversations of a user, say.
///
/// A document is a JSON object under a namespace and a key. Nodes of any thread read and write it at any time;
/// it is no part of a checkpoint, so a node that runs again after a resume writes again.
///
/// ```swift
/// let preferences = try DocumentNamespace("users", userID)
/// try await store.put(["zone": "Europe/Berlin"], at: "preferences", in: preferences)
/// let zone = try await store.get("preferences", in: preferences)?.value["zone"]
/// let notes = try await store.search(preferences, filter: DocumentFilter(["kind": .equal("note")]))
/// ```
///
/// All methods throw a ``DocumentStoreError`` for arguments that make no sense, and what the store and the
/// embedding function throw.
public protocol DocumentStore: Sendable {
    /// Stores a document; one that is there under the key is replaced whole, and keeps its time of creation.
    ///
    /// - Parameters:
    ///   - value: The document's members, at most 128 levels deep. Its size is the caller's to bound.
    ///   - key: Its name in the namespace, without U+0000.
    ///   - namespace: Where it lies.
    ///   - ttl: How long it stays.
    ///   - indexing: What of it is searchable by similarity, if the store has an index.
    /// - Throws: `invalidNamespace` for the root and below the reserved label; `ttlUnsupported`;
    ///   `invalidTimeToLive`; `invalidKey`; `unstorableValue`; `invalidEmbedding`; what the store throws.
    func put(
        _ value: [String: DocumentValue],
        at key: String,
        in namespace: DocumentNamespace,
        ttl: DocumentTimeToLive,
        indexing: DocumentIndexing
    ) async throws

    /// The document under a key, nil if there is none.
    ///
    /// - Throws: what the store throws.
    func get(_ key: String, in namespace: DocumentNamespace) async throws -> StoredDocument?

    /// Forgets a document; there need be none.
    ///
    /// - Throws: what the store throws.
    func delete(_ key: String, in namespace: DocumentNamespace) async throws

    /// Documents in a namespace and below it, in the store's order; with a query those with the most similar
    /// vector first, and behind them those without a vector.
    ///
    /// - Throws: `invalidBounds`; `invalidEmbedding`; what the store throws.
    func search(_ search: DocumentSearch) async throws -> [StoredDocument]

    /// The namespaces that hold a document, in their order.
    ///
    /// - Throws: `invalidBounds`; what the store throws.
    func listNamespaces(_ listing: NamespaceListing) async throws -> [DocumentNamespace]

    /// Removes the documents whose time has run out; until then they are found as any other.
    ///
    /// - Returns: how many were removed.
    /// - Throws: what the store throws.
    @discardableResult
    func sweep() async throws -> Int
}

extension DocumentStore {
    /// Stores a document for as long as the store keeps documents, searchable by the index's fields.
    ///
    /// - Throws: as the method with all parameters.
    public func put(
        _ value: [String: DocumentValue],
        at key: String,
        in namespace: DocumentNamespace,
        ttl: DocumentTimeToLive = .standard
    ) async throws {
        try await put(value, at: key, in: namespace, ttl: ttl, indexing: .standard)
    }

    /// Documents in a namespace and below it.
    ///
    /// - Throws: as the method that takes a ``DocumentSearch``.
    public func search(
        _ prefix: DocumentNamespace,
        filter: DocumentFilter? = nil,
        query: String? = nil,
        limit: Int = 10,
        offset: Int = 0
    ) async throws -> [StoredDocument] {
        try await search(
            DocumentSearch(prefix, filter: filter, query: query, limit: limit, offset: offset)
        )
    }

    /// The namespaces that hold a document.
    ///
    /// - Throws: as the method that takes a ``NamespaceListing``.
    public func listNamespaces(
        prefix: DocumentNamespace = .root,
        suffix: DocumentNamespace = .root,
        maximumDepth: Int? = nil,
        limit: Int = 100,
        offset: Int = 0
    ) async throws -> [DocumentNamespace] {
        try await listNamespaces(
            NamespaceListing(
                prefix: prefix,
                suffix: suffix,
                maximumDepth: maximumDepth,
                limit: limit,
                offset: offset
            )
        )
    }
}
