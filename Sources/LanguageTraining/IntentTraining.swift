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
        templates: [.words, .wordPairs, .wordTriples, .letters],
        columns: 8
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
        for fold in 0..<Folds.count {
            test(
                all.filter { Folds.fold(of: $0) == fold },
                trainedOn: all.filter { Folds.fold(of: $0) != fold },
                &scores
            )
        }
        for (set, score) in scores.sorted(by: { $0.key < $1.key }) { report("  \(set): \(score.summary)") }
        scores = [:]
        for set in Self.freeSets + Self.shareAlikeSets {
            test(all.filter { $0.set == set }, trainedOn: all.filter { $0.set != set }, &scores)
        }
        for (set, score) in scores.sorted(by: { $0.key < $1.key }) {
            report("  \(set) left out of training: \(score.summary)")
        }
    }

    private func test(_ tests: [Example], trainedOn others: [Example], _ scores: inout [String: ClassScore]) {
        let bytes = models(others)
        guard let free = LinearModel(ModelBytes(bytes.free)) else { return }
        let shared = LinearModel(ModelBytes(bytes.shareAlike))
        for (example, features) in zip(tests, training.features(tests)) {
            var sums = free.scores(features)
            if let shared { sums += shared.scores(features) }
            let answer = (0..<8).max { sums[$0] < sums[$1] } ?? 7
            scores[example.set, default: ClassScore()].add(example, answer: answer)
        }
    }

    private func models(_ examples: [Example]) -> (free: [UInt8], shareAlike: [UInt8]) {
        let free = examples.filter { Self.freeSets.contains($0.set) }
        let bytes = training.model(free, features: training.features(free))
        let added = training.model(
            examples,
            features: training.features(examples),
            addedTo: LinearModel(ModelBytes(bytes))
        )
        return (bytes, added)
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
