extension TimeGrammar {
    /// "early in the morning", "this evening", "last night", "late afternoon".
    func partOfDay(_ index: Int) -> Phrase? {
        var phrase = TimePhrase()
        var next = index
        switch keyword(next) {
        case .this:
            phrase.calendar = .now
            next += 1
        case .last where word(next + 1).part == .night || word(next + 1).part == .evening:
            phrase.calendar = .today(-1)
            next += 1
        case .next, .following:
            guard word(next + 1).part != nil else { return nil }
            phrase.calendar = .today(1)
            next += 1
        default: break
        }
        if keyword(next) == .the { next += 1 }
        switch keyword(next) {
        case .early: phrase.portion = .early
        case .late: phrase.portion = .late
        case .later: phrase.portion = .laterIn
        case .earlier: phrase.portion = .earlierIn
        case .middle: phrase.portion = .middle
        default: break
        }
        if phrase.portion != nil {
            next += 1
            if isDash(next) { next += 1 }
            if keyword(next) == .in { next += 1 }
            if keyword(next) == .this {
                phrase.calendar = .now
                next += 1
            }
            if keyword(next) == .the { next += 1 }
            if word(next).dayOffset == 0, word(next).part == .night {
                phrase.calendar = .now
                phrase.part = .night
                return Phrase(phrase, next + 1, .partOfDay)
            }
        }
        guard let part = word(next).part, word(next).dayOffset == nil else { return nil }
        // "3 nights" are counted.
        if word(next).traits.contains(.plural), isNumber(next - 1) || word(next - 1).cardinal > 0 {
            return nil
        }
        phrase.part = part
        var end = next + 1
        if part == .night, isDash(end), keyword(end + 1) == .time { end += 2 }
        if part == .lunch || part == .night || part == .dinner, keyword(end) == .time { end += 1 }
        if keyword(end) == .ish { end += 1 }
        return Phrase(phrase, end, TimeRules(.partOfDay), isWeak: phrase.calendar == nil)
    }
}
