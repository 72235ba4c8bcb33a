extension TimeGrammar {
    typealias Range = TimeRead<RangeExpression>

    /// A stretch between two moments, in any of its forms, the longest.
    func range(_ index: Int) -> Range? {
        let isFrom = keyword(index) == .from || keyword(index) == .between
        let isBetween = keyword(index) == .between
        let start = isFrom ? index + 1 : index
        if let year = yearWithPart(start), !year.isWeak { return nil }
        var best: Range?
        func offer(_ read: Range?) {
            guard let read, read.end > best?.end ?? 0 else { return }
            best = read
        }
        if !isFrom || keyword(start) != .in { offer(offsetRange(start, isBetween: isBetween)) }
        if isFrom || isNumber(start) || word(start).ordinal > 0 || word(start).weekday > 0
            || keyword(start) == .the
        {
            offer(sharedMonth(start, isBetween: isBetween))
            offer(years(start, isFrom: isFrom, isBetween: isBetween))
        }
        if word(start).month > 0 { offer(monthAndDays(start, isBetween: isBetween)) }
        offer(clockRange(start, isFrom: isFrom, isBetween: isBetween, isAnchored: isAtBefore(start)))
        offer(general(start, isFrom: isFrom, isBetween: isBetween))
        guard var read = best else { return nil }
        if let trailing = trailingCalendar(read) { read = trailing }
        return read
    }

    /// What joins two ends: "to", "-", "until", "and" behind "between".
    func separator(_ index: Int, isBetween: Bool) -> Int? {
        switch keyword(index) {
        case .to, .until:
            return keyword(index + 1) == .the ? index + 2 : index + 1
        case .and where isBetween:
            return keyword(index + 1) == .the ? index + 2 : index + 1
        default: break
        }
        if isBetween, isSign(index, "&") { return index + 1 }
        if isSign(index, ","), keyword(index + 1) == .to || keyword(index + 1) == .until { return index + 2 }
        return isDash(index) ? index + 1 : nil
    }

    /// "12 to 15 October 2017", "the 13th to the 15th of July", "29 / 30 August".
    private func sharedMonth(_ index: Int, isBetween: Bool) -> Range? {
        var start = keyword(index) == .the ? index + 1 : index
        if word(start).weekday > 0 { start += 1 }
        guard let first = dayNumber(start, words: true) else { return nil }
        var next: Int
        let dotted =
            isSign(first.end, ".") && touches(first.end) && isDash(first.end + 1) ? first.end + 1 : nil
        if let separator = separator(dotted ?? first.end, isBetween: isBetween) {
            next = separator
        } else if isSign(first.end, "/"), tokens[first.end].isSpaced {
            next = first.end + 1
        } else {
            return nil
        }
        if keyword(next) == .the { next += 1 }
        if word(next).weekday > 0 { next += 1 }
        if let second = dayMonth(next), case .pattern(let pattern) = second.value, pattern.day != nil {
            let begin = CalendarPattern(year: nil, month: pattern.month, day: first.value)
            return closed(.pattern(begin), second.value, second.end, second.rules.with(.sharedRange))
        }
        if keyword(index - 1) == .from, word(next).month > 0, let second = monthDate(next),
            case .pattern(let pattern) = second.value, let day = pattern.day, first.value < day
        {
            // "from 4 to January 22, 1995".
            let begin = CalendarPattern(year: pattern.year, month: pattern.month, day: first.value)
            return closed(.pattern(begin), second.value, second.end, second.rules.with(.sharedRange))
        }
        if let within = sharedRelativeMonth(first.value, next) { return within }
        guard let second = dayNumber(next, words: false),
            first.isOrdinal || second.isOrdinal || keyword(index - 1) == .the || keyword(index) == .the,
            !isClockLike(second.end), !isMeasured(second.end)
        else { return nil }
        return closed(
            .pattern(CalendarPattern(day: first.value)),
            .pattern(CalendarPattern(day: second.value)),
            second.end,
            TimeRules(.sharedRange)
        )
    }

    /// "from 4 to 22 this month": the month is told behind both days.
    private func sharedRelativeMonth(_ first: Int, _ index: Int) -> Range? {
        guard let second = dayNumber(index, words: false) else { return nil }
        let next = keyword(second.end) == .of ? second.end + 1 : second.end
        guard let month = relative(keyword(next) == .the ? next + 1 : next),
            case .unit(.month, _) = month.value
        else {
            return nil
        }
        return closed(
            .within(.pattern(CalendarPattern(day: first)), month.value),
            .within(.pattern(CalendarPattern(day: second.value)), month.value),
            month.end,
            month.rules.with(.sharedRange)
        )
    }

    /// "August 27th - 29th", "June 11-16, 2026", "May eighth - tenth, 2010".
    private func monthAndDays(_ index: Int, isBetween: Bool) -> Range? {
        guard let first = monthDate(index), case .pattern(let pattern) = first.value, pattern.day != nil,
            pattern.year == nil, let next = separator(first.end, isBetween: isBetween),
            let second = dayNumber(next, words: isWord(next)), !isClockLike(second.end),
            word(second.end).month == 0,
            !isMeasured(second.end), !isSign(second.end, "/"),
            second.isOrdinal || second.value >= pattern.day ?? 0
        else { return nil }
        var end = CalendarPattern(
            month: second.value >= pattern.day ?? 0 ? pattern.month : nil,
            day: second.value
        )
        var begin = pattern
        var last = second.end
        let comma = isSign(last, ",") || keyword(last) == .of ? last + 1 : last
        if let year = year(comma), !isSign(comma + 1, ":") {
            begin.year = year.value
            end.year = year.value
            end.month = pattern.month
            last = year.end
        }
        return closed(.pattern(begin), .pattern(end), last, first.rules.with(.sharedRange))
    }

    /// "2014-2018", "between 2007 and the end of 2008", "2014 through May 2018".
    private func years(_ index: Int, isFrom: Bool, isBetween: Bool) -> Range? {
        guard let first = year(index), let next = separator(first.end, isBetween: isBetween) else {
            return nil
        }
        if !isFrom, isDash(first.end), keyword(index - 1) != .in,
            let second = digits(next), second.count != 4 || !isNumber(index)
        {
            return nil
        }
        let last: Calendar
        if let second = year(next), second.value >= first.value {
            last = Calendar(.pattern(CalendarPattern(year: second.value)), second.end, .year)
        } else if let stretch = calendar(next), !isOfDay(stretch.value) {
            last = stretch
        } else {
            return nil
        }
        return closed(
            .pattern(CalendarPattern(year: first.value)),
            last.value,
            last.end,
            last.rules.with(.year).with(.range)
        )
    }

    private func closed(
        _ first: CalendarExpression,
        _ second: CalendarExpression,
        _ end: Int,
        _ rules: TimeRules
    )
        -> Range
    {
        var start = TimePhrase()
        start.calendar = first
        var last = TimePhrase()
        last.calendar = second
        return Range(RangeExpression(start: start, end: last), end, rules)
    }

    /// Two moments of any form: "today - next friday", "May 3 at 5pm to May 4 at 6".
    private func general(_ index: Int, isFrom: Bool, isBetween: Bool) -> Range? {
        guard let first = endpoint(index, isFrom: isFrom),
            let next = separator(first.end, isBetween: isBetween) ?? slashOfInterval(first.end)
        else { return nil }
        var start = next
        start = skippingLinks(start, .at, .on, .around)
        guard let second = endpoint(start, isFrom: true) else { return nil }
        if isDash(first.end), !isFrom, first.value.hasTime != second.value.hasTime,
            first.value.calendar != nil,
            second.value.calendar == nil, first.value.clock == nil
        {
            return nil
        }
        guard !(first.isWeak && second.isWeak) || isFrom || bothNamed(first.value, second.value) else {
            return nil
        }
        if first.value.isNow, second.value.isNow { return nil }
        // A time and a whole day make no stretch, unless the day is one of its ends.
        if first.value.calendar == nil, !first.value.isNow, first.value.hasTime, second.value.calendar != nil,
            !second.value.hasTime
        {
            return nil
        }
        var range = RangeExpression(start: first.value, end: second.value)
        range = shared(range, first, second, start)
        return Range(range, second.end, first.rules.with(second.rules).with(.range))
    }

    /// The slash of "2026-03-13/2026-03-16", between two days that ISO 8601 writes.
    private func slashOfInterval(_ index: Int) -> Int? {
        guard isSign(index, "/"), touches(index), touches(index + 1), digits(index + 1)?.count == 4,
            isSign(index + 2, "-")
        else { return nil }
        return index + 1
    }

    /// "in 2 to 3 weeks", "3-5 days ago", "between 2 and 3 weeks from now".
    private func offsetRange(_ index: Int, isBetween: Bool = false) -> Range? {
        let isIn = keyword(index) == .in
        guard let first = cardinal(isIn ? index + 1 : index),
            isDash(first.end) || keyword(first.end) == .to
                || keyword(first.end) == .or || isBetween && keyword(first.end) == .and,
            let second = length(first.end + 1),
            second.value.amounts.count == 1,
            let amount = second.value.amounts.first, Double(first.value) < amount.count
        else { return nil }
        var sign = 1
        var end = second.end
        if !isIn {
            switch keyword(end) {
            case .ago, .back: sign = -1
            case .later, .hence: break
            case .from where keyword(end + 1) == .now: end += 1
            default: return nil
            }
            end += 1
        }
        var near = TimePhrase()
        near.shift = TimePhrase.Shift(length: TimeLength(Double(first.value), amount.unit), sign: sign)
        var far = TimePhrase()
        far.shift = TimePhrase.Shift(length: second.value, sign: sign)
        let range = sign > 0 ? RangeExpression(start: near, end: far) : RangeExpression(start: far, end: near)
        return Range(range, end, second.rules.with(.offset).with(.range))
    }

    /// One end of a range: a moment, a bare time, or a length from now.
    private func endpoint(_ index: Int, isFrom: Bool) -> Phrase? {
        if let offset = offset(index) { return offset }
        if let moment = moment(index) { return moment }
        if keyword(index) == .current, keyword(index + 1) == .date {
            return phrase(Calendar(.now, index + 2, .now))
        }
        guard isFrom, let clock = clock(index, bare: true) else { return nil }
        var phrase = TimePhrase()
        phrase.clock = clock.value
        return clock.map(phrase)
    }

    /// "may to march", "sat - sun": words that are weak alone speak for each other.
    private func bothNamed(_ first: TimePhrase, _ second: TimePhrase) -> Bool {
        guard case .pattern(let one) = first.calendar, case .pattern(let other) = second.calendar else {
            return false
        }
        return one.month != nil && other.month != nil || one.weekday != nil && other.weekday != nil
            || one.day != nil && other.day != nil
    }

    /// "2-4pm tomorrow": a day behind both times is both times' day.
    private func shared(
        _ range: RangeExpression,
        _ first: Phrase,
        _ second: Phrase,
        _ start: Int
    ) -> RangeExpression {
        var range = range
        guard first.value.clock != nil, first.value.calendar == nil, second.value.clock != nil,
            let day = second.value.calendar, clock(start, bare: true) != nil
        else { return range }
        range.start?.calendar = day
        return range
    }

    /// A day behind a range of times: "on Thursday", "tomorrow", "Monday morning", "of next month".
    private func trailingCalendar(_ read: Range) -> Range? {
        guard let start = read.value.start, start.calendar == nil, read.value.end?.calendar == nil,
            start.clock != nil,
            let day = calendarBehind(read.end)
        else { return nil }
        var range = read
        range.value.start?.calendar = day.value.calendar
        range.value.end?.calendar = day.value.calendar
        if let part = day.value.part {
            if start.part == nil { range.value.start?.part = part }
            if read.value.end?.part == nil { range.value.end?.part = part }
        }
        range.end = day.end
        range.isWeak = false
        range.rules = read.rules.with(day.rules)
        return range
    }

    func calendarBehind(_ index: Int) -> Phrase? {
        var next = skipping(index, ",")
        if keyword(next) == .on || keyword(next) == .of || keyword(next) == .for { next += 1 }
        if keyword(next) == .the, ordinal(next + 1) == nil { next += 1 }
        guard let read = moment(next), let calendar = read.value.calendar, isOfDay(calendar),
            read.value.clock == nil,
            !read.isWeak || next > index
        else { return nil }
        return read
    }
}
