/// How documents are ordered by similarity to a query.
package enum DocumentRanking {
    /// The cosine of the angle between two vectors, 0 if one has no direction; nil if they have different
    /// lengths, so cannot be of one embedding function.
    package static func similarity(_ left: [Double], _ right: [Double]) -> Double? {
        guard left.count == right.count else { return nil }
        var (product, leftSquare, rightSquare) = (0.0, 0.0, 0.0)
        for index in left.indices {
            product += left[index] * right[index]
            leftSquare += left[index] * left[index]
            rightSquare += right[index] * right[index]
        }
        // One root: a vector's similarity to itself is then exactly 1.
        let lengths = (leftSquare * rightSquare).squareRoot()
        return lengths > 0 ? product / lengths : 0
    }

    /// The similarity of the most similar vector; nil if none can be compared.
    package static func score(of vectors: [[Double]], for query: [Double]) -> Double? {
        vectors.compactMap { similarity($0, query) }.max()
    }

    /// The most similar first, those without a score last; otherwise the order stays.
    package static func ranked<Element>(_ candidates: [Element], by score: (Element) -> Double?) -> [Element]
    {
        let scores = candidates.map(score)
        return candidates.indices.sorted { left, right in
            switch (scores[left], scores[right]) {
            case (let leftScore?, let rightScore?) where leftScore != rightScore: leftScore > rightScore
            case (.some, nil): true
            case (nil, .some): false
            default: left < right
            }
        }.map { candidates[$0] }
    }
}
