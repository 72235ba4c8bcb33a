extension TimeGrammar {
    typealias Phrase = TimeRead<TimePhrase>

    /// A moment so long before or after another: "in 5 minutes", "3 days ago", "2 weeks from friday",
    /// "+15min".
    func offset(_ index: Int) -> Phrase? {
        if let signed = signedOffset(index) { return signed }
        switch keyword(index) {
        case .in, .within, .after:
            guard let read = offsetIn(index) else { return offsetFrom(index) }
            return withTime(withNamedDay(read))
        default: return offsetFrom(index).map { withTime(withNamedDay($0)) }
        }
    }

    /// "in 5 minutes", "within half an hour", "after a year", "in about ~5 hours", "in two days' time".
    private func offsetIn(_ index: Int) -> Phrase? {
        var next = index + 1
        next = skipping(skippingLinks(next, .around), "~")
        if keyword(next) == .another || keyword(next) == .the {
            return keyword(next) == .the ? nil : offsetLength(next)
        }
        if keyword(index) == .in, let amount = amount(next), amount.value >= 2,
            amount.value == amount.value.rounded(), amount.value < 1000, word(amount.end).weekday > 0,
            word(amount.end).traits.contains(.plural)
        {
            // "in 3 mondays".
            let weekday = CalendarExpression.Countable.weekday(Int(word(amount.end).weekday))
            return phrase(Calendar(.nthFrom(Int(amount.value), weekday, .now), amount.end + 1, .countedFrom))
        }
        return offsetLength(next)
    }

    private func offsetLength(_ index: Int) -> Phrase? {
        guard let length = length(index) else { return nil }
        var end = length.end
        if keyword(end) == .from || keyword(end) == .after || keyword(end) == .since { return nil }
        if isSign(end, "'"), keyword(end + 1) == .time { end += 1 }
        if keyword(end) == .time { end += 1 }
        return shifted(length.value, 1, end, length.rules)
    }

    private func shifted(_ length: TimeLength, _ sign: Int, _ end: Int, _ rules: TimeRules) -> Phrase {
        var phrase = TimePhrase()
        phrase.shift = TimePhrase.Shift(length: length, sign: sign)
        return Phrase(phrase, end, rules.with(.offset))
    }

    /// "+15min", "-2hr5min", "now + 40 minutes".
    private func signedOffset(_ index: Int) -> Phrase? {
        var start = index
        if keyword(index) == .now { start += 1 }
        let isPlus = isSign(start, "+")
        let isMinus = isSign(start, "-") && (start == index ? index == 0 : tokens[start].isSpaced)
        guard isPlus || isMinus, isNumber(start + 1), isPlus || start > index || touches(start + 1),
            let length = length(start + 1), length.end >= start + 3
        else { return nil }
        return shifted(length.value, isPlus ? 1 : -1, length.end, length.rules)
    }

    /// What follows a length: "ago", "from now", "later", "after tomorrow", "before 02/02".
    private func offsetFrom(_ index: Int) -> Phrase? {
        if let counted = countedFrom(index) { return phrase(counted) }
        if let from = weekdayFrom(index) { return phrase(from) }
        guard let length = length(index) else { return articleOffset(index) }
        let next = length.end
        switch keyword(next) {
        case .ago, .back: return shifted(length.value, -1, next + 1, length.rules)
        case .later, .hence: return shifted(length.value, 1, next + 1, length.rules)
        case .earlier: return shifted(length.value, -1, next + 1, length.rules)
        case .previous, .following:
            if isPriorAlone(next) { return shifted(length.value, -1, next + 1, length.rules) }
            guard let side = side(next) else { return nil }
            return movedClock(length, next, index) ?? offsetBase(length, side.end - 1, side.sign)
        case .from, .after, .since, .before, .past:
            if let moved = movedClock(length, next, index) { return moved }
            return offsetBase(length, next, keyword(next) == .before ? -1 : 1)
        case .to where word(next + 1).dayOffset != nil: return nil
        case .now: return shifted(length.value, 1, next + 1, length.rules)
        default:
            if isSign(next, ","), keyword(next + 1) == .from, word(next + 2).keyword == .now {
                return shifted(length.value, 1, next + 3, length.rules)
            }
            if isPriorAlone(next) { return shifted(length.value, -1, next + 1, length.rules) }
            if let time = timeBehind(next), !length.value.smallest.isOfClock {
                return shifted(length.value, 1, time, length.rules)
            }
            return weeksBehind(length, index)
        }
    }

    /// "10 days' time", "two weeks time", where it is the last word or a time of day follows.
    private func timeBehind(_ index: Int) -> Int? {
        let next = skipping(index, "'")
        guard keyword(next) == .time, isOpenEnd(next + 1) || keyword(next + 1) == .at else { return nil }
        return next + 1
    }

    private func offsetBase(_ length: Length, _ next: Int, _ sign: Int) -> Phrase? {
        if keyword(next) == .past { return nil }
        if let now = now(next + 1), sign > 0 || keyword(next) == .before {
            return shifted(length.value, sign, now.end, length.rules)
        }
        if keyword(next) == .from || keyword(next) == .after, keyword(next + 1) == .the,
            keyword(next + 2) == .current
        {
            return nil
        }
        if let base = anchor(next + 1) {
            if length.value.isOfDays {
                return phrase(
                    Calendar(
                        .shifted(base.value, length.value, sign: sign),
                        base.end,
                        base.rules.with(length.rules).with(.offsetFrom)
                    )
                )
            }
            var read = shifted(length.value, sign, base.end, base.rules.with(length.rules).with(.offsetFrom))
            read.value.calendar = base.value
            return read
        }
        guard keyword(next) == .before || keyword(next) == .after, isOpenEnd(next + 1) else { return nil }
        return shifted(length.value, sign, next + 1, length.rules)
    }

    /// What an offset is counted from: a day, or a year in "2 weeks since 2011".
    private func anchor(_ index: Int) -> Calendar? {
        let start = keyword(index) == .the ? index + 1 : index
        if let counted = weekdayFrom(start) { return counted }
        if let read = calendar(index) { return read }
        if let year = year(start) {
            return Calendar(.pattern(CalendarPattern(year: year.value)), year.end, .year)
        }
        return nil
    }

    /// "the min after", "a min before", "a days ago".
    private func articleOffset(_ index: Int) -> Phrase? {
        guard keyword(index) == .the || keyword(index) == .a, let unit = word(index + 1).unit, unit.isOfClock,
            word(index + 1).every == 0
        else { return nil }
        let sign: Int
        switch keyword(index + 2) {
        case .after, .later: sign = 1
        case .before: sign = -1
        default: return nil
        }
        guard isOpenEnd(index + 3) else { return nil }
        return shifted(TimeLength(1, unit), sign, index + 3, TimeRules(.length))
    }

    /// What an offset is told with: "5pm in 2 days", "noon, 3 days after tuesday".
    func offsetOfDays(_ index: Int) -> Phrase? {
        // Most words behind a time start no length.
        let start = skipping(index, .in)
        let isCounted = isNumber(start) || word(start).cardinal >= 0
        guard isCounted || [.a, .couple, .few, .half, .several].contains(keyword(start)) else { return nil }
        guard depth < 2, let grammar = deeper, keyword(index) != .within, keyword(index) != .after,
            let read = grammar.offset(index), read.value.clock == nil, read.value.part == nil
        else { return nil }
        if let shift = read.value.shift {
            return shift.length.isOfDays && read.value.calendar == nil ? read : nil
        }
        return read.value.calendar == nil ? nil : read
    }

    /// Whether nothing follows that "before" or "after" could belong to.
    func isOpenEnd(_ index: Int) -> Bool {
        index >= tokens.count || tokens[index].kind == .sign && !isSign(index, "(")
            || tokens[index].traits.contains(.newLine)
    }

    func phrase(_ calendar: Calendar) -> Phrase {
        var phrase = TimePhrase()
        phrase.calendar = calendar.value
        return calendar.map(phrase)
    }

    /// "in 4 years at 5pm", "two days from today @ 6p".
    private func withTime(_ read: Phrase) -> Phrase {
        guard let time = attachedTime(read.end) else { return read }
        if let shift = read.value.shift, !shift.length.isOfDays { return read }
        var joined = read
        joined.value.clock = time.value.clock
        joined.value.part = time.value.part
        joined.end = time.end
        joined.rules = read.rules.with(time.rules)
        return joined
    }

    /// "at 5pm", "@ 6p", "0700", "in the evening" behind a day.
    func attachedTime(_ index: Int) -> Phrase? {
        var next = skipping(index, ",")
        var isAt = false
        if keyword(next) == .at || isSign(next, "@") {
            next += 1
            isAt = true
        }
        next = skippingLinks(next, .around)
        if let clock = clock(next, bare: isAt) {
            var phrase = TimePhrase()
            phrase.clock = clock.value
            return clock.map(phrase)
        }
        guard let part = partOfDay(next) else { return nil }
        var phrase = TimePhrase()
        phrase.part = part.value.part
        phrase.portion = part.value.portion
        return part.map(phrase)
    }
}
