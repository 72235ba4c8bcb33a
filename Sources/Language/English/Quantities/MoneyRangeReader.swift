/// Joins sums of money into ranges: "between 10 and 20 dollars", "$10-$20", "at most 7 €".
struct MoneyRangeReader {
    let text: QuantityText
    let numbers: [NumberReading]
    let sums: [MoneyReading]
    let lexicon: CurrencyLexicon

    /// The sums and ranges in order.
    func entities() -> [Entity] {
        var entities: [Entity] = []
        var free = 0
        var place = 0
        var number = 0
        while place < sums.count {
            let sum = sums[place]
            while number < numbers.count, numbers[number].start < sum.tokens.lowerBound { number += 1 }
            if let range = rangeOfSums(at: place, from: free) {
                entities.append(range)
                free = sums[place + 1].tokens.upperBound
                place += 2
                continue
            }
            if let (range, end) = range(startingWith: sum, before: following(sum), from: free) {
                entities.append(range)
                free = end
                place += 1
                continue
            }
            if let range = range(endingWith: sum, after: number > 0 ? numbers[number - 1] : nil, from: free) {
                // Its first number may have been taken for a bound of its own.
                if let last = entities.last, last.span.upperBound > range.span.lowerBound {
                    entities.removeLast()
                }
                entities.append(range)
            } else {
                entities.append(bound(sum, from: free))
            }
            free = sum.tokens.upperBound
            place += 1
        }
        return entities
    }

    /// "from 10 dollars to 20 dollars", "$10-$20".
    private func rangeOfSums(at place: Int, from free: Int) -> Entity? {
        guard place + 1 < sums.count else { return nil }
        let (first, second) = (sums[place], sums[place + 1])
        guard let lower = first.value, let upper = second.value, lower < upper,
            isSame(first.currency, second.currency)
        else { return nil }
        return range(
            from: first.tokens,
            to: second.tokens,
            lower: lower,
            upper: upper,
            currency: second.currency,
            free: free
        )
    }

    /// "10-20 dollars", "from 1 point 1 and one point three dollars".
    private func range(endingWith sum: MoneyReading, after number: NumberReading?, from free: Int) -> Entity?
    {
        guard let number, let upper = sum.value, number.start >= free, !number.isOrdinal,
            number.value < upper, number.traits.isDisjoint(with: .gluedBefore)
        else { return nil }
        // "$10-20" has its sign before the first number.
        return range(
            from: number.tokens,
            to: sum.tokens,
            lower: number.value,
            upper: upper,
            currency: sum.currency,
            free: free
        )
    }

    /// "$10-20", "USD 5,000 to 10,000".
    private func range(
        startingWith sum: MoneyReading,
        before number: NumberReading?,
        from free: Int
    ) -> (Entity, end: Int)? {
        guard let lower = sum.value, let number, number.traits.contains(.digits), !number.isOrdinal,
            number.traits.isDisjoint(with: .gluedBehind), lower < number.value,
            !text.word(number.end).opensUnit, MoneyReader.isEnd(number.end, in: text),
            let range = range(
                from: sum.tokens,
                to: number.tokens,
                lower: lower,
                upper: number.value,
                currency: sum.currency,
                free: free
            )
        else { return nil }
        return (range, number.end)
    }

    private func following(_ sum: MoneyReading) -> NumberReading? {
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle].start < sum.tokens.upperBound { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count ? numbers[low] : nil
    }

    private func range(
        from first: Range<Int>,
        to second: Range<Int>,
        lower: Double,
        upper: Double,
        currency: Int,
        free: Int
    ) -> Entity? {
        guard second.lowerBound == first.upperBound + 1 else { return nil }
        let middle = text.function(first.upperBound)
        let opening = first.lowerBound > free ? text.function(first.lowerBound - 1) : .none
        let isOpened = opening == .from || opening == .between
        let isDash = text.isSign(first.upperBound, "-") || text.isSign(first.upperBound, "~")
        guard isDash || middle == .to || middle == .through || (middle == .and && isOpened) else {
            return nil
        }
        return entity(
            (isOpened ? first.lowerBound - 1 : first.lowerBound)..<second.upperBound,
            currency,
            lower: lower,
            upper: upper,
            rule: .moneyRange
        )
    }

    private func isSame(_ first: Int, _ second: Int) -> Bool {
        let (left, right) = (lexicon.currencies[first], lexicon.currencies[second])
        return left.name == right.name || left.code == nil || right.code == nil
    }

    /// A sum with what bounds it: "less than 7 EUR", "$50 or more".
    private func bound(_ sum: MoneyReading, from free: Int) -> Entity {
        guard let value = sum.value else { return entity(sum.tokens, sum.currency, rule: sum.rule) }
        var tokens = sum.tokens
        var bound: Comparison.Bound?
        if let (comparison, start) = Comparison.before(in: text, endingAt: tokens.lowerBound, from: free) {
            bound = comparison.bound
            tokens = start..<tokens.upperBound
        } else if let comparison = Comparison.behind(in: text, at: tokens.upperBound) {
            bound = comparison.bound
            tokens = tokens.lowerBound..<comparison.end
        }
        guard let bound, bound != .equal else {
            return entity(sum.tokens, sum.currency, value: value, rule: sum.rule)
        }
        return entity(
            tokens,
            sum.currency,
            lower: bound.isLower ? value : nil,
            upper: bound.isUpper ? value : nil,
            rule: .moneyBound
        )
    }

    private func entity(
        _ tokens: Range<Int>,
        _ currency: Int,
        value: Double? = nil,
        lower: Double? = nil,
        upper: Double? = nil,
        rule: QuantityRule
    ) -> Entity {
        let currency = lexicon.currencies[currency]
        return Entity(
            .money,
            span: text.span(tokens),
            values: [
                .quantity(
                    QuantityValue(
                        value.map(NumberText.text),
                        unit: currency.name,
                        currencyCode: currency.code,
                        lowerBound: lower.map(NumberText.text),
                        upperBound: upper.map(NumberText.text)
                    )
                )
            ],
            rules: [rule.rawValue]
        )
    }
}
