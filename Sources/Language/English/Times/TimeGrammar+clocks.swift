extension TimeGrammar {
    typealias Clock = TimeRead<ClockTime>

    /// A time of day that is one by its own form.
    func clock(_ index: Int) -> Clock? {
        if isNumber(index) {
            if let digital = digitalClock(index) { return digital }
            if let hour = hourWithHalf(index) { return hour }
            return pastOrTo(index)
        }
        let word = word(index)
        switch word.keyword {
        case .noon: return Clock(.noon, index + 1, .noon)
        case .midnight: return Clock(.midnight, index + 1, .noon)
        case .half, .a: return pastOrTo(index)
        case .middle:
            let next = isDash(index + 1) ? index + 2 : index + 1
            if self.word(next).part == .night { return Clock(.midnight, next + 1, .noon) }
            if self.word(next).unit == .day { return Clock(.noon, next + 1, .noon) }
            // "mid-morning" is ten, "mid-afternoon" two.
            if let part = self.word(next).part, part == .morning || part == .afternoon,
                isDash(index + 1) || touches(next) || !isWord(index - 1) || keyword(index - 1) != .the
            {
                let hour = part == .morning ? 10 : 14
                return Clock(ClockTime(hour: hour, half: .exact), next + 1, .noon)
            }
            return nil
        default: break
        }
        if word.unit == .quarter { return pastOrTo(index) }
        if word.keyword == .oh { return spokenMilitary(index) }
        guard word.cardinal >= 0 else { return nil }
        if let military = spokenMilitary(index) { return military }
        return pastOrTo(index) ?? hourWithHalf(index) ?? nil
    }

    /// "9:30", "9:30:15 pm", "1994-11-05T13:15" behind the T, "16.29h", "15h20", "0600h".
    func digitalClock(_ index: Int) -> Clock? {
        guard let hour = digits(index), hour.count <= 2, hour.value <= 24 else {
            return compactClock(index) ?? militaryWithMark(index)
        }
        if isSign(index + 1, ":"), touches(index + 1), let minute = digits(index + 2), touches(index + 2),
            minute.count == 2, minute.value < 60
        {
            return withSeconds(index, hour, minute.value)
        }
        if word(index + 1).unit == .hour, touches(index + 1), word(index + 1).traits.contains(.abbreviation) {
            return frenchClock(index, hour)
        }
        if isSign(index + 1, "."), touches(index + 1), let minute = digits(index + 2), touches(index + 2),
            minute.count == 2, minute.value < 60
        {
            let clock = written(hour, minute.value, 0)
            if let half = halfOfDay(index + 3) { return given(clock, half, .digitalClock) }
            if word(index + 3).unit == .hour, word(index + 3).traits.contains(.abbreviation) {
                return Clock(clock.with(.exact), index + 4, .digitalClock)
            }
        }
        return nil
    }

    func withSeconds(_ index: Int, _ hour: (value: Int, count: Int), _ minute: Int) -> Clock? {
        var clock = written(hour, minute, 0)
        var end = index + 3
        if isSign(end, ":"), touches(end), let second = digits(end + 1), second.count == 2, second.value < 60
        {
            clock.second = second.value
            end += 2
            if isSign(end, "."), isNumber(end + 1), touches(end + 1) { end += 2 }
        }
        if hour.value == 24, minute > 0 { return nil }
        if isSign(end, "."), isNumber(end + 1), touches(end + 1) { return nil }
        if let half = halfOfDay(end) { return given(clock, half, .digitalClock) }
        if word(end).unit == .hour, word(end).traits.contains(.abbreviation) { end += 1 }
        if keyword(end) == .oclock { end += 1 }
        return Clock(clock, end, .digitalClock)
    }

    /// "15h", "8h00", "9h30"; a bare "8h" is a length too, so it needs something that speaks for a time.
    func frenchClock(_ index: Int, _ hour: (value: Int, count: Int)) -> Clock? {
        guard key(index + 1) == TimeGrammar.hourLetter else { return nil }
        if let minute = digits(index + 2), touches(index + 2), minute.count == 2, minute.value < 60 {
            return Clock(written(hour, minute.value, 0).with(.exact), index + 3, .digitalClock)
        }
        guard !touches(index + 2) || !isNumber(index + 2) else { return nil }
        let clock = ClockTime(hour: hour.value, half: .exact)
        return Clock(clock, index + 2, TimeRules(.digitalClock), isWeak: true)
    }

    private static let hourLetter = WordKey.of("h")

    /// "153000", "1530" behind the T of a date without signs.
    private func compactClock(_ index: Int) -> Clock? {
        guard key(index - 1) == TimeGrammar.timeLetter, touches(index), let number = digits(index),
            number.count == 4 || number.count == 6
        else { return nil }
        let seconds = number.count == 6 ? number.value % 100 : 0
        let minutes = number.count == 6 ? number.value / 100 : number.value
        guard minutes / 100 < 24, minutes % 100 < 60, seconds < 60 else { return nil }
        return Clock(
            ClockTime(hour: minutes / 100, minute: minutes % 100, second: seconds, half: .exact),
            index + 1,
            .digitalClock
        )
    }

    private static let timeLetter = WordKey.of("t")

    /// "0600h", "1140 a.m.", "0705am", "730 in the evening" is left to the bare hour.
    func militaryWithMark(_ index: Int) -> Clock? {
        guard let number = digits(index), number.count == 3 || number.count == 4, number.value % 100 < 60,
            number.value / 100 <= 24
        else { return nil }
        let hour = (value: number.value / 100, count: number.count - 2)
        let clock = written(hour, number.value % 100, 0)
        if let half = halfOfDay(index + 1) { return given(clock, half, .hourWithHalf) }
        if key(index + 1) == TimeGrammar.hourLetter || key(index + 1) == WordKey.of("hrs")
            || key(index + 1) == WordKey.of("hours"),
            number.count == 4
        {
            return Clock(clock.with(.exact), index + 2, .digitalClock)
        }
        return nil
    }

    /// Of digits: two of them, or an hour above twelve, tell the hour of the day.
    func written(_ hour: (value: Int, count: Int), _ minute: Int, _ second: Int) -> ClockTime {
        let isExact = hour.value > 12 || hour.value == 0 || hour.count == 2 && hour.value < 10
        return ClockTime(hour: hour.value, minute: minute, second: second, half: isExact ? .exact : .open)
    }

    func given(
        _ clock: ClockTime,
        _ half: (value: ClockTime.Half, end: Int),
        _ rule: TimeRule
    ) -> Clock {
        Clock(
            clock.hour > 12 || clock.hour == 0 ? clock.with(.exact) : clock.with(half.value),
            half.end,
            rule
        )
    }

    /// "am", "p.m.", "p", "a m", "p_m", "in the pm": where it ends.
    func halfOfDay(_ index: Int) -> (value: ClockTime.Half, end: Int)? {
        switch keyword(index) {
        case .am: return (.morning, index + 1)
        case .pm: return (.afternoon, index + 1)
        default: break
        }
        if isSign(index, "."), keyword(index + 1) == .am || keyword(index + 1) == .pm {
            return halfOfDay(index + 1)
        }
        let letter = key(index)
        guard letter == TimeGrammar.letterA || letter == TimeGrammar.letterP else { return nil }
        let half: ClockTime.Half = letter == TimeGrammar.letterA ? .morning : .afternoon
        var next = index + 1
        let hasMark = isSign(next, ".") || isSign(next, "_")
        if hasMark { next += 1 }
        if key(next) == TimeGrammar.letterM, hasMark || !touches(next) {
            return (half, isSign(next + 1, ".") && hasMark ? next + 2 : next + 1)
        }
        guard touches(index) || letter == TimeGrammar.letterP else { return nil }
        if touches(index + 1), isWord(index + 1) || isNumber(index + 1) { return nil }
        // "at 3p."
        return (half, index + 1)
    }

    private static let letterA = WordKey.of("a")
    private static let letterP = WordKey.of("p")
    private static let letterM = WordKey.of("m")

    /// A time of day by its own form, or a bare hour.
    func clock(_ index: Int, bare: Bool) -> Clock? {
        if let clock = clock(index), !clock.isWeak { return clock }
        guard bare else { return nil }
        return bareClock(index)
    }

    /// "8", "1030", "three twenty", "8.30", "3 15" where something before or behind it speaks for a time of
    /// day.
    func bareClock(_ index: Int) -> Clock? {
        if let weak = clock(index) { return weak }
        if let number = digits(index) {
            if let figures = figureClock(index, number) { return figures }
            guard number.count <= 2, number.value <= 24, !isDotted(index), !isPartOfNumber(index),
                !isMeasured(index + 1),
                !(isOrdinalEnding(index + 1) && touches(index + 1))
            else { return nil }
        }
        guard let hour = hourNumber(index), !isMeasured(hour.end),
            word(hour.end).month == 0 || isNumber(index)
        else { return nil }
        if word(hour.end).month > 0 { return nil }
        // "by 2 more hours".
        if keyword(hour.end) == .more, word(hour.end + 1).unit != nil { return nil }
        return Clock(
            ClockTime(hour: hour.value, half: hour.isExact ? .exact : .open, isBare: true),
            hour.end,
            TimeRules(.bareHour),
            isWeak: true
        )
    }

    /// Whether a point and further digits follow: "9.15".
    private func isDotted(_ index: Int) -> Bool {
        isSign(index + 1, ".") && touches(index + 1) && isNumber(index + 2) && touches(index + 2)
    }

    /// "1030", "8.30", "3 15".
    private func figureClock(_ index: Int, _ number: (value: Int, count: Int)) -> Clock? {
        if number.count == 3 || number.count == 4 {
            guard number.value % 100 < 60, number.value / 100 < 24, !isPartOfNumber(index),
                !isMeasured(index + 1)
            else {
                return nil
            }
            let hour = (value: number.value / 100, count: number.count - 2)
            var clock = written(hour, number.value % 100, 0)
            if number.count == 4 { clock.half = .exact }
            return Clock(clock, index + 1, TimeRules(.bareHour), isWeak: true)
        }
        guard number.count <= 2, number.value <= 24 else { return nil }
        if isDotted(index), let minute = digits(index + 2) {
            guard minute.count == 2, minute.value < 60, !isPartOfNumber(index + 2), !isMeasured(index + 3)
            else {
                return nil
            }
            return Clock(written(number, minute.value, 0), index + 3, TimeRules(.digitalClock), isWeak: true)
        }
        guard let minute = digits(index + 1), minute.count == 2, (5...59).contains(minute.value),
            number.value <= 12,
            !isPartOfNumber(index + 1), !isMeasured(index + 2), word(index + 2).month == 0
        else { return nil }
        let clock = ClockTime(hour: number.value, minute: minute.value)
        return Clock(clock, index + 2, TimeRules(.spokenClock), isWeak: true)
    }

    /// Whether a number goes on: "6.5", "650-650", "101,194", "40%", "$5".
    func isPartOfNumber(_ index: Int) -> Bool {
        if isSign(index + 1, "%") || isSign(index - 1, "$") { return true }
        if isSign(index + 1, "."), touches(index + 1), isNumber(index + 2), touches(index + 2) { return true }
        if isSign(index + 1, ","), touches(index + 1), isNumber(index + 2), touches(index + 2) { return true }
        if isSign(index + 1, "/"), isNumber(index + 2) { return true }
        if let number = digits(index + 2), isDash(index + 1), touches(index + 1), touches(index + 2),
            number.count == 3
        {
            return true
        }
        return false
    }
}

extension TimeRead {
    /// The same reading, weak or not.
    func weak(_ isWeak: Bool) -> TimeRead {
        var read = self
        read.isWeak = isWeak
        return read
    }
}
