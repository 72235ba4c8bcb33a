import JSON
import Language

/// Makes examples of what the assistant says out of the states that its words led to.
///
/// The sets do not annotate the assistant's turns. Where the title that is agreed behind a turn stands in the
/// assistant's words before it, those words are taken to name it, and the other details that are agreed with it.
enum AssistantRows {
    private static let slots: [SlotLabel] = [.title, .location, .date, .time]

    /// The example of a row's turn before; nil without a title in it.
    static func example(_ row: JSONValue, set: String) -> SequenceExample? {
        guard let raw = row["previous_system"]?.stringValue, let id = row["id"]?.stringValue,
            let dialogue = row["dialogue"]?.stringValue, case .object(let state)? = row["state"]
        else { return nil }
        let text = HashedText(raw)
        var labels = SlotLayers.slots.map { _ in [UInt8](repeating: 0, count: text.tokens.count) }
        var hasTitle = false
        for slot in slots {
            let values = state[slot.rawValue]?.arrayValue?.compactMap(\.stringValue) ?? []
            let places = values.sorted { ($0.count, $0) > ($1.count, $1) }.compactMap { find($0, in: text) }
            guard let place = places.first,
                let layer = SlotLayers.slots.firstIndex(where: { $0.contains(slot) }),
                let kind = SlotLayers.slots[layer].firstIndex(of: slot),
                labels[layer][place].allSatisfy({ $0 == 0 })
            else { continue }
            if slot == .title { hasTitle = true }
            for index in place { labels[layer][index] = UInt8(SequenceLayer.further(kind)) }
            labels[layer][place.lowerBound] = UInt8(SequenceLayer.first(kind))
        }
        guard hasTitle else { return nil }
        return SequenceExample(
            set: set,
            id: "\(id)/assistant",
            raw: raw,
            text: text,
            context: SequenceContext(.assistant),
            labels: [labels[0], labels[1], nil, nil],
            group: dialogue
        )
    }

    /// The tokens that are the words of a value.
    private static func find(_ value: String, in text: HashedText) -> Range<Int>? {
        let words = letters(HashedText(value))
        let tokens = letters(text)
        guard !words.isEmpty, words.count <= tokens.count else { return nil }
        for start in 0...(tokens.count - words.count)
        where Array(tokens[start..<start + words.count]) == words {
            return start..<start + words.count
        }
        return nil
    }

    /// The letters of each token: the hash of a number only knows its length.
    private static func letters(_ text: HashedText) -> [[UInt32]] {
        text.tokens.map { Array(text.letters[$0.start..<$0.end]) }
    }
}
