import Foundation
import Language

/// Trains the model of classes of what is said in meetings.
struct SpeechTraining: TrainingPart {
    let name = "speech"

    private let training = LinearTraining(
        templates: [.words, .wordPairs, .letters, .previousTurn],
        columns: 4,
        strength: 10,
        maximumFeatures: 50_000
    )
    /// Nearly all that is said is nothing of interest; counting it less moves the border to where the F1 is best.
    private let importanceOfNone: Float = 0.12

    func train(_ sets: SetFile, report: (String) -> Void) throws -> [(file: String, bytes: [UInt8])]? {
        guard let examples = try examples(sets) else { return nil }
        return [(ModelFile.speech.fileName, model(examples))]
    }

    func crossValidate(_ sets: SetFile, report: (String) -> Void) throws {
        guard let all = try examples(sets) else { return }
        var score = ClassScore()
        for fold in 0..<Folds.count {
            guard let model = LinearModel(ModelBytes(model(all.filter { Folds.fold(of: $0) != fold }))) else {
                return
            }
            let tests = all.filter { Folds.fold(of: $0) == fold }
            for (example, features) in zip(tests, training.features(tests)) {
                let sums = model.scores(features)
                score.add(example, answer: (0..<4).max { sums[$0] < sums[$1] } ?? 3)
            }
        }
        let each = (0..<3).map { String(format: "%.1f", 100 * score.f1($0)) }.joined(separator: ", ")
        report("  mtg_ami_acts: \(score.summary); F1 of action item, decision, risk: \(each)")
    }

    private func model(_ examples: [Example]) -> [UInt8] {
        let importance: [Float] = examples.map { $0.label == 3 ? importanceOfNone : 1 }
        return training.model(examples, features: training.features(examples), importance: importance)
    }

    /// Everything that is said, with what was said before it in the same meeting.
    private func examples(_ sets: SetFile) throws -> [Example]? {
        guard var examples = try SentenceExamples.read("mtg_ami_acts", group: "dialogue", sets) else {
            return nil
        }
        for index in examples.indices.dropFirst() where examples[index].group == examples[index - 1].group {
            examples[index].previous = examples[index - 1].text
        }
        return examples
    }
}
