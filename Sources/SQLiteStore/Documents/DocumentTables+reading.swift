import Foundation
import GRDB
import StateGraph

extension DocumentTables {
    /// The row under a key.
    static func row(_ key: String, in namespace: String, in db: Database) throws -> DocumentRow? {
        try Row.fetchOne(
            db.cachedStatement(sql: DocumentRow.columns + "WHERE namespace = ? AND key = ?"),
            arguments: [namespace, key]
        ).map(DocumentRow.init)
    }

    /// The stretch of what a search without a query finds.
    static func rows(_ search: DocumentSearch, _ page: DocumentPage, in db: Database) throws -> [DocumentRow]
    {
        let scope = DocumentScope(search.prefix)
        guard let filter = search.filter else {
            return try Row.fetchAll(
                db.cachedStatement(
                    sql: DocumentRow.columns + "\(scope.condition) \(scope.order) LIMIT ? OFFSET ?"
                ),
                arguments: scope.arguments + [page.limit, page.offset]
            ).map(DocumentRow.init)
        }
        guard page.limit > 0 else { return [] }
        let cursor = try Row.fetchCursor(
            db.cachedStatement(sql: DocumentRow.columns + "\(scope.condition) \(scope.order)"),
            arguments: scope.arguments
        )
        var (rows, skipped) = ([DocumentRow](), 0)
        while rows.count < page.limit, let row = try cursor.next() {
            let row = try DocumentRow(row)
            guard filter.matches(row.document.value) else { continue }
            if skipped < page.offset { skipped += 1 } else { rows.append(row) }
        }
        return rows
    }

    /// The stretch of what a search with a query finds, each document with its score.
    static func rows(
        _ search: DocumentSearch,
        _ page: DocumentPage,
        similarTo query: [Double],
        in db: Database
    ) throws -> [(row: DocumentRow, score: Double?)] {
        // Values stay in the database until it is clear which documents are returned.
        let ranked = DocumentRanking.ranked(try scores(search, for: query, in: db), by: \.score)
        return try page.cut(ranked).compactMap { number, score in
            try Row.fetchOne(
                db.cachedStatement(sql: DocumentRow.columns + "WHERE number = ?"),
                arguments: [number]
            ).map { (try DocumentRow($0), score) }
        }
    }

    /// The documents that a search finds, in the order of its scope; nil for those without a vector to compare.
    private static func scores(
        _ search: DocumentSearch,
        for query: [Double],
        in db: Database
    ) throws -> [(number: Int64, score: Double?)] {
        let scope = DocumentScope(search.prefix)
        let value = search.filter == nil ? "NULL" : "value"
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT number, \(value) AS value, vector
                    FROM document LEFT JOIN document_vector ON document = number
                    \(scope.condition) \(scope.order)
                    """
            ),
            arguments: scope.arguments
        )
        var found: [(number: Int64, score: Double?)] = []
        var rejected: Int64?
        while let row = try rows.next() {
            let number: Int64 = try row.column("number")
            if number == rejected { continue }
            let vector: Data? = try row.optionalColumn("vector")
            let score = try vector.flatMap { DocumentRanking.similarity(try StoredVector.vector($0), query) }
            if let last = found.last, last.number == number {
                // One more vector of the same document: the most similar counts.
                found[found.count - 1].score = [last.score, score].compactMap(\.self).max()
            } else if let filter = search.filter,
                !filter.matches(try StoredDocumentValue.value(row.column("value")))
            {
                rejected = number
            } else {
                found.append((number, score))
            }
        }
        return found
    }

    /// The namespaces that hold a document and can match a listing's prefix.
    static func namespaces(below prefix: DocumentNamespace, in db: Database) throws -> [DocumentNamespace] {
        let scope = DocumentScope(prefix.hasWildcard ? .root : prefix)
        return try String.fetchAll(
            db.cachedStatement(sql: "SELECT DISTINCT namespace FROM document \(scope.condition)"),
            arguments: scope.arguments
        ).map { text in
            do {
                return try DocumentNamespace(text: text)
            } catch {
                throw StoreError.corrupt("a document's namespace cannot be read: \(error)", underlying: error)
            }
        }
    }
}
