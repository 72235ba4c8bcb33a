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
            if !isTight, comma == next, let year = monthAndShortYear(month, next, word) { return year }
            return bare
        }
        if isMeasured(day.end), !day.isOrdinal { return bare }
        if !day.isOrdinal, isWord(start), keyword(day.end) == .hundred || spokenYear(start, before: day.end) {
            return bare
        }
        return dated(nil, month, day.value, nil, day.end, isLoose: true)
    }

    /// "may 97", "April of 87": two digits that are no day.
    private func monthAndShortYear(_ month: Int, _ index: Int, _ word: TimeWord) -> Calendar? {
        let place = keyword(index) == .of || keyword(index) == .in ? index + 1 : index
        guard let short = digits(place), short.count == 2, short.value > 31 else { return nil }
        if place == index {
            guard !isClockLike(place + 1), !isMeasured(place + 1), !isPartOfNumber(place),
                !word.traits.contains(.ambiguous) || isOpenEnd(place + 1)
            else { return nil }
        }
        let pattern = CalendarPattern(year: fullYear(short.value), month: month)
        return Calendar(.pattern(pattern), place + 1, TimeRules(.month).with(.year))
    }

    /// Whether words of a number are a year rather than a day: "May nineteen eighty".
    private func spokenYear(_ index: Int, before end: Int) -> Bool {
        guard let year = year(index) else { return false }
        return year.end > end
    }

    /// A date with its year taken in, if one follows: ", 2019", "/18", " 2015".
    func dated(
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
    /// A year near the reference is a year. One some years off is a time if it can be one that timetables
    /// have, in fives of minutes, or one that no calendar needs.
    func isTimeNotYear(_ index: Int, comma: Bool, isLoose: Bool) -> Bool {
        guard let digits = digits(index), digits.count == 4 else { return false }
        if word(index + 1).unit == .hour, digits.value / 100 < 25, digits.value % 100 < 60 { return true }
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

    /// "5th of March 2019", "14april", "03AUG", "the twenty fifth day of May".
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
            if isWord(day.end), word(day.end).isPlain { return nil }
        } else {
            // "the first week", "the second one", "2nd floor": a place of something else.
            if isWord(index), word(day.end).cardinal == 1 { return nil }
            if word(day.end).unit != nil, word(day.end).unit != .day { return nil }
            if isWord(index), isWord(day.end),
                word(day.end).isPlain || keyword(day.end) == .time || keyword(day.end) == .half
            {
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
    func isRelativeMonth(_ index: Int) -> Bool {
        let next = keyword(index) == .the ? index + 1 : index
        return word(next + 1).unit == .month && !word(next).isForeign && word(next).cardinal < 0
    }

}
