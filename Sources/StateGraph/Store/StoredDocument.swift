/// A document as a store returns it.
public struct StoredDocument: Sendable, Hashable {
    /// Where it lies.
    public let namespace: DocumentNamespace
    /// Its name there.
    public let key: String
    /// Its members.
    public let value: [String: DocumentValue]
    /// When something was first put under the key, in milliseconds since 1970 UTC.
    public let createdMilliseconds: Int64
    /// When it was put last, in milliseconds since 1970 UTC.
    public let updatedMilliseconds: Int64
    /// How similar it is to a search's query, from -1 to 1; nil without a query, and for a document that has no
    /// vector to compare.
    public let score: Double?

    /// A document of a store.
    public init(
        namespace: DocumentNamespace,
        key: String,
        value: [String: DocumentValue],
        createdMilliseconds: Int64,
        updatedMilliseconds: Int64,
        score: Double? = nil
    ) {
        self.namespace = namespace
        self.key = key
        self.value = value
        self.createdMilliseconds = createdMilliseconds
        self.updatedMilliseconds = updatedMilliseconds
        self.score = score
    }

    /// The document with a search's score.
    package func scored(_ score: Double?) -> StoredDocument {
        StoredDocument(
            namespace: namespace,
            key: key,
            value: value,
            createdMilliseconds: createdMilliseconds,
            updatedMilliseconds: updatedMilliseconds,
            score: score
        )
    }
}
