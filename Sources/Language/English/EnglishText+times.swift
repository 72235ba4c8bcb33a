extension EnglishText {
    /// Words behind which a bare number is an hour.
    private static let hourLeads: Set<String> = [
        "at", "@", "around", "by", "about", "from", "until", "till", "starting", "approximately", "roughly",
        "before", "after",
    ]
    private static let rangeSigns: Set<String> = [
        "-", "–", "—", "to", "until", "till", "til", "through", "thru",
    ]

    /// A time of day that is one wherever it stands.
    func certainTime(at index: Int) -> Match<MomentExpression>? {
        guard let clock = clock(at: index), clock.value.isCertain else { return nil }
        return Match(
            MomentExpression(time: clock.value.time, part: clock.value.part, zone: clock.value.zone),
            end: clock.end
        )
    }

    /// A bare number that its neighbours make an hour: "at 3", "tomorrow 10", "7 in the evening", "evening
    /// 7".
    func bareHour(in place: EnglishRule.Place) -> Match<MomentExpression>? {
        let start = word(place.index) == "at" || word(place.index) == "@" ? place.index + 1 : place.index
        guard let clock = digital(at: start), let time = clock.value.time, !clock.value.isCertain else {
            return nil
        }
        let isLed = start > place.index || EnglishText.hourLeads.contains(word(start - 1))
        if word(clock.end) == "ish", isAttached(clock.end) {
            return Match(MomentExpression(time: time), end: clock.end + 1)
        }
        // "the second one", "two of us" count things, also in an answer.
        let isAnswer = place.isAnswer && isWholeAnswer(place.index..<clock.end)
        guard isLed || place.isAfterDate || isAnswer || isPart(at: clock.end),
            endsPhrase(clock.end), word(clock.end) != "of", !isNegative(start),
            !has(["no", "one"], at: start - 1)
        else { return nil }
        // "at 1234 West 7th Street", "at 5, Main Street".
        if word(clock.end) == ",", tokens.indices.contains(clock.end + 1),
            tokens[clock.end + 1].isCapitalised,
            !isTemporal(clock.end + 1), isLed, word(start - 1) == "at",
            !["with", "for", "about"].contains(word(clock.end + 1))
        {
            return nil
        }
        return Match(MomentExpression(time: time), end: clock.end)
    }

    /// "at 15h", "tomorrow 15h": an hour as it is written on the continent; "for 15h" is a length.
    func signedHour(in place: EnglishRule.Place) -> Match<MomentExpression>? {
        let index = place.index
        guard let hour = digits(index), hour < 24, word(index + 1) == "h", isAttached(index + 1) else {
            return nil
        }
        if isAttached(index + 2), digits(index + 2) != nil { return nil }
        let isLed = ["at", "@", "à", "from", "until", "till"].contains(word(index - 1))
        let isAlone = index == 0 && count == 2 || place.isAfterDate
        guard isLed || hour > 7 && isAlone && word(index - 1) != "for" else { return nil }
        return Match(MomentExpression(time: .clock(hour * 60)), end: index + 2)
    }

    /// "from 3 to 4pm", "2-3pm", "between 2 and 3", "14:00-15:30".
    func timeRange(at index: Int, isAfterDate: Bool) -> Match<MomentExpression>? {
        let isBetween = word(index) == "between"
        let isLed = isBetween || word(index) == "from"
        let start = isLed ? index + 1 : index
        guard let first = clock(at: start), let from = point(first.value) else { return nil }
        let sign = word(first.end)
        guard EnglishText.rangeSigns.contains(sign) || isBetween && sign == "and" else { return nil }
        let next = word(first.end + 1) == "at" ? first.end + 2 : first.end + 1
        guard let last = clock(at: next), let to = point(last.value) else { return nil }
        let isExpected = isLed || isAfterDate || EnglishText.hourLeads.contains(word(index - 1))
        guard isExpected || first.value.isCertain || last.value.isCertain else { return nil }
        guard last.value.isCertain || endsPhrase(last.end) else { return nil }
        return Match(
            MomentExpression(time: from, end: to, zone: last.value.zone ?? first.value.zone),
            end: last.end
        )
    }

    /// "in the morning", "this evening", "tonight", "end of day"; "morning" alone beside a date or as an
    /// answer.
    func part(in place: EnglishRule.Place) -> Match<MomentExpression>? {
        let index = place.index
        if place.isAfterDate, word(index) == "am" || word(index) == "pm" {
            return Match(MomentExpression(part: word(index) == "am" ? .morning : .afternoon), end: index + 1)
        }
        if let end = endOfDay(at: index) { return Match(MomentExpression(part: .endOfDay), end: end) }
        if word(index) == "tonight" {
            return Match(MomentExpression(date: .today, part: .night), end: index + 1)
        }
        if let day = relativeDay(at: index), let part = sense(day.end)?.part {
            return Match(MomentExpression(date: day.value, part: part), end: day.end + 1)
        }
        var next = index
        var isToday = false
        var isLed = false
        while next < index + 4, sense(next)?.part == nil {
            switch word(next) {
            case "this": isToday = true
            case "in", "the", "early", "late", "later", "during", "first", "thing": break
            default: return nil
            }
            isLed = true
            next += 1
        }
        guard let part = sense(next)?.part, isLed || place.isAfterDate || place.isAnswer || stands(next)
        else { return nil }
        guard word(next - 1) != "the" || word(next - 2) == "in" || endsPhrase(next + 1) else { return nil }
        return Match(MomentExpression(date: isToday ? .today : nil, part: part), end: next + 1)
    }

    /// Whether a part of the day begins at an index, so that a number before it is an hour.
    ///
    /// Not where another hour follows it: "a table for 1 this evening 7:30".
    private func isPart(at index: Int) -> Bool {
        if has(["in", "the"], at: index), sense(index + 2)?.part != nil {
            return digital(at: index + 3) == nil
        }
        if word(index) == "this", sense(index + 1)?.part != nil { return digital(at: index + 2) == nil }
        if has(["at", "night"], at: index) || word(index) == "tonight" { return true }
        return sense(index)?.dayOffset != nil && sense(index + 1)?.part != nil
    }

    /// Whether a part of the day stands in front of an hour ("evening 7") or behind a preposition ("at
    /// night").
    private func stands(_ index: Int) -> Bool {
        if ["at", "by", "around", "tomorrow", "on"].contains(word(index - 1)) { return true }
        guard word(index - 1) != "good", let clock = digital(at: index + 1) else { return false }
        return clock.value.isCertain || endsPhrase(clock.end)
    }

    /// The index behind "end of day", "eod", "close of business".
    private func endOfDay(at index: Int) -> Int? {
        switch word(index) {
        case "eod", "cob": return index + 1
        case "end":
            if has(["of", "day"], at: index + 1) { return index + 3 }
            if has(["of", "the", "day"], at: index + 1) { return index + 4 }
            return has(["of", "business"], at: index + 1) ? index + 3 : nil
        case "the": return word(index + 1) == "end" ? endOfDay(at: index + 1) : nil
        default: return nil
        }
    }

    /// A clock reading as one time: noon and midnight as minutes.
    private func point(_ reading: ClockReading) -> TimeExpression? {
        switch reading.part {
        case .noon: .clock(12 * 60)
        case .midnight: .clock(0)
        default: reading.time
        }
    }
}
