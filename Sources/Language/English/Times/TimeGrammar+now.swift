extension TimeGrammar {
    /// "now", "right now", "at the moment", "this moment".
    func now(_ index: Int) -> Phrase? {
        var phrase = TimePhrase()
        phrase.isNow = true
        if keyword(index) == .now {
            if isSign(index + 1, "+") { return offset(index) }
            if isSign(index + 1, "-"), let shifted = offset(index) { return shifted }
            return Phrase(phrase, index + 1, .now)
        }
        if keyword(index) == .asap { return nil }
        if isRightNow(index) { return Phrase(phrase, index + 2, .now) }
        // "at present", "up to the present".
        if key(index) == TimeGrammar.presentWord, isOpenEnd(index + 1), isBehindEnd(index) {
            return Phrase(phrase, index + 1, .now)
        }
        if keyword(index) == .the || keyword(index) == .this || keyword(index) == .current,
            keyword(index - 1) == .at || keyword(index) == .current || keyword(index) == .this
        {
            let next = keyword(index + 1) == .current ? index + 2 : index + 1
            if keyword(next) == .moment
                || keyword(index - 1) == .at
                    && (keyword(next) == .time && next > index || word(next).unit == .minute)
            {
                guard
                    keyword(next) == .moment || keyword(index) != .the || next > index + 1
                        || word(next).unit == .minute
                else { return nil }
                return Phrase(phrase, next + 1, .now)
            }
        }
        return nil
    }

    private static let rightWord = WordKey.of("right")

    /// "right now".
    func isRightNow(_ index: Int) -> Bool {
        key(index) == TimeGrammar.rightWord && keyword(index + 1) == .now
    }

    private static let presentWord = WordKey.of("present")

    /// Whether "at", "to" or a dash stands before, with an article or without.
    private func isBehindEnd(_ index: Int) -> Bool {
        let before = keyword(index - 1) == .the ? index - 2 : index - 1
        return keyword(before) == .at || keyword(before) == .to || keyword(before) == .until || isDash(before)
    }

    /// "eod", "end of day", "end of today", "the end of this sunday".
    func isEndOfDayPhrase(_ index: Int) -> Bool {
        if keyword(index) == .endOfDay { return true }
        return keyword(index) == .end || isCloseOfBusiness(index)
            || keyword(index) == .the && (keyword(index + 1) == .end || keyword(index + 1) == .endOfDay)
    }

    private static let closeWord = WordKey.of("close")
    private static let playWord = WordKey.of("play")

    /// "close of business", "close of play".
    func isCloseOfBusiness(_ index: Int) -> Bool {
        key(index) == TimeGrammar.closeWord && keyword(index + 1) == .of
            && (key(index + 2) == TimeGrammar.businessWord || key(index + 2) == TimeGrammar.playWord)
    }

    private static let businessWord = WordKey.of("business")

    func endOfDay(_ index: Int, _ phrase: TimePhrase) -> Phrase? {
        var next = keyword(index) == .the ? index + 1 : index
        var joined = phrase
        joined.isEndOfDay = true
        if keyword(next) == .endOfDay { return Phrase(joined, next + 1, .endOfDay) }
        next += 1
        if keyword(next) == .of { next += 1 }
        let behindThe = keyword(next) == .the ? next + 1 : next
        if key(behindThe) == TimeGrammar.businessWord || key(behindThe) == TimeGrammar.playWord {
            return Phrase(joined, behindThe + 1, .endOfDay)
        }
        if word(behindThe).unit == .day, !word(behindThe).traits.contains(.plural),
            !word(behindThe).traits.contains(.ambiguous)
        {
            return Phrase(joined, behindThe + 1, .endOfDay)
        }
        guard phrase.calendar == nil, let day = calendar(next), isOfDay(day.value) else {
            // "the end of the month" is no time of day.
            guard phrase.calendar == nil, let stretch = calendar(index) else { return nil }
            joined = phrase
            joined.calendar = stretch.value
            return stretch.map(joined)
        }
        joined.calendar = day.value
        return day.map(joined).adding(.endOfDay)
    }
}
