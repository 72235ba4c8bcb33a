/// Which documents a search finds, by their top-level members.
///
/// ```swift
/// let notes = DocumentFilter(["kind": .equal("note"), "n": .all([.greaterOrEqual(to: 3), .less(than: 10)])])
/// let same = try DocumentFilter(json: ["kind": "note", "n": ["$gte": 3, "$lt": 10]])
/// ```
public struct DocumentFilter: Sendable, Hashable {
    /// What each named member must be.
    public let conditions: [String: DocumentCondition]

    /// A filter of these conditions, all of which must hold.
    public init(_ conditions: [String: DocumentCondition]) {
        self.conditions = conditions
    }

    /// The filter that JSON describes: for each member a value to equal, or an object of operators
    /// (`$eq`, `$ne`, `$gt`, `$gte`, `$lt`, `$lte`).
    ///
    /// - Throws: `invalidFilter` for an unknown operator.
    public init(json: [String: DocumentValue]) throws(DocumentStoreError) {
        var conditions: [String: DocumentCondition] = [:]
        for (name, value) in json { conditions[name] = try DocumentCondition(value) }
        self.conditions = conditions
    }

    /// Whether a document is found.
    public func matches(_ value: [String: DocumentValue]) -> Bool {
        DocumentCondition.match(value, conditions)
    }
}
