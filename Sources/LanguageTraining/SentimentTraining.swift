import Foundation
import JSON
import Language

/// Trains the model of sentiment.
struct SentimentTraining: TrainingPart {
    let name = "sentiment"

    private static let labels = ["positive", "neutral", "negative"]
    private let training = LinearTraining(
        templates: [.words, .wordPairs, .feelings],
        columns: 4,
        maximumFeatures: 100_000
    )
    private let strengths: (classes: Float, number: Float) = (2, 1.2)

    func train(_ sets: SetFile, report: (String) -> Void) throws -> [(file: String, bytes: [UInt8])]? {
        guard let examples = try examples(sets) else { return nil }
        return [(ModelFile.sentiment.fileName, model(examples))]
    }

    func crossValidate(_ sets: SetFile, report: (String) -> Void) throws {
        guard let all = try examples(sets) else { return }
        var score = ClassScore()
        var pairs: [(Float, Float)] = []
        for fold in 0..<Folds.count {
            guard let model = LinearModel(ModelBytes(model(all.filter { Folds.fold(of: $0) != fold }))) else {
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
        let lists = training.features(examples)
        let vocabulary = Vocabulary(lists, minimumExamples: training.minimumExamples)
        let objective = SentimentObjective(
            examples: SparseExamples(lists, vocabulary: vocabulary),
            labels: examples.map(\.label),
            targets: examples.map(\.target),
            strengths: strengths,
            rowCount: vocabulary.features.count + 1
        )
        let weights = LimitedMemoryDescent(maximumSteps: training.maximumSteps)
            .minimum(of: objective, from: [SIMD4<Float>](repeating: SIMD4(), count: objective.rowCount))
        return ModelWriter().bytes(
            weights,
            features: vocabulary.features,
            columns: training.columns,
            templates: training.templates,
            maximumFeatures: training.maximumFeatures
        )
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
