import Language

/// Trains the model of classes of written sentences.
///
/// Minutes and mail call different things an action item, so the classes of each are columns of their own.
struct SentenceTraining: TrainingPart {
    let name = "sentences"

    private static let mail = "mail_parakweet"

    var training = LayeredTraining(
        templates: [
            .words, .wordPairs, .skippedPairs, .firstWords, .lastWords, .signs, .letters, .classPairs,
            .grammar,
        ],
        learner: LayeredLearner(classes: 6, rounds: 16, rate: 0.1),
        sharpness: 0.6
    )

    func train(_ sets: SetFile, report: (String) -> Void) throws -> [(file: String, bytes: [UInt8])]? {
        guard let examples = try examples(sets) else { return nil }
        return [(ModelFile.sentences.fileName, model(examples))]
    }

    func crossValidate(_ sets: SetFile, report: (String) -> Void) throws {
        guard let all = try examples(sets) else { return }
        var scores: [String: ClassScore] = [:]
        var calibration = Calibration(columns: 6)
        for fold in 0..<Folds.count {
            let bytes = model(all.filter { Folds.fold(of: $0) != fold })
            guard let model = LayeredModel(ModelBytes(bytes)) else { return }
            let tests = all.filter { Folds.fold(of: $0) == fold }
            for (example, features) in zip(tests, training.features(tests)) {
                let sums = model.scores(features)
                calibration.add(sums, Self.columned(example))
                let columns = Probabilities.softmax(sums * model.sharpness, count: 6)
                let shares = SentenceReader.classes(columns)
                scores[example.set, default: ClassScore()]
                    .add(example, answer: shares.indices.max { shares[$0] < shares[$1] } ?? 3)
            }
        }
        for (set, score) in scores.sorted(by: { $0.key < $1.key }) { report("  \(set): \(score.summary)") }
        report("  \(calibration.summary)")
    }

    private func model(_ examples: [Example]) -> [UInt8] {
        training.model(examples.map(Self.columned), features: training.features(examples))
    }

    /// The example with the model's column for its class.
    private static func columned(_ example: Example) -> Example {
        guard example.set == mail else { return example }
        var example = example
        example.label = example.label == 0 ? 4 : 5
        example.allowed = 1 << UInt32(example.label)
        return example
    }

    private func examples(_ sets: SetFile) throws -> [Example]? {
        guard let minutes = try SentenceExamples.read("mtg_ami_sentences", group: "meeting", sets),
            let mail = try SentenceExamples.read(Self.mail, group: "id", sets)
        else { return nil }
        return minutes + mail
    }
}
