import Foundation
import JSON
import Language

/// Trains the model that tells what a message is that asks the scheduling assistant for nothing.
struct OtherIntentTraining: TrainingPart {
    let name = "other-intents"

    /// Each of ``OtherIntent``, and at last whatever else people say.
    private static let columns = OtherIntent.allCases.count + 1

    private let training = LinearTraining(
        templates: [.words, .wordPairs, .firstWords],
        columns: columns,
        strength: 30,
        maximumFeatures: 1_600
    )

    func train(_ sets: SetFile, report: (String) -> Void) throws -> [(file: String, bytes: [UInt8])]? {
        guard let examples = try examples(sets) else { return nil }
        return [(ModelFile.otherIntentsShareAlike.fileName, model(examples))]
    }

    func crossValidate(_ sets: SetFile, report: (String) -> Void) throws {
        guard let all = try examples(sets) else { return }
        var score = ClassScore()
        var calibration = Calibration(columns: Self.columns)
        var (told, right, named) = (0, 0, 0)
        for fold in 0..<Folds.count {
            let bytes = model(all.filter { Folds.fold(of: $0) != fold })
            guard let model = LinearModel(ModelBytes(bytes)) else { return }
            let reader = OtherIntentReader(model: model)
            let tests = all.filter { Folds.fold(of: $0) == fold }
            for (example, features) in zip(tests, training.features(tests)) {
                let sums = model.scores(features)
                score.add(example, answer: (0..<Self.columns).max { sums[$0] < sums[$1] } ?? Self.columns - 1)
                calibration.add(sums, example)
                let answer = reader.intent(of: HashedText(example.text))
                    .flatMap(OtherIntent.allCases.firstIndex)
                told += answer == nil ? 0 : 1
                right += answer == example.label ? 1 : 0
                named += example.label < Self.columns - 1 ? 1 : 0
            }
        }
        report("  messages that ask for nothing: \(score.summary); \(calibration.summary)")
        let shares = [Double(right) / Double(max(1, told)), Double(right) / Double(max(1, named))]
        report(String(format: "  named: precision %.1f, recall %.1f", 100 * shares[0], 100 * shares[1]))
    }

    private func model(_ examples: [Example]) -> [UInt8] {
        training.model(examples, features: training.features(examples))
    }

    private func examples(_ sets: SetFile) throws -> [Example]? {
        var examples: [Example] = []
        for set in IntentTraining.sets {
            guard let rows = try sets.rows(set) else { return nil }
            examples += rows.compactMap { Self.example($0, set: set) }
        }
        return examples
    }

    private static func example(_ row: JSONValue, set: String) -> Example? {
        guard row["intent"] == "unknown", let text = row["text"]?.stringValue, let id = row["id"]?.stringValue
        else { return nil }
        let other = row["intent_ext"]?.stringValue.flatMap(OtherIntent.init(rawValue:))
        let label = other.flatMap(OtherIntent.allCases.firstIndex) ?? columns - 1
        return Example(set: set, id: id, text: text, allowed: 1 << UInt32(label), label: label, group: text)
    }
}
