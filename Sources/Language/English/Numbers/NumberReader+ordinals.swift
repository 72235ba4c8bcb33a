extension NumberReader {
    /// An ordinal: "2nd", "twenty-fifth", "one hundred and first", "three trillionth".
    func ordinal(at index: Int, limit: Int) -> NumberReading? {
        if text.isNumber(index) {
            guard text.word(index + 1).number == .ordinalEnding, text.isTouching(index + 1),
                text.tokens[index].length <= 9
            else { return nil }
            return ordinal(index..<index + 2, value(index), [.digits, .ordinal])
        }
        let word = text.word(index)
        if word.number.isOrdinal {
            guard !word.isPlural else { return nil }
            return ordinal(index..<index + 1, word.value, .ordinal)
        }
        guard word.number == .ones || word.number == .teens || word.number == .tens,
            let head = cardinal(at: index, limit: limit), head.end < limit
        else { return nil }
        return ordinal(behind: head)
    }

    private func ordinal(behind head: NumberReading) -> NumberReading? {
        let lastRole = text.word(head.end - 1).number
        var next = behindHyphen(head.end)
        let isAnd = text.function(next) == .and
        if isAnd { next += 1 }
        let isRound = lastRole == .hundred || lastRole == .scale
        let word = text.word(next)
        guard word.number.isOrdinal, !word.isPlural else { return nil }
        let tokens = head.start..<next + 1
        switch word.number {
        case .ordinalOnes:
            guard isRound || (lastRole == .tens && !isAnd) else { return nil }
            return ordinal(tokens, head.value + word.value, .ordinal)
        case .ordinalTeens, .ordinalTens:
            return isRound ? ordinal(tokens, head.value + word.value, .ordinal) : nil
        case .ordinalScale:
            // "one hundredth" is a part, "two hundredth" has its place in a row.
            guard !isAnd, head.value < 1000, head.value != 1 else { return nil }
            return ordinal(tokens, head.value * word.value, .ordinal)
        default: return nil
        }
    }

    private func ordinal(
        _ tokens: Range<Int>,
        _ value: Double,
        _ traits: NumberReading.Traits
    ) -> NumberReading {
        NumberReading(
            tokens: tokens,
            value: value,
            traits: traits,
            rule: traits.contains(.digits) ? .ordinalDigits : .ordinal
        )
    }
}
