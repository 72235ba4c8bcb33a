/// An edge as the tracer found it; the first by source, target, condition and label is drawn.
struct TracedEdge: Hashable, Comparable {
    let source: NodeName
    let target: NodeName
    let isConditional: Bool
    let label: String?

    static func < (left: TracedEdge, right: TracedEdge) -> Bool {
        if left.source != right.source { return left.source < right.source }
        if left.target != right.target { return left.target < right.target }
        if left.isConditional != right.isConditional { return right.isConditional }
        guard let other = right.label else { return false }
        return left.label.map { $0.utf8.lexicographicallyPrecedes(other.utf8) } ?? true
    }
}

/// That a task writes to a channel which triggers nodes.
struct TracedWrite: Hashable {
    let channel: Int
    let isConditional: Bool
    let label: String?
}
