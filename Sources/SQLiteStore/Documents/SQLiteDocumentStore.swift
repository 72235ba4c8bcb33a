import GRDB
import Meetings
public import StateGraph

/// Documents in the database.
///
/// A search finds the documents of the newest second first, and of one second those of one namespace in the order
/// in which they were put. Filters and similarities are worked out over everything below the search's prefix.
/// What a method returned of is durable.
public struct SQLiteDocumentStore: DocumentStore {
    let database: SQLiteDatabase
    let index: DocumentIndex?
    let lifetimes: DocumentLifetimes
    let clock: any WallClock

    /// How many documents one transaction of a sweep removes, so that others do not wait long for theirs.
    private static let sweptPerCommit = 500

    /// Stores a document; it is durable on return.
    ///
    /// With an index the embedding function runs first, outside of the transaction; of two puts at once under one
    /// key the one whose vectors come last stays.
    ///
    /// - Throws: as the protocol says, and `unavailable`; `overloaded`; `closed`.
    public func put(
        _ value: [String: DocumentValue],
        at key: String,
        in namespace: DocumentNamespace,
        ttl: DocumentTimeToLive,
        indexing: DocumentIndexing
    ) async throws {
        try DocumentRules.check(value, at: key, in: namespace)
        let entry = DocumentTables.Entry(
            namespace: namespace.text,
            key: key,
            value: try StoredDocumentValue.text(value),
            timeToLive: try ttl.milliseconds(standard: lifetimes.standard),
            vectors: try await index?.vectors(of: value, indexing).map(StoredVector.data) ?? []
        )
        let now = clock.now()
        try await database.write { db in try DocumentTables.put(entry, now: now, in: db) }
    }

    /// The document under a key, nil if there is none.
    ///
    /// - Throws: `corrupt`; `unavailable`; `closed`; `overloaded` if its time cannot begin anew.
    public func get(
        _ key: String,
        in namespace: DocumentNamespace
    ) async throws(StoreError) -> StoredDocument? {
        let row = try await database.read { db in
            try DocumentTables.row(key, in: namespace.text, in: db)
        }
        guard let row else { return nil }
        try await refresh([row])
        return row.document
    }

    /// Forgets a document; that is durable on return.
    ///
    /// - Throws: `unavailable`; `overloaded`; `closed`.
    public func delete(_ key: String, in namespace: DocumentNamespace) async throws(StoreError) {
        try await database.write { db in try DocumentTables.delete(key, in: namespace.text, in: db) }
    }

    /// Documents in a namespace and below it.
    ///
    /// - Throws: as the protocol says, and as `get`.
    public func search(_ search: DocumentSearch) async throws -> [StoredDocument] {
        let page = try search.page
        guard let query = try await index?.vector(ofQuery: search.query) else {
            let rows = try await database.read { db in try DocumentTables.rows(search, page, in: db) }
            try await refresh(rows)
            return rows.map(\.document)
        }
        let rows = try await database.read { db in
            try DocumentTables.rows(search, page, similarTo: query, in: db)
        }
        try await refresh(rows.map(\.row))
        return rows.map { $0.row.document.scored($0.score) }
    }

    /// The namespaces that hold a document.
    ///
    /// - Throws: `invalidBounds`; `corrupt`; `unavailable`; `closed`.
    public func listNamespaces(_ listing: NamespaceListing) async throws -> [DocumentNamespace] {
        try listing.check()
        return try await database.read { db in
            try listing.applied(to: DocumentTables.namespaces(below: listing.prefix, in: db))
        }
    }

    /// Removes the documents whose time has run out, some hundreds in a transaction.
    ///
    /// - Throws: `unavailable`; `overloaded`; `closed`.
    @discardableResult
    public func sweep() async throws(StoreError) -> Int {
        let (now, limit) = (clock.now(), Self.sweptPerCommit)
        var (removed, last) = (0, limit)
        while last == limit {
            last = try await database.write { db in try DocumentTables.sweep(now: now, limit: limit, in: db) }
            removed += last
        }
        return removed
    }

    private func refresh(_ rows: [DocumentRow]) async throws(StoreError) {
        guard lifetimes.areRefreshedOnRead else { return }
        let numbers = rows.filter(\.hasTimeToLive).map(\.number)
        if numbers.isEmpty { return }
        let now = clock.now()
        try await database.write { db in try DocumentTables.refresh(numbers, now: now, in: db) }
    }
}
