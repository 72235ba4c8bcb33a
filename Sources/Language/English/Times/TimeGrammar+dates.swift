extension TimeGrammar {
    /// "March 3rd, 2019", "May 2018", "Dec31", "Oct/2", "september-2020-23", "March".
    func monthDate(_ index: Int) -> Calendar? {
        let word = word(index)
        let month = Int(word.month)
        var next = index + 1
        if isSign(next, "."), !isNumber(next + 1) || word.traits.contains(.abbreviation) { next += 1 }
        let isTight = isSign(next, "-") || isSign(next, "/")
        let bare = Calendar(
            .pattern(CalendarPattern(month: month)),
            next == index + 1 || !isNumber(next) ? index + 1 : next,
            TimeRules(.month),
            isWeak: word.traits.contains(.ambiguous) || word.traits.contains(.abbreviation)
        )
        if isTight { next += 1 }
        let comma = isSign(next, ",") ? next + 1 : next
        // "september-2020-23".
        if isTight, let year = year(next), isSign(year.end, "-") || isSign(year.end, "/"),
            let day = dayNumber(year.end + 1, words: false)
        {
            return dated(year.value, month, day.value, nil, day.end)
        }
        if let year = year(comma), !(isSign(comma + 1, ":")) {
            return Calendar(
                .pattern(CalendarPattern(year: year.value, month: month)),
                year.end,
                TimeRules(.month).with(.year)
            )
        }
        let start = keyword(comma) == .the ? comma + 1 : comma
        guard let day = dayNumber(start, words: true), comma == next || day.isOrdinal, !isClockLike(day.end)
        else {
            if !isTight, comma == next, let short = digits(next), short.count == 2, short.value > 31,
                !isClockLike(next + 1),
                !isMeasured(next + 1), !isPartOfNumber(next),
                !word.traits.contains(.ambiguous) || isOpenEnd(next + 1)
            {
                return Calendar(
                    .pattern(CalendarPattern(year: fullYear(short.value), month: month)),
                    next + 1,
                    TimeRules(.month).with(.year)
                )
            }
            // "April of 87", "jan '80".
            let ofYear = keyword(next) == .of || keyword(next) == .in ? next + 1 : next
            if ofYear != next, let short = digits(ofYear), short.count == 2, short.value > 31 {
                return Calendar(
                    .pattern(CalendarPattern(year: fullYear(short.value), month: month)),
                    ofYear + 1,
                    TimeRules(.month).with(.year)
                )
            }
            return bare
        }
        if isMeasured(day.end), !day.isOrdinal { return bare }
        if !day.isOrdinal, isWord(start), keyword(day.end) == .hundred || spokenYear(start, before: day.end) {
            return bare
        }
        return dated(nil, month, day.value, nil, day.end, isLoose: true)
    }

    /// Whether words of a number are a year rather than a day: "May nineteen eighty".
    private func spokenYear(_ index: Int, before end: Int) -> Bool {
        guard let year = year(index) else { return false }
        return year.end > end
    }

    /// A date with its year taken in, if one follows: ", 2019", "/18", " 2015".
    private func dated(
        _ year: Int?,
        _ month: Int,
        _ day: Int,
        _ weekday: Int?,
        _ end: Int,
        isLoose: Bool = false
    ) -> Calendar {
        var pattern = CalendarPattern(year: year, month: month, day: day, weekday: weekday)
        var end = end
        var rules = TimeRules(.monthDay)
        if year == nil {
            var next =
                isSign(end, ",") || isSign(end, ".") || isSign(end, "-") || isSign(end, "/") ? end + 1 : end
            if keyword(next) == .of || keyword(next) == .in { next += 1 }
            if keyword(next) == .the { next += 1 }
            if self.word(next).unit == .year { next += 1 }
            if let year = self.year(next), !isTimeNotYear(next, comma: next > end, isLoose: isLoose) {
                pattern.year = year.value
                end = year.end
                rules = rules.with(.year)
            } else if let short = digits(next), short.count == 2, short.value > 31 || isSign(end, "/"),
                !isClockLike(next + 1), !(isSign(next + 1, ".") && isNumber(next + 2))
            {
                pattern.year = fullYear(short.value)
                end = next + 1
                rules = rules.with(.year)
            }
        }
        return Calendar(.pattern(pattern), end, rules)
    }

    /// Whether four digits behind a day and month are a time: "6 Nov 2359", "2 Jan 1430".
    ///
    /// A year near the reference is a year. One some years off is a time if it can be one that timetables have, in
    /// fives of minutes, or one that no calendar needs.
    func isTimeNotYear(_ index: Int, comma: Bool, isLoose: Bool) -> Bool {
        guard let digits = digits(index), digits.count == 4 else { return false }
        if isSign(index + 1, ":") || isClockLike(index + 1)
            || isDash(index + 1) && self.digits(index + 2)?.count == 4
        {
            return !isSign(index + 1, ":") || digits.value / 100 < 24
        }
        if clock(index + 1) != nil || keyword(index + 1) == .at || isSign(index + 1, "@") { return false }
        guard !comma, !isLoose, digits.value / 100 < 24, digits.value % 100 < 60 else { return false }
        let distance = digits.value - reference.year
        if distance < -60 || distance > 100 { return true }
        return digits.value < 2000
            ? digits.value % 5 == 0 && distance < -30 : distance > 2 && digits.value % 5 == 0
    }

    /// "5th of March 2019", "12. September 2017", "14april", "03AUG", "the twenty fifth day of May".
    func dayMonth(_ index: Int) -> Calendar? {
        guard let day = dayNumber(index, words: true) else { return nil }
        var next = day.end
        if word(next).unit == .day, day.isOrdinal { next += 1 }
        if isSign(next, ".") || isSign(next, "-") || isSign(next, "/") { next += 1 }
        if keyword(next) == .of || keyword(next) == .in && day.isOrdinal { next += 1 }
        if keyword(next) == .the || keyword(next) == .this { next += 1 }
        let month = Int(word(next).month)
        guard month > 0 else { return nil }
        if isWord(index), !day.isOrdinal, word(next).traits.contains(.ambiguous), !isWord(next - 1) {
            return nil
        }
        var end = next + 1
        if isSign(end, "."), word(next).traits.contains(.abbreviation) { end += 1 }
        if isSign(end, "-") || isSign(end, "/"), touches(end), isSign(next - 1, "-") || isSign(next - 1, "/"),
            let short = digits(end + 1), short.count == 2, touches(end + 1)
        {
            let pattern = CalendarPattern(year: fullYear(short.value), month: month, day: day.value)
            return Calendar(.pattern(pattern), end + 2, TimeRules(.dayMonth).with(.year))
        }
        var read = dated(nil, month, day.value, nil, end)
        if read.end == end, isSign(next + 1, "."), end == next + 2, !isNumber(end) { read.end = next + 1 }
        read.rules = read.rules.with(.dayMonth)
        // "15 April of 87", "october '80".
        let tail = keyword(read.end) == .of ? read.end + 1 : read.end
        if case .pattern(var pattern) = read.value, pattern.year == nil {
            if tail > read.end, let short = digits(tail), short.count == 2 {
                pattern.year = fullYear(short.value)
                read = Calendar(.pattern(pattern), tail + 1, read.rules.with(.year))
            } else if let short = digits(read.end), short.count == 2, !isClockLike(read.end + 1),
                short.value >= reference.year % 100, short.value <= reference.year % 100 + 3,
                day.isOrdinal || short.value > 12,
                !isDash(read.end + 1), !isSign(read.end + 1, "."), keyword(read.end + 1) != .to,
                !isMeasured(read.end + 1)
            {
                // "24 April 17", "14th April 15".
                pattern.year = fullYear(short.value)
                read = Calendar(.pattern(pattern), read.end + 1, read.rules.with(.year))
            }
        }
        return read
    }

    /// "the 15th", "the 24": of a bare number only behind "the" or in an answer.
    func dayOfMonth(_ index: Int) -> Calendar? {
        guard let day = dayNumber(index, words: false) else { return nil }
        let isOfMonth = keyword(day.end) == .of && isRelativeMonth(day.end + 1)
        let behindThe = keyword(index - 1) == .the || isOfMonth
        guard day.isOrdinal || behindThe else { return nil }
        if !day.isOrdinal {
            if isClockLike(day.end) || isMeasured(day.end) || isSign(day.end, "%") { return nil }
            if isWord(day.end), word(day.end).isForeign { return nil }
        } else {
            // "the first week", "the second one", "2nd floor": a place of something else.
            if word(day.end).unit != nil, word(day.end).unit != .day { return nil }
            if isWord(index), isWord(day.end), word(day.end).isForeign || keyword(day.end) == .half {
                return nil
            }
        }
        var end = day.end
        if day.isOrdinal, word(end).unit == .day, keyword(end + 1) == .of { end += 1 }
        let isSpelled = isWord(index)
        return Calendar(
            .pattern(CalendarPattern(day: day.value)),
            end,
            TimeRules(.dayOfMonth),
            isWeak: isSpelled || !behindThe
        )
    }

    /// "this month", "the next month".
    private func isRelativeMonth(_ index: Int) -> Bool {
        let next = keyword(index) == .the ? index + 1 : index
        return word(next + 1).unit == .month && !word(next).isForeign && word(next).cardinal < 0
    }

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

    private func compactDate(_ value: Int) -> CalendarExpression? {
        guard (1900...2199).contains(value / 10_000) else { return nil }
        return exact(value / 10_000, value / 100 % 100, value % 100)
    }

    /// "2016 10 16".
    private func spacedDate(_ index: Int, _ year: Int) -> Calendar? {
        guard (1900...2199).contains(year), let month = digits(index + 1), let day = digits(index + 2),
            month.count == 2, day.count == 2, !isClockLike(index + 3),
            let date = exact(year, month.value, day.value)
        else { return nil }
        return Calendar(date, index + 3, .numericDate)
    }

    private func exact(_ year: Int, _ month: Int, _ day: Int) -> CalendarExpression? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        return .pattern(CalendarPattern(year: year, month: month, day: day))
    }

    /// "2006-Jun-16", "2012/Aug/10", "2019-aug".
    private func yearMonthName(_ index: Int, _ year: Int) -> Calendar? {
        let month = Int(word(index + 2).month)
        if isSign(index + 3, "-") || isSign(index + 3, "/"), touches(index + 4), let day = digits(index + 4) {
            return exact(year, month, day.value).map { Calendar($0, index + 5, .numericDate) }
        }
        return Calendar(.pattern(CalendarPattern(year: year, month: month)), index + 3, .numericDate)
    }

    private func fullDate(
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
    private func shortDate(
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
        if isSlash, first.value < second.value, first.value <= 3, second.value <= 4, word(end).unit != nil {
            return nil
        }
        if isMeasured(end) || isSlash && keyword(end) == .of || isClockLike(end) { return nil }
        let dayFirst = day(first.value, of: second.value)
        let monthFirst = day(second.value, of: first.value)
        let isMonthFirst = monthComesFirst && !isDot
        let ordered = (isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst]).compactMap { $0 }
        if let weekday = weekdayBefore(index), let fitting = ordered.first(where: { fits($0, weekday) }) {
            return Calendar(.pattern(fitting), end, TimeRules(.numericDate))
        }
        // What a weekday does not confirm may be a time, "Monday 9.15", or a range of hours, "Monday 3-8".
        guard let pattern = ordered.first, isSlash || isDot && weekdayBefore(index) == nil else { return nil }
        return Calendar(.pattern(pattern), end, TimeRules(.numericDate), isWeak: isDot)
    }

    /// Whether a day of this year or the next has a weekday.
    private func fits(_ pattern: CalendarPattern, _ weekday: Int) -> Bool {
        guard let month = pattern.month, let day = pattern.day else { return false }
        return [reference.year, reference.year + 1].contains { year in
            let date = CivilDate(year: year, month: month, day: day)
            return date.isValid && date.weekday == weekday
        }
    }

    private func weekdayBefore(_ index: Int) -> Int? {
        let before =
            isSign(index - 1, ",") || isSign(index - 1, ".") || keyword(index - 1) == .the
            ? index - 2 : index - 1
        let weekday = Int(word(before).weekday)
        return weekday > 0 ? weekday : nil
    }

    private func day(_ day: Int, of month: Int) -> CalendarPattern? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        return CalendarPattern(month: month, day: day)
    }

    private func isAfterWeekday(_ index: Int) -> Bool {
        word(index - 1).weekday > 0 || isSign(index - 1, ",") && word(index - 2).weekday > 0
    }

    /// "7-6" behind a weekday is a date, elsewhere a range or a sum.
    private func isHyphenDate(_ index: Int) -> Bool { isAfterWeekday(index) }
}
