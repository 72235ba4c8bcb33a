import Foundation
import JSON
import Language

/// Trains the models of classes of sentences: one of written sentences, one of what is said in meetings.
///
/// The written ones are from minutes and from mail, which call different things an action item; the model has columns of
/// its own for both, so that it also learns which of the two a sentence is like.
struct SentenceTraining: TrainingPart {
    let name = "sentences"

    private static let minutes = ["action_item", "decision", "risk", "none"]
    private static let mail = ["action_item", "none"]

    private let written = LinearTraining(
        templates: [.words, .wordPairs, .wordTriples, .skippedPairs, .letters, .firstWords, .lastWords, .signs, .wordClasses],
        columns: 6,
        strength: 30,
        maximumFeatures: 100_000
    )
    private let spoken = LinearTraining(
        templates: [.words, .wordPairs, .letters, .previousTurn],
        columns: 4,
        strength: 10,
        maximumFeatures: 60_000
    )

    func train(_ sets: SetFile, report: (String) -> Void) throws -> [(file: String, bytes: [UInt8])]? {
        guard let written = try writtenExamples(sets), let spoken = try spokenExamples(sets) else { return nil }
        return [
            (ModelFile.sentences.fileName, self.written.model(written, features: self.written.features(written))),
            (ModelFile.speech.fileName, speechModel(spoken)),
        ]
    }

    func crossValidate(_ sets: SetFile, report: (String) -> Void) throws {
        guard let written = try writtenExamples(sets), let spoken = try spokenExamples(sets) else { return }
        var scores: [String: ClassScore] = [:]
        for fold in 0..<Folds.count {
            let others = written.filter { Folds.fold(of: $0) != fold }
            let bytes = self.written.model(others, features: self.written.features(others))
            guard let model = LinearModel(ModelBytes(bytes)) else { return }
            let tests = written.filter { Folds.fold(of: $0) == fold }
            for (example, features) in zip(tests, self.written.features(tests)) {
                let shares = Probabilities.softmax(model.scores(features), count: 6)
                let merged = [shares[0] + shares[4], shares[1], shares[2], shares[3] + shares[5]]
                var answer = merged.indices.max { merged[$0] < merged[$1] } ?? 3
                if example.label > 3 { answer = answer == 0 ? 4 : answer == 3 ? 5 : answer }
                scores[example.set, default: ClassScore()].add(example, answer: answer)
            }
        }
        for (set, score) in scores.sorted(by: { $0.key < $1.key }) { report("  \(set): \(score.summary)") }
        var score = ClassScore()
        for fold in 0..<Folds.count {
            guard let model = LinearModel(ModelBytes(speechModel(spoken.filter { Folds.fold(of: $0) != fold })))
            else { return }
            let tests = spoken.filter { Folds.fold(of: $0) == fold }
            for (example, features) in zip(tests, self.spoken.features(tests)) {
                let sums = model.scores(features)
                score.add(example, answer: (0..<4).max { sums[$0] < sums[$1] } ?? 3)
            }
        }
        let each = (0..<3).map { String(format: "%.1f", 100 * score.f1($0)) }.joined(separator: " ")
        report("  mtg_ami_acts: \(score.summary)  F1 of action item, decision, risk \(each)")
    }

    private func speechModel(_ examples: [Example]) -> [UInt8] {
        // Nearly all that is said is nothing of these; counting it less moves the border to where the F1 is best.
        let importance: [Float] = examples.map { $0.label == 3 ? 0.12 : 1 }
        return spoken.model(examples, features: spoken.features(examples), importance: importance)
    }

    private func writtenExamples(_ sets: SetFile) throws -> [Example]? {
        guard let minutes = try sets.rows("mtg_ami_sentences"), let mail = try sets.rows("mail_parakweet") else {
            return nil
        }
        return minutes.compactMap { row in
            Self.example(row, set: "mtg_ami_sentences", labels: Self.minutes, firstColumn: 0, group: "meeting")
        }
            + mail.compactMap { row in
                Self.example(row, set: "mail_parakweet", labels: Self.mail, firstColumn: 4, group: "text")
            }
    }

    private func spokenExamples(_ sets: SetFile) throws -> [Example]? {
        guard let rows = try sets.rows("mtg_ami_acts") else { return nil }
        var examples: [Example] = []
        for row in rows {
            guard
                var example = Self.example(
                    row,
                    set: "mtg_ami_acts",
                    labels: Self.minutes,
                    firstColumn: 0,
                    group: "dialogue"
                )
            else { continue }
            if let last = examples.last, last.group == example.group { example.previous = last.text }
            examples.append(example)
        }
        return examples
    }

    private static func example(
        _ row: JSONValue,
        set: String,
        labels: [String],
        firstColumn: Int,
        group: String
    ) -> Example? {
        guard let text = row["text"]?.stringValue, let id = row["id"]?.stringValue,
            let label = row["class"]?.stringValue.flatMap({ labels.firstIndex(of: $0) })
        else { return nil }
        return Example(
            set: set,
            id: id,
            text: text,
            allowed: 1 << UInt32(firstColumn + label),
            label: firstColumn + label,
            group: row[group]?.stringValue ?? text
        )
    }
}
