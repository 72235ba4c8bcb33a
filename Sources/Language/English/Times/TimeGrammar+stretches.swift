extension TimeGrammar {
    /// "early March", "the end of the week", "mid-November", "rest of the year", "later this week".
    func portion(_ index: Int) -> Calendar? {
        let portion: CalendarExpression.Portion
        switch keyword(index) {
        case .start: portion = .beginning
        case .end: portion = .end
        case .middle: portion = .middle
        case .early: portion = .early
        case .late: portion = .late
        case .rest: portion = .rest
        case .later: portion = .laterIn
        case .earlier: portion = .earlierIn
        default: return nil
        }
        var next = index + 1
        if isDash(next) { next += 1 }
        let hasOf = keyword(next) == .of || keyword(next) == .in && portion != .beginning && portion != .end
        if hasOf { next += 1 }
        if keyword(next) == .around { next += 1 }
        if keyword(next) == .the { next += 1 }
        let isOfStretch = portion == .end || portion == .beginning || portion == .rest
        if let unit = word(next).unit, unit == .week || unit == .month || unit == .year || unit == .quarter,
            word(next).every == 0, !word(next).traits.contains(.ambiguous),
            hasOf || isOfStretch || next > index + 1
        {
            if unit == .year, let year = year(next + 1) {
                return Calendar(
                    .portion(portion, .pattern(CalendarPattern(year: year.value))),
                    year.end,
                    .portion
                )
            }
            return Calendar(.portion(portion, .unit(unit, ahead: 0)), next + 1, .portion)
        }
        if let decade = decade(next) ?? spokenDecade(next),
            isOfStretch || [.early, .middle, .late].contains(portion)
        {
            return Calendar(.portion(portion, decade.value), decade.end, TimeRules(.portion).with(.decade))
        }
        if let year = year(next), isNumber(next) || isSign(next, "'") {
            return Calendar(
                .portion(portion, .pattern(CalendarPattern(year: year.value))),
                year.end,
                TimeRules(.portion).with(.year)
            )
        }
        guard let base = calendar(next) else { return nil }
        if isOfDay(base.value) { return nil }
        return Calendar(.portion(portion, base.value), base.end, base.rules.with(.portion))
    }

    /// Whether an expression means one day.
    func isOfDay(_ expression: CalendarExpression) -> Bool {
        switch expression {
        case .today, .weekday: true
        case .pattern(let pattern): pattern.isOfDay
        case .feast(let feast): feast.length == 1
        case .within(let inner, _): isOfDay(inner)
        case .nth(_, let counted, _), .nthFrom(_, let counted, _):
            switch counted {
            case .weekday, .workday, .feast, .date: true
            case .unit(let unit): unit == .day || unit == .businessDay
            }
        case .shifted: true
        default: false
        }
    }

    /// "eom", "the eoy", "bom".
    func shortPortion(_ index: Int) -> Calendar? {
        switch keyword(index) {
        case .endOfWeek: Calendar(.portion(.end, .unit(.week, ahead: 0)), index + 1, .portion)
        case .endOfQuarter: Calendar(.portion(.end, .unit(.quarter, ahead: 0)), index + 1, .portion)
        case .endOfMonth: Calendar(.portion(.end, .unit(.month, ahead: 0)), index + 1, .portion)
        case .endOfYear: Calendar(.portion(.end, .unit(.year, ahead: 0)), index + 1, .portion)
        case .startOfMonth: Calendar(.portion(.beginning, .unit(.month, ahead: 0)), index + 1, .portion)
        case .startOfYear:
            Calendar(
                .portion(.beginning, .unit(.year, ahead: 0)),
                index + 1,
                TimeRules(.portion),
                isWeak: !tokens[index].traits.contains(.shouted)
            )
        default: nil
        }
    }

    /// "all week", "the whole month": this one.
    func wholeUnit(_ index: Int) -> Calendar? {
        let next = keyword(index + 1) == .the ? index + 2 : index + 1
        if keyword(index + 1) == .of || keyword(index + 1) == .the || keyword(index + 1) == .next,
            let whole = wholeNext(index)
        {
            return whole
        }
        guard let unit = word(next).unit, [.week, .month, .year, .weekend].contains(unit),
            !word(next).traits.contains(.plural)
        else { return nil }
        if let named = namedUnit(next), named.end > next + 1 { return named }
        return Calendar(.unit(unit, ahead: 0), next + 1, .relativeUnit)
    }

    /// "all of next week", "all next month".
    private func wholeNext(_ index: Int) -> Calendar? {
        let next = skippingLinks(index + 1, .of, .the)
        guard let read = relative(next), case .unit = read.value else { return nil }
        return read
    }

    /// "spring 2010", "summer of 2012", "winter".
    func season(_ index: Int) -> Calendar? {
        let season = Int(word(index).every) - 1
        let next = keyword(index + 1) == .of || keyword(index + 1) == .in ? index + 2 : index + 1
        if let year = year(next) { return Calendar(.season(season, year: year.value), year.end, .season) }
        // "the fall of Rome".
        if keyword(index + 1) == .of, isWord(next), word(next).isPlain { return nil }
        return Calendar(.season(season, year: nil), index + 1, TimeRules(.season), isWeak: true)
    }

    /// "q1 2019", "H2 2019", "cy18", "fy 2019".
    func yearPart(_ index: Int) -> Calendar? {
        switch keyword(index) {
        case .quarterMark:
            guard let number = digits(index + 1), touches(index + 1), (1...4).contains(number.value) else {
                return nil
            }
            return withYear(.quarter, number.value, index + 2)
        case .yearMark:
            guard let number = digits(index + 1) else { return nil }
            if number.count == 2, touches(index + 1) {
                return Calendar(
                    .pattern(CalendarPattern(year: fullYear(number.value))),
                    index + 2,
                    .yearPart
                )
            }
            guard let year = year(index + 1) else { return nil }
            return Calendar(.pattern(CalendarPattern(year: year.value)), year.end, .yearPart)
        default: return nil
        }
    }

    /// "H1" and "H2", where h is the word.
    func halfYear(_ index: Int) -> Calendar? {
        guard key(index) == TimeGrammar.letterH, let number = digits(index + 1), touches(index + 1),
            (1...2).contains(number.value), number.count == 1
        else { return nil }
        let read = withYear(.halfYear, number.value, index + 2)
        // "H1" alone may be a heading.
        return read.weak(read.end == index + 2)
    }

    private static let letterH = WordKey.of("h")

    func withYear(_ unit: CalendarUnit, _ place: Int, _ end: Int) -> Calendar {
        var next = isDash(end) || isSign(end, "/") || isSign(end, ",") ? end + 1 : end
        if keyword(next) == .of { next += 1 }
        if let year = year(next) {
            return Calendar(.yearPart(unit, place, year: year.value), year.end, .yearPart)
        }
        if let outer = relative(next), case .unit(.year, let ahead) = outer.value {
            return Calendar(.yearPart(unit, place, year: reference.year + ahead), outer.end, .yearPart)
        }
        return Calendar(.yearPart(unit, place, year: nil), end, .yearPart)
    }

    /// "2019 q1", "2019-H2"; "2014" itself only where something speaks for it.
    func yearWithPart(_ index: Int) -> Calendar? {
        guard let year = year(index), isNumber(index) else { return nil }
        let next = isDash(year.end) ? year.end + 1 : year.end
        if let week = isoWeek(year) { return week }
        if let part = yearPart(next) ?? halfYear(next), case .yearPart(let unit, let place, nil) = part.value
        {
            return Calendar(.yearPart(unit, place, year: year.value), part.end, .yearPart)
        }
        let month = isSign(year.end, ",") ? year.end + 1 : year.end
        if word(month).month > 0, let date = monthDate(month), case .pattern(var pattern) = date.value,
            pattern.year == nil
        {
            pattern.year = year.value
            return Calendar(.pattern(pattern), date.end, date.rules.with(.year))
        }
        if isSign(year.end, ":") || isClockLike(year.end) || isMeasured(year.end) { return nil }
        if isSign(year.end, "."), isNumber(year.end + 1), touches(year.end + 1) { return nil }
        if isDash(year.end), touches(year.end), isNumber(year.end + 1), digits(year.end + 1)?.count != 4 {
            return nil
        }
        return Calendar(.pattern(CalendarPattern(year: year.value)), year.end, TimeRules(.year), isWeak: true)
    }

    /// "1990s", "'80s", "90 s", "the nineties".
    func decade(_ index: Int) -> Calendar? {
        let start = isSign(index, "'") ? index + 1 : index
        let letter =
            isSign(start + 1, "'") && touches(start + 1) && touches(start + 2) ? start + 2 : start + 1
        guard let number = digits(start), key(letter) == TimeGrammar.letterS else { return nil }
        if number.count == 4, number.value % 10 == 0, (1000...2999).contains(number.value) {
            return Calendar(.decade(number.value, isCenturyOpen: false), letter + 1, .decade)
        }
        guard number.count == 2, number.value % 10 == 0, number.value >= 20 else { return nil }
        return Calendar(.decade(1900 + number.value, isCenturyOpen: true), letter + 1, .decade)
    }

    private static let letterS = WordKey.of("s")

    private static let nineties = [
        "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
    ]
    .map(WordKey.of)

    private static let noughties = ["noughties", "aughts"].map(WordKey.of)

    /// "the nineties".
    func spokenDecade(_ index: Int) -> Calendar? {
        if TimeGrammar.noughties.contains(key(index)) {
            return Calendar(.decade(2000, isCenturyOpen: false), index + 1, .decade)
        }
        guard isWord(index), let place = TimeGrammar.nineties.firstIndex(of: tokens[index].key) else {
            return nil
        }
        return Calendar(.decade(1920 + 10 * place, isCenturyOpen: true), index + 1, .decade)
    }
}
