extension NumberReader {
    /// A number in digits: "1,674,200.5", "1 234 567", "12,34,567", ".08", "1.3x10^6", "2.33 k".
    func digits(at index: Int) -> NumberReading? {
        var reading: NumberReading
        if text.isNumber(index) {
            reading = NumberReading(
                tokens: index..<index + 1,
                value: value(index),
                traits: .digits,
                rule: .digits
            )
            group(&reading)
            if let part = decimals(behind: reading.end) {
                reading.value += part
                reading.tokens = index..<reading.end + 2
                reading.traits.insert(.punctuated)
                reading.rule = .decimal
            }
        } else if text.isSign(index, "."), let part = decimals(behind: index), !text.isTouching(index) {
            reading = NumberReading(
                tokens: index..<index + 2,
                value: part,
                traits: [.digits, .punctuated],
                rule: .decimal
            )
        } else if text.tokens.indices.contains(index), let value = Self.vulgarFraction(text.tokens[index]) {
            return NumberReading(
                tokens: index..<index + 1,
                value: value,
                traits: [.digits, .fraction],
                rule: .fraction
            )
        } else {
            return nil
        }
        if let fraction = slashed(at: index), fraction.end > reading.end { return fraction }
        exponent(&reading)
        letter(&reading)
        return reading
    }

    /// Joins groups of digits: separated by commas that touch (three digits each; two in lakhs and crores), or by
    /// one blank each if there are at least three.
    private func group(_ reading: inout NumberReading) {
        let index = reading.start
        guard text.tokens[index].length <= 3 else { return }
        var end = index + 1
        var lengths: [Int] = []
        while lengths.count < 7, text.isSign(end, ","), text.isTouching(end), text.isNumber(end + 1),
            text.isTouching(end + 1)
        {
            lengths.append(text.tokens[end + 1].length)
            end += 2
        }
        let isGrouped =
            !lengths.isEmpty && lengths.last == 3
            && (lengths.allSatisfy { $0 == 3 } || lengths.dropLast().allSatisfy { $0 == 2 })
        if isGrouped,
            !(text.isSign(end, ",") && text.isTouching(end) && text.isNumber(end + 1)
                && text.isTouching(end + 1))
        {
            join(&reading, to: end, step: 2)
            return
        }
        guard lengths.isEmpty, text.tokens[index].key > 0 else { return }
        while end < index + 7, isBlankGroup(end) { end += 1 }
        if end >= index + 3, !isBlankGroup(end), !(text.isNumber(end)) { join(&reading, to: end, step: 1) }
    }

    private func isBlankGroup(_ index: Int) -> Bool {
        text.isNumber(index) && text.tokens[index].length == 3
            && text.tokens[index].start == text.tokens[index - 1].end &+ 1
            && !text.tokens[index].traits.contains(.newLine)
    }

    private func join(_ reading: inout NumberReading, to end: Int, step: Int) {
        for place in stride(from: reading.start + step, to: end, by: step) {
            let factor: Double = text.tokens[place].length == 2 ? 100 : 1000
            reading.value = reading.value * factor + value(place)
        }
        reading.tokens = reading.start..<end
        reading.traits.insert(.punctuated)
        reading.rule = .groupedDigits
    }

    /// The decimals behind a point at a token; nil for a date or an address ("1.2.3").
    private func decimals(behind index: Int) -> Double? {
        guard text.isSign(index, "."), index == 0 || text.isTouching(index) || !text.isNumber(index - 1),
            text.isNumber(index + 1), text.isTouching(index + 1),
            !(text.isSign(index + 2, ".") && text.isTouching(index + 2) && text.isNumber(index + 3)
                && text.isTouching(index + 3))
        else { return nil }
        if index >= 2, text.isSign(index - 2, "."), text.isTouching(index - 1), text.isTouching(index),
            index >= 3, text.isNumber(index - 3)
        {
            return nil
        }
        let token = text.tokens[index + 1]
        guard token.length <= 18 else { return nil }
        return value(index + 1) / Self.power(10, token.length)
    }

    /// "127e13", "1.3x10^6", "1.1^23".
    private func exponent(_ reading: inout NumberReading) {
        let end = reading.end
        guard text.isTouching(end), end < text.count else { return }
        if text.isSign(end, "^"), let exponent = signed(at: end + 1) {
            let power = Self.power(reading.value, exponent.value)
            guard power.isFinite else { return }
            reading.value = power
            reading.tokens = reading.start..<exponent.end
            reading.traits.formUnion([.punctuated, .fraction])
            reading.rule = .power
            return
        }
        let isE = text.tokens[end].length == 1 && text.isWord(end) && text.tokens[end].key == WordKey.of("e")
        var start = end + 1
        if !isE {
            let isTimes =
                text.isSign(end, "×")
                || (text.isWord(end) && text.tokens[end].key == WordKey.of("x"))
            guard isTimes, text.isNumber(end + 1), text.tokens[end + 1].key == 10, text.isSign(end + 2, "^")
            else { return }
            start = end + 3
        }
        guard let exponent = signed(at: start) else { return }
        reading.value *= Self.power(10, exponent.value)
        reading.tokens = reading.start..<exponent.end
        reading.traits.insert(.punctuated)
        reading.rule = .power
    }

    /// An exponent with up to two signs; everything touches.
    private func signed(at index: Int) -> (value: Int, end: Int)? {
        var place = index
        var sign = 1
        while place < index + 2, text.isTouching(place), text.isSign(place, "-") || text.isSign(place, "+") {
            if text.isSign(place, "-") { sign = -sign }
            place += 1
        }
        guard text.isNumber(place), text.isTouching(place), text.tokens[place].length <= 3 else { return nil }
        return (sign * Int(clamping: text.tokens[place].key), place + 1)
    }

    /// "10k", "3 bn"; capitals alone or more than one letter where a letter alone is a measure ("5 m", "5 g").
    private func letter(_ reading: inout NumberReading) {
        let end = reading.end
        let word = text.word(end)
        guard word.number == .scaleLetter, text.isWord(end) else { return }
        let isShort = text.tokens[end].length == 1
        let isTouching = text.isTouching(end)
        // "$1.5m" is money, "1.5m" a length.
        let before = reading.start - 1
        let isMoney =
            isTouching && text.word(before).opensCurrency && !text.isWord(before)
        if isShort, word.value != 1e3, !text.isShouted(end), !isMoney { return }
        if isShort, !isTouching, word.value == 1e12 { return }
        // "mm" are millimetres.
        if word.opensUnit, !isShort, !isMoney, !text.isShouted(end) { return }
        // "10k$" is fine, "5M2" and "12k4" are names of something.
        if text.isTouching(end + 1), text.isNumber(end + 1) || text.isWord(end + 1) { return }
        reading.value *= word.value
        reading.tokens = reading.start..<end + 1
        reading.traits.insert(.scaled)
        reading.rule = .letterFactor
        reading.lastFactor = word.value
    }

    /// "3/4", but not a part of "5/17/2018".
    func slashed(at index: Int) -> NumberReading? {
        guard text.isNumber(index), text.isSign(index + 1, "/"), text.isTouching(index + 1),
            text.isNumber(index + 2), text.isTouching(index + 2),
            text.tokens[index].key < text.tokens[index + 2].key,
            text.tokens[index].length <= 9, text.tokens[index + 2].length <= 9
        else { return nil }
        for place in [index, index + 3] where place > 0 && text.isTouching(place) {
            let sign = place == index ? place - 1 : place
            if text.isSign(sign, "/") || text.isSign(sign, "-") || text.isSign(sign, ":") { return nil }
            if place == index, text.isSign(sign, ".") || text.isSign(sign, ",") { return nil }
        }
        return NumberReading(
            tokens: index..<index + 3,
            value: value(index) / value(index + 2),
            traits: [.digits, .fraction, .punctuated],
            rule: .slashedFraction
        )
    }

    /// The value of a token of digits; of more than three hundred digits only their order of magnitude.
    func value(_ index: Int) -> Double {
        let token = text.tokens[index]
        if token.length <= 18 { return Double(token.key) }
        guard token.length <= 300 else { return Self.power(10, 300) }
        return Double(text.scalars.string(text.span(index..<index + 1))) ?? 0
    }

    /// A power with a whole exponent.
    static func power(_ base: Double, _ exponent: Int) -> Double {
        var result = 1.0
        var factor = base
        var rest = abs(min(max(exponent, -999), 999))
        while rest > 0 {
            if rest & 1 == 1 { result *= factor }
            factor *= factor
            rest >>= 1
        }
        return exponent < 0 ? 1 / result : result
    }
}
