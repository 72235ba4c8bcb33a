extension TimeGrammar {
    /// A whole number in digits or words below a thousand: "12", "twelve", "twenty five", "two hundred and
    /// ten".
    func cardinal(_ index: Int) -> (value: Int, end: Int)? {
        guard let read = cardinalBelowHundred(index), keyword(read.end) == .hundred, read.value < 100 else {
            return cardinalBelowHundred(index)
        }
        let next = skipping(read.end + 1, .and)
        if isWord(next), let rest = cardinalBelowHundred(next), keyword(rest.end) != .hundred {
            return (read.value * 100 + rest.value, rest.end)
        }
        return (read.value * 100, read.end + 1)
    }

    private func cardinalBelowHundred(_ index: Int) -> (value: Int, end: Int)? {
        if let digits = digits(index) { return (digits.value, index + 1) }
        let first = Int(word(index).cardinal)
        guard first >= 0 else { return nil }
        guard first >= 20 else { return (first, index + 1) }
        let next = isSign(index + 1, "-") ? index + 2 : index + 1
        let unit = Int(word(next).cardinal)
        if (1...9).contains(unit) { return (first + unit, next + 1) }
        // "twenty and four hours".
        let behindAnd = Int(word(index + 2).cardinal)
        if keyword(index + 1) == .and, (1...9).contains(behindAnd), word(index + 3).unit != nil {
            return (first + behindAnd, index + 3)
        }
        return (first, index + 1)
    }

    /// A place: "3rd", "third", "twenty third", "thirty-first".
    func ordinal(_ index: Int) -> (value: Int, end: Int)? {
        if let digits = digits(index), touches(index + 1), isOrdinalEnding(index + 1), digits.value > 0 {
            return (digits.value, index + 2)
        }
        let word = word(index)
        if word.ordinal > 0 { return (Int(word.ordinal), index + 1) }
        if word.cardinal >= 20 {
            let next = isSign(index + 1, "-") ? index + 2 : index + 1
            let unit = Int(self.word(next).ordinal)
            if (1...9).contains(unit) { return (Int(word.cardinal) + unit, next + 1) }
        }
        return nil
    }

    private static let endings = ["st", "nd", "rd", "th"].map(WordKey.of)

    func isOrdinalEnding(_ index: Int) -> Bool { TimeGrammar.endings.contains(key(index)) }

    /// A day of a month in digits, as an ordinal, or in words where those are allowed.
    func dayNumber(_ index: Int, words: Bool) -> (value: Int, end: Int, isOrdinal: Bool)? {
        if let ordinal = ordinal(index), (1...31).contains(ordinal.value) {
            return (ordinal.value, ordinal.end, true)
        }
        if let digits = digits(index), digits.count <= 2, (1...31).contains(digits.value) {
            return (digits.value, index + 1, false)
        }
        guard words, isWord(index), let cardinal = cardinal(index), (1...31).contains(cardinal.value) else {
            return nil
        }
        return (cardinal.value, cardinal.end, false)
    }

    /// A year of four digits, "'98", or in words: "two thousand ten", "nineteen eighty six".
    func year(_ index: Int) -> (value: Int, end: Int)? {
        if let digits = digits(index) {
            guard digits.count == 4, (1000...2999).contains(digits.value) else { return nil }
            if keyword(index + 1) == .buddhist, digits.value > 2300 { return (digits.value - 543, index + 2) }
            return (digits.value, afterEra(index + 1))
        }
        if isSign(index, "'"), let short = digits(index + 1), short.count == 2, touches(index + 1) {
            return (fullYear(short.value), index + 2)
        }
        return spokenYear(index)
    }

    /// "AD", "A.D.".
    private func afterEra(_ index: Int) -> Int {
        if keyword(index) == .era { return index + 1 }
        if key(index) == WordKey.of("a"), isSign(index + 1, "."), key(index + 2) == WordKey.of("d") {
            return isSign(index + 3, ".") ? index + 4 : index + 3
        }
        return index
    }

    /// The year that two digits mean: up to thirty years ahead of the reference, else behind.
    func fullYear(_ short: Int) -> Int {
        let century = reference.year / 100 * 100
        let year = century + short
        return year > reference.year + 30 ? year - 100 : year
    }

    private func spokenYear(_ index: Int) -> (value: Int, end: Int)? {
        guard isWord(index), let first = cardinal(index) else { return nil }
        if keyword(first.end) == .thousand, (1...2).contains(first.value) {
            var end = first.end + 1
            end = skipping(end, .and)
            if isWord(end), let rest = cardinal(end), rest.value < 1000, rest.value > 0 {
                return (first.value * 1000 + rest.value, rest.end)
            }
            return (first.value * 1000, first.end + 1)
        }
        if first.value >= 1100, first.value < 2100 { return (first.value, first.end) }
        if (13...20).contains(first.value), word(first.end).cardinal == 0 || keyword(first.end) == .oh,
            (1...9).contains(word(first.end + 1).cardinal)
        {
            // "nineteen oh one".
            return (first.value * 100 + Int(word(first.end + 1).cardinal), first.end + 2)
        }
        guard (11...20).contains(first.value), isWord(first.end), let rest = cardinal(first.end),
            (10...99).contains(rest.value), first.value > 12 || rest.value > 59
        else { return nil }
        return (first.value * 100 + rest.value, rest.end)
    }

    /// How many units: "2", "2.5", "1/2", "a", "a couple of", "half a", "one and a half", "three quarters of
    /// an".
    func amount(_ index: Int) -> (value: Double, end: Int)? {
        switch keyword(index) {
        case .a:
            switch keyword(index + 1) {
            case .couple: return (2, skipping(index + 2, .of))
            case .few: return (3, skipping(index + 2, .of))
            case .half where isDozen(index + 2): return (6, skipping(index + 3, .of))
            case .half: return fraction(index + 2, 0.5)
            case .several: return nil
            default:
                if word(index + 1).unit == .quarter,
                    keyword(index + 2) == .of || word(index + 2).unit == .hour
                {
                    return fraction(index + 2, 0.25)
                }
                if keyword(index + 1) == .hundred { return (100, index + 2) }
                if isDozen(index + 1) { return (12, skipping(index + 2, .of)) }
                return (1, skipping(index + 1, .more))
            }
        case .couple: return (2, skipping(index + 1, .of))
        case .few: return (3, skipping(index + 1, .of))
        case .several: return (3, index + 1)
        case .another:
            if isNumber(index + 1) || word(index + 1).cardinal > 0 { return amount(index + 1) }
            return (1, index + 1)
        case .half where isDozen(index + 1) || keyword(index + 1) == .a && isDozen(index + 2):
            return (6, skipping(index + (isDozen(index + 1) ? 2 : 3), .of))
        case .half: return fraction(index + 1, 0.5)
        case .the where keyword(index + 1) == .half: return fraction(index + 2, 0.5)
        default: break
        }
        if let sign = fractionSign(index) { return (sign, index + 1) }
        if isDozen(index) { return (12, skipping(index + 1, .of)) }
        if word(index).unit == .quarter, keyword(index + 1) == .of || word(index + 1).unit == .hour {
            return fraction(index + 1, 0.25)
        }
        guard let number = cardinal(index) else { return nil }
        return mixed(number.value, number.end)
    }

    private static let dozenWord = WordKey.of("dozen")

    private func isDozen(_ index: Int) -> Bool { key(index) == TimeGrammar.dozenWord }

    /// ".5 hours", "1,000 days".
    private func figures(_ whole: Int, _ end: Int) -> (value: Double, end: Int)? {
        if let decimals = digits(end - 1), isSign(end - 2, "."), touches(end - 1), !touches(end - 2),
            decimals.count <= 4
        {
            var value = Double(whole)
            for _ in 0..<decimals.count { value /= 10 }
            return (value, end)
        }
        guard isSign(end, ","), touches(end), touches(end + 1), let thousands = digits(end + 1),
            thousands.count == 3, isNumber(end - 1), (1..<1000).contains(whole)
        else { return nil }
        return (Double(whole) * 1000 + Double(thousands.value), end + 2)
    }

    private func mixed(_ whole: Int, _ start: Int) -> (value: Double, end: Int)? {
        var value = Double(whole)
        var end = start
        if let figures = figures(whole, start) { return figures }
        if isSign(end, "."), touches(end), let decimals = digits(end + 1), touches(end + 1),
            decimals.count <= 4
        {
            var scale = 1.0
            for _ in 0..<decimals.count { scale *= 10 }
            value += Double(decimals.value) / scale
            return (value, end + 2)
        }
        if isSign(end, "/"), let below = digits(end + 1), (2...60).contains(below.value) {
            return fraction(end + 2, value / Double(below.value))
        }
        if let sign = fractionSign(end) { return (value + sign, end + 1) }
        if let upper = digits(end), !touches(end), isSign(end + 1, "/"), touches(end + 1),
            let below = digits(end + 2), below.value > upper.value, below.value <= 60,
            word(end + 3).unit != nil
        {
            // "2 1/2 hours".
            return (value + Double(upper.value) / Double(below.value), end + 3)
        }
        if word(end).unit == .quarter, whole <= 3, keyword(end + 1) == .of {
            return fraction(end + 1, value / 4)
        }
        if isSign(end, "-"), word(end + 1).unit == .quarter, whole <= 3 {
            return fraction(end + 2, value / 4)
        }
        if keyword(end) == .and {
            var next = end + 1
            if keyword(next) == .a { next += 1 }
            if keyword(next) == .half { return fraction(next + 1, value + 0.5) }
            if word(next).unit == .quarter, ofUnit(next + 1) { return fraction(next + 1, value + 0.25) }
            if let quarters = cardinal(next), quarters.value <= 3, word(quarters.end).unit == .quarter,
                ofUnit(quarters.end + 1)
            {
                return fraction(quarters.end + 1, value + Double(quarters.value) / 4)
            }
            if let upper = digits(next), isSign(next + 1, "/"), let below = digits(next + 2), below.value > 1
            {
                return (value + Double(upper.value) / Double(below.value), next + 3)
            }
        }
        if keyword(end) == .more || keyword(end) == .less || keyword(end) == .other { end += 1 }
        return (value, end)
    }

    private func ofUnit(_ index: Int) -> Bool {
        word(keyword(index) == .of ? index + 1 : index).unit != nil
    }

    private func fraction(_ index: Int, _ value: Double) -> (value: Double, end: Int) {
        var end = skipping(index, .of)
        end = skipping(end, .a)
        return (value, end)
    }

    private func fractionSign(_ index: Int) -> Double? {
        if isSign(index, "½") { return 0.5 }
        if isSign(index, "¼") { return 0.25 }
        return isSign(index, "¾") ? 0.75 : nil
    }
}
