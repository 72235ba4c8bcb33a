import Foundation
import JSON
import Language

/// Trains the tagger of names from sets that need no share-alike.
struct NameTraining: TrainingPart {
    let name = "names"

    /// The sets; what counts are sentences as people write them in reports, so messages count less.
    static let sets: [(set: String, importance: Float)] = [
        ("ner_wikigold", 1), ("ner_wnut17", 0.6), ("ner_btc", 0.6), ("ner_sec", 1),
    ]
    private static let kinds = NameLayer.kinds.map(\.rawValue)

    private let training = SequenceTraining(
        templates: [.context, .lists, .runs],
        layers: [NameLayer.layer],
        hidden: 0.3,
        rate: 0.06,
        sparsity: 0.1,
        shrinkage: 0.5,
        boldness: [-0.6],
        maximumFeatures: 104_000
    )

    func train(_ sets: SetFile, report: (String) -> Void) throws -> [(file: String, bytes: [UInt8])]? {
        guard let examples = try examples(sets) else { return nil }
        return [(ModelFile.names.fileName, training.model(examples))]
    }

    func crossValidate(_ sets: SetFile, report: (String) -> Void) throws {
        guard let all = try examples(sets) else { return }
        var scores: [String: SpanScore] = [:]
        for fold in 0..<Folds.count {
            let bytes = ModelBytes(training.model(all.filter { $0.fold != fold }))
            guard let model = SequenceModel(bytes) else { continue }
            for example in all where example.fold == fold {
                scores[example.set, default: SpanScore()].add(
                    right: places(example, example.labels[0].map(SequenceLayer.spans) ?? []),
                    answers: places(example, model.spans(in: example.text, context: example.context)[0]),
                    kinds: Self.kinds
                )
            }
        }
        for (set, score) in scores.sorted(by: { $0.key < $1.key }) { report("  \(set): \(score.summary)") }
    }

    /// Where names stand, by their kinds.
    private func places(_ example: SequenceExample, _ spans: [SequenceSpan]) -> [String: [String]] {
        var places: [String: [String]] = [:]
        for span in spans {
            let tokens = example.text.tokens[span.tokens]
            guard let start = tokens.first?.start,
                let end = tokens.last.map({ NameLayer.end(of: $0, in: example.text) })
            else { continue }
            places[Self.kinds[span.kind], default: []].append("\(start)-\(end)")
        }
        return places
    }

    private func examples(_ sets: SetFile) throws -> [SequenceExample]? {
        var examples: [SequenceExample] = []
        for (set, importance) in Self.sets {
            guard let rows = try sets.rows(set) else { return nil }
            examples += rows.compactMap { Self.example($0, set: set, importance: importance) }
        }
        return examples
    }

    private static func example(_ row: JSONValue, set: String, importance: Float) -> SequenceExample? {
        guard let raw = row["text"]?.stringValue, let id = row["id"]?.stringValue else { return nil }
        let text = HashedText(raw)
        var labels = [UInt8](repeating: 0, count: text.tokens.count)
        for entity in row["expected"]?.arrayValue ?? [] {
            guard let name = entity["kind"]?.stringValue, let kind = kinds.firstIndex(of: name),
                let start = entity["start"]?.integerValue, let length = entity["length"]?.integerValue
            else { continue }
            var isFirst = true
            for (index, token) in text.tokens.enumerated()
            where token.start < Int(start + length) && token.end > Int(start) && labels[index] == 0 {
                let label = isFirst ? SequenceLayer.first(kind) : SequenceLayer.further(kind)
                labels[index] = UInt8(label)
                isFirst = false
            }
        }
        return SequenceExample(
            set: set,
            id: id,
            raw: raw,
            text: text,
            context: SequenceContext(),
            labels: [labels],
            group: raw,
            importance: importance
        )
    }
}
