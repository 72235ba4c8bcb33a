import JSON
import Language

/// Trains the models of classes of written sentences.
///
/// Minutes and mail call different things an action item, so each has a model of its own; a third one tells them apart.
struct SentenceTraining: TrainingPart {
    let name = "sentences"

    private static let mail = "mail_parakweet"

    private let genre = LinearTraining(
        templates: [.words, .wordPairs, .letters, .signs, .length, .firstWords, .lastWords],
        columns: 2,
        strength: 200,
        maximumFeatures: 12_000
    )
    private let minutes = LinearTraining(
        templates: [.words, .wordPairs, .skippedPairs, .letters, .firstWords, .lastWords, .wordClasses],
        columns: 4,
        strength: 60,
        maximumFeatures: 50_000
    )
    private let requests = LinearTraining(
        templates: [.words, .wordPairs, .skippedPairs, .firstWords, .lastWords, .signs, .wordClasses],
        columns: 2,
        strength: 15,
        maximumFeatures: 50_000
    )

    func train(_ sets: SetFile, report: (String) -> Void) throws -> [(file: String, bytes: [UInt8])]? {
        guard let examples = try examples(sets) else { return nil }
        let models = models(examples)
        return [
            (ModelFile.genre.fileName, models.genre), (ModelFile.minutes.fileName, models.minutes),
            (ModelFile.requests.fileName, models.requests),
        ]
    }

    func crossValidate(_ sets: SetFile, report: (String) -> Void) throws {
        guard let all = try examples(sets) else { return }
        var scores: [String: ClassScore] = [:]
        for fold in 0..<Folds.count {
            let bytes = models(all.filter { Folds.fold(of: $0) != fold })
            guard let genre = LinearModel(ModelBytes(bytes.genre)),
                let minutes = LinearModel(ModelBytes(bytes.minutes)),
                let requests = LinearModel(ModelBytes(bytes.requests))
            else { return }
            let tests = all.filter { Folds.fold(of: $0) == fold }
            let lists = zip(
                self.genre.features(tests),
                zip(self.minutes.features(tests), self.requests.features(tests))
            )
            for (example, features) in zip(tests, lists) {
                let genres = Probabilities.softmax(genre.scores(features.0), count: 2)
                let shares = SentenceReader.mixed(
                    genres: genres,
                    minutes: Probabilities.softmax(minutes.scores(features.1.0), count: 4),
                    requests: Probabilities.softmax(requests.scores(features.1.1), count: 2)
                )
                scores[example.set, default: ClassScore()]
                    .add(example, answer: shares.indices.max { shares[$0] < shares[$1] } ?? 3)
                let column = example.set == Self.mail ? 1 : 0
                scores["minutes or mail", default: ClassScore()]
                    .add(Self.relabelled(example, column), answer: genres[1] > genres[0] ? 1 : 0)
            }
        }
        for (set, score) in scores.sorted(by: { $0.key < $1.key }) { report("  \(set): \(score.summary)") }
    }

    private func models(_ examples: [Example]) -> (genre: [UInt8], minutes: [UInt8], requests: [UInt8]) {
        let genres = examples.map { Self.relabelled($0, $0.set == Self.mail ? 1 : 0) }
        let mail = examples.filter { $0.set == Self.mail }.map { Self.relabelled($0, $0.label == 0 ? 0 : 1) }
        return (
            model(genre, genres), model(minutes, examples.filter { $0.set != Self.mail }),
            model(requests, mail)
        )
    }

    private func model(_ training: LinearTraining, _ examples: [Example]) -> [UInt8] {
        training.model(examples, features: training.features(examples))
    }

    private static func relabelled(_ example: Example, _ column: Int) -> Example {
        var example = example
        example.label = column
        example.allowed = 1 << UInt32(column)
        return example
    }

    private func examples(_ sets: SetFile) throws -> [Example]? {
        guard let minutes = try SentenceExamples.read("mtg_ami_sentences", group: "meeting", sets),
            let mail = try SentenceExamples.read(Self.mail, group: "id", sets)
        else { return nil }
        return minutes + mail
    }
}
