/// Tokens that a tagger holds together.
package struct SequenceSpan: Sendable, Hashable {
    /// The number of the kind within its layer.
    package var kind: Int
    /// The tokens; never empty.
    package var tokens: Range<Int>
    /// How likely the tagger holds these labels, from 0 to 1.
    package var confidence: Float = 1

    /// A span of its parts.
    package init(kind: Int, tokens: Range<Int>, confidence: Float = 1) {
        self.kind = kind
        self.tokens = tokens
        self.confidence = confidence
    }
}
