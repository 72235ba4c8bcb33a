extension TitleReader {
    /// Words that a title neither begins nor ends with.
    private static let edges: Set<String> = [
        "on", "at", "for", "with", "from", "in", "by", "via", "and", "or", "the", "a", "an", "to", "of", ",",
        "-", ":", ".",
        "please", "thanks", "then", "but", "as", "is", "so", "around", "about", "starting", "between",
        "until", "(", ")", "!",
        "?", "—", "–", ";", "thank", "you", "it", "just", "also", "lasting", "during", "every",
        "each", "next", "this", "w", "/",
    ]
    private static let leadingEdges: Set<String> = [
        "the", "a", "an", ",", "-", ":", ".", "as", "—", "–", "\"", "'",
    ]
    private static let opening: [String: String] = [
        "\"": "\"", "“": "”", "„": "“", "«": "»", "'": "'", "‘": "’",
    ]
    private static let prepositions: Set<String> = [
        "w",
        "on", "at", "for", "with", "from", "in", "by", "via", "between", "to", "starting", "until", "around",
        "about", "and",
        "this", "lasting", "the", "over", "during", "is", "it's", "will", "be",
    ]

    /// The tokens of a title from a place on: up to another detail, the end of the sentence or of the phrase.
    func phrase(from start: Int, endsAtPreposition: Bool) -> Range<Int> {
        var end = start
        while end < text.count, end < start + TitleReader.maximumTokens, !stops(end, endsAtPreposition) {
            end += 1
        }
        return start..<max(start, end)
    }

    private func stops(_ index: Int, _ endsAtPreposition: Bool) -> Bool {
        if isUsed[index] || text.endsSentence(index) { return true }
        let word = text.word(index)
        if ["please", "thanks", "thx", "asap"].contains(word) { return true }
        if word == "," { return endsAtPreposition || commaEnds(index) }
        guard TitleReader.prepositions.contains(word) else {
            return endsAtPreposition && text.tokens[index].kind == .symbol
                && !["-", "&", "/", "'", ":"].contains(word)
        }
        if endsAtPreposition, !["the", "this", "and"].contains(word) { return true }
        // "on the" in front of a date, "with" in front of an address.
        var next = index + 1
        while next < index + 4, TitleReader.prepositions.contains(text.word(next)) { next += 1 }
        return next >= text.count || isUsed[next]
    }

    /// Whether a comma closes the title rather than joining a list ("budget, hiring and roadmap").
    private func commaEnds(_ index: Int) -> Bool {
        let next = index + 1
        guard next < text.count, text.tokens[next].kind == .word, !isUsed[next] else { return true }
        return text.endsPhrase(next) || EnglishWords.common.contains(text.word(next))
    }

    /// A range as a title: articles and prepositions at its edges go; nil if nothing is left.
    func reading(_ range: Range<Int>, confidence: Double) -> Reading<String>? {
        guard let trimmed = trimmed(range) else { return nil }
        return Reading(text.string(trimmed), span: text.span(trimmed), confidence: confidence)
    }

    private static let emptyTitles: Set<String> = ["it", "this", "that", "something", "anything"]
    /// A range without articles and prepositions at its edges.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, TitleReader.leadingEdges.contains(text.word(start)) { start += 1 }
        while start < end, TitleReader.edges.contains(text.word(end - 1)) { end -= 1 }
        guard start < end, !(end == start + 1 && TitleReader.emptyTitles.contains(text.word(start))) else {
            return nil
        }
        return (start..<end).contains { text.tokens[$0].kind != .symbol } ? start..<end : nil
    }

    /// What stands in quotation marks that open at an index.
    func quoted(at index: Int) -> Reading<String>? {
        guard index < text.count, let closing = TitleReader.opening[text.word(index)],
            text.tokens[index].hasSpaceBefore
        else {
            return nil
        }
        var end = index + 1
        while end < text.count, end < index + TitleReader.maximumTokens {
            if text.word(end) == closing, !text.tokens[end].hasSpaceBefore {
                return reading(index + 1..<end, confidence: 0.95)
            }
            end += 1
        }
        return nil
    }
}
