/// Finds how long a meeting takes.
struct LengthReader {
    let text: EnglishText
    let settings: LanguageSettings
    let pieces: [Piece]
    /// Whether the text answers the question for the duration.
    let isAnswer: Bool

    /// The length that is said, or else implied.
    func minutes() -> Reading<Int>? {
        let said = pieces.filter { $0.minutes != nil }
        // "for 30 minutes" says it best; of two the later one corrects the earlier one.
        let chosen = said.last { text.word($0.tokens.lowerBound - 1) == "for" } ?? said.last
        if let chosen, let minutes = chosen.minutes {
            return Reading(minutes, span: text.span(chosen.tokens), confidence: 0.95)
        }
        return answer() ?? implied()
    }

    /// Whether the text's clock time is the answer to how long: "1:30", "until 4".
    var takesMoment: Bool {
        guard isAnswer, pieces.count == 1, let moment = pieces.first?.moment, moment.date == nil else {
            return false
        }
        guard moment.end == nil, moment.part == nil, moment.time != nil else { return false }
        return clockAnswer() != nil
            || ["until", "till", "to", "til"].contains(text.word((pieces.first?.tokens.lowerBound ?? 0) - 1))
    }

    /// A bare number means minutes, "1:30" hours and minutes.
    private func answer() -> Reading<Int>? {
        guard isAnswer else { return nil }
        if let clock = clockAnswer() { return clock }
        guard pieces.isEmpty else { return nil }
        let numbers = text.tokens.indices.compactMap { index in
            text.cardinal(at: index).map { (index..<$0.end, $0.value) }
        }
        guard let (range, value) = numbers.first, (1...10_080).contains(value), text.isWholeAnswer(range),
            !text.isNegative(range.lowerBound)
        else { return nil }
        guard numbers.allSatisfy({ $0.0.upperBound <= range.upperBound }) else { return nil }
        return Reading(value, span: text.span(range), confidence: 0.8)
    }

    private func clockAnswer() -> Reading<Int>? {
        guard isAnswer, pieces.count == 1, let piece = pieces.first, let time = piece.moment?.time,
            piece.tokens.count == 3,
            text.word(piece.tokens.lowerBound + 1) == ":", piece.moment?.date == nil,
            let minutes = time.minutes.first
        else { return nil }
        return Reading(minutes, span: text.span(piece.tokens), confidence: 0.7)
    }

    /// "quick call", "long meeting", "workshop".
    private func implied() -> Reading<Int>? {
        for index in 0..<text.count {
            guard let length = length(at: index), let minutes = settings.impliedMinutes[length] else {
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

    private func length(at index: Int) -> ImpliedLength? {
        let length: ImpliedLength
        switch text.word(index) {
        case "workshop", "workshops", "training": return .workshop
        case "quick": length = .quick
        case "brief", "short": length = .brief
        case "long", "lengthy", "extended": length = .long
        case "standard", "regular", "normal": length = .standard
        default: return nil
        }
        if ["how", "as", "so", "too"].contains(text.word(index - 1)) || text.sense(index - 1)?.unit != nil {
            return nil
        }
        let isBeforeNoun = (1...3).contains { EnglishWords.meetingNouns.contains(text.word(index + $0)) }
        return isBeforeNoun || text.has(["catch"], at: index + 1) || text.has(["one"], at: index + 1)
            ? length : nil
    }
}
