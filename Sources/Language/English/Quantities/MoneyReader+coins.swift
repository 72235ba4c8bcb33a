extension MoneyReader {
    /// Adds the coins behind a sum: "3 dollars 50 cents", "20 ringgit and 43 sen", "$20 43", "one dollar and two".
    func withCoins(_ sum: MoneyReading, numbersFrom place: Int) -> MoneyReading {
        guard let value = sum.value, value == value.rounded(),
            !lexicon.currencies[sum.currency].usage.contains(.isMinor)
        else { return sum }
        let end = sum.tokens.upperBound
        let start = text.function(end) == .and ? end + 1 : end
        // Between the sum's own number and the coins there may be others only if they are part of the sum.
        guard let coins = numbers[min(place, numbers.count)...].prefix(3).first(where: { $0.start >= start }),
            coins.start == start, !coins.isOrdinal, coins.value == coins.value.rounded(),
            (0..<100).contains(coins.value),
            coins.traits.isDisjoint(with: [.signed, .scaled, .punctuated, .fraction])
        else { return sum }
        var behind = coins.end
        if let found = lexicon.phrases.longest(in: text.tokens, at: behind) {
            guard lexicon.currencies[found.place].usage.contains(.isMinor) else { return sum }
            behind = found.end
        } else if !Self.isEnd(behind, in: text) || coins.traits.contains(.gluedBehind) {
            return sum
        }
        var whole = sum
        whole.tokens = sum.tokens.lowerBound..<behind
        whole.value = value + coins.value / 100
        whole.rule = .moneyWithCoins
        return whole
    }

    /// Whether an amount ends at a token: at the end of the text, a sign or a word that begins something else.
    static func isEnd(_ index: Int, in text: QuantityText) -> Bool {
        guard index < text.count else { return true }
        if text.tokens[index].traits.contains(.newLine) { return true }
        if text.isWord(index) {
            switch text.function(index) {
            case .and, .link, .a, .the, .or, .at, .per, .to, .but, .from, .than, .over, .not: return true
            default: return false
            }
        }
        if text.isTouching(index + 1), text.isNumber(index + 1) { return false }
        return [",", ".", "!", "?", ";", ")"].contains { text.isSign(index, $0) }
    }
}
