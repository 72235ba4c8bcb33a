/// Finds what a reminder is of: everything behind the words that ask for it but the time.
struct ReminderReader {
    let titles: TitleReader
    private var text: RequestText { titles.text }

    init(titles: TitleReader) { self.titles = titles }

    private static let cues = PhraseTable(
        """
        don't let me forget|do not let me forget|remind me|remind us|reminding me|alert me|notify me|ping me|nudge me
        note to self|remind|reminder|remember|don't forget|do not forget
        """
    )

    /// "call John" of "remind me tomorrow to call John"; without such words what the tagger takes for the title.
    func title() -> Reading<String>? {
        for index in 0..<text.count {
            guard let cue = Self.cues.longest(in: text.tokens, at: index) else { continue }
            return title(from: contentStart(cue.end)) ?? title(from: contentStart(0), to: index)
        }
        return titles.tagged.first.flatMap { title(from: $0.lowerBound, to: $0.upperBound) }
    }

    private static let fillers = TokenSet(
        """
        on at in for please , : about of that to regarding by - set add create make a an can could you i need want would like also
        the
        """
    )
    private static let contentWords = TokenSet(
        "i need want would like can could you also set add make create"
    )
    private static let to = TokenSet("to")
    private static let first = TokenSet("i")
    private static let duties = TokenSet("have must should")
    private static let have = TokenSet("have")

    /// The first token of what is to be remembered: behind times, "to", "about", "that I need to".
    private func contentStart(_ start: Int) -> Int {
        var index = start
        while index < text.count,
            titles.isUsed(index) && text.address(index) == nil || text.has(index, Self.fillers)
        {
            // Behind "to" a verb is what matters: "to make dinner", "to set the table".
            if text.has(index, Self.contentWords), index > start, text.has(index - 1, Self.to) { break }
            index += 1
        }
        if text.has(index, Self.duties), text.has(index - 1, Self.first) {
            return index + (text.has(index + 1, Self.to) ? 2 : text.has(index, Self.have) ? 0 : 1)
        }
        return index
    }

    /// The text between two places without times and the words that lead to them.
    private func title(from start: Int, to limit: Int? = nil) -> Reading<String>? {
        var parts: [Range<Int>] = []
        var partStart: Int?
        var index = start
        let end = min(limit ?? text.count, start + TitleReader.maximumTokens, text.count)
        while index < end, index == start || !text.endsSentence(index) {
            if titles.isUsed(index), text.address(index) == nil {
                if let first = partStart { parts.append(first..<index) }
                partStart = nil
            } else if partStart == nil {
                partStart = index
            }
            index += 1
        }
        if let first = partStart { parts.append(first..<index) }
        parts = parts.compactMap(titles.trimmed)
        guard let first = parts.first, let last = parts.last else { return nil }
        return Reading(
            parts.map(text.string).joined(separator: " "),
            span: text.span(first.lowerBound..<last.upperBound),
            confidence: 0.9
        )
    }
}
