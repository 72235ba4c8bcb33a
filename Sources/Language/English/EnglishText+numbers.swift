extension EnglishText {
    /// A whole number: "25", "twelve", "twenty-five".
    func cardinal(at index: Int) -> Match<Int>? {
        if let digits = digits(index) { return Match(digits, end: index + 1) }
        guard let value = sense(index)?.number else { return nil }
        if value >= 20, let ones = joined(after: index, { sense($0)?.number }), (1...9).contains(ones.value) {
            return Match(value + ones.value, end: ones.end)
        }
        return Match(value, end: index + 1)
    }

    private static let ordinalSuffixes: Set<String> = ["st", "nd", "rd", "th"]
    /// An ordinal: "15th", "fifth", "twenty-first".
    func ordinal(at index: Int) -> Match<Int>? {
        if let digits = digits(index) {
            guard isAttached(index + 1), EnglishText.ordinalSuffixes.contains(word(index + 1)) else {
                return nil
            }
            return Match(digits, end: index + 2)
        }
        if let value = sense(index)?.ordinal { return Match(value, end: index + 1) }
        guard let tens = sense(index)?.number, tens >= 20,
            let ones = joined(after: index, { sense($0)?.ordinal }), ones.value <= 9
        else { return nil }
        return Match(tens + ones.value, end: ones.end)
    }

    /// A number that may have a fraction: "1.5", "two and a half", "half", "a", "a couple of".
    func quantity(at index: Int) -> Match<Double>? {
        if let vague = vagueQuantity(at: index) { return vague }
        if word(index) == "half" { return half(at: index) }
        guard let whole = cardinal(at: index) else { return nil }
        if let fraction = decimals(at: whole.end) {
            return Match(Double(whole.value) + fraction.value, end: fraction.end)
        }
        if has(["and", "a", "half"], at: whole.end) {
            return Match(Double(whole.value) + 0.5, end: whole.end + 3)
        }
        if word(whole.end) == "½" { return Match(Double(whole.value) + 0.5, end: whole.end + 1) }
        if has(["1", "/", "2"], at: whole.end), !isAttached(whole.end) {
            return Match(Double(whole.value) + 0.5, end: whole.end + 3)
        }
        return Match(Double(whole.value), end: whole.end)
    }

    /// ".5" right behind a number.
    private func decimals(at index: Int) -> Match<Double>? {
        guard word(index) == ".", isAttached(index), isAttached(index + 1), let digits = digits(index + 1)
        else {
            return nil
        }
        var scale = 1.0
        for _ in 0..<tokens[index + 1].length { scale *= 10 }
        return Match(Double(digits) / scale, end: index + 2)
    }

    private func vagueQuantity(at index: Int) -> Match<Double>? {
        switch word(index) {
        case "a", "an":
            if word(index + 1) == "couple" || word(index + 1) == "few" || word(index + 1) == "half" {
                return quantity(at: index + 1)
            }
            return Match(1, end: index + 1)
        case "couple":
            return Match(2, end: index + (word(index + 1) == "of" ? 2 : 1))
        case "few":
            return Match(3, end: index + 1)
        case "½":
            return Match(0.5, end: index + 1)
        default:
            return nil
        }
    }

    /// "half an", "half a", "half", before a unit.
    private func half(at index: Int) -> Match<Double> {
        let hasArticle = word(index + 1) == "a" || word(index + 1) == "an"
        return Match(0.5, end: index + (hasArticle ? 2 : 1))
    }

    /// What stands behind a word, with or without a hyphen between.
    private func joined(after index: Int, _ read: (Int) -> Int?) -> Match<Int>? {
        let next = word(index + 1) == "-" ? index + 2 : index + 1
        return read(next).map { Match($0, end: next + 1) }
    }
}
