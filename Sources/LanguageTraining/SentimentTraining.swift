import Foundation
import JSON
import Language

/// Trains the model of sentiment.
struct SentimentTraining: TrainingPart {
    let name = "sentiment"

    private static let labels = ["positive", "neutral", "negative"]
    var training = LayeredTraining(
        templates: [.words, .wordPairs, .feelings],
        learner: LayeredLearner(classes: 3, numberStrength: 5, rounds: 8, rate: 0.1),
        maximumFeatures: 13_000
    )

    func train(_ sets: SetFile, report: (String) -> Void) throws -> [(file: String, bytes: [UInt8])]? {
        guard let examples = try examples(sets) else { return nil }
        return [(ModelFile.sentiment.fileName, model(examples))]
    }

    func crossValidate(_ sets: SetFile, report: (String) -> Void) throws {
        guard let all = try examples(sets) else { return }
        var score = ClassScore()
        var pairs: [(Float, Float)] = []
        for fold in 0..<Folds.count {
            guard let model = LayeredModel(ModelBytes(model(all.filter { Folds.fold(of: $0) != fold })))
            else {
                return
            }
            let tests = all.filter { Folds.fold(of: $0) == fold }
            for (example, features) in zip(tests, training.features(tests)) {
                let sums = model.scores(features)
                let answer = (0..<3).max { sums[$0] < sums[$1] } ?? 1
                score.add(example, answer: answer)
                pairs.append((example.target, sums[3]))
            }
        }
        report("  sent_vader: \(score.summary)  \(String(format: "r %.3f", Correlation.pearson(pairs)))")
    }

    private func model(_ examples: [Example]) -> [UInt8] {
        training.model(examples, features: training.features(examples))
    }

    private func examples(_ sets: SetFile) throws -> [Example]? {
        try sets.rows("sent_vader")?.compactMap { row in
            guard let text = row["text"]?.stringValue, let id = row["id"]?.stringValue,
                let score = row["score"]?.doubleValue ?? row["score"]?.integerValue.map({ Double($0) }),
                let label = row["sentiment"]?.stringValue.flatMap({ Self.labels.firstIndex(of: $0) })
            else { return nil }
            return Example(
                set: "sent_vader",
                id: id,
                text: text,
                allowed: 1 << UInt32(label),
                label: label,
                target: Float(score),
                group: text
            )
        }
    }
}
