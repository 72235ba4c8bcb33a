extension EnglishText {
    /// A length of time: "30 minutes", "an hour and a half", "1h30", "half an hour", "2 hours and 15
    /// minutes".
    func amount(at index: Int) -> Match<Amount>? {
        if let fraction = quarters(at: index) { return fraction }
        guard let first = term(at: index) else { return nil }
        var match = Match(Amount(terms: [first.value]), end: first.end)
        if let fraction = trailingFraction(after: first) {
            match.value.terms[0].count += fraction.value
            match.end = fraction.end
        }
        extend(&match)
        return match
    }

    private func term(at index: Int) -> Match<Amount.Term>? {
        guard let quantity = quantity(at: index) else { return nil }
        var end = quantity.end
        if word(end) == "-" { end += 1 }
        guard let unit = unit(at: end) else { return nil }
        let fortnight = word(end) == "fortnight" || word(end) == "fortnights"
        return Match(
            Amount.Term(count: fortnight ? quantity.value * 2 : quantity.value, unit: unit),
            end: end + 1
        )
    }

    /// A unit; single letters only right behind a number ("2h", "90m").
    private func unit(at index: Int) -> TimeUnit? {
        if let unit = sense(index)?.unit { return unit }
        guard isAttached(index), digits(index - 1) != nil else {
            return word(index).hasPrefix("fortnight") ? .week : nil
        }
        switch word(index) {
        case "h": return .hour
        case "m": return .minute
        case "d": return .day
        case "w": return .week
        default: return nil
        }
    }

    /// "and a half", "and a quarter" behind a unit: "an hour and a half".
    private func trailingFraction(after term: Match<Amount.Term>) -> Match<Double>? {
        guard word(term.end) == "and" else { return nil }
        let start = word(term.end + 1) == "a" ? term.end + 2 : term.end + 1
        guard sense(start + 1)?.unit == nil else { return nil }
        switch word(start) {
        case "half": return Match(0.5, end: start + 1)
        case "quarter": return Match(0.25, end: start + 1)
        default: return nil
        }
    }

    /// Adds smaller units that follow: "1 hour 30 minutes", "1h30".
    private func extend(_ match: inout Match<Amount>) {
        while let last = match.value.terms.last, match.value.terms.count < 4, let size = last.unit.minutes {
            let next = word(match.end) == "and" || word(match.end) == "," ? match.end + 1 : match.end
            if let term = term(at: next), let smaller = term.value.unit.minutes, smaller < size {
                match.value.terms.append(term.value)
                match.end = term.end
            } else if last.unit == .hour, isAttached(match.end), let minutes = digits(match.end), minutes < 60
            {
                match.value.terms.append(Amount.Term(count: Double(minutes), unit: .minute))
                match.end += 1
            } else {
                return
            }
        }
    }

    /// "three quarters of an hour", "a quarter of an hour", "quarter hour".
    private func quarters(at index: Int) -> Match<Amount>? {
        var next = index
        var count = 1.0
        if let number = cardinal(at: index), number.value == 3 {
            count = 3
            next = number.end
            if word(next) == "-" { next += 1 }
        } else if word(index) == "a" {
            next += 1
        }
        guard word(next) == "quarter" || word(next) == "quarters" else { return nil }
        next += 1
        if word(next) == "of" { next += 1 }
        if word(next) == "an" { next += 1 }
        guard word(next) == "hour" else { return nil }
        return Match(Amount(terms: [Amount.Term(count: count * 15, unit: .minute)]), end: next + 1)
    }
}
