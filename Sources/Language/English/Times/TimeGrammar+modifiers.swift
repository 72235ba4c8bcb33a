extension TimeGrammar {
    /// A repetition with what follows it: days, times, bounds, exceptions.
    func withModifiers(_ core: Repetition) -> Repetition {
        var read = core
        for _ in 0..<10 {
            guard let next = modified(read) else { break }
            read = next
        }
        return read
    }

    private func modified(_ read: Repetition) -> Repetition? {
        let next = skipping(read.end, ",")
        switch keyword(next) {
        case .on: return onDays(read, next + 1) ?? withClocks(read, next + 1, isAt: false)
        case .at: return atStart(read, next + 1) ?? withClocks(read, next + 1, isAt: true)
        case .in: return inPeriod(read, next + 1) ?? withPart(read, next)
        case .starting, .start, .since: return bounded(read, next + 1, isStart: true)
        case .from: return fromTo(read, next + 1)
        case .until, .to: return bounded(read, next + 1, isStart: false)
        case .end where key(next) == TimeGrammar.endingWord: return bounded(read, next + 1, isStart: false)
        case .between: return fromTo(read, next + 1)
        case .for: return forLength(read, next + 1)
        case .upTo:
            let behind = keyword(next + 1) == .to ? next + 2 : next + 1
            return counted(read, behind) ?? (behind > next + 1 ? bounded(read, behind, isStart: false) : nil)
        case .except: return excepted(read, next + 1)
        case .other where keyword(next + 1) == .than: return excepted(read, next + 2)
        case .once, .twice: return counted(read, next)
        case .the, .every: return nil
        default: break
        }
        if key(next) == TimeGrammar.apartWord, keyword(next + 1) == .from { return excepted(read, next + 2) }
        if isSign(next, "@") { return withClocks(read, next + 1, isAt: true) }
        if let counted = counted(read, next) { return counted }
        if let part = withPart(read, next) { return part }
        return withClocks(read, next, isAt: false) ?? (next == read.end ? nil : onDays(read, next))
    }

    private static let apartWord = WordKey.of("apart")
    private static let endingWord = WordKey.of("ending")

    // MARK: days

    private func onDays(_ read: Repetition, _ index: Int) -> Repetition? {
        var value = read.value
        let start = keyword(index) == .the || keyword(index) == .a ? index + 1 : index
        if let list = weekdayList(start), value.weekdays.isEmpty {
            value.weekdays = list.days.map { RecurrenceExpression.Weekday(place: 0, weekday: $0) }
            return Repetition(value, list.end, read.rules)
        }
        if word(start).unit == .weekend || keyword(start) == .weekdays, value.weekdays.isEmpty {
            let days = word(start).unit == .weekend ? [6, 7] : [1, 2, 3, 4, 5]
            value.weekdays = days.map { RecurrenceExpression.Weekday(place: 0, weekday: $0) }
            return Repetition(value, start + 1, read.rules)
        }
        if word(start).month > 0, value.months.isEmpty { return onDate(read, start) }
        if word(start).unit == .day, let days = numbers(start + 1) {
            return onNumbers(read, days.values, days.end)
        }
        if isStartWord(start) { return atStart(read, start) }
        guard let places = places(start) else { return nil }
        if word(places.end).weekday > 0 {
            let weekday = Int(word(places.end).weekday)
            value.weekdays = places.values.map { RecurrenceExpression.Weekday(place: $0, weekday: weekday) }
            var end = places.end + 1
            if keyword(end) == .in || keyword(end) == .of, word(end + 1).month > 0 {
                value.months = [Int(word(end + 1).month)]
                end += 2
            }
            return Repetition(value, end, read.rules)
        }
        if let date = dayMonth(start), value.frequency == .yearly, case .pattern(let pattern) = date.value,
            let month = pattern.month, let day = pattern.day
        {
            value.months = [month]
            value.monthDays = [day]
            return Repetition(value, date.end, read.rules)
        }
        return onNumbers(read, places.values, word(places.end).unit == .day ? places.end + 1 : places.end)
    }

    /// "day 20 and 30".
    private func numbers(_ index: Int) -> (values: [Int], end: Int)? {
        guard let first = cardinal(index), (1...366).contains(first.value) else { return nil }
        var values = [first.value]
        var end = first.end
        for _ in 0..<30 {
            var next = skipping(end, ",")
            next = skipping(next, .and)
            guard next > end, let more = cardinal(next), (1...366).contains(more.value) else { break }
            values.append(more.value)
            end = more.end
        }
        return (values, end)
    }

    private func onNumbers(_ read: Repetition, _ values: [Int], _ end: Int) -> Repetition? {
        var value = read.value
        switch value.frequency {
        case .yearly where value.months.isEmpty: value.yearDays = values
        case .yearly, .monthly: value.monthDays = values
        case .weekly:
            // The days of a week are counted from Sunday.
            guard value.weekdays.isEmpty, values.allSatisfy({ (1...7).contains($0) }) else { return nil }
            value.weekdays = values.map {
                RecurrenceExpression.Weekday(place: 0, weekday: $0 == 1 ? 7 : $0 - 1)
            }
        default: return nil
        }
        return Repetition(value, end, read.rules)
    }

    /// "on december 21st and 31st".
    private func onDate(_ read: Repetition, _ index: Int) -> Repetition? {
        guard let date = monthDate(index), case .pattern(let pattern) = date.value, pattern.year == nil,
            let month = pattern.month
        else { return nil }
        var value = read.value
        value.months = [month]
        var end = date.end
        if let day = pattern.day {
            value.monthDays = [day]
            for _ in 0..<30 {
                var next = skipping(end, ",")
                next = skipping(next, .and)
                guard next > end, let more = ordinal(next), more.value <= 31 else { break }
                value.monthDays.append(more.value)
                end = more.end
            }
        }
        return Repetition(value, end, read.rules)
    }

    private func isStartWord(_ index: Int) -> Bool { keyword(index) == .start || keyword(index) == .end }

    /// "at the start", "at the end".
    private func atStart(_ read: Repetition, _ index: Int) -> Repetition? {
        let start = keyword(index) == .the ? index + 1 : index
        guard isStartWord(start), read.value.frequency == .monthly || read.value.frequency == .yearly else {
            return nil
        }
        return onNumbers(read, [keyword(start) == .start ? 1 : -1], start + 1)
    }

    /// "in week 12", "in may".
    private func inPeriod(_ read: Repetition, _ index: Int) -> Repetition? {
        var value = read.value
        if word(index).unit == .week, let week = cardinal(index + 1), (1...53).contains(week.value) {
            value.weekNumbers = [week.value]
            value.frequency = .yearly
            return Repetition(value, week.end, read.rules)
        }
        guard word(index).month > 0, year(index + 1) == nil, value.months.isEmpty else { return nil }
        value.months = [Int(word(index).month)]
        return Repetition(value, index + 1, read.rules)
    }

    private func withPart(_ read: Repetition, _ index: Int) -> Repetition? {
        guard read.value.part == nil else { return nil }
        var next = index
        if keyword(next) == .in || keyword(next) == .at { next += 1 }
        guard let part = partOfDay(next), part.value.calendar == nil,
            !word(part.end - 1).traits.contains(.ambiguous)
        else {
            return nil
        }
        var value = read.value
        value.part = part.value.part
        return Repetition(value, part.end, read.rules.with(part.rules))
    }

    // MARK: times

    private func withClocks(_ read: Repetition, _ index: Int, isAt: Bool) -> Repetition? {
        guard read.value.clocks.isEmpty else { return nil }
        var next = index
        next = skippingLinks(next, .around, .at)
        if let range = clockRange(next, isFrom: isAt, isBetween: false, isAnchored: isAt),
            let start = range.value.start?.clock
        {
            var value = read.value
            value.clocks = [start]
            value.closing = range.value.end
            return Repetition(value, range.end, read.rules.with(range.rules).with(.recurrenceTimes))
        }
        guard let first = clock(next, bare: isAt || next > index || isFollowedByPart(next + 1)) else {
            return nil
        }
        var value = read.value
        value.clocks = [first.value]
        var end = first.end
        for _ in 0..<24 {
            var more = skipping(end, ",")
            more = skipping(more, .and)
            guard more > end, let clock = clock(more, bare: isAt), word(clock.end).unit == nil else { break }
            value.clocks.append(clock.value)
            end = clock.end
        }
        return Repetition(value, end, read.rules.with(first.rules).with(.recurrenceTimes))
    }

    // MARK: bounds

    private func bounded(_ read: Repetition, _ index: Int, isStart: Bool) -> Repetition? {
        let next =
            keyword(index) == .on || keyword(index) == .from || isStart && keyword(index) == .at
            ? index + 1 : index
        guard let base = boundary(next), isStart ? read.value.start == nil : read.value.end == nil else {
            return nil
        }
        var value = read.value
        if isStart { value.start = base.value } else { value.end = base.value }
        return Repetition(value, base.end, read.rules.with(base.rules).with(.recurrenceBounds))
    }

    /// "from jan 1 to march 25th", "from november until june", "from 9 to 5".
    private func fromTo(_ read: Repetition, _ index: Int) -> Repetition? {
        let isBetween = keyword(index - 1) == .between
        if let range = clockRange(index, isFrom: true, isBetween: isBetween, isAnchored: true),
            let start = range.value.start?.clock
        {
            guard read.value.clocks.isEmpty else { return nil }
            var value = read.value
            value.clocks = [start]
            value.closing = range.value.end
            return Repetition(value, range.end, read.rules.with(range.rules).with(.recurrenceTimes))
        }
        guard let start = bounded(read, index, isStart: true) else { return nil }
        guard let last = separator(start.end, isBetween: isBetween),
            let both = bounded(start, last, isStart: false)
        else {
            return start
        }
        return both
    }

    /// "for the next three years", "for up to 2 months", "for 3 occurrences".
    private func forLength(_ read: Repetition, _ index: Int) -> Repetition? {
        var next = index
        if keyword(next) == .upTo, keyword(next + 1) == .to { next += 2 }
        if let counted = counted(read, next) { return counted }
        if keyword(next) == .the { next += 1 }
        let isNext = keyword(next) == .next || keyword(next) == .coming || keyword(next) == .following
        if isNext { next += 1 }
        guard read.value.duration == nil else { return nil }
        var value = read.value
        if let length = length(next) {
            if length.value.smallest.isOfClock { return nil }
            value.duration = length.value
            return Repetition(value, length.end, read.rules.with(length.rules).with(.recurrenceBounds))
        }
        guard isNext, let unit = word(next).unit, !unit.isOfClock else { return nil }
        value.duration = TimeLength(1, unit)
        return Repetition(value, next + 1, read.rules.with(.recurrenceBounds))
    }

    /// "3x", "4 times", "twice", "7 occurrences".
    private func counted(_ read: Repetition, _ index: Int) -> Repetition? {
        guard read.value.count == nil else { return nil }
        var value = read.value
        switch keyword(index) {
        case .once: value.count = 1
        case .twice: value.count = 2
        default:
            guard let number = cardinal(index), keyword(number.end) == .times, number.value > 0 else {
                return nil
            }
            value.count = number.value
            return Repetition(value, number.end + 1, read.rules.with(.recurrenceBounds))
        }
        return Repetition(value, index + 1, read.rules.with(.recurrenceBounds))
    }

    /// "except tomorrow and 1/5 at 4pm", "except in may", "except daily at 12am".
    private func excepted(_ read: Repetition, _ index: Int) -> Repetition? {
        guard read.value.exceptions.isEmpty, read.value.exceptionRule.isEmpty else { return nil }
        var next = index
        next = skippingLinks(next, .for, .on, .in, .the)
        var value = read.value
        if let inner = repetitionInException(next) {
            value.exceptionRule = [inner.value]
            return Repetition(value, inner.end, read.rules.with(.except))
        }
        var end = next
        for _ in 0..<30 {
            guard let moment = moment(next) else { break }
            value.exceptions.append(moment.value)
            end = moment.end
            next = skipping(end, ",")
            next = skipping(next, .and)
            next = skippingLinks(next, .for, .on, .in, .the)
            guard next > end else { break }
        }
        guard !value.exceptions.isEmpty else { return nil }
        return Repetition(value, end, read.rules.with(.except))
    }

    private func repetitionInException(_ index: Int) -> Repetition? {
        guard
            keyword(index) == .every || word(index).every > 0 && keyword(index) == .frequency
                || keyword(index) == .weekdays
                || word(index).unit == .weekend && word(index).traits.contains(.plural)
                || word(index).weekday > 0 && word(index).traits.contains(.plural)
        else { return nil }
        return deeper?.recurrence(index)
    }
}
