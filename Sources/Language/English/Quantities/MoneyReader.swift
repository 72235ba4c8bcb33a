/// Reads sums of money and ranges of them: "$4.25", "35 lakh rupees", "3 dollars 50 cents", "10-20 euros".
struct MoneyReader {
    let text: QuantityText
    let numbers: [NumberReading]
    let lexicon = CurrencyLexicon.shared

    /// The sums and ranges in order.
    func entities() -> [Entity] {
        MoneyRangeReader(text: text, numbers: numbers, sums: sums(), lexicon: lexicon).entities()
    }

    /// The sums in order, none overlapping.
    func sums() -> [MoneyReading] {
        var sums: [MoneyReading] = []
        var place = 0
        var index = 0
        while index < text.count {
            while place < numbers.count, numbers[place].start < index { place += 1 }
            let next = place < numbers.count ? numbers[place] : nil
            if let next, next.start == index, let sum = sum(of: next, from: sums.last?.tokens.upperBound ?? 0)
            {
                sums.append(withCoins(sum, numbersFrom: place + 1))
                index = sums.last.map { max($0.tokens.upperBound, index + 1) } ?? index + 1
            } else if let next, next.start == index {
                index = next.end
            } else if text.words[index].opensCurrency || text.words[index].function == .a,
                let sum = currencyAlone(at: index, before: next)
            {
                sums.append(sum.value == nil ? sum : withCoins(sum, numbersFrom: place))
                index = max(sum.tokens.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return sums
    }

    /// A number with its currency before or behind it.
    private func sum(of number: NumberReading, from free: Int) -> MoneyReading? {
        guard !number.isOrdinal else { return nil }
        let before = currencyBefore(number, from: free)
        let behind = currencyBehind(number)
        if let before, behind == nil || before.isSign {
            var tokens = before.start..<number.end
            var currency = before.place
            // "$10 USD"
            if let behind, behind.end > number.end, lexicon.currencies[behind.place].code != nil,
                !lexicon.currencies[behind.place].usage.contains(.isMinor)
            {
                tokens = before.start..<behind.end
                currency = behind.place
            }
            let factor = lexicon.currencies[before.place].factor
            return MoneyReading(
                tokens: tokens,
                value: number.value * factor,
                currency: currency,
                rule: .money
            )
        }
        guard let behind else { return nil }
        let currency = lexicon.currencies[behind.place]
        return MoneyReading(
            tokens: number.start..<behind.end,
            value: number.value * behind.factor * currency.factor,
            currency: behind.place,
            rule: .money
        )
    }

    private func currencyBefore(
        _ number: NumberReading,
        from free: Int
    ) -> (place: Int, start: Int, isSign: Bool)? {
        guard number.start > free, !number.traits.contains(.signed),
            number.traits.isDisjoint(with: .gluedBehind),
            let found = phrase(endingAt: number.start, from: free)
        else { return nil }
        let currency = lexicon.currencies[found.place]
        guard currency.usage.contains(.prefix), !currency.usage.contains(.isMinor) else { return nil }
        // "a $5 note" has no Australian dollars in it.
        if found.start < number.start - 1, text.isWord(found.start), text.tokens[found.start].length == 1,
            text.tokens[found.start].key != WordKey.of("c"), !text.isTouching(found.start + 1)
        {
            return
                (phrase(endingAt: number.start, from: found.start + 1)?
                .place)
                .map { ($0, found.start + 1, true) }
        }
        let isTouching = text.isTouching(number.start)
        if currency.usage.contains(.isCapital), !isTouching || !isCapital(found.start..<number.start) {
            return nil
        }
        if text.isTouching(found.start), text.isNumber(found.start - 1) || text.isWord(found.start - 1) {
            return nil
        }
        // A name such as "dollar" before a number belongs to a number before it.
        let isSign =
            text.tokens[number.start - 1].kind == .sign || isTouching || !currency.usage.contains(.noun)
        return (found.place, found.start, isSign)
    }

    private func currencyBehind(_ number: NumberReading) -> (place: Int, end: Int, factor: Double)? {
        if number.traits.contains(.gluedBefore) { return nil }
        var index = number.end
        if text.isSign(index, "-"), text.isTouching(index), text.isTouching(index + 1) { index += 1 }
        guard let found = lexicon.phrases.longest(in: text.tokens, at: index) else { return nil }
        let currency = lexicon.currencies[found.place]
        if currency.usage.contains(.isCapital), !isCapital(index..<found.end) { return nil }
        if currency.usage.contains(.isMinor), text.tokens[index].length == 1, text.isWord(index),
            !text.isTouching(index)
        {
            return nil
        }
        if text.isTouching(found.end), text.isWord(found.end) || text.isNumber(found.end) { return nil }
        // A short sign that the next number touches is that number's: "5 $10".
        if text.tokens[index].kind == .sign, text.isTouching(found.end), text.isNumber(found.end) {
            return nil
        }
        // "10 pounds of potatoes"
        if currency.name == "Pound", text.function(found.end) == .of, number.value < 1000 { return nil }
        // "75 USD million"
        if number.lastFactor == 1, let factor = NumberReader(text: text).factor(at: found.end) {
            return (found.place, factor.end, factor.value)
        }
        return (found.place, found.end, 1)
    }

    private func phrase(endingAt end: Int, from first: Int) -> (place: Int, start: Int)? {
        lexicon.phrases.longest(in: text.tokens, endingAt: end, from: first) { text.words[$0].opensCurrency }
    }

    private func isCapital(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy { !text.isWord($0) || text.isShouted($0) }
    }

    /// "a dollar", "the dollars": a name of money without a number.
    private func currencyAlone(at index: Int, before number: NumberReading?) -> MoneyReading? {
        let isOne = text.function(index) == .a
        let start = isOne ? index + 1 : index
        guard text.word(start).opensCurrency, let found = lexicon.phrases.longest(in: text.tokens, at: start)
        else {
            return nil
        }
        let currency = lexicon.currencies[found.place]
        if isOne {
            guard !currency.usage.isDisjoint(with: [.noun, .isMinor]), text.isWord(start),
                text.tokens[start].length > 2
            else { return nil }
            return MoneyReading(tokens: index..<found.end, value: 1, currency: found.place, rule: .money)
        }
        guard currency.usage.contains(.bare), text.isWord(start) else { return nil }
        // "dollar 22.5 million"
        if let number, number.start == found.end, sum(of: number, from: index) != nil { return nil }
        return MoneyReading(
            tokens: start..<found.end,
            value: nil,
            currency: found.place,
            rule: .currencyAlone
        )
    }
}
