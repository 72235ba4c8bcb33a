extension TitleReader {
    /// Words that a title does not end with.
    private static let edges = TokenSet(
        """
        on at for with from in by via and or the a an to of , - : . please thanks then but as is so around about starting
        between until ( ) ! ? ; thank you it just also lasting during every each next this w / " »
        """
    )
    private static let leadingEdges = TokenSet("the a an , - : . as \" ' « „")
    private static let prepositions = TokenSet(
        """
        w on at for with from in by via between to starting until around about and this lasting the over during is it's will be
        """
    )
    private static let closings = TokenSet("please thanks thx asap")

    /// The tokens of a title from a place on: up to another detail, the end of the sentence or of the phrase.
    func phrase(from start: Int) -> Range<Int> {
        var end = start
        while end < text.count, end < start + Self.maximumTokens, !stops(end) { end += 1 }
        return start..<max(start, end)
    }

    private func stops(_ index: Int) -> Bool {
        if isUsed(index) || text.endsSentence(index) || text.has(index, Self.closings) { return true }
        if text.isSign(index, ",") { return commaEnds(index) }
        guard text.has(index, Self.prepositions) else { return false }
        // "on the" in front of a date, "with" in front of an address.
        var next = index + 1
        while next < index + 4, text.has(next, Self.prepositions) { next += 1 }
        return next >= text.count || isUsed(next)
    }

    /// Whether a comma closes the title rather than joining a list ("budget, hiring and roadmap").
    private func commaEnds(_ index: Int) -> Bool {
        let next = index + 1
        return !text.isWord(next) || isUsed(next) || text.has(next, RequestWords.functionWords)
    }

    /// A range as a title: articles and prepositions at its edges go; nil if nothing is left.
    func reading(_ range: Range<Int>, confidence: Double) -> Reading<String>? {
        guard let trimmed = trimmed(range) else { return nil }
        return Reading(text.string(trimmed), span: text.span(trimmed), confidence: confidence)
    }

    private static let empty = TokenSet("it this that something anything")

    /// A range without articles and prepositions at its edges.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var (start, end) = (range.lowerBound, min(range.upperBound, text.count))
        while start < end, text.has(start, Self.leadingEdges), !opensQuotation(start, end) { start += 1 }
        while start < end, text.has(end - 1, Self.edges), !closesQuotation(start, end) { end -= 1 }
        guard start < end, !(end == start + 1 && text.has(start, Self.empty)) else { return nil }
        return (start..<end).contains { !text.isSign($0) } ? start..<end : nil
    }

    /// Whether a range opens with a mark whose other half is inside it, before more words.
    private func opensQuotation(_ start: Int, _ end: Int) -> Bool {
        guard text.isSign(start, "\"") else { return false }
        return (start + 1..<end - 1).contains { text.isSign($0, "\"") }
    }

    /// Whether a range ends with a mark whose other half is inside it, behind more words.
    private func closesQuotation(_ start: Int, _ end: Int) -> Bool {
        guard text.isSign(end - 1, "\"") else { return false }
        return (start..<end - 1).contains { text.isSign($0, "\"") }
    }
}
