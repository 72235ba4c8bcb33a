/// Tells what a sentence is for a debriefing: something to do, a decision, a risk, or none of these.
///
/// Minutes ("The designer will look into batteries"), mail ("Could you send me the draft?") and speech call for different
/// eyes, so there is a model for each, and one that
/// tells minutes from mail.
public struct SentenceReader: Sendable {
    private let genre: LinearModel?
    private let minutes: LinearModel?
    private let requests: LinearModel?
    private let speech: LinearModel?

    /// A reader with the models in the binary.
    public init() {
        genre = LinearModel(ModelBytes(.genre))
        minutes = LinearModel(ModelBytes(.minutes))
        requests = LinearModel(ModelBytes(.requests))
        speech = LinearModel(ModelBytes(.speech))
    }

    /// The class of a written sentence, of minutes or of mail.
    ///
    /// - Parameter text: The sentence.
    /// - Returns: the likeliest class; `none` with the confidence 0 for a text without words.
    public func reading(ofWritten text: String) -> SentenceReading {
        let hashed = HashedText(text)
        guard let genre, let minutes, let requests, !hashed.tokens.isEmpty else {
            return SentenceReading(.none, confidence: 0)
        }
        let genres = shares(genre, hashed, previous: nil)
        let kinds = shares(minutes, hashed, previous: nil)
        let asked = shares(requests, hashed, previous: nil)
        return Self.likeliest(
            Self.mixed(genres: genres, minutes: kinds, requests: asked)
        )
    }

    /// The shares of the four classes: those of minutes and those of mail, each by how likely the genre is.
    package static func mixed(
        genres: SIMD16<Float>,
        minutes: SIMD16<Float>,
        requests: SIMD16<Float>
    ) -> [Float] {
        let mail = genres[1]
        return [
            genres[0] * minutes[0] + mail * requests[0], genres[0] * minutes[1], genres[0] * minutes[2],
            genres[0] * minutes[3] + mail * requests[1],
        ]
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
        let shares = shares(speech, hashed, previous: previous.map { HashedText($0) })
        return Self.likeliest((0..<4).map { shares[$0] })
    }

    private func shares(_ model: LinearModel, _ text: HashedText, previous: HashedText?) -> SIMD16<Float> {
        var features: [UInt64] = []
        FeatureExtractor(model.templates).append(text, previous: previous, to: &features)
        return Probabilities.softmax(model.scores(features) * model.sharpness, count: model.columns)
    }

    private static func likeliest(_ shares: [Float]) -> SentenceReading {
        let labels = SentenceReading.Class.allCases
        let best = shares.indices.max { shares[$0] < shares[$1] } ?? 3
        return SentenceReading(labels[best], confidence: Double(shares[best]))
    }
}
