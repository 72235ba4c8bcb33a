/// Reads places that are told relative to others: "the last one", "next", "penultimate", "the last but one".
///
/// Their values count from an end: `end-1`, `current+1`.
struct RankReader {
    let text: QuantityText

    /// The places in order.
    func entities() -> [Entity] {
        var entities: [Entity] = []
        var index = 0
        while index < text.count, entities.count < ReadingBounds.entities {
            guard let (tokens, value) = place(at: index) else {
                index += 1
                continue
            }
            entities.append(
                Entity(
                    .ordinal,
                    span: text.span(tokens),
                    values: [.quantity(QuantityValue(value))],
                    rules: [QuantityRule.place.rawValue]
                )
            )
            index = tokens.upperBound
        }
        return entities
    }

    private func place(at index: Int) -> (tokens: Range<Int>, value: String)? {
        if let reading = long(at: index) { return reading }
        let isOne = text.word(index + 1).number == .ones && text.word(index + 1).value == 1
        let end = isOne ? index + 2 : index + 1
        switch text.function(index) {
        case .next: return (index..<end, "current+1")
        case .previous: return (index..<end, "current-1")
        case .current: return (index..<end, "current+0")
        case .last: return (index..<index + 1, "end+0")
        case .penultimate: return (index..<index + 1, "end-1")
        case .antepenultimate: return (index..<index + 1, "end-2")
        default: return nil
        }
    }

    /// "the last but one", "the one before the last one", "next to last", "the second to last".
    private func long(at index: Int) -> (tokens: Range<Int>, value: String)? {
        let first = text.function(index) == .the ? index + 1 : index
        switch text.function(first) {
        case .last:
            guard text.function(first + 1) == .but, text.word(first + 2).number == .ones else { return nil }
            return (index..<first + 3, "end-\(Int(text.word(first + 2).value))")
        case .next:
            guard text.function(first + 1) == .to, text.function(first + 2) == .last else { return nil }
            return (first..<first + 3, "end-1")
        default: break
        }
        let word = text.word(first)
        if word.number == .ordinalOnes, text.function(first + 1) == .to, text.function(first + 2) == .last {
            return (index..<first + 3, "end-\(Int(word.value) - 1)")
        }
        guard word.number == .ones, word.value == 1, text.function(first + 1) == .before else { return nil }
        let last = text.function(first + 2) == .the ? first + 3 : first + 2
        guard text.function(last) == .last else { return nil }
        let isOne = text.word(last + 1).number == .ones && text.word(last + 1).value == 1
        return (index..<last + (isOne ? 2 : 1), "end-1")
    }
}
