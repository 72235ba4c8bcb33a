import JSON
import Language

/// Trains the model of intents.
struct IntentTraining: TrainingPart {
    let name = "intents"

    /// The sets that it learns from.
    static let sets = ["clinc150", "hwu64", "calskill", "slurp", "smcalflow", "fbnlu"].map { "intent_" + $0 }
    static let labels = [
        "schedule_meeting", "check_availability", "list_events", "cancel", "reschedule", "set_reminder",
        "greet", "unknown",
    ]

    var training = LayeredTraining(
        templates: [
            .words, .wordPairs, .skippedPairs, .firstWords, .letters, .classPairs, .wordStyle,
        ],
        learner: LayeredLearner(
            classes: 8,
            finerStrength: 0.3,
            rounds: 16,
            droppedFeatures: 0.6,
            droppedUnits: 0.2
        ),
        layers: 2,
        // Each example is there in both styles, so this is two examples.
        minimumExamples: 3,
        choosingRounds: 10,
        sharpness: 0.7
    )

    /// Phrases of our own to learn from.
    var seeds = SeedPhrases()

    func train(_ sets: SetFile, report: (String) -> Void) throws -> [(file: String, bytes: [UInt8])]? {
        guard let examples = try examples(sets) else { return nil }
        return [(ModelFile.intentsShareAlike.fileName, model(examples))]
    }

    func crossValidate(_ sets: SetFile, report: (String) -> Void) throws {
        guard let all = try examples(sets) else { return }
        var scores: [String: ClassScore] = [:]
        var calibration = Calibration(columns: 8)
        for fold in 0..<Folds.count {
            let tests = all.filter { Folds.fold(of: $0) == fold && Self.sets.contains($0.set) }
            for (example, sums) in answers(tests, trainedOn: all.filter { Folds.fold(of: $0) != fold }) {
                scores[example.set, default: ClassScore()].add(example, answer: Self.best(sums))
                calibration.add(sums, example)
            }
        }
        for (set, score) in scores.sorted(by: { $0.key < $1.key }) { report("  \(set): \(score.summary)") }
        report("  \(calibration.summary)")
        for set in Self.sets {
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

    /// The sums of a model that was trained on other examples.
    private func answers(
        _ tests: [Example],
        trainedOn others: [Example]
    ) -> [(example: Example, sums: SIMD16<Float>)] {
        guard let model = LayeredModel(ModelBytes(model(others))) else { return [] }
        return zip(tests, training.features(tests)).map { ($0, model.scores($1)) }
    }

    /// How much an example counts when it is learnt as if it was written in the other style.
    private static let otherStyle = Float(0.1)
    /// How much a phrase of our own counts.
    private static let seed = Float(0.15)
    /// How much a turn of a dialogue counts.
    private static let dialogue = Float(0.3)

    private func model(_ examples: [Example]) -> [UInt8] {
        let seeds = seeds.examples()
        let all = examples + seeds
        // What a set calls it is learnt from the texts as they are written; that is enough, and takes half the time.
        let others = all.map { example in
            var other = example
            other.finer = nil
            return other
        }
        let importance =
            examples.map { Self.sets.contains($0.set) ? 1 : Self.dialogue } + seeds.map { _ in Self.seed }
        return training.model(
            all + others,
            features: training.features(all) + training.features(all, otherStyle: true),
            importance: importance + importance.map { $0 * Self.otherStyle }
        )
    }

    /// The examples of the sets, and the turns of dialogues that begin with something new.
    private func examples(_ sets: SetFile) throws -> [Example]? {
        var examples: [Example] = []
        for name in Self.sets {
            guard let rows = try sets.rows(name) else { return nil }
            examples += rows.compactMap { Self.example($0, set: name) }
        }
        for name in DialogueTraining.sets {
            guard let rows = try sets.rows(name) else { return nil }
            for row in rows where row["new_intent"]?.stringValue != nil {
                guard var example = Self.example(row, set: name), let dialogue = row["dialogue"]?.stringValue
                else { continue }
                example.group = dialogue
                examples.append(example)
            }
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
            finer: row["source_intent"]?.stringValue,
            group: text
        )
    }
}
