/// Tells what a sentence is for a debriefing: something to do, a decision, a risk, or none of these.
///
/// What is written is of minutes ("The designer will look into batteries") or of mail ("Could you send me the draft?"); one
/// model tells both and the classes in each. Speech has a model of its own.
public struct SentenceReader: Sendable {
    private let written: LayeredModel?
    private let speech: LinearModel?

    /// A reader with the models in the binary.
    public init() {
        written = LayeredModel(ModelBytes(.sentences))
        speech = LinearModel(ModelBytes(.speech))
    }

    /// The class of a written sentence, of minutes or of mail.
    ///
    /// - Parameter text: The sentence.
    /// - Returns: the likeliest class; `none` with the confidence 0 for a text without words.
    public func reading(ofWritten text: String) -> SentenceReading {
        let hashed = HashedText(text)
        guard let written, !hashed.tokens.isEmpty else { return SentenceReading(.none, confidence: 0) }
        var features: [UInt64] = []
        FeatureExtractor(written.templates).append(hashed, to: &features)
        let scores = written.scores(features) * written.sharpness
        return Self.likeliest(Self.classes(Probabilities.softmax(scores, count: written.columns)))
    }

    /// The shares of the four classes, from those of the model's columns: the four in minutes, then action items and
    /// others in mail.
    package static func classes(_ columns: SIMD16<Float>) -> [Float] {
        [columns[0] + columns[4], columns[1], columns[2], columns[3] + columns[5]]
    }

    /// The class of what somebody says in a meeting.
    ///
    /// - Parameters:
    ///   - text: What is said.
    ///   - previous: What was said before it.
    /// - Returns: the likeliest class.
    public func reading(ofSpoken text: String, previous: String? = nil) -> SentenceReading {
        let hashed = HashedText(text)
        guard let speech, !hashed.tokens.isEmpty else { return SentenceReading(.none, confidence: 0) }
        var features: [UInt64] = []
        FeatureExtractor(speech.templates)
            .append(hashed, previous: previous.map { HashedText($0) }, to: &features)
        let shares = Probabilities.softmax(speech.scores(features) * speech.sharpness, count: speech.columns)
        return Self.likeliest((0..<4).map { shares[$0] })
    }

    private static func likeliest(_ shares: [Float]) -> SentenceReading {
        let labels = SentenceReading.Class.allCases
        let best = shares.indices.max { shares[$0] < shares[$1] } ?? 3
        return SentenceReading(labels[best], confidence: Double(shares[best]))
    }
}
