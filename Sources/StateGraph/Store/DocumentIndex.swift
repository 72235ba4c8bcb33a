/// How a store finds documents by similarity: which fields it looks at, and what makes a vector of a text.
///
/// ```swift
/// let index = try DocumentIndex(fields: ["title", "chapters[*].summary"]) { texts in
///     try await model.embed(texts)
/// }
/// ```
public struct DocumentIndex: Sendable {
    /// Makes one vector for each text, in their order.
    public typealias Embedding = @Sendable (_ texts: [String]) async throws -> [[Double]]

    private let fields: [DocumentField]
    private let embed: Embedding

    /// An index.
    ///
    /// - Parameters:
    ///   - fields: Paths of the texts that get a vector: `title`, `author.name`, `tags[0]`, `tags[-1]`,
    ///     `chapters[*].title`, `*` for all members, `{title,author.name}` for several; `$` is the document as
    ///     JSON.
    ///   - embed: Makes vectors; called once for each put and once for each query.
    /// - Throws: `invalidField` for a path that cannot be read.
    public init(
        fields: [String] = ["$"],
        embed: @escaping Embedding
    ) throws(DocumentStoreError) {
        self.fields = try fields.map { path throws(DocumentStoreError) in try DocumentField(path) }
        self.embed = embed
    }

    /// The vectors of a document's texts.
    ///
    /// - Throws: `invalidField`, `invalidEmbedding`, what the embedding function throws.
    package func vectors(
        of value: [String: DocumentValue],
        _ indexing: DocumentIndexing
    ) async throws -> [[Double]] {
        let fields =
            switch indexing {
            case .standard: self.fields
            case .none: [DocumentField]()
            case .fields(let paths): try paths.map { try DocumentField($0) }
            }
        return try await vectors(of: fields.flatMap { $0.texts(in: value) })
    }

    /// The vector of a search's query; nil for an empty one.
    ///
    /// - Throws: `invalidEmbedding`, what the embedding function throws.
    package func vector(ofQuery query: String?) async throws -> [Double]? {
        guard let query, !query.isEmpty else { return nil }
        return try await vectors(of: [query]).first
    }

    private func vectors(of texts: [String]) async throws -> [[Double]] {
        if texts.isEmpty { return [] }
        let vectors = try await embed(texts)
        guard vectors.count == texts.count else {
            throw DocumentStoreError.invalidEmbedding("\(texts.count) texts got \(vectors.count) vectors")
        }
        // Stores keep single precision.
        guard vectors.allSatisfy({ $0.allSatisfy { Float($0).isFinite } }) else {
            throw DocumentStoreError.invalidEmbedding("a vector holds a number that is not finite")
        }
        return vectors
    }
}
