/// A stretch of a list.
package struct DocumentPage: Sendable {
    /// How many elements to skip.
    package let offset: Int
    /// How many to take at most.
    package let limit: Int

    /// A stretch of a list.
    ///
    /// - Throws: `invalidBounds` if a bound is negative.
    package init(offset: Int, limit: Int) throws(DocumentStoreError) {
        guard limit >= 0 else { throw .invalidBounds("a limit is at least 0") }
        guard offset >= 0 else { throw .invalidBounds("an offset is at least 0") }
        self.offset = offset
        self.limit = limit
    }

    /// The stretch of these elements; no more of them are asked for than it takes.
    package func cut<Elements: Sequence>(_ elements: Elements) -> [Elements.Element] {
        // Lazy sequences compute on the way; at limit 0 there is nothing to compute.
        limit == 0 ? [] : Array(elements.dropFirst(offset).prefix(limit))
    }
}
