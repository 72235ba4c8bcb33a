extension TimeGrammar {
    /// A moment: days, times of day and parts of the day that belong together, in any order.
    func moment(_ index: Int) -> Phrase? {
        depth == 0 ? memory.moment(index) { composed(index) } : composed(index)
    }

    private func composed(_ index: Int) -> Phrase? {
        if let now = now(index) { return now }
        if let edge = edgeOfDay(index) { return edge }
        if let beside = partBeside(index) { return beside }
        var phrase = TimePhrase()
        var read = Phrase(phrase, index, TimeRules())
        var isWeak = true
        var isBareAllowed = isAtBefore(index)
        var position = index
        for _ in 0..<8 {
            guard let piece = piece(position, phrase, isBareAllowed: isBareAllowed) else { break }
            phrase = piece.value
            isWeak = isWeak && piece.isWeak
            read = Phrase(phrase, piece.end, read.rules.with(piece.rules), isWeak: isWeak)
            if phrase.clock != nil, phrase.zone == nil {
                read = withZone(read)
                phrase = read.value
            }
            let link = link(read.end, phrase)
            position = link.end
            isBareAllowed = link.isAt
        }
        guard !phrase.isEmpty else { return nil }
        // Two pieces that found each other are no longer doubtful.
        if read.isWeak, phrase.calendar != nil, phrase.hasTime { read.isWeak = false }
        return read
    }

    /// Whether "at" or its like stands before an index.
    func isAtBefore(_ index: Int) -> Bool {
        var before = index - 1
        for _ in 0..<2 where keyword(before) == .around { before -= 1 }
        if before < index - 1, isOpenEnd(index + 1) || digits(index)?.count ?? 0 > 2 { return true }
        return keyword(before) == .at || isSign(before, "@")
    }

    /// A phrase with the piece at an index taken in.
    private func piece(_ index: Int, _ phrase: TimePhrase, isBareAllowed: Bool) -> Phrase? {
        guard index < tokens.count else { return nil }
        if phrase.isNow { return nil }
        if phrase.isEndOfDay {
            // "eod friday", "end of the day tomorrow".
            guard phrase.calendar == nil, let day = calendar(index), isOfDay(day.value), !day.isWeak else {
                return nil
            }
            var joined = phrase
            joined.calendar = day.value
            return day.map(joined)
        }
        if word(index).dayOffset != nil, word(index).part != nil { return tonight(index, phrase) }
        var candidates: [Phrase] = []
        if phrase.clock == nil, let clock = clockPiece(index, phrase, isBareAllowed: isBareAllowed) {
            candidates.append(clock)
        }
        if let day = calendarAndPhrase(index, phrase) { candidates.append(day) }
        if let day = offsetPiece(index, phrase) { candidates.append(day) }
        if phrase.part == nil, let part = partPiece(index, phrase) { candidates.append(part) }
        guard var best = candidates.first else { return nil }
        for candidate in candidates.dropFirst()
        where candidate.end > best.end || best.isWeak && candidate.end == best.end {
            best = candidate
        }
        return best
    }

    private func calendarAndPhrase(_ index: Int, _ phrase: TimePhrase) -> Phrase? {
        if isEndOfDayPhrase(index), phrase.isEmpty || phrase.calendar != nil && !phrase.hasTime {
            return endOfDay(index, phrase)
        }
        guard let day = calendar(index) else { return nil }
        var joined = phrase
        if let held = phrase.calendar {
            guard let both = united(held, day.value) else { return nil }
            joined.calendar = both
        } else {
            if phrase.hasTime, !isOfDay(day.value) { return nil }
            if phrase.shift != nil { return nil }
            joined.calendar = day.value
        }
        return day.map(joined).weak(day.isWeak && phrase.isEmpty)
    }

    /// "5pm in 2 days", "noon a week from friday": the day told as an offset.
    private func offsetPiece(_ index: Int, _ phrase: TimePhrase) -> Phrase? {
        guard phrase.clock != nil, phrase.calendar == nil, phrase.shift == nil, let day = offsetOfDays(index)
        else { return nil }
        var joined = phrase
        joined.calendar = day.value.calendar
        joined.shift = day.value.shift
        return day.map(joined)
    }

    private func tonight(_ index: Int, _ phrase: TimePhrase) -> Phrase? {
        guard phrase.part == nil, phrase.calendar == nil || phrase.calendar == .now else { return nil }
        var joined = phrase
        joined.calendar = .now
        joined.part = .night
        return Phrase(joined, index + 1, .partOfDay)
    }

    private func partPiece(_ index: Int, _ phrase: TimePhrase) -> Phrase? {
        if phrase.calendar.map(isOfDay) == true, let half = dottedHalf(index) {
            // "tuesday AM", "tuesday p.m.".
            var joined = phrase
            joined.part = half.value == .morning ? .morning : .afternoon
            return Phrase(joined, half.end, .partOfDay)
        }
        guard let part = partOfDay(index) else { return nil }
        var joined = phrase
        joined.part = part.value.part
        joined.portion = part.value.portion
        if let day = part.value.calendar {
            guard phrase.calendar == nil else { return nil }
            joined.calendar = day
        }
        if let calendar = joined.calendar, !isOfDay(calendar) { return nil }
        return part.map(joined).weak(part.isWeak && phrase.isEmpty)
    }

    /// "am", "PM", "a.m.": a half of the day that is no letter of something else.
    private func dottedHalf(_ index: Int) -> (value: ClockTime.Half, end: Int)? {
        guard keyword(index) == .am || keyword(index) == .pm || isSign(index + 1, ".") && touches(index + 1)
        else {
            return nil
        }
        guard let half = halfOfDay(index),
            keyword(index) == .am || keyword(index) == .pm || half.end > index + 2
        else { return nil }
        return half
    }

    /// "early tomorrow morning", "late friday afternoon": how early is told before the day.
    private func edgeOfDay(_ index: Int) -> Phrase? {
        if keyword(index) == .late, keyword(index + 1) == .last, var night = partOfDay(index + 1),
            night.value.portion == nil
        {
            night.value.portion = .late
            return night
        }
        guard keyword(index) == .early || keyword(index) == .late, let grammar = deeper,
            let day = grammar.calendarPiece(index + 1), isOfDay(day.value), !day.isWeak,
            let part = partOfDay(keyword(day.end) == .in ? day.end + 1 : day.end), part.value.portion == nil,
            part.value.calendar == nil
        else { return nil }
        var phrase = part.value
        phrase.calendar = day.value
        phrase.portion = keyword(index) == .early ? .early : .late
        return Phrase(phrase, part.end, day.rules.with(part.rules))
    }

    private func clockPiece(_ index: Int, _ phrase: TimePhrase, isBareAllowed: Bool) -> Phrase? {
        if let calendar = phrase.calendar, !isOfDay(calendar) { return nil }
        if let clock = clock(index), !clock.isWeak {
            var joined = phrase
            joined.clock = clock.value
            return clock.map(joined)
        }
        guard let bare = bareClock(index), !isOtherNumber(bare.end) else { return nil }
        let hasDay = phrase.calendar != nil
        let isSpoken =
            isBareAllowed || phrase.part != nil || isFollowedByPart(bare.end)
            || isTimetable(index, bare, hasDay) || isSpokenBeforeDay(index, bare)
        guard isSpoken else { return nil }
        var joined = phrase
        joined.clock = bare.value
        return bare.map(joined).weak(
            !(isBareAllowed || phrase.part != nil || isFollowedByPart(bare.end) || hasDay)
        )
    }

    /// "6 Nov 2359", "Monday 9.15", "tomorrow 5": behind a day a bare time needs no "at".
    private func isTimetable(_ index: Int, _ clock: Clock, _ hasDay: Bool) -> Bool {
        guard hasDay else { return false }
        if isDash(clock.end) || isSign(clock.end, "/") || keyword(clock.end) == .to { return false }
        if !clock.value.isBare { return true }
        return isOpenEnd(clock.end) && !isSign(index - 1, ",")
    }

    /// "three thirty on friday", "nine fifteen tomorrow": an hour and minutes in words before a day.
    private func isSpokenBeforeDay(_ index: Int, _ clock: Clock) -> Bool {
        if isNumber(index), clock.value.half == .exact, clock.value.hour > 5,
            word(clock.end - 1).unit == .hour
        {
            // "15h on june 3".
            let day = calendar(skipping(skipping(clock.end, ","), .on))
            return day.map { !$0.isWeak && isOfDay($0.value) } ?? false
        }
        if let figures = digits(index), figures.count == 4, clock.end == index + 1, keyword(clock.end) == .on,
            keyword(index - 1) != .in, keyword(index - 1) != .of
        {
            // "1800 on march 23".
            return calendar(clock.end + 1).map { !$0.isWeak && isOfDay($0.value) } ?? false
        }
        guard isWord(index), !clock.value.isBare, spokenTime(index) != nil else { return false }
        let next = skipping(clock.end, .on)
        let word = word(next)
        if word.dayOffset != nil && !word.traits.contains(.ambiguous) { return true }
        return word.weekday > 0 && word.traits.isDisjoint(with: [.ambiguous, .plural])
    }

    /// Whether a number is counted or measured by what follows: "at 6 people", "around 10 kilograms".
    func isOtherNumber(_ index: Int) -> Bool {
        isSign(index, "%") || isSign(index, "$") || isSign(index, "/") && isNumber(index + 1)
            || TimeGrammar.countedNouns.contains(key(index))
    }

    static let countedNouns = Set(
        ("percent percentage dollars euros pounds kilograms kilos kg km "
            + "miles meters metres degrees points people persons "
            + "guests pax tickets seats rooms tables stars kids adults "
            + "items employees players floors street avenue "
            + "cup cups teaspoon teaspoons tablespoon tablespoons tsp tbsp pound lb lbs ounce ounces oz mile inch inches")
            .split(separator: " ").map { WordKey.of(String($0)) }
    )

    /// "8 tonight", "5 in the evening", "9 tomorrow".
    func isFollowedByPart(_ index: Int) -> Bool {
        let number = index - 1
        // "5 in the evening" speaks for itself, "table for 4 tonight" does not.
        if keyword(index) == .in || keyword(index) == .at && word(index + 1).part == .night {
            let next = keyword(index + 1) == .the ? index + 2 : index + 1
            return word(next).part != nil && !word(next).traits.contains(.ambiguous)
        }
        let isFree =
            number == 0 || !isWord(number - 1) || !word(number - 1).isForeign && keyword(number - 1) != .for
        guard isFree else { return false }
        if keyword(index) == .this { return word(index + 1).part != nil }
        return word(index).dayOffset != nil && !word(index).traits.contains(.ambiguous)
    }

    /// What may stand between two pieces of one moment, and whether a bare hour may follow it.
    private func link(_ index: Int, _ phrase: TimePhrase) -> (end: Int, isAt: Bool) {
        var next = index
        var isAt = false
        if isSign(next, ","), !(next + 1 < tokens.count && tokens[next + 1].traits.contains(.newLine)) {
            next += 1
        }
        // "16. Mar. at 6".
        if isSign(next, "."), touches(next), word(next - 1).traits.contains(.abbreviation),
            next + 1 < tokens.count,
            !tokens[next + 1].traits.contains(.newLine)
        {
            next += 1
        }
        if phrase.calendar != nil, phrase.clock == nil { next = dateTimeMark(next, phrase) }
        if isSign(next, "("), next + 2 < tokens.count { next += 1 }
        for _ in 0..<3 {
            switch keyword(next) {
            case .at:
                isAt = true
                next += 1
            case .around:
                isAt = isAt || phrase.calendar != nil
                next += 1
            case .on, .of:
                next += 1
            case .in where phrase.calendar != nil || phrase.clock != nil && length(next + 1) == nil: next += 1
            case .the: next += 1
            case .for where phrase.clock != nil && phrase.calendar == nil && isDayAhead(next + 1):
                next += 1
            default:
                if key(next) == TimeGrammar.sharpWord, phrase.clock != nil, phrase.calendar == nil {
                    next += 1
                    continue
                }
                if isSign(next, "@") {
                    isAt = true
                    next += 1
                }
                return (next, isAt)
            }
        }
        return (next, isAt)
    }

    private static let sharpWord = WordKey.of("sharp")

    /// Whether "for" is followed by a day: "3pm for the 5th".
    private func isDayAhead(_ index: Int) -> Bool {
        let word = word(index)
        if word.dayOffset != nil || word.weekday > 0 || word.month > 0 { return true }
        switch word.keyword {
        case .this, .next: return true
        case .the: return ordinal(index + 1) != nil || self.word(index + 1).unit == .day
        default: return false
        }
    }

    /// The T of ISO 8601, or a dash or colon between a full date and a time in figures.
    private func dateTimeMark(_ index: Int, _ phrase: TimePhrase) -> Int {
        if key(index) == TimeGrammar.letterT, touches(index), touches(index + 1), isNumber(index + 1) {
            return index + 1
        }
        guard isDash(index) || isSign(index, ":") || isSign(index, ")"),
            case .pattern(let pattern) = phrase.calendar, pattern.day != nil,
            digits(index + 1)?.count ?? 3 <= 2, isSign(index + 2, ":")
        else { return isSign(index, ")") && isDash(index + 1) ? index + 2 : index }
        return index + 1
    }

    private static let letterT = WordKey.of("t")

}

extension TimeRead {
    func adding(_ rule: TimeRule) -> TimeRead {
        var read = self
        read.rules = rules.with(rule)
        return read
    }
}
