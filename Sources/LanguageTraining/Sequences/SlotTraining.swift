import Foundation
import JSON
import Language

/// Trains the tagger of slots.
///
/// All of its sets together need share-alike, and so does the model.
struct SlotTraining: TrainingPart {
    let name = "slots"

    /// How the tagger is trained.
    static let training = SequenceTraining(
        templates: [.context, .topics],
        layers: SlotLayers.layers,
        rounds: 16,
        hidden: 0.3,
        rate: 0.06,
        sparsity: 0.1,
        shrinkage: 0.5,
        boldness: [0.1, 0.1, 0, 0],
        maximumFeatures: 52_000
    )

    func train(_ sets: SetFile, report: (String) -> Void) throws -> [(file: String, bytes: [UInt8])]? {
        guard let examples = try SlotRows(sets: sets).examples() else { return nil }
        let customs = SlotCustomsTraining()
        return [
            (ModelFile.slotCustomsShareAlike.fileName, customs.model(examples)),
            (ModelFile.slotsShareAlike.fileName, Self.training.model(customs.told(examples))),
        ]
    }

    func crossValidate(_ sets: SetFile, report: (String) -> Void) throws {
        guard let rows = try SlotRows(sets: sets).examples() else { return }
        let all = SlotCustomsTraining().told(rows)
        var scores: [String: SpanScore] = [:]
        for fold in 0..<Folds.count {
            let bytes = ModelBytes(Self.training.model(all.filter { $0.fold != fold }))
            guard let model = SequenceModel(bytes) else { continue }
            for example in all where example.fold == fold {
                let spans = model.spans(in: example.text, context: example.context)
                scores[example.set, default: SpanScore()].add(
                    right: words(example, example.labels.map { $0.map(SequenceLayer.spans) ?? [] }),
                    answers: words(example, spans),
                    kinds: scored(example.set)
                )
            }
        }
        for (set, score) in scores.sorted(by: { $0.key < $1.key }) { report("  \(set): \(score.summary)") }
    }

    private func words(_ example: SequenceExample, _ layers: [[SequenceSpan]]) -> [String: [String]] {
        let scalars = Array(example.raw.unicodeScalars)
        var words: [String: [String]] = [:]
        for (layer, spans) in layers.enumerated() {
            for span in spans {
                let tokens = example.text.tokens[span.tokens]
                guard let start = tokens.first?.start, let end = tokens.last?.end else { continue }
                var view = String.UnicodeScalarView()
                view.append(contentsOf: scalars[start..<end])
                words[SlotLayers.slots[layer][span.kind].rawValue, default: []].append(
                    PlainWords.of(String(view))
                )
            }
        }
        return words
    }

    /// The slots that a set annotates all over.
    private func scored(_ set: String) -> [String] {
        switch set {
        case "intent_calskill": ["title", "date", "time", "to_date", "to_time", "duration", "location"]
        case "intent_slurp": ["title", "attendees", "date", "time", "location", "recurrence"]
        case "intent_smcalflow": ["title", "attendees", "location"]
        case "intent_fbnlu": ["title", "datetime", "recurrence"]
        default: ["title", "date", "time", "location"]
        }
    }
}
