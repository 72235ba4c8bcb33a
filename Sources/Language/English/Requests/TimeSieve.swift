/// Keeps of what reads like a time in a message only what is meant as one.
///
/// The grammar of times takes what a time looks like. Somebody who arranges a meeting also says "5th Avenue", "the friday
/// deadline" and "two of us".
struct TimeSieve {
    let text: RequestText
    /// What each token means to the grammar of times.
    let words: [TimeWord]
    /// Whether the message answers the question for a date or time.
    let isAnswer: Bool

    /// The mentions that are meant as times, in order.
    func kept(_ mentions: [TimeMention]) -> [TimeMention] {
        let dated = mentions.count(where: isDated)
        return mentions.compactMap { mention in
            let isInAddress = mention.tokens.contains { text.address($0) != nil }
            if isInAddress || isIdiom(mention) || isNumbered(mention) || isCounting(mention) { return nil }
            if isAttribute(mention, isOnlyDate: dated == 1) { return nil }
            return asLength(mention)
        }
    }

    private func isDated(_ mention: TimeMention) -> Bool {
        guard case .moment(let phrase) = mention.expression else { return true }
        return phrase.calendar != nil
    }

    private static let idioms = PhraseTable("24/7|24 / 7")

    private func isIdiom(_ mention: TimeMention) -> Bool {
        Self.idioms.longest(in: text.tokens, at: mention.tokens.lowerBound)?.end == mention.tokens.upperBound
    }

    /// "5th Avenue", "at 12 Main Street", "2nd floor": the number of a place.
    private func isNumbered(_ mention: TimeMention) -> Bool {
        guard case .moment(let phrase) = mention.expression, isBare(phrase) else { return false }
        let end = mention.tokens.upperBound
        for index in end..<end + 5 where text.isWord(index) {
            if text.has(index, PlaceReader.nouns) { return true }
            // A street's name is capitalised, and may have a number in it: "West 7th Street".
            guard text.isCapitalised(index) || text.isTouching(index) else { return false }
        }
        return false
    }

    /// Whether a phrase is but numbers: an hour without its half of the day, a day without its month, a year.
    private func isBare(_ phrase: TimePhrase) -> Bool {
        guard phrase.clock?.half != .afternoon, phrase.clock?.half != .morning, phrase.part == nil else {
            return false
        }
        guard let calendar = phrase.calendar else { return phrase.clock != nil }
        guard case .pattern(let pattern) = calendar else { return false }
        return pattern.month == nil && pattern.weekday == nil
    }

    private static let pronoun = TokenSet("one ones")
    private static let pronounLeads = TokenSet(
        "last no number another this that which any every each first second third other"
    )
    private static let countLeads = TokenSet("number no room option")
    private static let closers = TokenSet(
        """
        please thanks thank works work is would will sounds seems good fine great then instead or and but at on in for with if i
        we let let's sharp latest ok okay pm am about around because so that's it's if too maybe perhaps
        """
    )

    /// "2 of us", "the second one", "number one", "one more thing": a number that counts or chooses.
    private func isCounting(_ mention: TimeMention) -> Bool {
        guard isAnswer, case .moment(let phrase) = mention.expression else { return false }
        let last = mention.tokens.upperBound - 1
        if text.has(last, Self.pronoun), text.has(last - 1, Self.pronounLeads) { return true }
        guard let clock = phrase.clock, clock.half == .open, clock.isBare || mention.tokens.count == 1 else {
            return false
        }
        if text.has(mention.tokens.lowerBound - 1, Self.countLeads) { return true }
        let next = mention.tokens.upperBound
        return text.isWord(next) && words[next].isForeign && !text.has(next, Self.closers)
            || words.indices.contains(next) && [.of, .more, .other, .another].contains(words[next].keyword)
    }

    private static let articles = TokenSet("the my our a")
    private static let leads = TokenSet("on by until till from since before after this next last of for")

    /// "the friday deadline", "Q3 budget", "Christmas party on monday": a time that tells which thing is meant.
    private func isAttribute(_ mention: TimeMention, isOnlyDate: Bool) -> Bool {
        guard case .moment(let phrase) = mention.expression, !phrase.hasClock, let calendar = phrase.calendar
        else {
            return false
        }
        let next = mention.tokens.upperBound
        let first = mention.tokens.first { words[$0].keyword != .the } ?? next
        let isBeforeNoun =
            text.isWord(next) && words[next].isForeign && !text.has(next, RequestWords.functionWords)
        switch calendar {
        case .pattern(let pattern) where pattern.weekday != nil && pattern.day == nil && pattern.month == nil:
            guard text.has(first - 1, Self.articles) else { return false }
            // "the sun" shines.
            return isBeforeNoun || words[first].traits.contains(.ambiguous)
        case .pattern(let pattern) where pattern == CalendarPattern(year: pattern.year):
            return isBeforeNoun
        case .yearPart, .season: return isBeforeNoun
        case .feast: return isBeforeNoun && !isOnlyDate && !text.has(first - 1, Self.leads)
        default: return false
        }
    }

    private static let hourLetter = TokenSet("h")
    private static let clockLeads = TokenSet("at from by around about until till to @ before after")

    /// "1h30" and "2.25h" are lengths unless something like "at" makes it a time: nobody writes half past one at night so.
    private func asLength(_ mention: TimeMention) -> TimeMention {
        let first = mention.tokens.lowerBound
        guard case .moment(let phrase) = mention.expression, let clock = phrase.clock, phrase.calendar == nil,
            clock.hour < 8, !text.has(first - 1, Self.clockLeads)
        else { return mention }
        if mention.tokens.count == 4, text.isSign(first + 1, "."), text.has(first + 3, Self.hourLetter) {
            var mention = mention
            mention.expression = .length(TimeLength(Double(clock.hour) + Double(clock.minute) / 100, .hour))
            return mention
        }
        guard mention.tokens.count == 3, text.has(first + 1, Self.hourLetter) else { return mention }
        var length = TimeLength(Double(clock.hour), .hour)
        length.amounts.append(TimeLength.Amount(count: Double(clock.minute), unit: .minute))
        var mention = mention
        mention.expression = .length(length)
        return mention
    }
}
