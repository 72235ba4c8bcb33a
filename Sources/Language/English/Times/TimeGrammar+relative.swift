extension TimeGrammar {
    /// "today", "tomorrow", "day after tomorrow", "2 day before yesterday".
    func relativeDay(_ index: Int) -> Calendar? {
        guard let days = word(index).dayOffset else { return nil }
        if word(index).part != nil { return nil }
        let isWeak = word(index).traits.contains(.ambiguous)
        let read = Calendar(.today(Int(days)), index + 1, TimeRules(.relativeDay), isWeak: isWeak)
        return weekBehind(read) ?? read
    }

    /// "the day after tomorrow", "day before yesterday", "the day after next", "the day before".
    func dayAfter(_ index: Int) -> Calendar? {
        let hasThe = keyword(index) == .the
        let start = hasThe ? index + 1 : index
        guard word(start).unit == .day, !word(start).traits.contains(.abbreviation) else { return nil }
        guard let side = side(start + 1) else {
            return hasThe && keyword(start + 1) == .previous
                ? Calendar(.today(-1), start + 2, TimeRules(.dayAfter), isWeak: true) : nil
        }
        let sign = side.sign
        if keyword(side.end) == .next, sign > 0 { return Calendar(.today(2), side.end + 1, .dayAfter) }
        if let days = word(side.end).dayOffset, word(side.end).part == nil {
            return Calendar(.today(Int(days) + sign), side.end + 1, .dayAfter)
        }
        if let base = calendar(side.end), !base.isWeak {
            return Calendar(
                .shifted(base.value, TimeLength(1, .day), sign: sign),
                base.end,
                base.rules.with(.dayAfter)
            )
        }
        return hasThe ? Calendar(.today(sign), start + 2, TimeRules(.dayAfter), isWeak: true) : nil
    }

    /// "monday", "mon.", "friday after next", "mondays".
    func weekday(_ index: Int) -> Calendar? {
        if let after = unitAfterNext(index) ?? weekdayBeforeLast(index) { return after }
        let word = word(index)
        var end = index + 1
        if isSign(end, "."), word.traits.contains(.abbreviation), touches(end) {
            if end + 1 >= tokens.count || isSign(end + 1, ",") || !tokens[end + 1].traits.contains(.newLine) {
                end += 1
            }
        }
        let read = Calendar(
            .pattern(CalendarPattern(weekday: Int(word.weekday))),
            end,
            TimeRules(.weekday),
            isWeak: word.traits.contains(.ambiguous)
        )
        if word.traits.contains(.plural) { return read }
        return weekBehind(read) ?? read
    }

    /// "friday after next", "the week after next", "march after next".
    func unitAfterNext(_ index: Int) -> Calendar? {
        guard keyword(index + 1) == .after else { return nil }
        let next = skipping(index + 2, .the)
        guard keyword(next) == .next else { return nil }
        let word = word(index)
        let end = next + 1
        guard self.word(end).weekday == 0, self.word(end).unit == nil else { return nil }
        if word.weekday > 0 {
            return Calendar(.nthFrom(2, .weekday(Int(word.weekday)), .now), end, .unitAfterNext)
        }
        if word.month > 0 {
            let month = CalendarExpression.pattern(CalendarPattern(month: Int(word.month)))
            return Calendar(.within(month, .unit(.year, ahead: 1)), end, .unitAfterNext)
        }
        guard let unit = word.unit, !unit.isOfClock, unit != .day else { return nil }
        return Calendar(.unit(unit, ahead: 2), end, .unitAfterNext)
    }

    /// "this week", "next friday", "last two months", "the coming year", "this past wednesday".
    func relative(_ index: Int) -> Calendar? {
        var end = index + 1
        var ahead: Int
        switch keyword(index) {
        case .this, .current: ahead = 0
        case .next, .following, .coming: ahead = 1
        case .last, .previous, .past:
            // "it will last two hours".
            guard !isAuxiliary(index - 1) else { return nil }
            ahead = -1
        case .oneAfterNext: ahead = 2
        default: return nil
        }
        var isThis = keyword(index) == .this || keyword(index) == .coming
        if keyword(index) == .this {
            if keyword(end) == .coming || keyword(end) == .next || keyword(end) == .following {
                ahead = 1
                end += 1
            } else if keyword(end) == .past || keyword(end) == .last {
                ahead = -1
                isThis = false
                end += 1
            } else if keyword(end) == .current {
                end += 1
            }
        }
        return relative(end, ahead, isThis, index)
    }

    /// What stands behind "this", "next" or "last".
    private func relative(_ end: Int, _ ahead: Int, _ isThis: Bool, _ index: Int) -> Calendar? {
        if isSign(end, ",") { return nil }
        let word = word(end)
        if word.weekday > 0, !word.traits.contains(.plural) {
            return relativeWeekday(end, ahead, isThis, index)
        }
        if word.month > 0 {
            // "this may be": the verb.
            if ahead == 0, word.traits.contains(.ambiguous), !tokens[end].traits.contains(.capitalised),
                isWord(end + 1)
            {
                return nil
            }
            return relativeMonth(end, ahead)
        }
        if word.keyword == .season { return relativeSeason(end, ahead) }
        if word.traits.contains(.feast), let feast = feast(end) { return relativeFeast(feast, ahead) }
        if let unit = word.unit, word.every == 0, !word.traits.contains(.ambiguous) {
            return relativeUnit(unit, ahead, end, index)
        }
        if keyword(end) == .weekdays, ahead != 0 {
            return Calendar(.nthFrom(ahead, .workday, .now), end + 1, .relativeUnit)
        }
        if ahead > 0, let day = dayMonth(end) {
            // "next 6th of April": of the year to come.
            return Calendar(.within(day.value, .unit(.year, ahead: 1)), day.end, day.rules)
        }
        return ahead == 0 ? nil : rolling(end, ahead)
    }

    private func relativeWeekday(_ index: Int, _ ahead: Int, _ isThis: Bool, _ start: Int) -> Calendar? {
        let weekday = Int(word(index).weekday)
        let choice: CalendarExpression.WeekChoice
        switch ahead {
        case 0: choice = .this
        case 1: choice = isThis ? .this : .next
        case 2: choice = .ahead(2)
        default: choice = keyword(start) == .previous ? .ahead(-1) : .last
        }
        if keyword(start) == .this, ahead < 0 {
            return Calendar(.nthFrom(-1, .weekday(weekday), .now), index + 1, .relativeWeekday)
        }
        var end = index + 1
        if isSign(end, "."), touches(end), word(index).traits.contains(.abbreviation), end + 1 < tokens.count
        {
            end += 1
        }
        return Calendar(.weekday(weekday, choice), end, .relativeWeekday)
    }

    private func relativeMonth(_ index: Int, _ ahead: Int) -> Calendar? {
        let month = CalendarExpression.pattern(CalendarPattern(month: Int(word(index).month)))
        var end = index + 1
        if ahead == 0, let day = monthDate(index), day.end > end { return day }
        if year(end) != nil { return nil }
        if ahead == 0 { return Calendar(.within(month, .unit(.year, ahead: 0)), end, .month) }
        if let day = monthDate(index), day.end > end, case .pattern(let pattern) = day.value,
            pattern.day != nil,
            pattern.year == nil
        {
            // "next may 5th", "last may 5th": the nearest one on that side.
            return Calendar(.nthFrom(ahead, .date(pattern), .now), day.end, day.rules)
        }
        // "next september" is the one to come, "last february" the one before today.
        if ahead > 0 {
            let isAhead = Int(word(index).month) > reference.month
            return Calendar(.within(month, .unit(.year, ahead: isAhead ? 0 : 1)), end, .month)
        }
        end = index + 1
        return Calendar(.within(month, .unit(.year, ahead: -1)), end, .month)
    }

    private func relativeSeason(_ index: Int, _ ahead: Int) -> Calendar? {
        let season = Int(word(index).every) - 1
        return Calendar(
            ahead == 0
                ? .season(season, year: reference.year) : .season(season, year: reference.year + ahead),
            index + 1,
            .season
        )
    }

    private func relativeFeast(_ feast: Calendar, _ ahead: Int) -> Calendar? {
        guard case .feast(let known) = feast.value else { return feast }
        switch ahead {
        case 0: return Calendar(.within(.feast(known), .unit(.year, ahead: 0)), feast.end, feast.rules)
        default: return Calendar(.nthFrom(ahead, .feast(known), .now), feast.end, feast.rules)
        }
    }

    private func relativeUnit(_ unit: CalendarUnit, _ ahead: Int, _ index: Int, _ start: Int) -> Calendar? {
        if unit.isOfClock { return nil }
        // "next weeks meeting" is often written without its apostrophe.
        let isBeforeNoun = isWord(index + 1) && word(index + 1).isPlain && keyword(start) != .coming
        let isPossessive = tokens[index].traits.contains(.apostrophe) || isBeforeNoun
        if word(index).traits.contains(.plural), unit != .season, unit != .weekend, !isPossessive {
            return nil
        }
        if unit == .day {
            switch keyword(start) {
            case .next, .following, .previous, .last: return Calendar(.today(ahead), index + 1, .relativeUnit)
            default: return nil
            }
        }
        return Calendar(.unit(unit, ahead: ahead), index + 1, .relativeUnit)
    }

    /// "next 3 weeks", "last couple of months": behind the "next".
    func rolling(_ index: Int, _ ahead: Int) -> Calendar? {
        guard let amount = amount(index), amount.value >= 1, amount.value < 100_000 else { return nil }
        var end = amount.end
        if keyword(end) == .of { end += 1 }
        guard let unit = countedUnit(&end), !unit.isOfClock else { return nil }
        let count = Int(amount.value)
        return Calendar(.rolling(ahead > 0 ? count : -count, unit), end, .rolling)
    }

    /// The unit at an index, "business days" too; the index is moved behind it.
    func countedUnit(_ index: inout Int) -> CalendarUnit? {
        if isBusiness(index), word(index + 1).unit == .day {
            index += 2
            return .businessDay
        }
        if keyword(index) == .weekdays {
            index += 1
            return .businessDay
        }
        guard let unit = word(index).unit, word(index).every == 0 else { return nil }
        index += 1
        return unit
    }

    private static let auxiliaries = [
        "will", "should", "shouldnt", "would", "can", "could", "may", "might", "must", "to", "wont", "didnt",
        "doesnt",
        "does", "did", "shall",
    ].map(WordKey.of)

    /// Whether a verb follows: "to last", "will last".
    func isAuxiliary(_ index: Int) -> Bool { TimeGrammar.auxiliaries.contains(key(index)) }

    private static let business = ["business", "working", "work"].map(WordKey.of)

    func isBusiness(_ index: Int) -> Bool { TimeGrammar.business.contains(key(index)) }

    /// "2 upcoming months", "5 past years", "the 2 next days".
    func countedUnits(_ index: Int) -> Calendar? {
        guard let amount = amount(index), amount.value >= 1, amount.value < 100_000 else { return nil }
        let sign: Int
        switch keyword(amount.end) {
        case .next, .coming, .following: sign = 1
        case .last, .past, .previous: sign = -1
        default: return nil
        }
        var end = amount.end + 1
        guard let unit = countedUnit(&end), !unit.isOfClock else { return nil }
        return Calendar(.rolling(sign * Int(amount.value), unit), end, .rolling)
    }

    /// "week 27", "week of the 18th", "day after tomorrow".
    func unitWord(_ index: Int) -> Calendar? {
        if let after = dayAfter(index) { return after }
        if let after = unitAfterNext(index) ?? unitBeside(index) { return after }
        if let week = weekOf(index) { return week }
        if let named = namedUnit(index) { return named }
        let word = word(index)
        if word.unit == .week, !word.traits.contains(.ambiguous), let number = digits(index + 1),
            (1...53).contains(number.value)
        {
            var end = index + 2
            if keyword(end) == .of || keyword(end) == .in { end += 1 }
            if let year = year(end) {
                return Calendar(.week(number.value, year: year.value), year.end, .weekNumber)
            }
            if let outer = relative(end), case .unit(.year, let ahead) = outer.value {
                return Calendar(
                    .week(number.value, year: reference.year + ahead),
                    outer.end,
                    outer.rules.with(.weekNumber)
                )
            }
            return Calendar(.week(number.value, year: nil), index + 2, .weekNumber)
        }
        if word.unit == .year, let year = year(index + 1) {
            return Calendar(.pattern(CalendarPattern(year: year.value)), year.end, .year)
        }
        if word.unit == .weekend, !word.traits.contains(.plural) {
            return Calendar(.unit(.weekend, ahead: 0), index + 1, .relativeUnit)
        }
        if word.unit == .quarter { return nil }
        return nil
    }

    /// "week of October 6th", "week starting February 4", "weekend of halloween", "w/c Feb 4".
    func weekOf(_ index: Int) -> Calendar? {
        guard let unit = word(index).unit, unit == .week || unit == .weekend else { return nil }
        var next = index + 1
        if unit == .week, isSign(next, "/"), key(next + 1) == WordKey.of("c") {
            next += 2
        } else {
            switch keyword(next) {
            case .of: next += 1
            case .starting, .start, .end: next = keyword(next + 1) == .on ? next + 2 : next + 1
            default:
                guard TimeGrammar.commencing.contains(key(next)) else { return nil }
                next += 1
            }
        }
        guard let base = calendar(next) else { return nil }
        return Calendar(.around(unit, base.value), base.end, base.rules.with(.weekOf))
    }

    private static let commencing = ["commencing", "beginning", "ending"].map(WordKey.of)
}
