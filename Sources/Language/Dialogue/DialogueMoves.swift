/// Tells the moves of a dialogue apart by the user's words, the assistant's before them, and what the dialogue is about.
package struct DialogueMoves: Sendable {
    private let model: LinearModel?
    private let extractor: FeatureExtractor

    /// With a model; one without lets every dialogue go on.
    package init(model: LinearModel?) {
        self.model = model
        extractor = FeatureExtractor(model?.templates ?? [])
    }

    /// What a turn does.
    package struct Reading: Sendable {
        /// What the dialogue is about behind it.
        package var intent: UtteranceIntent
        /// How sure that is, from 0 to 1.
        package var confidence: Double
        /// Whether the user takes what the assistant proposed.
        package var isAcceptance: Bool
    }

    /// What a turn does to a dialogue that is about something.
    ///
    /// Moves with the same outcome add up: "great, when am I free?" is unsure between taking and not taking what was
    /// proposed, but sure of what it asks for.
    package func read(_ text: String, previous: String, intent: UtteranceIntent) -> Reading {
        guard let model else { return Reading(intent: intent, confidence: 0, isAcceptance: false) }
        var features: [UInt64] = []
        extractor.append(
            HashedText(Self.words(of: text)),
            previous: HashedText(Self.context(previous, intent)),
            to: &features
        )
        let chances = Probabilities.softmax(model.scores(features), count: DialogueMove.allCases.count)
        var outcomes: [UtteranceIntent: Float] = [:]
        var acceptance: Float = 0
        for move in DialogueMove.allCases {
            outcomes[move.intent ?? intent, default: 0] += chances[move.rawValue]
            if move.isAcceptance { acceptance += chances[move.rawValue] }
        }
        let best =
            UtteranceIntent.allCases.max { outcomes[$0, default: 0] < outcomes[$1, default: 0] } ?? intent
        return Reading(
            intent: best,
            confidence: Double(outcomes[best, default: 0]),
            isAcceptance: acceptance > 0.5
        )
    }

    /// The user's words with their cues behind them.
    package static func words(of text: String) -> String {
        text + " ." + DialogueCues.words(of: HashedText(text))
    }

    /// The assistant's words with, behind them, what the dialogue is about and what was asked as a word of its own,
    /// which the extractor then joins with each word of the user.
    package static func context(_ previous: String, _ intent: UtteranceIntent) -> String {
        let subject =
            switch intent {
            case .checkAvailability: "checking"
            case .listEvents: "listing"
            case .scheduleMeeting: "adding"
            default: "idle"
            }
        return "\(previous) about\(subject)\(question(AskedDetails(readFrom: previous), previous))"
    }

    private static func question(_ asked: AskedDetails, _ previous: String) -> String {
        if previous.isEmpty { return "start" }
        if asked.contains(.more) { return "more" }
        if !asked.isDisjoint(with: [.title, .location, .attendees]) { return "detail" }
        if asked.contains(.adding) { return "offer" }
        if asked.contains(.confirmation) { return "confirm" }
        return asked.isEmpty ? "told" : "when"
    }
}
