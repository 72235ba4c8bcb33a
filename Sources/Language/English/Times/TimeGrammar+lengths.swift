extension TimeGrammar {
    typealias Length = TimeRead<TimeLength>

    /// "45 minutes", "2 years, 3 months", "an hour and a half", "1 hour thirty", "2h", "15'".
    func length(_ index: Int) -> Length? {
        depth == 0 ? memory.length(index) { wholeLength(index) } : wholeLength(index)
    }

    private func wholeLength(_ index: Int) -> Length? {
        guard var read = lengthPart(index) ?? bareAndHalf(index) ?? fullUnit(index) else { return nil }
        for _ in 0..<6 {
            var next = skipping(read.end, ",")
            next = skipping(skipping(next, .and), "&")
            if let half = halfMore(read, next) { return half }
            guard let part = lengthPart(next), next == read.end || !part.isWeak || keyword(next) == .a,
                let last = read.value.amounts.last, let first = part.value.amounts.first,
                first.unit != last.unit,
                first.unit.rawValue <= CalendarUnit.year.rawValue
            else { break }
            read.value.amounts += part.value.amounts
            read.end = part.end
            read.isWeak = false
        }
        if let last = read.value.amounts.last, last.unit == .hour, read.value.amounts.count == 1 {
            return withMinutes(read) ?? read
        }
        return read
    }

    /// One amount with its unit.
    private func lengthPart(_ index: Int) -> Length? {
        if let upper = upperAmount(index) { return upper }
        guard let amount = amount(index), amount.value.isFinite, amount.value >= 0, amount.value < 1e9 else {
            return nil
        }
        var end = amount.end
        let before = end
        // "30-minute", and "30 - minute" as sets of split texts write it.
        if isSign(end, "-"), touches(end) == touches(end + 1),
            word(end + 1).unit?.isOfClock ?? false || touches(end)
        {
            end += 1
        }
        if isNumber(index), before == index + 1, touches(end) {
            if isSign(end, "'"), !isWord(end + 1) || !touches(end + 1) {
                return Length(TimeLength(amount.value, .minute), end + 1, TimeRules(.length), isWeak: true)
            }
            if isSign(end, "\"") {
                return Length(TimeLength(amount.value, .second), end + 1, TimeRules(.length), isWeak: true)
            }
        }
        guard let unit = countedUnit(&end), unit != .season else { return nil }
        let word = word(end - 1)
        if word.traits.contains(.ambiguous) {
            guard isNumber(before - 1) || isSign(before - 1, "½"), touches(before) || unit == .hour else {
                return nil
            }
        }
        if unit == .second, key(end - 1) == TimeGrammar.secondWord, word.ordinal == 2,
            keyword(index) == .a || !isNumber(index) && amount.value > 1
        {
            // "a second time", "two second" is rarely a length.
            if isWord(end), self.word(end).isForeign { return nil }
        }
        if isSign(end, "."), word.traits.contains(.abbreviation), touches(end), isNumber(end + 1) {
            return nil
        }
        let isArticle = keyword(index) == .a && before == index + 1 || keyword(index) == .another
        return Length(
            TimeLength(amount.value, unit),
            end,
            TimeRules(.length),
            isWeak: isArticle && !(unit == .hour) && keyword(index) == .a
        )
    }

    /// "hour and a half": the article left out.
    private func bareAndHalf(_ index: Int) -> Length? {
        guard let unit = word(index).unit, word(index).every == 0, !isNumber(index - 1),
            word(index).traits.isDisjoint(with: [.plural, .ambiguous]), unit != .season,
            keyword(index + 1) == .and, keyword(index + 2) == .a, keyword(index + 3) == .half
        else { return nil }
        return Length(TimeLength(1, unit), index + 1, .length)
    }

    /// "10-15 minutes": up to the second.
    private func upperAmount(_ index: Int) -> Length? {
        guard let first = digits(index), isSign(index + 1, "-"), touches(index + 1), touches(index + 2),
            let second = digits(index + 2), first.value < second.value, second.count <= 3
        else { return nil }
        var end = index + 3
        guard let unit = countedUnit(&end), unit != .season, !word(end - 1).traits.contains(.ambiguous) else {
            return nil
        }
        return Length(TimeLength(Double(second.value), unit), end, .length)
    }

    private static let fullWord = WordKey.of("full")

    /// "full day", "full-week": one of it.
    func fullUnit(_ index: Int) -> Length? {
        guard key(index) == TimeGrammar.fullWord else { return nil }
        let next = isDash(index + 1) ? index + 2 : index + 1
        guard let unit = word(next).unit, word(next).every == 0, unit != .season, unit != .second,
            word(next).traits.isDisjoint(with: [.plural, .ambiguous])
        else { return nil }
        return Length(TimeLength(1, unit), next + 1, .length)
    }

    private static let secondWord = WordKey.of("second")

    /// "an hour and a half", "one month and half".
    private func halfMore(_ read: Length, _ next: Int) -> Length? {
        guard keyword(next - 1) == .and, next > read.end, let last = read.value.amounts.last else {
            return nil
        }
        if last.unit == .hour, let quarters = cardinal(next), quarters.value <= 3,
            word(quarters.end).unit == .quarter, keyword(quarters.end + 1) != .of
        {
            // "an hour and three quarters".
            var value = read.value
            value.amounts[value.amounts.count - 1].count = last.count + Double(quarters.value) / 4
            return Length(value, quarters.end + 1, read.rules)
        }
        let half = keyword(next) == .a ? next + 1 : next
        // A quarter is one of an hour; "a year and a quarter" counts months.
        let isQuarter = last.unit == .hour && word(half).unit == .quarter && keyword(half + 1) != .of
        guard keyword(half) == .half || isQuarter, word(half + 1).unit == nil, keyword(half + 1) != .a else {
            return nil
        }
        var value = read.value
        value.amounts[value.amounts.count - 1].count = last.count + (isQuarter ? 0.25 : 0.5)
        return Length(value, half + 1, read.rules)
    }

    /// "2 hours ten", "1 hour and thirty": minutes.
    private func withMinutes(_ read: Length) -> Length? {
        let next = skipping(read.end, .and)
        guard isWord(next) || touches(next), let number = cardinal(next), (5...59).contains(number.value),
            word(number.end).unit == nil, !isClockLike(number.end), word(number.end).month == 0,
            !isOrdinalEnding(number.end)
        else { return nil }
        var value = read.value
        value.amounts.append(TimeLength.Amount(count: Double(number.value), unit: .minute))
        return Length(value, number.end, read.rules)
    }
}
