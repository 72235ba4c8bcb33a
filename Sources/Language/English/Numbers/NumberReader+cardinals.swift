extension NumberReader {
    /// A cardinal in words or digits: "one hundred and five", "2.5 million", "six crore two hundred".
    func cardinal(at index: Int, limit: Int) -> NumberReading? {
        guard var group = group(at: index, limit: limit) else { return nil }
        var reading = group
        reading.value = 0
        var last = Double.infinity
        while true {
            let factor = factor(at: group.end)
            if let factor, factor.end <= limit {
                guard factor.value < last else { break }
                reading.value += group.value * factor.value
                reading.tokens = index..<factor.end
                reading.traits.insert(.scaled)
                reading.traits.remove(.plainOne)
                reading.rule = .scaledNumber
                last = factor.value
                reading.lastFactor = factor.value
            } else {
                guard group.value < last else { break }
                reading.value += group.value
                reading.tokens = index..<group.end
                if last < .infinity { reading.lastFactor = 1 }
                break
            }
            guard let next = groupBehind(reading, limit: limit) else { break }
            group = next
        }
        return reading.tokens.isEmpty || reading.end <= index ? nil : reading
    }

    /// The hundreds behind "thousand": in words, with or without "and", but no fraction.
    private func groupBehind(_ reading: NumberReading, limit: Int) -> NumberReading? {
        var next = reading.end
        if text.function(next) == .and {
            next += 1
            if smallFraction(at: next) != nil { return nil }
        }
        let number = text.word(next).number
        guard next < limit, number != .none, !number.isOrdinal else { return nil }
        return group(at: next, limit: limit)
    }

    /// A number without a factor above a hundred.
    func group(at index: Int, limit: Int) -> NumberReading? {
        guard index < limit else { return nil }
        if text.function(index) == .a {
            let next = text.word(index + 1)
            guard next.number == .hundred || next.number == .scale || next.number == .dozen, !next.isPlural
            else {
                return nil
            }
            let one = NumberReading(tokens: index..<index + 1, value: 1, traits: [], rule: .cardinal)
            return hundreds(one, limit: limit)
        }
        guard let small = digits(at: index) ?? belowHundred(at: index, limit: limit) else { return nil }
        return withDecimals(hundreds(small, limit: limit))
    }

    /// "five point five", "two hundred point seventy-one", "3 point 1 4".
    private func withDecimals(_ whole: NumberReading) -> NumberReading {
        guard text.function(whole.end) == .point, whole.value == whole.value.rounded() else { return whole }
        var end = whole.end + 1
        var decimals = 0.0
        var size = 1.0
        if text.word(end).number == .tens || text.word(end).number == .teens,
            let pair = belowHundred(at: end, limit: text.count)
        {
            decimals = pair.value / 100
            end = pair.end
        } else {
            while end < whole.end + 16 {
                let token = text.isNumber(end) ? text.tokens[end] : nil
                guard text.word(end).number == .ones || token.map({ $0.length <= 9 }) == true else { break }
                let length = token?.length ?? 1
                size /= Self.power(10, length)
                decimals += (token == nil ? text.word(end).value : value(end)) * size
                end += 1
                // "3 point 14" says all its decimals at once.
                if length > 1 { break }
            }
        }
        guard end > whole.end + 1 else { return whole }
        var reading = whole
        reading.value += decimals
        reading.tokens = whole.start..<end
        reading.traits.remove(.plainOne)
        reading.traits.insert(.punctuated)
        reading.rule = .spokenDecimal
        return reading
    }

    /// "three hundred and two", "ninety-five hundred", "three dozens".
    private func hundreds(_ head: NumberReading, limit: Int) -> NumberReading {
        var reading = head
        let place = behindTouchingHyphen(head.end)
        let word = text.word(place)
        guard place < limit, word.number == .hundred || word.number == .dozen else { return reading }
        reading.tokens = head.start..<place + 1
        reading.value = head.value * word.value
        reading.traits.remove(.plainOne)
        reading.traits.insert(.scaled)
        reading.rule = word.number == .dozen ? .dozens : .cardinal
        if word.number == .dozen { return reading }
        let isAnd = text.function(reading.end) == .and
        let next = reading.end + (isAnd ? 1 : 0)
        guard let tail = belowHundred(at: next, limit: limit) else { return reading }
        let behind = text.word(tail.end).number
        if behind == .hundred { return reading }
        if behind == .dozen {
            reading.value += tail.value * 12
            reading.tokens = head.start..<tail.end + 1
        } else {
            reading.value += tail.value
            reading.tokens = head.start..<tail.end
        }
        return reading
    }

    /// "seven", "nineteen", "forty-two".
    func belowHundred(at index: Int, limit: Int) -> NumberReading? {
        guard index < limit else { return nil }
        let word = text.word(index)
        var reading = NumberReading(tokens: index..<index + 1, value: word.value, traits: [], rule: .cardinal)
        switch word.number {
        case .ones:
            if word.value == 1 { reading.traits = .plainOne }
            return reading
        case .teens: return reading
        case .tens:
            let next = behindHyphen(index + 1)
            let ones = text.word(next)
            if next < limit, ones.number == .ones, ones.value > 0 {
                reading.value += ones.value
                reading.tokens = index..<next + 1
            }
            return reading
        default: return nil
        }
    }

    /// The factor at a token: "million", "lakh crore".
    func factor(at index: Int) -> (value: Double, end: Int)? {
        var value = 1.0
        let index = behindTouchingHyphen(index)
        var end = index
        while end < index + 3, text.word(end).number == .scale, value * text.word(end).value < 1e30 {
            value *= text.word(end).value
            end += 1
        }
        return end > index ? (value, end) : nil
    }

    /// Behind a hyphen that touches both sides: "five-hundred".
    private func behindTouchingHyphen(_ index: Int) -> Int {
        text.isSign(index, "-") && text.isTouching(index) && text.isTouching(index + 1) ? index + 1 : index
    }

    /// Behind the hyphen that joins two words of a number, if there is one.
    func behindHyphen(_ index: Int) -> Int { text.isSign(index, "-") ? index + 1 : index }
}
