extension TimeGrammar {
    /// A date in figures: "2018-03-07", "3/17", "17.03.2018", "20161016", "14/12/2017".
    func numericDate(_ index: Int) -> Calendar? {
        guard let first = digits(index), !isSign(index - 1, ".") || !touches(index) else { return nil }
        if first.count == 8, let date = compactDate(first.value) {
            return Calendar(date, index + 1, .numericDate)
        }
        let separator = index + 1
        let isSlash = isSign(separator, "/")
        let isHyphen = isSign(separator, "-")
        let isDot = isSign(separator, ".")
        if first.count == 4, let spaced = spacedDate(index, first.value) { return spaced }
        guard isSlash || isHyphen || isDot else { return nil }
        let isTight = touches(separator) && touches(separator + 1)
        guard isTight || isSlash else { return nil }
        if word(separator + 1).month > 0, isTight, first.count == 4 {
            return yearMonthName(index, first.value)
        }
        guard let second = digits(separator + 1), second.count <= 4 else { return nil }
        let mark: Unicode.Scalar = isSlash ? "/" : isHyphen ? "-" : "."
        if isSign(separator + 2, mark), isTight, touches(separator + 2), touches(separator + 3) {
            if let third = digits(separator + 3) {
                return fullDate(first, second, third, isDot: isDot).map {
                    Calendar($0, separator + 4, .numericDate)
                }
            }
            if word(separator + 3).month > 0, first.count == 4, second.count <= 2 {
                return exact(first.value, Int(word(separator + 3).month), second.value).map {
                    Calendar($0, separator + 4, .numericDate)
                }
            }
        }
        return shortDate(index, first, second, isSlash: isSlash, isDot: isDot)
    }

    func compactDate(_ value: Int) -> CalendarExpression? {
        guard (1900...2199).contains(value / 10_000) else { return nil }
        return exact(value / 10_000, value / 100 % 100, value % 100)
    }

    /// "2016 10 16".
    func spacedDate(_ index: Int, _ year: Int) -> Calendar? {
        guard (1900...2199).contains(year), let month = digits(index + 1), let day = digits(index + 2),
            month.count == 2, day.count == 2, !isClockLike(index + 3),
            let date = exact(year, month.value, day.value)
        else { return nil }
        return Calendar(date, index + 3, .numericDate)
    }

    func exact(_ year: Int, _ month: Int, _ day: Int) -> CalendarExpression? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        return .pattern(CalendarPattern(year: year, month: month, day: day))
    }

    /// "2006-Jun-16", "2012/Aug/10", "2019-aug".
    func yearMonthName(_ index: Int, _ year: Int) -> Calendar? {
        let month = Int(word(index + 2).month)
        if isSign(index + 3, "-") || isSign(index + 3, "/"), touches(index + 4), let day = digits(index + 4) {
            return exact(year, month, day.value).map { Calendar($0, index + 5, .numericDate) }
        }
        return Calendar(.pattern(CalendarPattern(year: year, month: month)), index + 3, .numericDate)
    }

    func fullDate(
        _ first: (value: Int, count: Int),
        _ second: (value: Int, count: Int),
        _ third: (value: Int, count: Int),
        isDot: Bool
    ) -> CalendarExpression? {
        if first.count == 4 {
            // "2022/30/11" too.
            return exact(first.value, second.value, third.value)
                ?? exact(first.value, third.value, second.value)
        }
        guard first.count <= 2, second.count <= 2, third.count == 4 || third.count == 2 else { return nil }
        let year = third.count == 4 ? third.value : fullYear(third.value)
        let monthFirst = exact(year, first.value, second.value)
        let dayFirst = exact(year, second.value, first.value)
        return monthComesFirst && !isDot ? monthFirst ?? dayFirst : dayFirst ?? monthFirst
    }

    /// "3/17", "19/12", "04/2016", "2014/10", "23.11".
    func shortDate(
        _ index: Int,
        _ first: (value: Int, count: Int),
        _ second: (value: Int, count: Int),
        isSlash: Bool,
        isDot: Bool
    ) -> Calendar? {
        let end = index + 3
        if isSign(end, "/") && isNumber(end + 1) || isSign(end, "%") { return nil }
        if isSign(end, "-") && touches(end) && isNumber(end + 1) && !isSlash { return nil }
        if isSign(end, "."), isNumber(end + 1), touches(end + 1) { return nil }
        if first.count == 4, second.count <= 2, (1...12).contains(second.value),
            (1000...2999).contains(first.value),
            !isDot
        {
            return Calendar(
                .pattern(CalendarPattern(year: first.value, month: second.value)),
                end,
                TimeRules(.numericDate)
            )
        }
        if second.count == 4, first.count <= 2, (1...12).contains(first.value),
            (1000...2999).contains(second.value)
        {
            return Calendar(
                .pattern(CalendarPattern(year: second.value, month: first.value)),
                end,
                TimeRules(.numericDate)
            )
        }
        guard first.count <= 2, second.count <= 2, isSlash || isDot || isHyphenDate(index) else { return nil }
        if isDot, second.count != 2 && !isAfterWeekday(index) || first.count == 1 && !isAfterWeekday(index) {
            return nil
        }
        if isSlash, isFraction(first.value, second.value, end, index) { return nil }
        if isMeasured(end) || isSlash && keyword(end) == .of || isClockLike(end) { return nil }
        let close = isDot ? behindStop(end) : end
        let dayFirst = day(first.value, of: second.value)
        let monthFirst = day(second.value, of: first.value)
        let isMonthFirst = monthComesFirst && !isDot
        let ordered = (isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst]).compactMap { $0 }
        if let weekday = weekdayBefore(index) ?? weekdayBehind(close),
            let fitting = ordered.first(where: { fits($0, weekday) })
        {
            return Calendar(.pattern(fitting), close, TimeRules(.numericDate))
        }
        // What a weekday does not confirm may be a time, "Monday 9.15", or a range of hours, "Monday 3-8".
        guard let pattern = ordered.first, isSlash || isDot && weekdayBefore(index) == nil else { return nil }
        return Calendar(.pattern(pattern), close, TimeRules(.numericDate), isWeak: isDot)
    }

    /// Whether a day of this year or the next has a weekday.
    func fits(_ pattern: CalendarPattern, _ weekday: Int) -> Bool {
        guard let month = pattern.month, let day = pattern.day else { return false }
        return [reference.year, reference.year + 1].contains { year in
            let date = CivilDate(year: year, month: month, day: day)
            return date.isValid && date.weekday == weekday
        }
    }

    /// "1/2 cup", "3/4 hour", and "24/7", which is no day.
    private func isFraction(_ first: Int, _ second: Int, _ end: Int, _ index: Int) -> Bool {
        if first == 24, second == 7, weekdayBefore(index) == nil { return true }
        if TimeGrammar.countedNouns.contains(key(end)) { return true }
        return first < second && first <= 3 && second <= 4 && word(end).unit != nil
    }

    /// Behind the second stop of "23.03.", where a time or another day follows.
    private func behindStop(_ end: Int) -> Int {
        guard isSign(end, "."), touches(end), !touches(end + 1) || isSign(end + 1, ",") else { return end }
        return isDash(end + 1) || isSign(end + 1, ",") || isNumber(end + 1) ? end + 1 : end
    }

    /// "3/6 wednesday".
    private func weekdayBehind(_ index: Int) -> Int? {
        let word = word(skipping(index, ","))
        return word.weekday > 0 && word.traits.isDisjoint(with: [.plural, .ambiguous])
            ? Int(word.weekday) : nil
    }

    func weekdayBefore(_ index: Int) -> Int? {
        let before =
            isSign(index - 1, ",") || isSign(index - 1, ".") || keyword(index - 1) == .the
            ? index - 2 : index - 1
        let weekday = Int(word(before).weekday)
        return weekday > 0 ? weekday : nil
    }

    func day(_ day: Int, of month: Int) -> CalendarPattern? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        return CalendarPattern(month: month, day: day)
    }

    func isAfterWeekday(_ index: Int) -> Bool {
        word(index - 1).weekday > 0 || isSign(index - 1, ",") && word(index - 2).weekday > 0
    }

    /// "7-6" behind a weekday is a date, elsewhere a range or a sum.
    func isHyphenDate(_ index: Int) -> Bool { isAfterWeekday(index) }
}
