extension EnglishText {
    /// An ISO date with the time of day that may follow it; its hours count to 24.
    func instant(at index: Int) -> Match<MomentExpression>? {
        guard let date = isoDate(at: index) else { return nil }
        var match = Match(MomentExpression(date: date.value), end: date.end)
        let isJoined = word(date.end) == "t" && isAttached(date.end)
        let next = isJoined ? date.end + 1 : date.end
        guard let clock = clock(at: next), var time = clock.value.time,
            word(next + 1) == ":" || clock.value.isCertain
        else { return match }
        if case .spoken(let hour, let minute) = time, word(next + 1) == ":" {
            time = .clock(hour * 60 + minute)
        }
        match.value.time = time
        match.value.zone = clock.value.zone
        match.end = clock.end
        return match
    }

    /// "in 2 hours" is a moment; "in 3 days" and "in 2 months" are days.
    func delay(at index: Int) -> Match<MomentExpression>? {
        guard word(index) == "in" || word(index) == "within", let amount = amount(at: index + 1) else {
            return nil
        }
        // "in a 30 minute call": the length of the call.
        let isAdjective = sense(amount.end - 1)?.unit != nil && !word(amount.end - 1).hasSuffix("s")
        if isAdjective, !endsPhrase(amount.end), amount.value.terms.first?.count ?? 0 > 1 { return nil }
        let end = has(["from", "now"], at: amount.end) ? amount.end + 2 : amount.end
        return moment(amount.value, sign: 1, from: .today, end: end)
    }

    /// "2 weeks from friday", "3 days later", "a week from now", "2 days ago".
    func distance(at index: Int) -> Match<MomentExpression>? {
        guard let amount = amount(at: index) else { return nil }
        switch word(amount.end) {
        case "ago": return moment(amount.value, sign: -1, from: .today, end: amount.end + 1)
        case "later", "hence": return moment(amount.value, sign: 1, from: .today, end: amount.end + 1)
        case "from", "after":
            // "for six days from tuesday" is a length and a start.
            if word(index - 1) == "for" { return nil }
            if word(amount.end + 1) == "now" {
                return moment(amount.value, sign: 1, from: .today, end: amount.end + 2)
            }
            guard amount.value.calendarShift != nil, let base = anyDate(at: amount.end + 1) else {
                return nil
            }
            return moment(amount.value, sign: 1, from: base.value, end: base.end)
        case "before":
            guard amount.value.calendarShift != nil, let base = anyDate(at: amount.end + 1) else {
                return nil
            }
            return moment(amount.value, sign: -1, from: base.value, end: base.end)
        default: return nil
        }
    }

    /// "10 minutes before" tells neither a length nor a day.
    func lead(at index: Int) -> Match<MomentExpression>? {
        guard let amount = amount(at: index) else { return nil }
        if has(["in", "advance"], at: amount.end) { return Match(MomentExpression(), end: amount.end + 2) }
        guard ["before", "beforehand", "prior", "earlier", "ahead"].contains(word(amount.end)) else {
            return nil
        }
        return Match(MomentExpression(), end: amount.end + 1)
    }

    /// "this week", "this month": known, but no day.
    func vagueSpan(at index: Int) -> Match<MomentExpression>? {
        let start = ["later", "early", "during"].contains(word(index)) ? index + 1 : index
        guard word(start) == "this", let unit = sense(start + 1)?.unit, [.week, .month, .year].contains(unit)
        else {
            return nil
        }
        return Match(MomentExpression(), end: start + 2)
    }

    /// "every monday" begins on the next one, "every day" names no day.
    ///
    /// That it repeats is not told yet.
    func repetition(at index: Int) -> Match<MomentExpression>? {
        guard word(index) == "every" || word(index) == "each" else { return nil }
        let next = word(index + 1) == "other" || word(index + 1) == "single" ? index + 2 : index + 1
        if let weekday = sense(next)?.weekday {
            return Match(MomentExpression(date: .weekday(weekday, .coming)), end: next + 1)
        }
        if let part = sense(next)?.part { return Match(MomentExpression(part: part), end: next + 1) }
        guard sense(next)?.unit != nil || word(next) == "weekday" else { return nil }
        return Match(MomentExpression(), end: next + 1)
    }

    /// "now", where it answers a question, and "right now".
    func now(in place: EnglishRule.Place) -> Match<MomentExpression>? {
        let isStrong = has(["right", "now"], at: place.index)
        guard isStrong || place.isAnswer && word(place.index) == "now" else { return nil }
        return Match(MomentExpression(delay: 0), end: place.index + (isStrong ? 2 : 1))
    }

    /// A length of time, as far as it may be the length of a meeting.
    func duration(at index: Int) -> Match<Piece.Kind>? {
        if has(["hour", "long"], at: index) || has(["hour", "-", "long"], at: index) {
            return Match(.duration(60), end: index + 1)
        }
        guard let amount = amount(at: index), let minutes = amount.value.minutes,
            let unit = amount.value.terms.first?.unit
        else { return nil }
        if isNegative(index) { return nil }
        // "once a week", "do you have a minute?", "a few days" are no lengths.
        let isArticle = word(index) == "a" && word(index + 1) != "half" && word(index + 1) != "couple"
        if isArticle, unit != .hour, !(unit != .minute && word(index - 1) == "for") { return nil }
        return word(index) == "few" || word(index + 1) == "few"
            ? nil : Match(.duration(minutes), end: amount.end)
    }

    /// Any day that stands by itself.
    private func anyDate(at index: Int) -> Match<DateExpression>? {
        isoDate(at: index) ?? relativeDay(at: index) ?? monthThenDay(at: index) ?? dayThenMonth(at: index)
            ?? weekday(at: index) ?? dayOfMonth(at: index)
    }

    private func moment(
        _ amount: Amount,
        sign: Int,
        from base: DateExpression,
        end: Int
    ) -> Match<MomentExpression>? {
        if let shift = amount.calendarShift {
            return Match(
                MomentExpression(date: .shifted(sign * shift.count, shift.unit, from: base)),
                end: end
            )
        }
        guard base == .today, let minutes = amount.minutes else { return nil }
        return Match(MomentExpression(delay: sign * minutes), end: end)
    }
}
