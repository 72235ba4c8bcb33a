/// Applies the grammar's rules along a text, the longest match at each place.
struct PieceScanner {
    let text: EnglishText
    let settings: LanguageSettings
    /// Whether the text answers the question for a date or time.
    let isAnswer: Bool

    /// The pieces in order, none overlapping.
    func pieces() -> [Piece] {
        var pieces: [Piece] = []
        var index = 0
        while index < text.count {
            if let end = text.urlEnd(index) {
                index = end
            } else if let piece = piece(at: index, after: pieces.last) {
                pieces.append(piece)
                index = piece.tokens.upperBound
            } else {
                index += 1
            }
        }
        return pieces
    }

    private func piece(at index: Int, after previous: Piece?) -> Piece? {
        guard
            text.senses[index] != nil || text.tokens[index].kind == .number || text.word(index) == "½"
                || (1...3).contains(where: { text.word(index + $0) == "time" })
        else {
            return nil
        }
        let isAfterDate = previous.map {
            $0.tokens.upperBound == index && ($0.moment?.time == nil) && $0.moment != nil
        }
        let place = EnglishRule.Place(
            text: text,
            index: index,
            settings: settings,
            isAfterDate: isAfterDate ?? false,
            isAnswer: isAnswer
        )
        var best: Match<Piece.Kind>?
        for rule in EnglishRule.all {
            guard let match = rule.read(place), match.end > best?.end ?? index, match.end <= text.count else {
                continue
            }
            best = match
        }
        return best.map { Piece(kind: $0.value, tokens: index..<$0.end) }
    }
}
