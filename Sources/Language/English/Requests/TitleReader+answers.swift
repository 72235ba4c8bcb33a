extension TitleReader {
    /// Phrases that open an answer without being part of it.
    private static let openings = PhraseTable(
        """
        it's about|it is about|let's call it|call it|name it|title it|it's|it is|about|to discuss|let's say|it will be
        we'll discuss|at|in|on|via|the location is|we'll meet at|make it|yes ,
        """
    )

    /// What corrects another detail instead of answering: "actually make it friday at 4".
    private static let corrections = TokenSet(
        "actually make it no wait instead rather sorry change move that to do let's"
    )
    private static let detailLeads = TokenSet("on at for with , from the and by in")

    /// The tokens of a bare answer: the whole text, except a time or an address that is added at its end.
    ///
    /// "Friday review" stays whole, "budget review, on friday" is cut; an answer of nothing but times is none.
    func answer() -> Range<Int>? {
        guard !AnswerReader(text: text).isRefusal else { return nil }
        var start = 0
        if let opening = Self.openings.longest(in: text.tokens, at: 0), opening.end < text.count {
            start = opening.end
        }
        var end = text.count
        for index in start..<text.count where isUsed(index) {
            if text.address(index) != nil || index > start && text.has(index - 1, Self.detailLeads) {
                end = index
                break
            }
        }
        guard let range = trimmed(start..<end),
            range.contains(where: { !isUsed($0) && !text.isSign($0) && !text.has($0, Self.corrections) })
        else { return nil }
        return range
    }
}
