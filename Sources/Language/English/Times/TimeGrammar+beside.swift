extension TimeGrammar {
    /// "after", "before", "following", "preceding", "prior to": on which side of what follows.
    func side(_ index: Int) -> (sign: Int, end: Int)? {
        switch keyword(index) {
        case .after, .following: return (1, index + 1)
        case .before: return (-1, index + 1)
        case .previous:
            if keyword(index + 1) == .to { return (-1, index + 2) }
            return key(index) == TimeGrammar.precedingWord ? (-1, index + 1) : nil
        default: return nil
        }
    }

    private static let precedingWord = WordKey.of("preceding")

    /// Whether "prior" or "previously" stands alone behind a length: "3 days prior".
    func isPriorAlone(_ index: Int) -> Bool {
        (key(index) == TimeGrammar.priorWord || key(index) == TimeGrammar.previouslyWord)
            && (isOpenEnd(index + 1) || keyword(index + 1) == .at)
    }

    private static let priorWord = WordKey.of("prior")
    private static let previouslyWord = WordKey.of("previously")

    /// "the week before christmas", "weekend after next friday", "the month before last", "the week after
    /// this one": a whole unit beside another day or stretch.
    func unitBeside(_ index: Int) -> Calendar? {
        let word = word(index)
        guard let unit = word.unit, TimeGrammar.wholeUnits.contains(unit), word.every == 0,
            word.traits.isDisjoint(with: [.plural, .ambiguous]), let side = side(index + 1)
        else { return nil }
        if let known = besideKnown(side), !(side.sign < 0 && known.ahead > 0) {
            return Calendar(.unit(unit, ahead: known.ahead), known.end, .unitBeside)
        }
        guard let base = calendar(side.end), !base.isWeak else { return nil }
        return Calendar(
            .nthFrom(side.sign, .unit(unit), base.value),
            base.end,
            base.rules.with(.unitBeside)
        )
    }

    private static let wholeUnits: Set<CalendarUnit> = [.week, .weekend, .month, .quarter, .year, .fortnight]

    /// "before last", "after this one", "following next": how far from the running one.
    private func besideKnown(_ side: (sign: Int, end: Int)) -> (ahead: Int, end: Int)? {
        let end = side.end + 1
        guard word(end).weekday == 0, word(end).unit == nil, word(end).month == 0, word(end).part == nil
        else {
            return nil
        }
        switch keyword(side.end) {
        case .last where side.sign < 0: return (-2, end)
        case .next where side.sign > 0: return (2, end)
        case .this where isOpenEnd(end) || word(end).cardinal == 1:
            return (side.sign, word(end).cardinal == 1 ? end + 1 : end)
        default: return nil
        }
    }

    /// "the monday before last".
    func weekdayBeforeLast(_ index: Int) -> Calendar? {
        guard word(index).weekday > 0, keyword(index + 1) == .before,
            let known = besideKnown((-1, index + 2)),
            known.ahead == -2
        else { return nil }
        return Calendar(.nthFrom(-2, .weekday(Int(word(index).weekday)), .now), known.end, .unitBeside)
    }

    /// "the morning after christmas", "the night before last", "the evening before the 5th".
    func partBeside(_ index: Int) -> Phrase? {
        let start = skipping(index, .the)
        guard let part = word(start).part, word(start).dayOffset == nil,
            word(start).traits.isDisjoint(with: [.plural, .ambiguous]), let side = side(start + 1)
        else { return nil }
        var phrase = TimePhrase()
        phrase.part = part
        if part == .night, let known = besideKnown(side), known.ahead == -2 {
            phrase.calendar = .today(-2)
            return Phrase(phrase, known.end, TimeRules(.unitBeside).with(.partOfDay))
        }
        guard let base = calendar(side.end), !base.isWeak, isOfDay(base.value) else { return nil }
        phrase.calendar = .shifted(base.value, TimeLength(1, .day), sign: side.sign)
        return Phrase(phrase, base.end, base.rules.with(.unitBeside).with(.partOfDay))
    }

    // MARK: a week from a day

    /// "friday week", "tomorrow week": a week behind that day.
    func weekBehind(_ read: Calendar) -> Calendar? {
        let unit = word(read.end).unit
        guard unit == .week || unit == .fortnight, word(read.end).every == 0,
            word(read.end).traits.isDisjoint(with: [.plural, .ambiguous, .abbreviation]),
            keyword(read.end + 1) != .of, !isNumber(read.end + 1), side(read.end + 1) == nil
        else { return nil }
        let length = TimeLength(1, unit ?? .week)
        return Calendar(
            .shifted(read.value, length, sign: 1),
            read.end + 1,
            read.rules.with(.weekBehind)
        )
    }

    /// "a week today", "two weeks tomorrow", "a fortnight on friday": so many weeks behind that day.
    func weeksBehind(_ length: Length, _ start: Int) -> Phrase? {
        guard length.value.isOfWeeks, keyword(start - 1) != .for, keyword(start - 1) != .of,
            keyword(start - 1) != .times, keyword(start - 1) != .once, keyword(start - 1) != .twice,
            !isNumber(start) || length.end > start + 1
        else { return nil }
        let next = skipping(length.end, .on)
        guard let day = namedDay(next), !isFollowedByClock(day.end, next) else { return nil }
        return phrase(
            Calendar(
                .shifted(day.value, length.value, sign: 1),
                day.end,
                length.rules.with(day.rules).with(.weekBehind)
            )
        )
    }

    /// "today", "tomorrow", "friday": one day in one word.
    private func namedDay(_ index: Int) -> Calendar? {
        let word = word(index)
        if word.dayOffset != nil { return relativeDay(index) }
        guard word.weekday > 0, word.traits.isDisjoint(with: [.plural, .ambiguous]) else { return nil }
        return Calendar(.pattern(CalendarPattern(weekday: Int(word.weekday))), index + 1, .weekday)
    }

    /// Two days in a row are no offset and a day: "2 weeks monday to friday".
    private func isFollowedByClock(_ end: Int, _ start: Int) -> Bool {
        separator(end, isBetween: false) != nil || keyword(end) == .and
            || word(end).part != nil
                && word(start).dayOffset != nil
    }

    /// "a year ago today", "two weeks ago on friday", "in 2 weeks on monday": a day behind the offset.
    func withNamedDay(_ read: Phrase) -> Phrase {
        guard let shift = read.value.shift, shift.length.isOfDays, read.value.calendar == nil else {
            return read
        }
        let next = skipping(read.end, .on)
        if next == read.end, let day = word(next).dayOffset, word(next).part == nil, shift.sign < 0 {
            let calendar = CalendarExpression.shifted(.today(Int(day)), shift.length, sign: -1)
            return phrase(Calendar(calendar, next + 1, read.rules.with(.weekBehind)))
        }
        guard shift.length.isOfWeeks, let weeks = shift.length.weeks, let day = namedDay(next),
            word(next).weekday > 0, next > read.end || shift.sign < 0,
            separator(day.end, isBetween: false) == nil
        else { return read }
        return phrase(
            Calendar(
                .within(day.value, .unit(.week, ahead: shift.sign * weeks)),
                day.end,
                read.rules.with(day.rules).with(.weekBehind)
            )
        )
    }

    /// "monday in two weeks", "friday 3 weeks from now": the weekday of that week.
    func weekdayInWeeks(_ read: Calendar) -> Calendar? {
        guard case .pattern(let pattern) = read.value, pattern.weekday != nil, pattern.day == nil,
            pattern.month == nil
        else { return nil }
        let isIn = keyword(read.end) == .in
        guard let length = length(isIn ? read.end + 1 : read.end), let weeks = length.value.weeks else {
            return nil
        }
        var end = length.end
        var sign = 1
        if isIn {
            if isSign(end, "'"), keyword(end + 1) == .time { end += 1 }
            if keyword(end) == .time { end += 1 }
        } else {
            switch keyword(end) {
            case .hence: end += 1
            case .ago, .back:
                sign = -1
                end += 1
            case .from where keyword(end + 1) == .now || word(end + 1).dayOffset == 0: end += 2
            default: return nil
            }
        }
        return Calendar(
            .within(read.value, .unit(.week, ahead: sign * weeks)),
            end,
            read.rules.with(length.rules).with(.weekBehind)
        )
    }

    // MARK: times

    /// "two hours before noon", "30 minutes after 3pm tomorrow": a time moved by a length.
    func movedClock(_ length: Length, _ next: Int, _ start: Int) -> Phrase? {
        guard keyword(start - 1) != .for, let side = side(next),
            length.value.amounts.allSatisfy({ $0.unit.isOfClock }), length.value.seconds < 86_400,
            Int(length.value.seconds) % 60 == 0, let base = moment(side.end), let clock = base.value.clock,
            base.value.part == nil, base.value.calendar.map(isOfDay) ?? true
        else { return nil }
        let minutes = side.sign * Int(length.value.seconds) / 60
        var read = base
        let total = clock.settled.hour * 60 + clock.minute + minutes
        if let calendar = base.value.calendar, total < 0 || total >= 1440 {
            read.value.calendar = .shifted(calendar, TimeLength(1, .day), sign: side.sign)
        }
        read.value.clock = clock.moved(minutes: minutes)
        read.rules = base.rules.with(length.rules).with(.movedClock)
        return read
    }
}

extension TimeLength {
    /// Whole weeks, where only weeks or fortnights are told.
    var weeks: Int? {
        guard let amount = amounts.first, amounts.count == 1,
            amount.unit == .week || amount.unit == .fortnight,
            amount.count == amount.count.rounded(), amount.count < 1000
        else { return nil }
        return Int(amount.count) * (amount.unit == .fortnight ? 2 : 1)
    }

    var isOfWeeks: Bool { weeks != nil }
}

extension ClockTime {
    /// The same time with the hour of the day, where its half is told.
    var settled: ClockTime {
        var clock = self
        if half == .afternoon, hour < 12 { clock.hour += 12 }
        if half == .morning, hour == 12 { clock.hour = 0 }
        return clock
    }

    /// The time that is so many minutes away, its half of the day settled first.
    func moved(minutes: Int) -> ClockTime {
        var settled = settled
        let isSettled = half != .open
        let total = ((settled.hour * 60 + minute + minutes) % 1440 + 1440) % 1440
        settled.hour = total / 60
        settled.minute = total % 60
        settled.half = isSettled ? .exact : .open
        settled.isBare = false
        if !isSettled, settled.hour == 0 { settled.hour = 12 }
        return settled
    }
}
