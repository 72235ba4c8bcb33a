/// Tells what a message to the scheduling assistant asks for.
///
/// What no intent fits is a class of its own that the model is trained on, so `unknown` is an answer with a confidence
/// like any other.
///
///     let reading = IntentReader().reading(of: "Push the budget review back an hour")
///     reading.intent       // .reschedule
///     reading.confidence   // 0.9
public struct IntentReader: Sendable {
    private let model: LayeredModel?
    private let others = OtherIntentReader()

    /// A reader with the model in the binary.
    public init() { model = LayeredModel(ModelBytes(.intentsShareAlike)) }

    /// The likeliest intent with its confidence.
    ///
    /// - Parameter text: The message; of a long one the beginning counts.
    /// - Returns: a reading without slots; `unknown` with the confidence 0 for a text without words.
    public func reading(of text: String) -> UtteranceReading {
        let hashed = HashedText(text)
        guard hashed.tokens.contains(where: { $0.kind != .symbol }) else { return UtteranceReading() }
        let shares = shares(hashed)
        let best = shares.indices.max { shares[$0] < shares[$1] } ?? 7
        let intent = UtteranceIntent.allCases[best]
        return UtteranceReading(
            intent,
            other: intent == .unknown ? others.intent(of: hashed) : nil,
            confidence: Double(shares[best])
        )
    }

    /// How likely each intent is; the shares add up to 1.
    ///
    /// - Parameter text: The message.
    /// - Returns: a share for each intent.
    public func shares(of text: String) -> [UtteranceIntent: Double] {
        let shares = shares(HashedText(text)).map { Double($0) }
        return Dictionary(uniqueKeysWithValues: zip(UtteranceIntent.allCases, shares))
    }

    private func shares(_ text: HashedText) -> [Float] {
        let count = UtteranceIntent.allCases.count
        guard let model else { return (0..<count).map { $0 == count - 1 ? 1 : 0 } }
        var features: [UInt64] = []
        FeatureExtractor(model.templates).append(text, to: &features)
        let shares = Probabilities.softmax(model.scores(features) * model.sharpness, count: count)
        return (0..<count).map { shares[$0] }
    }
}
