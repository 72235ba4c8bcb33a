extension EnglishText {
    /// "this" 0, "next" or "the following" 1, "the week after next" is a rule of its own, "last" -1; how far
    /// ahead.
    func weeksAhead(at index: Int) -> Match<Int>? {
        switch word(index) {
        case "this", "current": Match(0, end: index + 1)
        case "next", "following": Match(1, end: index + 1)
        case "last", "past": Match(-1, end: index + 1)
        case "the":
            ["next", "following", "current", "coming"].contains(word(index + 1))
                ? weeksAhead(at: index + 1) : nil
        case "coming", "upcoming": Match(1, end: index + 1)
        default: nil
        }
    }

    /// "today", "tomorrow", "the day after tomorrow".
    func relativeDay(at index: Int) -> Match<DateExpression>? {
        if let offset = sense(index)?.dayOffset { return Match(shifted(offset, .day), end: index + 1) }
        let start = word(index) == "the" ? index + 1 : index
        guard word(start) == "day", let offset = sense(start + 2)?.dayOffset else { return nil }
        switch word(start + 1) {
        case "after": return Match(shifted(offset + 1, .day), end: start + 3)
        case "before": return Match(shifted(offset - 1, .day), end: start + 3)
        default: return nil
        }
    }

    /// "friday", "next friday", "friday next week", "this coming monday".
    func weekday(at index: Int) -> Match<DateExpression>? {
        if let weekday = sense(index)?.weekday { return weekdayWithWeek(weekday, at: index) }
        var next = index
        var choice = DateExpression.WeekChoice.coming
        while next < index + 3, sense(next)?.weekday == nil {
            switch word(next) {
            case "the": break
            case "this": choice = .this
            case "next", "following": choice = .ahead(1)
            case "last", "past": choice = .ahead(-1)
            case "coming", "upcoming": choice = .coming
            default: return nil
            }
            next += 1
        }
        guard let weekday = sense(next)?.weekday, word(next - 1) != "the" else { return nil }
        return Match(.weekday(weekday, choice), end: next + 1)
    }

    private func weekdayWithWeek(_ weekday: Int, at index: Int) -> Match<DateExpression>? {
        guard isWeekday(at: index) else { return nil }
        let end =
            word(index + 1) == "." && word(index).count < 6 && !endsSentence(index + 1)
            ? index + 2 : index + 1
        let next = ["of", "in"].contains(word(end)) ? end + 1 : end
        if let ahead = weeksAhead(at: next), sense(ahead.end)?.unit == .week {
            return Match(
                .weekday(weekday, ahead.value == 0 ? .this : .ahead(ahead.value)),
                end: ahead.end + 1
            )
        }
        // "the friday deadline" is a thing, "a friday meeting" is on a friday.
        if ["the", "our", "my", "your"].contains(word(index - 1)), !endsPhrase(end) { return nil }
        return Match(.weekday(weekday, .coming), end: end)
    }

    private static let dateLeads: Set<String> = ["on", "by", "for", "or", "and", "from", "until", "to", ","]
    /// "sat" and "sun" are other words too, so they need a capital or a neighbour that speaks of time.
    private func isWeekday(at index: Int) -> Bool {
        guard ["sat", "sun", "wed", "mon"].contains(word(index)), !tokens[index].isCapitalised, index > 0
        else {
            return true
        }
        if isTemporal(index - 1) || EnglishText.dateLeads.contains(word(index - 1)) { return true }
        return isTemporal(index + 1) || digits(index + 1) != nil || word(index + 1) == "at"
    }

    /// "next week", "next month", "the week after next", "next weekend", "end of the month", "beginning of
    /// next week".
    func period(at index: Int) -> Match<DateExpression>? {
        if let edge = edge(at: index) { return edge }
        if let weekend = weekend(at: index) { return weekend }
        let start = word(index) == "the" ? index + 1 : index
        if has(["week", "after", "next"], at: start) {
            return Match(.start(of: .week, ahead: 2), end: start + 3)
        }
        guard let ahead = weeksAhead(at: index), ahead.value != 0, let unit = sense(ahead.end)?.unit else {
            return nil
        }
        switch unit {
        case .week, .month, .year: return Match(.start(of: unit, ahead: ahead.value), end: ahead.end + 1)
        case .day where word(index) == "the" || word(index) == "next":
            return Match(shifted(1, .day), end: ahead.end + 1)
        default: return nil
        }
    }

    /// "the first monday of next month", "the last friday in March".
    func ordinalWeekday(at index: Int) -> Match<DateExpression>? {
        let start = word(index) == "the" ? index + 1 : index
        let number = word(start) == "last" ? Match(-1, end: start + 1) : ordinal(at: start)
        guard let number, number.value <= 5, let weekday = sense(number.end)?.weekday else { return nil }
        guard ["of", "in"].contains(word(number.end + 1)) else { return nil }
        let next = number.end + 2
        if let month = sense(next)?.month {
            return Match(
                .ordinalWeekday(number.value, weekday: weekday, of: .month(month, year: nil)),
                end: next + 1
            )
        }
        let ahead = has(["the", "month"], at: next) ? Match(0, end: next + 1) : weeksAhead(at: next)
        guard let ahead, sense(ahead.end)?.unit == .month else { return nil }
        let month = DateExpression.start(of: .month, ahead: ahead.value)
        return Match(.ordinalWeekday(number.value, weekday: weekday, of: month), end: ahead.end + 1)
    }

    private func weekend(at index: Int) -> Match<DateExpression>? {
        if word(index) == "weekend" { return Match(.weekend(ahead: 0), end: index + 1) }
        if has(["the", "weekend"], at: index) { return Match(.weekend(ahead: 0), end: index + 2) }
        guard let ahead = weeksAhead(at: index), word(ahead.end) == "weekend" else { return nil }
        let isNext = ahead.value == 1 && !["coming", "upcoming"].contains(word(ahead.end - 1))
        return Match(.weekend(ahead: isNext ? 1 : min(ahead.value, 0)), end: ahead.end + 1)
    }

    /// "end of the week", "start of next month".
    private func edge(at index: Int) -> Match<DateExpression>? {
        let start = word(index) == "the" ? index + 1 : index
        let isEnd = word(start) == "end"
        guard isEnd || ["start", "beginning"].contains(word(start)), word(start + 1) == "of" else {
            return nil
        }
        var next = start + 2
        var ahead = 0
        if let found = weeksAhead(at: next) {
            ahead = found.value
            next = found.end
        } else if word(next) == "the" {
            next += 1
        }
        guard let unit = sense(next)?.unit, [.week, .month, .year].contains(unit) else { return nil }
        return Match(isEnd ? .end(of: unit, ahead: ahead) : .start(of: unit, ahead: ahead), end: next + 1)
    }

    private func shifted(_ count: Int, _ unit: TimeUnit) -> DateExpression {
        count == 0 ? .today : .shifted(count, unit, from: .today)
    }
}
