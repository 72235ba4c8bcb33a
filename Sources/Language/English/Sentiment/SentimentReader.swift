/// Tells how a text feels: a model over its words, what turns and strengthens them, and its signs.
///
///     SentimentReader().reading(of: "The demo went really well!").label   // .positive
public struct SentimentReader: Sendable {
    private let model: LayeredModel?

    /// A reader with the model in the binary.
    public init() { model = LayeredModel(ModelBytes(.sentiment)) }

    /// Which way a text leans, and how strongly.
    ///
    /// - Parameter text: A sentence or a few; of a long text the beginning counts.
    /// - Returns: a label, and a score from -1 to 1; neutral and 0 for a text without words.
    public func reading(of text: String) -> SentimentReading {
        let hashed = HashedText(text)
        guard let model, !hashed.tokens.isEmpty else { return SentimentReading(.neutral, score: 0) }
        var features: [UInt64] = []
        FeatureExtractor(model.templates).append(hashed, to: &features)
        let sums = model.scores(features)
        let labels = SentimentReading.Label.allCases
        let best = labels.indices.max { sums[$0] < sums[$1] } ?? 1
        return SentimentReading(labels[best], score: Double(max(-1, min(1, sums[3]))))
    }
}
