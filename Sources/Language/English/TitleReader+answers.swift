extension TitleReader {
    /// Phrases that open an answer without being part of it.
    private static let openings: [[String]] = [
        ["it's", "about"], ["it", "is", "about"], ["let's", "call", "it"], ["call", "it"], ["name", "it"],
        ["title", "it"],
        ["it's"], ["it", "is"], ["about"], ["to", "discuss"], ["let's", "say"], ["it", "will", "be"],
        ["we'll", "discuss"],
        ["at"], ["in"], ["on"], ["via"], ["the", "location", "is"], ["we'll", "meet", "at"], ["make", "it"],
        ["yes", ","],
    ]

    private static let detailLeads: Set<String> = [
        "on", "at", "for", "with", ",", "from", "the", "and", "by", "in",
    ]
    /// The tokens of a bare answer: the whole text, except a time or an address that is added at its end.
    ///
    /// "Friday review" stays whole, "budget review, on friday" is cut; an answer of nothing but times is
    /// none.
    func answer() -> Range<Int>? {
        guard !EnglishAnswers(text: text).isRefusal else { return nil }
        var start = 0
        for opening in TitleReader.openings where text.has(opening, at: 0) && text.count > opening.count {
            start = opening.count
            break
        }
        var end = text.count
        for index in start..<text.count where isUsed[index] {
            let isAdded =
                text.tokens[index].kind == .email
                || index > start && TitleReader.detailLeads.contains(text.word(index - 1))
            if isAdded {
                end = index
                break
            }
        }
        guard let range = trimmed(start..<end),
            range.contains(where: { !isUsed[$0] && text.tokens[$0].kind != .symbol })
        else {
            return nil
        }
        return range
    }
}
