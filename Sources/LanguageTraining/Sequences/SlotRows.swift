import JSON
import Language

/// Reads the sets that have slots.
struct SlotRows {
    let sets: SetFile

    /// Which layers each set annotates, see `SlotLayers`.
    static let layers: [(set: String, layers: Set<Int>)] = [
        ("intent_calskill", [0, 1]), ("intent_slurp", [0, 1, 2]), ("intent_smcalflow", [0]),
        ("intent_fbnlu", [0, 2, 3]), ("dlg_sgd_calendar", [0, 1]), ("dlg_sgd_calendar_multi", [0, 1]),
    ]

    /// The examples of all sets; nil if one is missing.
    func examples() throws -> [SequenceExample]? {
        var examples: [SequenceExample] = []
        for (set, layers) in Self.layers {
            guard let rows = try sets.rows(set) else { return nil }
            examples += rows.compactMap { Self.example($0, set: set, layers: layers) }
            examples += rows.compactMap { AssistantRows.example($0, set: "\(set) assistant") }
        }
        return examples
    }

    private static func example(_ row: JSONValue, set: String, layers: Set<Int>) -> SequenceExample? {
        guard let raw = row["text"]?.stringValue, let id = row["id"]?.stringValue,
            let spans = row["slot_spans"]?.arrayValue, row["in_calendar"]?.boolValue != false
        else { return nil }
        let text = HashedText(raw)
        let previous = row["previous_system"]?.stringValue
        let dialogue = row["dialogue"]?.stringValue
        return SequenceExample(
            set: set,
            id: id,
            raw: raw,
            text: text,
            context: SequenceContext(
                dialogue == nil ? .message : .turn,
                asked: previous.map { AskedDetails(readFrom: $0).rawValue } ?? 0
            ),
            labels: SlotLayers.slots.indices.map { layer in
                layers.contains(layer) ? labels(spans, text, slots: SlotLayers.slots[layer]) : nil
            },
            group: dialogue ?? raw
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
