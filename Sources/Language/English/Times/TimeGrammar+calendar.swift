extension TimeGrammar {
    typealias Calendar = TimeRead<CalendarExpression>

    /// A day or stretch of days, pieces that belong together joined: "Tuesday the 19th", "March 3rd of next
    /// year".
    func calendar(_ index: Int) -> Calendar? {
        guard var read = calendarPiece(index) else { return nil }
        for _ in 0..<4 {
            guard let joined = joinedCalendar(read, index) else { break }
            read = joined
        }
        return read
    }

    /// One piece, the longest that a rule reads here.
    func calendarPiece(_ index: Int) -> Calendar? {
        depth == 0 ? memory.calendar(index) { anyPiece(index) } : anyPiece(index)
    }

    private func anyPiece(_ index: Int) -> Calendar? {
        guard let grammar = deeper else { return nil }
        if isNumber(index) { return grammar.numberPiece(index) }
        if isSign(index, "'") { return decade(index) ?? shortYear(index) }
        let word = word(index)
        guard !word.isForeign else { return isWord(index) ? spokenDecade(index) : nil }
        return grammar.wordPiece(index, word)
    }

    /// "in '99".
    private func shortYear(_ index: Int) -> Calendar? {
        guard keyword(index - 1) == .in || keyword(index - 1) == .since, !isMeasured(index + 2),
            !isPartOfNumber(index + 1), !touches(index + 2), let year = year(index)
        else { return nil }
        return Calendar(.pattern(CalendarPattern(year: year.value)), year.end, .year)
    }

    private func numberPiece(_ index: Int) -> Calendar? {
        var best = numericDate(index)
        best = longest(best, dayMonth(index))
        best = longest(best, ordinalIn(index))
        best = longest(best, dayOfMonth(index))
        best = longest(best, countedUnits(index))
        best = longest(best, yearWithPart(index))
        best = longest(best, placeBeforeLetter(index))
        return longest(best, decade(index))
    }

    private func wordPiece(_ index: Int, _ word: TimeWord) -> Calendar? {
        var best: Calendar?
        if word.traits.contains(.feast) { best = feast(index) }
        if word.month > 0 { best = longest(best, monthDate(index)) }
        if word.weekday > 0 { best = longest(longest(best, weekday(index)), weekdayFrom(index)) }
        if word.ordinal > 0 || word.cardinal >= 0 {
            best = longest(best, dayMonth(index))
            best = longest(best, ordinalIn(index))
            best = longest(best, dayOfMonth(index))
            best = longest(best, countedUnits(index))
        }
        if word.cardinal >= 0, let year = year(index) {
            let pattern = CalendarPattern(year: year.value)
            best = longest(best, Calendar(.pattern(pattern), year.end, TimeRules(.year), isWeak: true))
        }
        if word.dayOffset != nil { best = longest(best, relativeDay(index)) }
        if word.unit != nil { best = longest(best, longest(unitWord(index), halfYear(index))) }
        return longest(best, byKeyword(index, word.keyword))
    }

    private func byKeyword(_ index: Int, _ keyword: TimeWord.Keyword) -> Calendar? {
        switch keyword {
        case .this, .next, .last, .coming, .previous, .following, .current, .past, .oneAfterNext:
            return longest(relative(index), keyword == .last || keyword == .next ? ordinalIn(index) : nil)
        case .ultimate: return ordinalIn(index)
        case .the: return afterThe(index)
        case .start, .end, .middle, .early, .late, .rest, .later, .earlier: return portion(index)
        case .endOfWeek, .endOfMonth, .endOfQuarter, .endOfYear, .startOfMonth, .startOfYear:
            return shortPortion(index)
        case .season: return season(index)
        case .quarterMark, .yearMark: return yearPart(index)
        case .all: return wholeUnit(index)
        case .a: return countedUnits(index)
        case .couple, .few, .several: return nil
        default: return nil
        }
    }

    func longest(_ first: Calendar?, _ second: Calendar?) -> Calendar? {
        guard let first else { return second }
        guard let second else { return first }
        return second.end > first.end ? second : first
    }

    /// "the" and what only stands behind it: "the 15th", "the day after tomorrow", "the week of".
    private func afterThe(_ index: Int) -> Calendar? {
        let next = index + 1
        if let after = dayAfter(index) { return after }
        if let unit = word(next).unit {
            if let week = weekOf(next) { return week }
            if let after = unitAfterNext(next) ?? unitBeside(next) { return after }
            if let named = namedUnit(next) { return named }
            if unit == .weekend || unit == .week || unit == .fortnight || unit == .quarter || unit == .month,
                !word(next).traits.contains(.plural), !word(next).traits.contains(.ambiguous)
            {
                return Calendar(
                    .unit(unit, ahead: 0),
                    next + 1,
                    TimeRules(.relativeUnit),
                    isWeak: unit != .weekend
                )
            }
        }
        if word(next).weekday > 0, let after = unitAfterNext(next) ?? weekdayBeforeLast(next) { return after }
        guard var read = calendarPiece(next), keyword(next) != .the else { return nil }
        if word(next).weekday == 0, word(next).month == 0 { read.isWeak = false }
        return read
    }

    // MARK: joining

    /// A reading with the piece behind it taken in, if both can be true of one day.
    private func joinedCalendar(_ read: Calendar, _ start: Int) -> Calendar? {
        var next = read.end
        // A sentence's end or an unlike sign parts two dates; a comma, a bracket or a dash may join them.
        if isSign(next, ",") || isSign(next, ".") && !(isLineStart(next + 1)) { next += 1 }
        if isSign(next, "(") { next += 1 }
        if isDash(next), case .pattern(let pattern) = read.value, pattern.weekday != nil, pattern.day == nil {
            next += 1
        }
        if isDash(next), case .unit(.week, _) = read.value, word(next + 1).weekday > 0 { next += 1 }
        switch keyword(next) {
        case .of, .in, .on, .from: next += 1
        default: break
        }
        if keyword(next) == .the { next += 1 }
        if let later = trailingLength(read) { return later }
        if let dayNumber = trailingDay(read, next) { return dayNumber }
        if let year = trailingYear(read, next) { return year }
        guard next < tokens.count, let other = calendarPiece(next),
            let value = united(read.value, other.value)
        else { return nil }
        var end = other.end
        if isSign(end, ")") { end += 1 }
        return Calendar(value, end, read.rules.with(other.rules).with(.join))
    }

    private func isLineStart(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].traits.contains(.newLine)
    }

    /// "Friday 14", "Tuesday the 8th".
    private func trailingDay(_ read: Calendar, _ next: Int) -> Calendar? {
        guard let day = dayNumber(next, words: false), !isClockLike(day.end), !isMeasured(day.end),
            word(day.end).month == 0, day.isOrdinal || tokens[next].isSpaced
        else { return nil }
        // "monday first thing".
        if isWord(next), isWord(day.end), word(day.end).isPlain { return nil }
        if !day.isOrdinal,
            isSign(day.end, "/") || isSign(day.end, ".") && isNumber(day.end + 1) || isDash(day.end)
        {
            return nil
        }
        let weekday: Int
        switch read.value {
        case .pattern(let pattern):
            guard let known = pattern.weekday, pattern.day == nil, pattern.month == nil else { return nil }
            weekday = known
        case .weekday(let known, _):
            guard isDay(read.value, day.value) else { return nil }
            weekday = known
        default: return nil
        }
        if !day.isOrdinal, keyword(read.end) != .the, next != read.end, !isSign(read.end, ",") { return nil }
        if !day.isOrdinal, keyword(day.end) == .to || isFollowedByPart(day.end) { return nil }
        return Calendar(
            .pattern(CalendarPattern(day: day.value, weekday: weekday)),
            day.end,
            read.rules.with(.dayOfMonth).with(.join)
        )
    }

    /// "March in 1 year", "thanksgiving in 9 months", "christmas six years hence", "next tuesday +10 days".
    private func trailingLength(_ read: Calendar) -> Calendar? {
        if isSign(read.end, "+"), isNumber(read.end + 1), let length = length(read.end + 1),
            length.value.isOfDays
        {
            return Calendar(
                .shifted(read.value, length.value, sign: 1),
                length.end,
                read.rules.with(length.rules).with(.offset)
            )
        }
        if isSign(read.end, "-"), tokens[read.end].isSpaced, !touches(read.end + 1), isNumber(read.end + 1),
            case .today = read.value, let length = length(read.end + 1), length.value.isOfDays
        {
            return Calendar(
                .shifted(read.value, length.value, sign: -1),
                length.end,
                read.rules.with(length.rules).with(.offset)
            )
        }
        if let weeks = weekdayInWeeks(read) { return weeks }
        switch read.value {
        case .feast: break
        case .pattern(let pattern):
            guard pattern.month != nil, pattern.day == nil, pattern.year == nil else { return nil }
        default: return nil
        }
        let isIn = keyword(read.end) == .in
        guard let length = length(isIn ? read.end + 1 : read.end),
            length.value.smallest == .month || length.value.smallest == .year
        else { return nil }
        var end = length.end
        var sign = 1
        if !isIn {
            switch keyword(end) {
            case .hence, .later: end += 1
            case .ago, .back:
                sign = -1
                end += 1
            case .from where keyword(end + 1) == .now: end += 2
            default: return nil
            }
        }
        let base = CalendarExpression.shifted(.now, length.value, sign: sign)
        return Calendar(.within(read.value, base), end, read.rules.with(length.rules).with(.offset))
    }

    /// "christmas 2016", "the 4th of July, 1995", "on the 13th November 2019".
    private func trailingYear(_ read: Calendar, _ next: Int) -> Calendar? {
        var next = next
        if word(next).unit == .year { next += 1 }
        guard let year = year(next) else { return nil }
        switch read.value {
        case .pattern(var pattern):
            guard pattern.year == nil, pattern.month != nil else { return nil }
            if isSign(next + 1, ":")
                || isSign(next + 1, "-") && digits(next + 2)?.count == 2 && pattern.day == nil
            {
                return nil
            }
            if pattern.day != nil, isTimeNotYear(next, comma: next > read.end, isLoose: false) { return nil }
            pattern.year = year.value
            return Calendar(.pattern(pattern), year.end, read.rules.with(.year))
        case .feast, .nth, .nthFrom, .season:
            let outer = CalendarExpression.pattern(CalendarPattern(year: year.value))
            return Calendar(.within(read.value, outer), year.end, read.rules.with(.year))
        default: return nil
        }
    }

    /// Whether what follows a number makes it a time of day or a part of one: "9 am", "9:30", "9h".
    func isClockLike(_ index: Int) -> Bool {
        if isSign(index, ":") { return isNumber(index + 1) && touches(index + 1) }
        switch keyword(index) {
        case .am, .pm, .oclock: return true
        default: break
        }
        if halfOfDay(index) != nil { return true }
        return word(index).unit == .hour && touches(index)
    }

    /// Whether a unit of time follows: "3 days".
    func isMeasured(_ index: Int) -> Bool {
        guard let unit = word(index).unit else { return false }
        return !word(index).traits.contains(.ambiguous) || unit == .hour || touches(index)
    }

}
