import JSON
import Language

/// Reads the sets that have slots.
struct SlotRows {
    let sets: SetFile

    /// A set of texts with slots.
    struct Source {
        var set: String
        /// The layers that it annotates, see `SlotLayers`.
        var layers: Set<Int>
        /// How much its examples count: small sets more, or large ones drown them.
        var importance: Float = 1
    }

    /// The sets.
    static let sources = [
        Source(set: "intent_calskill", layers: [0, 1], importance: 1.5),
        Source(set: "intent_slurp", layers: [0, 1, 2], importance: 2),
        Source(set: "intent_smcalflow", layers: [0]),
        Source(set: "intent_fbnlu", layers: [0, 2, 3]),
        Source(set: "dlg_sgd_calendar", layers: [0, 1]),
        Source(set: "dlg_sgd_calendar_multi", layers: [0, 1]),
    ]

    /// The examples of all sets; nil if one is missing.
    func examples() throws -> [SequenceExample]? {
        var examples: [SequenceExample] = []
        for source in Self.sources {
            guard let rows = try sets.rows(source.set) else { return nil }
            examples += rows.compactMap { Self.example($0, of: source) }
            examples += rows.compactMap { AssistantRows.example($0, set: "\(source.set) assistant") }
        }
        return examples
    }

    private static func example(_ row: JSONValue, of source: Source) -> SequenceExample? {
        guard let raw = row["text"]?.stringValue, let id = row["id"]?.stringValue,
            let spans = row["slot_spans"]?.arrayValue, row["in_calendar"]?.boolValue != false
        else { return nil }
        let text = HashedText(raw)
        let previous = row["previous_system"]?.stringValue
        let dialogue = row["dialogue"]?.stringValue
        return SequenceExample(
            set: source.set,
            id: id,
            raw: raw,
            text: text,
            context: SequenceContext(
                dialogue == nil ? .message : .turn,
                asked: previous.map { AskedDetails(readFrom: $0).rawValue } ?? 0
            ),
            labels: SlotLayers.slots.indices.map { layer in
                source.layers.contains(layer) ? labels(spans, text, slots: SlotLayers.slots[layer]) : nil
            },
            group: dialogue ?? raw,
            importance: source.importance
        )
    }

    private static func labels(_ spans: [JSONValue], _ text: HashedText, slots: [SlotLabel]) -> [UInt8] {
        var labels = [UInt8](repeating: 0, count: text.tokens.count)
        for span in spans {
            guard let name = span["slot"]?.stringValue, let start = span["start"]?.integerValue,
                let length = span["length"]?.integerValue,
                let kind = slots.firstIndex(where: { $0.rawValue == name })
            else { continue }
            var isFirst = true
            for (index, token) in text.tokens.enumerated()
            where token.start < Int(start + length) && token.end > Int(start) && labels[index] == 0 {
                let label = isFirst ? SequenceLayer.first(kind) : SequenceLayer.further(kind)
                labels[index] = UInt8(label)
                isFirst = false
            }
        }
        return labels
    }
}
