extension TimeGrammar {
    /// "5 pm", "eleven am", "3 o'clock", "ten thirty am", "3 oclock in the pm".
    func hourWithHalf(_ index: Int) -> Clock? {
        guard let hour = hourNumber(index) else { return lateSpoken(index) }
        var clock = ClockTime(hour: hour.value, half: hour.isExact ? .exact : .open, isBare: true)
        var end = hour.end
        if let minute = spokenMinute(end), isWord(index) {
            clock.minute = minute.value
            clock.isBare = false
            if let half = halfOfDay(minute.end) { return given(clock, half, .spokenClock) }
            if hour.value <= 12 { return Clock(clock, minute.end, TimeRules(.spokenClock), isWeak: true) }
        }
        if keyword(end) == .oclock || isSplitOclock(end) {
            end += keyword(end) == .oclock ? 1 : 3
            if let half = halfOfDay(end) { return given(clock, half, .hourWithHalf) }
            return Clock(clock, end, .hourWithHalf)
        }
        if let ish = afterIsh(end) { return Clock(clock, ish, .bareHour) }
        guard let half = halfOfDay(end) else { return nil }
        let isLetter = half.end == end + 1 && keyword(end) != .am && keyword(end) != .pm
        if isLetter, half.value == .morning, !touches(end) { return nil }
        return given(clock, half, .hourWithHalf).weak(isLetter && half.value == .morning)
    }

    /// "fifteen thirty pm", "at eighteen fifteen": an hour above twelve in words.
    private func lateSpoken(_ index: Int) -> Clock? {
        guard isWord(index), let hour = cardinal(index), (13...23).contains(hour.value),
            let minute = spokenMinute(hour.end)
        else { return nil }
        let half = halfOfDay(minute.end)
        guard half != nil || isAtBefore(index) else { return nil }
        return Clock(
            ClockTime(hour: hour.value, minute: minute.value, half: .exact),
            half?.end ?? minute.end,
            .spokenClock
        )
    }

    /// "ish", "-ish" behind an hour: where it ends.
    private func afterIsh(_ index: Int) -> Int? {
        let next = isDash(index) && touches(index) ? index + 1 : index
        return keyword(next) == .ish && touches(next) && !isMeasured(next + 1) ? next + 1 : nil
    }

    /// "three thirty", "twelve fifteen" where nothing else speaks for a time, so that it is a weak one.
    func spokenTime(_ index: Int) -> Phrase? {
        guard isWord(index), let hour = hourNumber(index), let minute = spokenMinute(hour.end),
            minute.value % 15 == 0 || [.at, .by, .until, .before, .after].contains(keyword(index - 1)),
            !isOtherNumber(minute.end), !isMeasured(minute.end),
            keyword(minute.end) != .hundred, word(minute.end).month == 0
        else { return nil }
        var phrase = TimePhrase()
        phrase.clock = ClockTime(hour: hour.value, minute: minute.value)
        return Phrase(phrase, minute.end, TimeRules(.spokenClock), isWeak: true)
    }

    /// "fifteen hundred hours", "zero nine hundred": as soldiers tell the time.
    func spokenMilitary(_ index: Int) -> Clock? {
        let isLed = keyword(index) == .oh || word(index).cardinal == 0
        let start = isLed ? index + 1 : index
        guard isWord(start), let hour = cardinal(start), isLed || isAtBefore(index) else { return nil }
        // "nine hundred" is one number of words.
        guard hour.value % 100 == 0, hour.value <= 2400, keyword(hour.end - 1) == .hundred else { return nil }
        let isMarked = word(hour.end).unit == .hour
        guard isLed || isMarked else { return nil }
        return Clock(
            ClockTime(hour: hour.value / 100, half: .exact),
            isMarked ? hour.end + 1 : hour.end,
            .spokenClock
        )
    }

    /// `10 o"clock`, "10 o clock".
    func isSplitOclock(_ index: Int) -> Bool {
        guard keyword(index) == .oh else { return false }
        return isSign(index + 1, "\"") && key(index + 2) == TimeGrammar.clockWord
            || isSign(index + 1, "'") && key(index + 2) == TimeGrammar.clockWord
    }

    private static let clockWord = WordKey.of("clock")

    /// An hour: digits up to 24, or a word up to twelve.
    func hourNumber(_ index: Int) -> (value: Int, end: Int, isExact: Bool)? {
        if let digits = digits(index) {
            guard digits.count <= 2, digits.value <= 24 else { return nil }
            return (
                digits.value, index + 1,
                digits.value > 12 || digits.value == 0 || digits.count == 2 && digits.value < 10
            )
        }
        let number = Int(word(index).cardinal)
        guard (1...12).contains(number) else { return nil }
        return (number, index + 1, false)
    }

    /// The minutes behind a spoken hour: "thirty", "twenty-seven", "o five", "zero three", "15".
    func spokenMinute(_ index: Int) -> (value: Int, end: Int)? {
        let start = isDash(index) && touches(index) ? index + 1 : index
        if keyword(start) == .oh || word(start).cardinal == 0 {
            let next = isDash(start + 1) ? start + 2 : start + 1
            let unit = Int(word(next).cardinal)
            return (1...9).contains(unit) ? (unit, next + 1) : nil
        }
        guard isWord(start), let number = cardinal(start), (10...59).contains(number.value),
            word(number.end).unit == nil
        else { return nil }
        return (number.value, number.end)
    }

    /// "half past three", "quarter to noon", "20 past 3pm", "15 minutes past noon", "half three", "ten to".
    func pastOrTo(_ index: Int) -> Clock? {
        var next = keyword(index) == .a ? index + 1 : index
        let minutes: Int
        if keyword(next) == .half {
            minutes = 30
            next += 1
            if isDash(next) { next += 1 }
            if let hour = hourNumber(next), keyword(next - 1) == .half, !isMeasured(hour.end) {
                // "half three" is half past three.
                return Clock(
                    ClockTime(hour: hour.value, minute: 30, half: hour.isExact ? .exact : .open),
                    hour.end,
                    .pastOrTo
                )
            }
        } else if word(next).unit == .quarter {
            minutes = 15
            next += 1
        } else {
            guard let number = cardinal(next), (1...59).contains(number.value) else { return nil }
            minutes = number.value
            next = number.end
            if word(next).unit == .minute { next += 1 }
        }
        let sign: Int
        switch keyword(next) {
        case .past, .after: sign = 1
        case .to, .before, .until: sign = -1
        case .of where minutes % 5 == 0 && word(next - 1).unit == .quarter: sign = -1
        default:
            guard key(next) == TimeGrammar.tillWord else { return nil }
            sign = -1
        }
        if keyword(next) == .after || keyword(next) == .before, isNumber(next - 1) { return nil }
        guard let hour = fullHour(next + 1) else { return nil }
        // "3 to 4" is a range; minutes to an hour come in fives, or are called minutes: "ten to 6 in the evening".
        let isSettled = isWord(index) && minutes % 5 == 0 && minutes < 30 && ownPart(hour.end) != nil
        if sign < 0, !isSettled, isNumber(index) || word(index).cardinal >= 0,
            minutes % 5 != 0 || minutes > 29 || isNumber(next + 1)
                || minutes == 10 && keyword(index - 1) != .at
                || isNumber(index) && minutes < 13,
            word(next - 1).unit == nil
        {
            return nil
        }
        return Clock(hour.value.adding(minutes: sign * minutes), hour.end, hour.rules.with(.pastOrTo))
    }

    private static let tillWord = WordKey.of("till")

    /// A full hour, which minutes are counted from.
    func fullHour(_ index: Int) -> Clock? {
        switch keyword(index) {
        case .noon: return Clock(.noon, index + 1, .noon)
        case .midnight: return Clock(.midnight, index + 1, .noon)
        default: break
        }
        if let clock = digitalClock(index) ?? hourWithHalf(index) {
            if clock.value.minute == 0 { return clock }
            guard isWord(index) else { return nil }
        }
        guard let hour = hourNumber(index), !isMeasured(hour.end), word(hour.end).month == 0,
            !isPartOfNumber(index),
            !isOrdinalEnding(hour.end)
        else { return nil }
        let clock = ClockTime(hour: hour.value, half: hour.isExact ? .exact : .open)
        return Clock(clock, hour.end, TimeRules(.bareHour), isWeak: true)
    }
}
