extension TitleReader {
    /// What a reminder is of: everything behind the cue but the time ("call John" in "remind me tomorrow to
    /// call John").
    func reminderTitle() -> Reading<String>? {
        guard let cue = cue() else { return nil }
        return title(from: contentStart(cue.upperBound)) ?? title(from: contentStart(0), to: cue.lowerBound)
    }

    /// The words that ask for a reminder.
    private func cue() -> Range<Int>? {
        let cues = [
            ["don't", "let", "me", "forget"], ["do", "not", "let", "me", "forget"],
            ["dont", "let", "me", "forget"],
            ["remind", "me"], ["remind", "us"], ["reminding", "me"], ["alert", "me"], ["notify", "me"],
            ["ping", "me"],
            ["nudge", "me"], ["note", "to", "self"], ["remind"], ["reminder"], ["remember"],
            ["don't", "forget"],
            ["dont", "forget"],
        ]
        for index in 0..<text.count {
            for cue in cues where text.has(cue, at: index) { return index..<index + cue.count }
        }
        return nil
    }

    private static let fillers: Set<String> = [
        "on", "at", "in", "for", "please", ",", ":", "about", "of", "that", "to", "regarding", "by", "-",
        "set", "add", "create",
        "make", "a", "an", "can", "could", "you", "i", "need", "want", "would", "like", "also",
    ]
    private static let contentWords: Set<String> = [
        "i", "need", "want", "would", "like", "can", "could", "you", "also", "set", "add", "make",
        "create",
    ]
    /// The first token of what is to be remembered: behind times, "to", "about", "that I need to".
    private func contentStart(_ start: Int) -> Int {
        var index = start
        while index < text.count, isUsed[index] || TitleReader.fillers.contains(text.word(index)) {
            // Behind "to" a verb is what matters: "to make dinner", "to set the table".
            if TitleReader.contentWords.contains(text.word(index)), index > start,
                text.word(index - 1) == "to"
            {
                break
            }
            index += 1
        }
        if ["have", "must", "should"].contains(text.word(index)), text.word(index - 1) == "i" {
            return index + (text.word(index + 1) == "to" ? 2 : text.word(index) == "have" ? 0 : 1)
        }
        return index
    }

    /// The text between two places without times and the words that lead to them.
    private func title(from start: Int, to limit: Int? = nil) -> Reading<String>? {
        var parts: [Range<Int>] = []
        var partStart: Int?
        var index = start
        let end = min(limit ?? text.count, start + TitleReader.maximumTokens)
        while index < end, !text.endsSentence(index) {
            if isUsed[index] {
                if let first = partStart { parts.append(first..<index) }
                partStart = nil
            } else if partStart == nil {
                partStart = index
            }
            index += 1
        }
        if let first = partStart { parts.append(first..<index) }
        parts = parts.compactMap(trimmed)
        guard let first = parts.first, let last = parts.last else { return nil }
        return Reading(
            parts.map(text.string).joined(separator: " "),
            span: text.span(first.lowerBound..<last.upperBound),
            confidence: 0.9
        )
    }
}
