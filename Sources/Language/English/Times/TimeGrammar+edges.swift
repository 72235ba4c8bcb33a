extension TimeGrammar {
    /// "the first 10 days of may", "last two weeks of the year", "first half of april".
    func edge(_ index: Int) -> Calendar? {
        guard let place = place(index) else { return nil }
        if keyword(place.end) == .half { return half(place.value, place.end + 1) }
        guard abs(place.value) == 1, let amount = amount(place.end), amount.value >= 2, amount.value < 1000,
            amount.value == amount.value.rounded()
        else { return nil }
        var end = amount.end
        guard let unit = countedUnit(&end), !unit.isOfClock, unit != .season,
            keyword(end) == .of || keyword(end) == .in, let outer = outerStretch(end + 1),
            !isOfDay(outer.value)
        else { return nil }
        return Calendar(
            .edge(place.value * Int(amount.value), unit, in: outer.value),
            outer.end,
            outer.rules.with(.edge)
        )
    }

    /// "first half of april", "the second half of next year".
    private func half(_ place: Int, _ index: Int) -> Calendar? {
        guard place == 1 || place == 2 || place == -1, keyword(index) == .of,
            let outer = outerStretch(index + 1),
            !isOfDay(outer.value)
        else { return nil }
        return Calendar(
            .portion(place == 1 ? .firstHalf : .secondHalf, outer.value),
            outer.end,
            outer.rules.with(.edge)
        )
    }

    /// "month of may", "the month of june 2027", "year end", "month-end", "calendar week 12": a unit named by
    /// what stands beside it.
    func namedUnit(_ index: Int) -> Calendar? {
        let word = word(index)
        guard let unit = word.unit, word.every == 0, word.traits.isDisjoint(with: [.plural, .ambiguous])
        else {
            return nil
        }
        if unit == .month, keyword(index + 1) == .of, self.word(index + 2).month > 0,
            let month = monthDate(index + 2), case .pattern(let pattern) = month.value, pattern.day == nil
        {
            return month.weak(false)
        }
        if unit == .quarter, let number = digits(index + 1), number.count == 1,
            (1...4).contains(number.value),
            !isMeasured(index + 2), !isClockLike(index + 2), !isPartOfNumber(index + 1)
        {
            return withYear(.quarter, number.value, index + 2)
        }
        let end = isDash(index + 1) ? index + 2 : index + 1
        guard keyword(end) == .end, key(end) == TimeGrammar.endWord,
            keyword(end + 1) != .of, self.word(end + 1).unit == nil
        else { return nil }
        switch unit {
        case .week: return Calendar(.unit(.weekend, ahead: 0), end + 1, .relativeUnit)
        case .month, .quarter, .year:
            return withYearBehind(Calendar(.portion(.end, .unit(unit, ahead: 0)), end + 1, .portion), unit)
        default: return nil
        }
    }

    private static let endWord = WordKey.of("end")

    /// "year-end 2027".
    private func withYearBehind(_ read: Calendar, _ unit: CalendarUnit) -> Calendar {
        guard unit == .year, let year = year(read.end), isNumber(read.end) else { return read }
        let pattern = CalendarExpression.pattern(CalendarPattern(year: year.value))
        return Calendar(.portion(.end, pattern), year.end, read.rules.with(.year))
    }

    /// "christmas week", "labor day weekend": the week of a feast, with its year.
    func feastWeek(_ read: Calendar) -> Calendar? {
        // "labor day 2027 weekend", "labor day weekend 2027".
        let told = isNumber(read.end) ? year(read.end) : nil
        let place = told?.end ?? read.end
        let unit = word(place).unit
        guard unit == .week || unit == .weekend, word(place).every == 0,
            word(place).traits.isDisjoint(with: [.plural, .ambiguous, .abbreviation]),
            !(isNumber(place + 1) && digits(place + 1)?.count != 4)
        else { return nil }
        var base = read.value
        var end = place + 1
        let behind = isNumber(end) ? year(end) : nil
        if let year = told ?? behind {
            base = .within(base, .pattern(CalendarPattern(year: year.value)))
            end = told == nil ? year.end : end
        }
        return Calendar(.around(unit ?? .week, base), end, read.rules.with(.weekOf))
    }

    // MARK: figures for parts of a year

    /// "1H 2027", "2Q27": the place before its letter.
    func placeBeforeLetter(_ index: Int) -> Calendar? {
        guard let place = digits(index), place.count == 1, touches(index + 1) else { return nil }
        let isQuarter = keyword(index + 1) == .quarterMark
        guard
            isQuarter && (1...4).contains(place.value)
                || key(index + 1) == TimeGrammar.halfLetter && (1...2).contains(place.value)
        else { return nil }
        let unit: CalendarUnit = isQuarter ? .quarter : .halfYear
        let next = skipping(index + 2, "'")
        if isQuarter, let short = digits(next), short.count == 2, touches(next) {
            return Calendar(.yearPart(unit, place.value, year: fullYear(short.value)), next + 1, .yearPart)
        }
        guard let year = year(next), isNumber(next) else { return nil }
        return Calendar(.yearPart(unit, place.value, year: year.value), year.end, .yearPart)
    }

    private static let halfLetter = WordKey.of("h")

    /// "2026-W12", "2026W12": a week as ISO 8601 writes it, "-3" behind it its third day.
    func isoWeek(_ year: (value: Int, end: Int)) -> Calendar? {
        let letter = isDash(year.end) && touches(year.end) ? year.end + 1 : year.end
        guard key(letter) == TimeGrammar.weekLetter, touches(letter), let week = digits(letter + 1),
            touches(letter + 1), week.count == 2, (1...53).contains(week.value)
        else { return nil }
        let end = letter + 2
        if isDash(end), touches(end), touches(end + 1), let day = digits(end + 1), day.count == 1,
            (1...7).contains(day.value)
        {
            let weekday = CalendarExpression.pattern(CalendarPattern(weekday: day.value))
            return Calendar(.within(weekday, .week(week.value, year: year.value)), end + 2, .weekNumber)
        }
        return Calendar(.week(week.value, year: year.value), end, .weekNumber)
    }

    private static let weekLetter = WordKey.of("w")
}
