/// Cuts notes and transcripts into sentences, and sees speakers, bullets and headings.
struct NoteCutter {
    let tokens: [TextToken]

    private static let headings: [(ExtractionKind, [[String]])] = [
        (
            .actionItem,
            [
                ["action", "items"], ["action", "item"], ["actions"], ["todo"], ["todos"], ["to", "do"],
                ["to", "dos"], ["tasks"],
            ]
        ),
        (.decision, [["decisions"], ["decision"], ["decided"], ["agreed"], ["agreements"]]),
        (
            .risk,
            [
                ["risks"], ["risk"], ["issues"], ["blockers"], ["concerns"], ["open", "questions"],
                ["open", "issues"],
            ]
        ),
        (.objection, [["objections"], ["objection"], ["pushback"]]),
        (.competitor, [["competitors"], ["competition"]]),
        (.nextStep, [["next", "steps"], ["next", "step"], ["follow", "ups"], ["follow", "up"]]),
    ]
    private static let headingKeys: [(ExtractionKind, [UInt64])] = headings.flatMap { kind, names in
        names.map { (kind, $0.map(WordKey.of)) }
    }
    /// Words before a full stop that ends no sentence.
    private static let abbreviations = Set(
        [
            "mr", "mrs", "ms", "dr", "prof", "inc", "ltd", "co", "corp", "vs", "etc", "eg", "ie", "no", "st",
            "approx", "jr", "sr",
        ]
        .map(WordKey.of)
    )

    /// The sentences in order.
    func sentences() -> [NoteSentence] {
        var sentences: [NoteSentence] = []
        var section: ExtractionKind?
        var line = 0
        while line < tokens.count {
            var end = line + 1
            while end < tokens.count, !tokens[end].traits.contains(.newLine) { end += 1 }
            var start = line
            let isItem = skipBullet(&start, end)
            if let heading = heading(start..<end) {
                section = heading.kind
                start = heading.end
            } else if !isItem, section != nil, !isShortItem(start..<end) {
                section = nil
            }
            let speaker = speaker(&start, end)
            cut(start..<end, speaker: speaker, section: section, isItem: isItem, into: &sentences)
            line = end
        }
        return sentences
    }

    /// Passes "-", "*", "•", "1.", "2)" and "[ ]" at the start of a line.
    private func skipBullet(_ start: inout Int, _ end: Int) -> Bool {
        let first = start
        if start < end,
            ["-", "*", "•", "·", "–", "▪", "◦", "→"].contains(where: { tokens[start].isSign($0) })
        {
            start += 1
        }
        if start + 1 < end, tokens[start].kind == .number, tokens[start].length <= 2,
            tokens[start + 1].isSign(".") || tokens[start + 1].isSign(")"), !tokens[start + 1].isSpaced
        {
            start += 2
        }
        if start + 1 < end, tokens[start].isSign("[") {
            var close = start + 1
            while close < min(end, start + 3), !tokens[close].isSign("]") { close += 1 }
            if close < end, tokens[close].isSign("]") { start = close + 1 }
        }
        return start > first
    }

    /// A heading that is the whole line, or stands before a colon.
    private func heading(_ line: Range<Int>) -> (kind: ExtractionKind, end: Int)? {
        for (kind, keys) in Self.headingKeys where line.count >= keys.count {
            let end = line.lowerBound + keys.count
            guard tokens[line.lowerBound..<end].map(\.key) == keys else { continue }
            if end == line.upperBound { return (kind, end) }
            if tokens[end].isSign(":") { return (kind, end + 1) }
        }
        return nil
    }

    /// Whether a line under a heading may still belong to it: one sentence.
    private func isShortItem(_ line: Range<Int>) -> Bool {
        line.count <= 30 && !tokens[line.lowerBound].isSign("#")
    }

    /// "Ann Smith:" at the start of a line.
    private func speaker(_ start: inout Int, _ end: Int) -> Range<Int>? {
        var colon = start
        while colon < min(end, start + 5), tokens[colon].kind == .word,
            tokens[colon].traits.contains(.capitalised)
        { colon += 1 }
        guard colon > start, colon + 1 < end, tokens[colon].isSign(":"), tokens[colon + 1].isSpaced else {
            return nil
        }
        let speaker = start..<colon
        start = colon + 1
        return speaker
    }

    private func cut(
        _ line: Range<Int>,
        speaker: Range<Int>?,
        section: ExtractionKind?,
        isItem: Bool,
        into sentences: inout [NoteSentence]
    ) {
        var start = line.lowerBound
        for index in line {
            let isLast = index + 1 == line.upperBound
            let isStop =
                tokens[index].isSign(".") || tokens[index].isSign("!") || tokens[index].isSign("?")
                || tokens[index].isSign(";")
            guard isLast || (isStop && tokens[index + 1].isSpaced && !isAbbreviation(index, from: start))
            else { continue }
            // The question mark stays: it tells a question.
            let end = isStop && !tokens[index].isSign("?") ? index : index + 1
            if end > start {
                sentences.append(
                    NoteSentence(
                        tokens: start..<end,
                        speaker: speaker,
                        section: section,
                        isItem: isItem && start == line.lowerBound
                    )
                )
            }
            start = index + 1
        }
    }

    private func isAbbreviation(_ stop: Int, from start: Int) -> Bool {
        guard tokens[stop].isSign("."), stop > start, tokens[stop - 1].kind == .word else { return false }
        return tokens[stop - 1].length == 1 && tokens[stop - 1].traits.contains(.capitalised)
            || Self.abbreviations.contains(tokens[stop - 1].key)
    }
}
