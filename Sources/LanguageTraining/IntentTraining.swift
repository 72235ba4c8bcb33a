import JSON
import Language

/// Trains the models of intents.
struct IntentTraining: TrainingPart {
    let name = "intents"

    /// The sets without and with share-alike.
    static let freeSets = ["intent_clinc150", "intent_hwu64", "intent_calskill", "intent_slurp"]
    static let shareAlikeSets = ["intent_smcalflow", "intent_fbnlu"]
    static let labels = [
        "schedule_meeting", "check_availability", "list_events", "cancel", "reschedule", "set_reminder",
        "greet", "unknown",
    ]

    private let training = LinearTraining(
        templates: [
            .words, .wordPairs, .wordTriples, .skippedPairs, .firstWords, .letters, .wordClasses, .style,
        ],
        columns: 8,
        maximumFeatures: 100_000,
        sharpness: 0.9
    )

    func train(_ sets: SetFile, report: (String) -> Void) throws -> [(file: String, bytes: [UInt8])]? {
        guard let free = try examples(Self.freeSets, sets),
            let shared = try examples(Self.shareAlikeSets, sets)
        else { return nil }
        let models = models(free + shared)
        return [
            (ModelFile.intents.fileName, models.free),
            (ModelFile.intentsShareAlike.fileName, models.shareAlike),
        ]
    }

    func crossValidate(_ sets: SetFile, report: (String) -> Void) throws {
        guard let all = try examples(Self.freeSets + Self.shareAlikeSets, sets) else { return }
        var scores: [String: ClassScore] = [:]
        var calibration = Calibration(columns: 8)
        for fold in 0..<Folds.count {
            let tests = all.filter { Folds.fold(of: $0) == fold }
            for (example, sums) in answers(tests, trainedOn: all.filter { Folds.fold(of: $0) != fold }) {
                scores[example.set, default: ClassScore()].add(example, answer: Self.best(sums))
                calibration.add(sums, example)
            }
        }
        for (set, score) in scores.sorted(by: { $0.key < $1.key }) { report("  \(set): \(score.summary)") }
        report("  \(calibration.summary)")
        for set in Self.freeSets + Self.shareAlikeSets {
            var score = ClassScore()
            let others = all.filter { $0.set != set }
            for (example, sums) in answers(all.filter { $0.set == set }, trainedOn: others) {
                score.add(example, answer: Self.best(sums))
            }
            report("  \(set) left out of training: \(score.summary)")
        }
    }

    private static func best(_ sums: SIMD16<Float>) -> Int {
        labels.indices.max { sums[$0] < sums[$1] } ?? labels.count - 1
    }

    /// The sums of models that were trained on other examples.
    private func answers(
        _ tests: [Example],
        trainedOn others: [Example]
    ) -> [(example: Example, sums: SIMD16<Float>)] {
        let bytes = models(others)
        guard let free = LinearModel(ModelBytes(bytes.free)),
            let added = LinearModel(ModelBytes(bytes.shareAlike))
        else { return [] }
        return zip(tests, training.features(tests)).map { example, features in
            (example, free.scores(features) + added.scores(features))
        }
    }

    /// How much an example counts when it is learnt as if it was written in the other style.
    private static let otherStyle = Float(0.1)
    /// How much a phrase of our own counts.
    private static let seed = Float(0.3)

    /// Trains the model of the free sets, and what all sets add to it.
    private func models(_ examples: [Example]) -> (free: [UInt8], shareAlike: [UInt8]) {
        let seeds = SeedPhrases().examples()
        let free = model(examples.filter { Self.freeSets.contains($0.set) } + seeds, addedTo: nil)
        return (free, model(examples + seeds, addedTo: LinearModel(ModelBytes(free))))
    }

    private func model(_ examples: [Example], addedTo base: LinearModel?) -> [UInt8] {
        let importance: [Float] = examples.map { $0.set == "seed" ? Self.seed : 1 }
        return training.model(
            examples + examples,
            features: training.features(examples) + training.features(examples, otherStyle: true),
            addedTo: base,
            importance: importance + importance.map { $0 * Self.otherStyle }
        )
    }

    private func examples(_ names: [String], _ sets: SetFile) throws -> [Example]? {
        var examples: [Example] = []
        for name in names {
            guard let rows = try sets.rows(name) else { return nil }
            examples += rows.compactMap { Self.example($0, set: name) }
        }
        return examples
    }

    private static func example(_ row: JSONValue, set: String) -> Example? {
        guard let text = row["text"]?.stringValue, let id = row["id"]?.stringValue,
            let label = row["intent"]?.stringValue.flatMap({ labels.firstIndex(of: $0) })
        else { return nil }
        var allowed: UInt32 = 1 << UInt32(label)
        for also in row["intent_also"]?.arrayValue ?? [] {
            if let column = also.stringValue.flatMap({ labels.firstIndex(of: $0) }) {
                allowed |= 1 << UInt32(column)
            }
        }
        let previous = row["previous_system"]?.stringValue
        return Example(
            set: set,
            id: id,
            text: text,
            previous: previous,
            allowed: allowed,
            label: label,
            group: text
        )
    }
}
