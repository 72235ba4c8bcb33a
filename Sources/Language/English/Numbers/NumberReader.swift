/// Reads the numbers of a text: cardinals, ordinals, fractions and decimals, in words and digits.
///
/// Readings do not overlap and come in the order of the text. Each looks at a bounded number of tokens, so the
/// whole is linear in the text's length.
struct NumberReader {
    /// How many tokens a number may have: "minus nine hundred and ninety-nine trillion …" stays below.
    static let longestNumber = 32

    let text: QuantityText

    /// Every number of the text.
    func readings() -> [NumberReading] {
        var readings: [NumberReading] = []
        var index = 0
        while index < text.count, readings.count < ReadingBounds.entities {
            if mayStart(index), let reading = reading(at: index) {
                readings.append(reading)
                index = max(reading.end, index + 1)
            } else {
                index += 1
            }
        }
        return readings
    }

    private func mayStart(_ index: Int) -> Bool {
        let token = text.tokens[index]
        switch token.kind {
        case .number: return true
        case .word:
            let word = text.words[index]
            return word.number != .none || word.function == .a || word.function == .minus
        case .sign:
            return token.isSign("-") || token.isSign(".") || Self.vulgarFraction(token) != nil
        }
    }

    /// The longest number that starts at a token.
    func reading(at index: Int) -> NumberReading? {
        let isSign = text.isSign(index, "-")
        guard isSign || text.function(index) == .minus else { return unsigned(at: index) }
        if isSign, !isMinus(index) { return nil }
        guard var reading = unsigned(at: index + 1), !reading.isOrdinal else { return nil }
        reading.tokens = index..<reading.end
        reading.value = -reading.value
        reading.traits.insert(.signed)
        return reading
    }

    /// A dash is a minus if it touches the number and nothing before it, or opens the text.
    private func isMinus(_ index: Int) -> Bool {
        if index == 0 { return true }
        guard text.tokens[index].isSpaced || text.isSign(index - 1, "("), text.isTouching(index + 1) else {
            // "<= -30" and "at - 5": a dash between a comparison and a number.
            return text.isSign(index - 1, "=") || text.isSign(index - 1, "<") || text.isSign(index - 1, ">")
        }
        return !text.isNumber(index - 1)
    }

    private func unsigned(at index: Int) -> NumberReading? {
        let limit = min(text.count, index + Self.longestNumber)
        let reading =
            ordinal(at: index, limit: limit) ?? fraction(at: index, limit: limit)
            ?? mixed(at: index, limit: limit)
        guard let reading, !reading.isOrdinal else { return reading.map(marked) }
        return marked(ratio(reading, limit: limit) ?? reading)
    }

    /// "one over three", "two out of five hundred".
    private func ratio(_ numerator: NumberReading, limit: Int) -> NumberReading? {
        var next = numerator.end
        let isShare = text.function(next) == .out && text.function(next + 1) == .of
        guard isShare || text.function(next) == .over else { return nil }
        // "$10000 over 3 years" is money over time.
        if !isShare, text.word(numerator.start - 1).opensCurrency { return nil }
        next += isShare ? 2 : 1
        guard let denominator = cardinal(at: next, limit: limit), denominator.value != 0,
            !isShare || numerator.value <= denominator.value,
            isShare || !text.word(denominator.end).opensUnit
        else { return nil }
        var reading = numerator
        reading.tokens = numerator.start..<denominator.end
        reading.value = numerator.value / denominator.value
        reading.traits.formUnion([.fraction])
        reading.traits.remove(.plainOne)
        reading.rule = .ratio
        return reading
    }

    /// A cardinal with a fraction behind it: "five and a half", "2 1/4", "3 million and a quarter".
    private func mixed(at index: Int, limit: Int) -> NumberReading? {
        guard var reading = cardinal(at: index, limit: limit) else { return nil }
        if let part = partBehind(reading, limit: limit) {
            reading.value += part.value * (part.traits.contains(.scaled) ? 1 : reading.lastFactor)
            reading.tokens = reading.start..<part.end
            reading.traits.insert(.fraction)
            reading.traits.remove(.plainOne)
            reading.rule = .mixedNumber
            // "five and a half million"
            if reading.lastFactor == 1, let factor = factor(at: reading.end) {
                reading.value *= factor.value
                reading.tokens = reading.start..<factor.end
            }
        }
        return reading
    }

    private func partBehind(_ reading: NumberReading, limit: Int) -> NumberReading? {
        let end = reading.end
        if text.function(end) == .and, let part = smallFraction(at: end + 1) ?? slashed(at: end + 1) {
            // "one billion and a quarter million"
            if reading.lastFactor > 1, let factor = factor(at: part.end), factor.value < reading.lastFactor {
                var scaled = part
                scaled.value *= factor.value
                scaled.tokens = part.start..<factor.end
                scaled.traits.insert(.scaled)
                return scaled
            }
            return part
        }
        guard reading.traits.contains(.digits), reading.lastFactor == 1 else { return nil }
        if end < limit, let value = Self.vulgarFraction(text.tokens[end]), text.isTouching(end) {
            return NumberReading(tokens: end..<end + 1, value: value, traits: .fraction, rule: .fraction)
        }
        guard text.isNumber(end), text.tokens[end].isSpaced, let part = slashed(at: end), part.value < 1
        else {
            return nil
        }
        return part
    }

    /// Adds what touches the number.
    private func marked(_ reading: NumberReading) -> NumberReading {
        var reading = reading
        if reading.traits.contains(.digits), text.isTouching(reading.start), text.isWord(reading.start - 1) {
            reading.traits.insert(.gluedBefore)
        }
        if text.isTouching(reading.end), text.isWord(reading.end) { reading.traits.insert(.gluedBehind) }
        return reading
    }
}
