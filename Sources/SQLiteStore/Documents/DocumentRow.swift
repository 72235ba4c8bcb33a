import GRDB
import StateGraph

/// A document as its table holds it.
struct DocumentRow: Sendable {
    /// The beginning of every query for documents.
    static let columns = """
        SELECT number, namespace, key, value, created_at, updated_at, time_to_live FROM document

        """

    /// The row's number.
    let number: Int64
    /// The document.
    let document: StoredDocument
    /// Whether it stays for a time only.
    let hasTimeToLive: Bool

    /// The document of a row.
    ///
    /// - Throws: `corrupt`, naming the row by its number, or what GRDB says of a column.
    init(_ row: Row) throws {
        number = try row.column("number")
        do {
            document = StoredDocument(
                namespace: try DocumentNamespace(text: row.column("namespace")),
                key: try row.column("key"),
                value: try StoredDocumentValue.value(row.column("value")),
                createdMilliseconds: try row.column("created_at"),
                updatedMilliseconds: try row.column("updated_at")
            )
        } catch let error as DocumentStoreError {
            throw StoreError.corrupt("document row \(number): \(error)", underlying: error)
        } catch let error as StoreError {
            throw StoreError.corrupt("document row \(number): \(error.context)", underlying: error)
        }
        let timeToLive: Int64? = try row.optionalColumn("time_to_live")
        hasTimeToLive = timeToLive != nil
    }
}
