/// Tells what a message is that asks the scheduling assistant for nothing.
package struct OtherIntentReader: Sendable {
    private let model: LinearModel?
    /// What is less sure is not told: most that people ask of assistants has no name here.
    private static let leastShare: Float = 0.5

    /// A reader with the model in the binary.
    init() { model = LinearModel(ModelBytes(.otherIntentsShareAlike)) }

    /// A reader with another model.
    package init(model: LinearModel?) { self.model = model }

    /// What the message is; nil for something else, which the last column stands for.
    package func intent(of text: HashedText) -> OtherIntent? {
        guard let model else { return nil }
        var features: [UInt64] = []
        FeatureExtractor(model.templates).append(text, to: &features)
        let shares = Probabilities.softmax(model.scores(features) * model.sharpness, count: model.columns)
        return OtherIntent.allCases.indices
            .first { shares[$0] >= Self.leastShare }
            .map { OtherIntent.allCases[$0] }
    }
}
