extension NumberReader {
    /// A fraction in words: "two thirds", "a fifth", "three quarters billion", "one hundred and thirty-two fifths".
    func fraction(at index: Int, limit: Int) -> NumberReading? {
        guard var reading = smallFraction(at: index) ?? largeFraction(at: index, limit: limit) else {
            return nil
        }
        // "half a million", "a quarter of a million", "three quarters billion"
        var next = reading.end
        if text.function(next) == .of { next += 1 }
        if text.function(next) == .a { next += 1 }
        if let factor = factor(at: next) {
            reading.value *= factor.value
            reading.tokens = reading.start..<factor.end
            reading.traits.insert(.scaled)
        } else if text.word(next).number == .dozen, !text.word(next).isPlural {
            reading.value *= 12
            reading.tokens = reading.start..<next + 1
        }
        return reading
    }

    /// A fraction with a numerator below a hundred.
    func smallFraction(at index: Int) -> NumberReading? {
        let limit = text.count
        let word = text.word(index)
        if word.number == .half, !word.isPlural { return fraction(index..<index + 1, 0.5) }
        let next = text.word(index + 1)
        if word.number == .quarter, !word.isPlural, next.number == .scale {
            return fraction(index..<index + 1, 0.25)
        }
        if text.function(index) == .a {
            if next.number == .half || next.number == .quarter, !next.isPlural {
                return fraction(index..<index + 2, next.value)
            }
            guard next.number.isOrdinal, !next.isPlural, next.value > 2, !isNoun(index + 2),
                let part = denominator(at: index + 1), !part.isPlural
            else { return nil }
            return fraction(index..<part.end, 1 / part.value)
        }
        guard let numerator = belowHundred(at: index, limit: limit) else { return nil }
        // In "twenty-fifths" and "thirty two fifths" the tens may belong to either side.
        if word.number == .tens, numerator.tokens.count == 1, text.isSign(numerator.end, "-") { return nil }
        return quotient(numerator)
    }

    /// A fraction whose numerator is a whole cardinal; "one hundred thirty fifths" are 100/35.
    private func largeFraction(at index: Int, limit: Int) -> NumberReading? {
        guard let numerator = cardinal(at: index, limit: limit) else { return nil }
        let end = numerator.end
        let word = text.word(behindHyphen(end))
        guard word.number.isOrdinal || word.number == .quarter || word.number == .half || word.number == .tens
        else { return nil }
        if word.number == .ordinalOnes, word.isPlural, end - 1 > index, text.word(end - 1).number == .tens,
            let shorter = cardinal(at: index, limit: end - 1), shorter.end == end - 1,
            let part = denominator(at: end - 1)
        {
            return fraction(index..<part.end, shorter.value / part.value)
        }
        return quotient(numerator)
    }

    private func quotient(_ numerator: NumberReading) -> NumberReading? {
        let end = behindHyphen(numerator.end)
        let word = text.word(end)
        if word.number == .half || word.number == .quarter {
            guard word.isPlural || numerator.value == 1 else { return nil }
            return fraction(numerator.start..<end + 1, numerator.value * word.value)
        }
        guard let part = denominator(at: end) else { return nil }
        if part.isPlural {
            guard part.value > 2 else { return nil }
        } else {
            guard numerator.value == 1, numerator.tokens.count == 1, part.value > 2 else { return nil }
        }
        return fraction(numerator.start..<part.end, numerator.value / part.value)
    }

    /// An ordinal that counts parts: "fifths", "twenty-fifths".
    private func denominator(at index: Int) -> (value: Double, end: Int, isPlural: Bool)? {
        let word = text.word(index)
        if word.number == .tens {
            let next = behindHyphen(index + 1)
            let ones = text.word(next)
            guard ones.number == .ordinalOnes else { return nil }
            return (word.value + ones.value, next + 1, ones.isPlural)
        }
        guard word.number.isOrdinal else { return nil }
        return (word.value, index + 1, word.isPlural)
    }

    /// Whether a word behind "a third" is what is counted: "a third meeting" is no fraction.
    private func isNoun(_ index: Int) -> Bool {
        guard text.isWord(index), !text.tokens[index].traits.contains(.newLine) else { return false }
        let word = text.word(index)
        return word.function == .none && word.number == .none && !word.opensUnit && !word.opensCurrency
    }

    private func fraction(_ tokens: Range<Int>, _ value: Double) -> NumberReading {
        NumberReading(tokens: tokens, value: value, traits: .fraction, rule: .fraction)
    }

    /// The value of "½" and its like.
    static func vulgarFraction(_ token: TextToken) -> Double? {
        guard token.kind == .sign else { return nil }
        return switch token.key {
        case 0xbc: 0.25
        case 0xbd: 0.5
        case 0xbe: 0.75
        case 0x2150: 1 / 7
        case 0x2151: 1 / 9
        case 0x2152: 0.1
        case 0x2153: 1 / 3
        case 0x2154: 2 / 3
        case 0x2155: 0.2
        case 0x2156: 0.4
        case 0x2157: 0.6
        case 0x2158: 0.8
        case 0x2159: 1 / 6
        case 0x215a: 5 / 6
        case 0x215b: 0.125
        case 0x215c: 0.375
        case 0x215d: 0.625
        case 0x215e: 0.875
        default: nil
        }
    }
}
