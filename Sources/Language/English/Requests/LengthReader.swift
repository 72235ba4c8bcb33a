/// Finds how long a meeting takes.
struct LengthReader {
    let text: RequestText
    let conventions: RequestConventions
    /// What the message says about time, in order.
    let mentions: [TimeMention]
    /// Whether the message answers the question for the length.
    let isAnswer: Bool

    private static let lead = TokenSet("for")

    /// The length that is said, or else implied.
    func minutes() -> Reading<Int>? {
        let said = mentions.compactMap(said)
        // "for 30 minutes" says it best; of two the later one corrects the earlier one.
        let chosen = said.last { text.has($0.tokens.lowerBound - 1, Self.lead) } ?? said.last
        if let chosen {
            return Reading(chosen.minutes, span: text.span(chosen.tokens), confidence: 0.95)
        }
        return answer() ?? hourLong() ?? implied()
    }

    private static let hourLongs = PhraseTable("hour-long|hour long|hourlong")

    /// "an hour-long call".
    private func hourLong() -> Reading<Int>? {
        for index in 0..<text.count {
            guard let found = Self.hourLongs.longest(in: text.tokens, at: index) else { continue }
            return Reading(60, span: text.span(index..<found.end), confidence: 0.95)
        }
        return nil
    }

    private static let bounds = TokenSet("once twice within before earlier later after")
    private static let vague = TokenSet("few")

    /// A length that the message tells: "45 minutes", or of "at three for an hour" its end.
    private func said(_ mention: TimeMention) -> (minutes: Int, tokens: Range<Int>)? {
        switch mention.expression {
        case .length(let length):
            let isBound =
                text.has(mention.tokens.lowerBound - 1, Self.bounds)
                || text.has(mention.tokens.upperBound, Self.bounds)
            let isVague = mention.tokens.contains { text.has($0, Self.vague) }
            guard !isBound, !isVague, !isNegative(mention.tokens.lowerBound) else { return nil }
            return DayChoice.minutes(length).map { ($0, mention.tokens) }
        case .range(let range):
            return range.length.flatMap(DayChoice.minutes).map { ($0, mention.tokens) }
        default: return nil
        }
    }

    /// Whether the time that the message names is the answer to how long: "1:30", "until 4".
    var takesMoment: Bool {
        guard isAnswer, mentions.count == 1, let mention = mentions.first else { return false }
        if case .range(let range) = mention.expression {
            return range.start == nil && range.end?.calendar == nil
        }
        return clockAnswer() != nil
    }

    private static let fillers = TokenSet(
        "about around make it please maybe say like roughly approximately for just let's lets thanks , . ! i think perhaps"
    )
    private static let minus = TokenSet("- minus")

    /// A bare number means minutes, "1:30" hours and minutes.
    private func answer() -> Reading<Int>? {
        guard isAnswer else { return nil }
        if let clock = clockAnswer() { return clock }
        let numbers = NumberReader(text: text.quantities).readings()
        guard let number = numbers.first, numbers.count == 1, !number.isOrdinal,
            number.value > 0, number.value <= 10_080, number.value == number.value.rounded(),
            !isNegative(number.tokens.lowerBound)
        else { return nil }
        let rest = text.tokens.indices.filter { !number.tokens.contains($0) }
        guard rest.allSatisfy({ text.has($0, Self.fillers) }) else { return nil }
        return Reading(Int(number.value), span: text.span(number.tokens), confidence: 0.8)
    }

    private func isNegative(_ index: Int) -> Bool {
        text.has(index - 1, Self.minus) && (index < 2 || text.tokens[index - 1].isSpaced)
    }

    private func clockAnswer() -> Reading<Int>? {
        guard isAnswer, mentions.count == 1, let mention = mentions.first,
            case .moment(let phrase) = mention.expression, phrase.calendar == nil, let clock = phrase.clock,
            mention.tokens.count == 3, text.isSign(mention.tokens.lowerBound + 1, ":")
        else { return nil }
        let minutes = clock.hour * 60 + clock.minute
        return minutes > 0 ? Reading(minutes, span: text.span(mention.tokens), confidence: 0.7) : nil
    }

    /// "quick call", "long meeting", "workshop".
    private func implied() -> Reading<Int>? {
        for index in 0..<text.count {
            guard let length = length(at: index), let minutes = conventions.impliedMinutes[length] else {
                continue
            }
            return Reading(
                minutes,
                span: text.span(index..<index + 1),
                confidence: length == .standard ? 0.4 : 0.5
            )
        }
        return nil
    }

    private static let lengths: [(ImpliedLength, TokenSet)] = [
        (.quick, TokenSet("quick")), (.brief, TokenSet("brief short")),
        (.long, TokenSet("long lengthy extended")), (.standard, TokenSet("standard regular normal")),
    ]
    private static let workshops = TokenSet("workshop workshops training")
    private static let degrees = TokenSet("how as so too minute minutes hour hours day days week weeks")
    private static let nouns = RequestWords.meetingNouns.union(TokenSet("catch one"))

    private func length(at index: Int) -> ImpliedLength? {
        if text.has(index, Self.workshops) { return .workshop }
        guard let length = Self.lengths.first(where: { text.has(index, $0.1) })?.0,
            !text.has(index - 1, Self.degrees)
        else { return nil }
        return (1...3).contains { text.has(index + $0, Self.nouns) } ? length : nil
    }
}
