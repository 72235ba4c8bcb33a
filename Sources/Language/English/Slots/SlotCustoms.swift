/// Tells whose customs of naming slots a message follows.
///
/// People who annotate messages do not agree on what a slot is: "cancel my meeting" has a title for some and none for
/// others, "remind me to call Ann" an attendee or a title alone. Each set of messages has its customs, and its way of
/// writing; the tagger is told which ones a message looks like.
package struct SlotCustoms: Sendable {
    /// How many customs there are.
    package static let count = 4

    private let model: LinearModel?
    private let extractor: FeatureExtractor

    /// A custom that is less likely than this does not count.
    private static let least: Float = 0.3

    /// With a model; one without knows nobody's.
    package init(model: LinearModel?) {
        self.model = model?.columns == Self.count ? model : nil
        extractor = FeatureExtractor(model?.templates ?? [])
    }

    /// The customs that a message is likely to follow, one bit each.
    package func likely(in text: HashedText) -> UInt8 {
        guard let model, !text.tokens.isEmpty else { return 0 }
        var features: [UInt64] = []
        extractor.append(text, to: &features)
        let shares = Probabilities.softmax(model.scores(features), count: Self.count)
        return (0..<Self.count).reduce(0) { $0 | (shares[$1] > Self.least ? 1 << UInt8($1) : 0) }
    }
}
