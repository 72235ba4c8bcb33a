extension TimeGrammar {
    /// One of several days that share a month or a time.
    typealias Listed = (span: Swift.Range<Int>, phrase: TimePhrase)

    /// "July 4th or 5th at 3PM", "18 and 19 June": each day with the month and the time that are told once.
    func dayList(_ index: Int) -> (items: [Listed], end: Int, rules: TimeRules)? {
        if marks.contains(.or), let clocks = clocksOfDay(index) { return clocks }
        if word(index).weekday > 0 { return weekdaysSharing(index) }
        if marks.contains(.or), let clocks = clocksSharing(index) { return clocks }
        guard var list = daysInFigures(index) ?? daysBehindMonth(index) ?? daysBeforeMonth(index),
            list.items.count > 1
        else {
            return nil
        }
        guard let time = attachedTime(list.end) else { return list }
        for place in list.items.indices {
            list.items[place].phrase.clock = time.value.clock
            list.items[place].phrase.part = time.value.part
        }
        if let last = list.items.indices.last {
            list.items[last].span = list.items[last].span.lowerBound..<time.end
        }
        return (list.items, time.end, list.rules.with(time.rules))
    }

    /// "tuesday or wednesday morning", "mon, wed and fri next week", "monday and tuesday at 3pm": the part of
    /// the day, the time or the week that is told once.
    private func weekdaysSharing(_ index: Int) -> (items: [Listed], end: Int, rules: TimeRules)? {
        var days: [(value: Int, span: Swift.Range<Int>)] = []
        var next = index
        for _ in 0..<7 {
            let word = word(next)
            guard word.weekday > 0, !word.traits.contains(.plural) else { return nil }
            let hasStop = isSign(next + 1, ".") && word.traits.contains(.abbreviation) && touches(next + 1)
            let end = hasStop ? next + 2 : next + 1
            days.append((Int(word.weekday), next..<end))
            guard let mark = listMark(end) ?? (isSign(end, ",") ? end + 1 : nil), self.word(mark).weekday > 0
            else { break }
            next = mark
        }
        guard days.count > 1, let last = days.last?.span.upperBound else { return nil }
        // "tuesday, or wednesday at 11" offers two times, "tuesday or wednesday at 11" one.
        if days.count == 2, isSign(days[0].span.upperBound, ",") { return nil }
        var phrase = TimePhrase()
        var week: CalendarExpression?
        var end = last
        if let relative = calendarPiece(skippingLinks(last, .of, .in)), case .unit(.week, _) = relative.value
        {
            week = relative.value
            end = relative.end
        }
        if let time = attachedTime(end), time.value.clock != nil || keyword(end) != .at, !isSign(end, ",") {
            phrase.clock = time.value.clock
            phrase.part = time.value.part
            phrase.portion = time.value.portion
            end = time.end
        }
        guard end > last, clockRange(last, isFrom: false, isBetween: false, isAnchored: true) == nil else {
            return nil
        }
        var items = days.map { day -> Listed in
            var item = phrase
            let pattern = CalendarExpression.pattern(CalendarPattern(weekday: day.value))
            item.calendar = week.map { .within(pattern, $0) } ?? pattern
            return (day.span, item)
        }
        items[items.count - 1].span = items[items.count - 1].span.lowerBound..<end
        return (items, end, TimeRules(.weekday).with(.join))
    }

    /// "3pm or 4pm tomorrow", "10 or 11 am on friday": the half of the day and the day that are told once.
    private func clocksSharing(_ index: Int) -> (items: [Listed], end: Int, rules: TimeRules)? {
        guard isNumber(index), let first = clock(index, bare: true), keyword(first.end) == .or,
            let second = clock(first.end + 1), !second.isWeak, let day = calendarBehind(second.end)
        else { return nil }
        var early = TimePhrase()
        early.calendar = day.value.calendar
        early.clock = first.value
        if first.value.half == .open, second.value.half != .exact {
            early.clock = first.value.with(second.value.half)
        }
        var late = day.value
        late.clock = second.value
        return (
            [(index..<first.end, early), (first.end + 1..<day.end, late)], day.end,
            first.rules.with(second.rules).with(day.rules).with(.join)
        )
    }

    /// "july 17 at 3:30 or 4pm", "tomorrow at 3 or 4 pm": the day and the half of it that are told once.
    private func clocksOfDay(_ index: Int) -> (items: [Listed], end: Int, rules: TimeRules)? {
        guard let first = moment(index), first.value.calendar != nil, let clock = first.value.clock,
            keyword(first.end) == .or, let second = self.clock(first.end + 1), !second.isWeak,
            first.value.part == nil, calendarBehind(second.end) == nil
        else { return nil }
        var early = first.value
        if clock.half == .open, second.value.half != .exact { early.clock = clock.with(second.value.half) }
        var late = first.value
        late.clock = second.value
        return (
            [(index..<first.end, early), (first.end + 1..<second.end, late)], second.end,
            first.rules.with(second.rules).with(.join)
        )
    }

    /// "7/17 or 7/18 at 3pm".
    private func daysInFigures(_ index: Int) -> (items: [Listed], end: Int, rules: TimeRules)? {
        guard isNumber(index), isSign(index + 1, "/"), let first = numericDate(index),
            keyword(first.end) == .or || keyword(first.end) == .and, let second = numericDate(first.end + 1)
        else { return nil }
        return (
            [(index..<first.end, phrase(first).value), (first.end + 1..<second.end, phrase(second).value)],
            second.end, first.rules.with(second.rules)
        )
    }

    /// What stands between the days: "or", "and", a comma.
    private func listMark(_ index: Int) -> Int? {
        let next = skipping(index, ",")
        if keyword(next) == .or || keyword(next) == .and || isSign(next, "&") { return next + 1 }
        return nil
    }

    /// "april 1st, 8th and 15th": a comma alone where an ordinal follows.
    private func commaBeforeOrdinal(_ index: Int) -> Int? {
        guard isSign(index, ","), let day = dayNumber(index + 1, words: false), day.isOrdinal else {
            return nil
        }
        return index + 1
    }

    private func daysBehindMonth(_ index: Int) -> (items: [Listed], end: Int, rules: TimeRules)? {
        guard word(index).month > 0, let first = monthDate(index), case .pattern(let pattern) = first.value,
            pattern.day != nil
        else { return nil }
        var items: [Listed] = [(index..<first.end, phrase(first).value)]
        var end = first.end
        for _ in 0..<6 {
            guard let next = listMark(end) ?? commaBeforeOrdinal(end),
                let day = dayNumber(next, words: false),
                day.isOrdinal || isOpenEnd(day.end) && !isSign(day.end, "/") && !isSign(day.end, ":"),
                word(day.end).month == 0, keyword(day.end) != .of, word(day.end).unit == nil,
                word(day.end).weekday == 0
            else { break }
            var other = pattern
            other.day = day.value
            items.append((next..<day.end, phrase(Calendar(.pattern(other), day.end, .monthDay)).value))
            end = day.end
        }
        return (items, end, first.rules)
    }

    private func daysBeforeMonth(_ index: Int) -> (items: [Listed], end: Int, rules: TimeRules)? {
        var days: [(value: Int, span: Swift.Range<Int>)] = []
        var next = index
        for _ in 0..<6 {
            guard let day = dayNumber(next, words: false),
                let mark = listMark(day.end) ?? commaBeforeOrdinal(day.end)
            else { break }
            days.append((day.value, next..<day.end))
            next = keyword(mark) == .the ? mark + 1 : mark
        }
        guard !days.isEmpty, let last = dayMonth(next), case .pattern(let pattern) = last.value else {
            return nil
        }
        var items = days.map { day -> Listed in
            var other = pattern
            other.day = day.value
            return (day.span, phrase(Calendar(.pattern(other), day.span.upperBound, .dayMonth)).value)
        }
        items.append((next..<last.end, phrase(last).value))
        return (items, last.end, last.rules)
    }
}
