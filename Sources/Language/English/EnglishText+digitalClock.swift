extension EnglishText {
    /// An hour, perhaps with minutes, in digits or words: "3", "3pm", "3:30", "15.30h", "1500 hours", "three
    /// thirty".
    func digital(at index: Int) -> Match<ClockReading>? {
        guard let number = cardinal(at: index), !isAttachedToWord(index) else { return nil }
        if let military = military(at: index) { return military }
        var minute = minutes(after: number)
        if minute == nil, number.value > 24 { return nil }
        if let found = minute, sense(found.end)?.unit != nil, word(found.end) != "hours" { minute = nil }
        let end = minute?.end ?? number.end
        if let meridiem = meridiem(at: end), (1...12).contains(number.value) {
            let hour = number.value % 12 + (meridiem.value ? 12 : 0)
            let time = TimeExpression.clock(hour * 60 + (minute?.value ?? 0))
            return Match(ClockReading(time: time, isCertain: true), end: meridiem.end)
        }
        if let end = oclock(at: end), minute == nil, number.value <= 24 {
            return Match(ClockReading(time: open(number.value, 0, index), isCertain: true), end: end)
        }
        guard let minute else { return bareHour(number, index) }
        guard number.value < 24 || number.value == 24 && minute.value == 0 else { return nil }
        // "three twenty" may be a count; a colon, or a quarter of an hour in words, is a time.
        let isCertain = isDigital(number) ?? (minute.value % 15 == 0)
        let time = open(number.value % 24, minute.value, index)
        return Match(ClockReading(time: time, isCertain: isCertain), end: minute.end)
    }

    /// "am", "pm", "a.m.", "p.m", "a" right behind the digits; true for the afternoon.
    func meridiem(at index: Int) -> Match<Bool>? {
        switch word(index) {
        case "am": return Match(false, end: index + 1)
        case "pm": return Match(true, end: index + 1)
        case "a", "p":
            let isAfternoon = word(index) == "p"
            if word(index + 1) == ".", isAttached(index + 1), word(index + 2) == "m", isAttached(index + 2) {
                // The dot of "p.m." at the end of a sentence serves both.
                let hasDot = word(index + 3) == "." && isAttached(index + 3)
                return Match(isAfternoon, end: index + (hasDot ? 4 : 3))
            }
            if word(index + 1) == "m", isAfternoon || isAttached(index) {
                return Match(isAfternoon, end: index + 2)
            }
            return isAttached(index) ? Match(isAfternoon, end: index + 1) : nil
        default: return nil
        }
    }

    /// The index behind "o'clock" in its spellings.
    func oclock(at index: Int) -> Int? {
        switch word(index) {
        case "o'clock", "oclock", "o’clock": return index + 1
        case "o": return word(index + 2) == "clock" ? index + 3 : word(index + 1) == "clock" ? index + 2 : nil
        default: return nil
        }
    }

    /// An hour of digits that stands for one half of the day only if it says so: "03:30", "15:30", but not
    /// "3:30".
    private func open(_ hour: Int, _ minute: Int, _ index: Int) -> TimeExpression {
        let isPadded = digits(index) != nil && tokens[index].length == 2 && hour < 10
        return (1...12).contains(hour) && !isPadded
            ? .spoken(hour: hour, minute: minute) : .clock(hour % 24 * 60 + minute)
    }

    /// Whether the sign behind digits makes them a time: a colon, or the "h" of "15h30"; "1h30" is a length.
    private func isDigital(_ hour: Match<Int>) -> Bool? {
        guard digits(hour.end - 1) != nil else { return nil }
        return word(hour.end) == ":" || word(hour.end) == "h" && hour.value > 12
    }

    private func bareHour(_ number: Match<Int>, _ index: Int) -> Match<ClockReading>? {
        guard digits(index) == nil || tokens[index].length <= 2, sense(number.end)?.unit == nil else {
            return nil
        }
        if digits(index) == nil, number.value == 0 { return nil }
        return Match(ClockReading(time: open(number.value, 0, index), isCertain: false), end: number.end)
    }

    /// ":30", ".30", "h30" behind an hour, with seconds if they stand there; "thirty" or "oh five" behind one
    /// in words.
    private func minutes(after hour: Match<Int>) -> Match<Int>? {
        let index = hour.end
        if digits(index - 1) != nil {
            guard tokens[index - 1].length <= 2 else { return nil }
            guard [":", ".", "h"].contains(word(index)), isAttached(index), isAttached(index + 1) else {
                return nil
            }
            guard let minute = digits(index + 1), minute < 60, tokens[index + 1].length == 2 else {
                return nil
            }
            return Match(minute, end: seconds(at: index + 2) ?? index + 2)
        }
        guard (1...12).contains(hour.value) else { return nil }
        if ["oh", "o"].contains(word(index)), let ones = cardinal(at: index + 1), (1...9).contains(ones.value)
        {
            return Match(ones.value, end: ones.end)
        }
        guard sense(index)?.number != nil, let minute = cardinal(at: index), (10...59).contains(minute.value)
        else {
            return nil
        }
        return minute
    }

    /// The index behind ":00" or ":00.000".
    private func seconds(at index: Int) -> Int? {
        guard word(index) == ":", isAttached(index), let seconds = digits(index + 1), isAttached(index + 1),
            seconds < 61
        else { return nil }
        let isFraction = word(index + 2) == "." && isAttached(index + 2) && isAttached(index + 3)
        return isFraction && tokens[index + 3].kind == .number ? index + 4 : index + 2
    }

    /// "1500 hours", "0930h", "330pm".
    private func military(at index: Int) -> Match<ClockReading>? {
        guard let value = digits(index), (3...4).contains(tokens[index].length), value % 100 < 60 else {
            return nil
        }
        let (hour, minute) = (value / 100, value % 100)
        if let meridiem = meridiem(at: index + 1), (1...12).contains(hour) {
            let time = TimeExpression.clock((hour % 12 + (meridiem.value ? 12 : 0)) * 60 + minute)
            return Match(ClockReading(time: time, isCertain: true), end: meridiem.end)
        }
        guard tokens[index].length == 4, hour < 24 else { return nil }
        if ["hours", "hrs", "h"].contains(word(index + 1)) {
            return Match(
                ClockReading(time: .clock(value / 100 * 60 + minute), isCertain: true),
                end: index + 2
            )
        }
        // "at 1530": a year is hardly ever said behind "at".
        guard word(index - 1) == "at", endsPhrase(index + 1) else { return nil }
        return Match(ClockReading(time: .clock(hour * 60 + minute), isCertain: true), end: index + 1)
    }

    /// Whether digits hang on letters or signs before them that make them no time: "B12", "$3", "#4", "1.5".
    private func isAttachedToWord(_ index: Int) -> Bool {
        guard index > 0, isAttached(index), digits(index) != nil else { return false }
        if ["$", "€", "£", "#", "+", "."].contains(word(index - 1)) { return true }
        return tokens[index - 1].kind == .word && word(index - 1) != "t"
    }
}
