/// Labels that lie beside each other over the same tokens: for each kind of span one label for its first token and one
/// for the others, and one label for what is outside.
///
/// A model may have several layers, whose spans may overlap: a title and, within it, a date.
package struct SequenceLayer: Sendable, Hashable {
    /// How many kinds of spans there are.
    package let kinds: Int

    /// A layer of so many kinds.
    package init(kinds: Int) { self.kinds = kinds }

    /// The label of a token that lies in no span.
    package static let outside = 0

    /// How many labels there are.
    package var labels: Int { 1 + 2 * kinds }

    /// The label of the first token of a span.
    package static func first(_ kind: Int) -> Int { 1 + 2 * kind }

    /// The label of a further token of a span.
    package static func further(_ kind: Int) -> Int { 2 + 2 * kind }

    /// Whether a label may stand behind another, or first where `before` is nil: a further token needs one of its kind
    /// before it.
    package static func isAllowed(_ label: Int, after before: Int?) -> Bool {
        if label == outside || label % 2 == 1 { return true }
        guard let before else { return false }
        return before == label || before == label - 1
    }

    /// The spans that labels stand for.
    package static func spans(of labels: [UInt8]) -> [SequenceSpan] {
        var spans: [SequenceSpan] = []
        var start = 0
        var kind: Int?
        for index in 0...labels.count {
            let label = index < labels.count ? Int(labels[index]) : outside
            let continues = label != outside && label % 2 == 0
            if let open = kind, !continues {
                spans.append(SequenceSpan(kind: open, tokens: start..<index))
                kind = nil
            }
            if label % 2 == 1 {
                start = index
                kind = (label - 1) / 2
            }
        }
        return spans
    }
}
