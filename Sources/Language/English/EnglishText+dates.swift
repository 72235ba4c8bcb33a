extension EnglishText {
    /// "2030-01-02", "2030/1/2".
    func isoDate(at index: Int) -> Match<DateExpression>? {
        guard let year = digits(index), tokens[index].length == 4, EnglishText.years.contains(year) else {
            return nil
        }
        let sign = word(index + 1)
        guard ["-", "/", ".", "–"].contains(sign), word(index + 3) == sign else { return nil }
        guard let month = digits(index + 2), let day = digits(index + 4), tokens[index + 4].length <= 2 else {
            return nil
        }
        guard (index + 1...index + 4).allSatisfy(isAttached) else { return nil }
        return exact(year, month, day, end: index + 5)
    }

    /// "1/2/2030", "1/2"; with dots the day comes first ("2.1.2030").
    func numericDate(at index: Int, order: LanguageSettings.DateOrder) -> Match<DateExpression>? {
        guard let first = digits(index), tokens[index].length <= 2, let second = digits(index + 2) else {
            return nil
        }
        let sign = word(index + 1)
        guard ["/", ".", "-"].contains(sign), isAttached(index + 1), isAttached(index + 2) else { return nil }
        guard tokens[index + 2].length <= 2, !(first == 24 && second == 7) else { return nil }
        let isDayFirst = sign == "." || first > 12 || order == .dayFirst && second <= 12
        let (month, day) = isDayFirst ? (second, first) : (first, second)
        if word(index + 3) == sign, isAttached(index + 3), isAttached(index + 4), let year = digits(index + 4)
        {
            switch tokens[index + 4].length {
            case 4: return exact(year, month, day, end: index + 5)
            case 2: return exact(year < 69 ? 2000 + year : 1900 + year, month, day, end: index + 5)
            default: return nil
            }
        }
        guard sign == "/", sense(index + 3)?.unit == nil else { return nil }
        return monthDay(month, day, end: index + 3)
    }

    /// "Jan 5", "January the 5th, 2027", "may fifth".
    func monthThenDay(at index: Int) -> Match<DateExpression>? {
        guard let month = sense(index)?.month else { return nil }
        var next = index + 1
        if word(next) == "." { next += 1 }
        if word(next) == "the" { next += 1 }
        guard let day = ordinal(at: next) ?? dayNumber(at: next) else { return nil }
        return withYear(month, day.value, after: day.end)
    }

    /// "5 January", "the 5th of January 2027", "twenty first of march".
    func dayThenMonth(at index: Int) -> Match<DateExpression>? {
        let start = word(index) == "the" ? index + 1 : index
        guard let day = ordinal(at: start) ?? dayNumber(at: start) else { return nil }
        let next = ["of", "-"].contains(word(day.end)) ? day.end + 1 : day.end
        guard let month = sense(next)?.month else { return nil }
        let end =
            word(next + 1) == "." && word(next).count < 5 && digits(next + 2) != nil ? next + 2 : next + 1
        return withYear(month, day.value, after: end)
    }

    /// "the 15th", "15th of next month", "the fifteenth".
    func dayOfMonth(at index: Int, isAnswer: Bool = false) -> Match<DateExpression>? {
        let hasArticle = word(index) == "the"
        let start = hasArticle ? index + 1 : index
        let bare = isAnswer && hasArticle && digits(start) != nil ? cardinal(at: start) : nil
        guard let day = ordinal(at: start) ?? bare, (1...31).contains(day.value) else { return nil }
        let next = word(day.end) == "of" ? day.end + 1 : day.end
        if let ahead = weeksAhead(at: next), sense(ahead.end)?.unit == .month {
            return Match(.dayOfMonth(day.value, monthsAhead: ahead.value), end: ahead.end + 1)
        }
        if has(["the", "month"], at: next) {
            return Match(.dayOfMonth(day.value, monthsAhead: nil), end: next + 2)
        }
        // "the first meeting", "5th Avenue": an ordinal counts things unless the phrase ends behind it.
        guard endsPhrase(day.end), sense(day.end)?.unit == nil, digits(start) != nil || hasArticle else {
            return nil
        }
        guard word(day.end) != "of" else { return nil }
        return Match(.dayOfMonth(day.value, monthsAhead: nil), end: day.end)
    }

    /// "in March", "next march", "March 2030".
    func bareMonth(at index: Int) -> Match<DateExpression>? {
        let isLed = ["in", "next", "this", "coming", "early", "during"].contains(word(index))
        let start = isLed ? index + 1 : index
        guard let month = sense(start)?.month else { return nil }
        if let year = year(at: start + 1) { return Match(.month(month, year: year.value), end: year.end) }
        // "in March 3rd" is a day.
        guard isLed, monthThenDay(at: start) == nil else { return nil }
        return endsPhrase(start + 1) ? Match(.month(month, year: nil), end: start + 1) : nil
    }

    private func dayNumber(at index: Int) -> Match<Int>? {
        guard let day = cardinal(at: index), (1...31).contains(day.value) else { return nil }
        // "Jan 5pm", "march 10:30": the number is an hour.
        if word(day.end) == ":" || meridiem(at: day.end) != nil || sense(day.end)?.unit != nil { return nil }
        return digits(index) == nil || tokens[index].length <= 2 ? day : nil
    }

    private func withYear(_ month: Int, _ day: Int, after index: Int) -> Match<DateExpression>? {
        let next = word(index) == "," || word(index) == "of" || word(index) == "-" ? index + 1 : index
        if let year = year(at: next) { return exact(year.value, month, day, end: year.end) }
        return monthDay(month, day, end: index)
    }

    /// A year from 1900 to 2199 that is not the hour of "2030 hours".
    private func year(at index: Int) -> Match<Int>? {
        guard let year = digits(index), tokens[index].length == 4, EnglishText.years.contains(year) else {
            return nil
        }
        return sense(index + 1)?.unit == nil && word(index + 1) != ":" && !isAttachedWord(index + 1)
            ? Match(year, end: index + 1) : nil
    }

    private func isAttachedWord(_ index: Int) -> Bool {
        isAttached(index) && tokens[index].kind == .word
    }

    private func exact(_ year: Int, _ month: Int, _ day: Int, end: Int) -> Match<DateExpression>? {
        let date = CivilDate(year: year, month: month, day: day)
        return date.isValid && EnglishText.years.contains(year) ? Match(.exact(date), end: end) : nil
    }

    /// A day of a month in some year: February 29 is one.
    private func monthDay(_ month: Int, _ day: Int, end: Int) -> Match<DateExpression>? {
        guard CivilDate(year: 2000, month: month, day: day).isValid else { return nil }
        return Match(.monthDay(month: month, day: day), end: end)
    }
}
