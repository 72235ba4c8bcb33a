extension EnglishText {
    /// What has the shape of a date or time but is none: "February 30", "2026-13-45", "at 25:00".
    ///
    /// A text that names such a moment is asked about, rather than what stands beside it taken for the whole.
    func impossible(in place: EnglishRule.Place) -> Match<MomentExpression>? {
        let index = place.index
        let start = ["in", "the"].contains(word(index)) ? index + 1 : index
        let isLed = ["on", "by", "for"].contains(word(index - 1))
        let end =
            impossibleNumeric(at: index, order: place.settings.dateOrder, isLed: isLed)
            ?? impossibleNamed(at: start) ?? impossibleDay(at: start, isLed: isLed && start > index)
            ?? impossibleClock(in: place)
        return end.map { Match(MomentExpression(isImpossible: true), end: $0) }
    }

    /// "2026-13-45", "31.11.2030"; "13/45" only behind "on".
    private func impossibleNumeric(at index: Int, order: LanguageSettings.DateOrder, isLed: Bool) -> Int? {
        guard digits(index) != nil, digits(index + 2) != nil, !isAttached(index) || index == 0 else {
            return nil
        }
        let sign = word(index + 1)
        guard ["-", "/", "."].contains(sign), isAttached(index + 1), isAttached(index + 2) else { return nil }
        guard isoDate(at: index) == nil, numericDate(at: index, order: order) == nil else { return nil }
        let isFull = word(index + 3) == sign && isAttached(index + 3) && isAttached(index + 4)
        guard isFull, digits(index + 4) != nil else {
            return isLed && sign == "/" && tokens[index].length <= 2 && tokens[index + 2].length <= 2
                ? index + 3 : nil
        }
        let lengths = [tokens[index].length, tokens[index + 2].length, tokens[index + 4].length]
        let isShaped =
            lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2
            || lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] == 4
        return isShaped ? index + 5 : nil
    }

    /// "February 30", "the 32nd of March", "Feb 29 2027", "January 5, 9999".
    private func impossibleNamed(at index: Int) -> Int? {
        if let month = sense(index)?.month {
            var next = index + 1
            if word(next) == "." { next += 1 }
            if word(next) == "the" { next += 1 }
            guard let day = impossibleDayNumber(at: next, month: index) else { return nil }
            return impossibleEnd(month, day.value, after: day.end)
        }
        guard let day = ordinal(at: index) ?? cardinal(at: index) else { return nil }
        let next = ["of", "-"].contains(word(day.end)) ? day.end + 1 : day.end
        guard let month = sense(next)?.month else { return nil }
        guard let number = impossibleDayNumber(at: index, month: next) else { return nil }
        return impossibleEnd(month, number.value, after: next + 1)
    }

    /// A number that counts days beside a month; "may 50 people" counts something else.
    private func impossibleDayNumber(at index: Int, month: Int) -> Match<Int>? {
        if let day = ordinal(at: index) { return day }
        guard let day = cardinal(at: index), digits(index) == nil || tokens[index].length <= 2 else {
            return nil
        }
        if word(day.end) == ":" || meridiem(at: day.end) != nil || sense(day.end)?.unit != nil { return nil }
        return day.value > 31 && ["may", "march", "mar"].contains(word(month)) ? nil : day
    }

    private func impossibleEnd(_ month: Int, _ day: Int, after index: Int) -> Int? {
        let isDay = CivilDate(year: 2000, month: month, day: day).isValid
        let next = word(index) == "," || word(index) == "of" || word(index) == "-" ? index + 1 : index
        guard let year = digits(next), tokens[next].length == 4, sense(next + 1)?.unit == nil,
            word(next + 1) != ":"
        else { return isDay ? nil : index }
        if EnglishText.years.contains(year) {
            return CivilDate(year: year, month: month, day: day).isValid ? nil : next + 1
        }
        // "Jan 5 1530" may be an hour.
        return !isDay || year > 2400 || year % 100 > 59 ? next + 1 : nil
    }

    /// "on the 32nd".
    private func impossibleDay(at index: Int, isLed: Bool) -> Int? {
        guard isLed, digits(index) != nil, let day = ordinal(at: index), !(1...31).contains(day.value) else {
            return nil
        }
        return endsPhrase(day.end) ? day.end : nil
    }

    /// "at 25:00", "at 10:75".
    private func impossibleClock(in place: EnglishRule.Place) -> Int? {
        let index = place.index
        guard let hour = digits(index), tokens[index].length <= 2, word(index + 1) == ":",
            isAttached(index + 1), isAttached(index + 2), let minute = digits(index + 2),
            tokens[index + 2].length == 2
        else { return nil }
        let isLed = ["at", "@", "from", "by", "around", "until"].contains(word(index - 1))
        guard isLed || place.isAfterDate || place.isAnswer else { return nil }
        return hour > 24 || minute > 59 || hour == 24 && minute > 0 ? index + 3 : nil
    }

    /// The years that dates are read in.
    static let years = 1900...2199
}
