/// Cuts notes and transcripts into sentences, and sees speakers, bullets and headings.
struct NoteCutter {
    let tokens: [TextToken]

    /// Headings, a line break between those of one kind and the next, in the order of ``headedKinds``.
    private static let headings = """
        action items|action item|actions|action|todo|todos|to do|to dos|tasks|task|ai|assigned actions
        decisions|decision|decided|resolved|resolution|agreed|agreements|agreement|outcome decisions|call|final call|final decision
        risks|risk|issues|issue|blockers|blocker|concerns|concern|open questions|open question|open issues|open points|worry|worries|red flags|red flag|single point of failure
        objections|objection|pushback|missing feature|missing features|reservations|push back
        competitors|competitor|competition|incumbent|alternatives|current vendor|current provider|current supplier|current tool|current solution
        next steps|next step|follow ups|follow up|next up|way forward
        """
    private static let headedKinds: [ExtractionKind] = [
        .actionItem, .decision, .risk, .objection, .competitor, .nextStep,
    ]
    private static let headingTable: PhraseTable = PhraseTable(headings)
    /// "Main" in "Main risk:".
    private static let headingAdjectives = Set(
        ["main", "biggest", "key", "top", "other", "new", "major", "final"].map(WordKey.of)
    )
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
            let isItem = skipBullet(&start, end) || start < end && tokens[start].isSign("[")
            var lineSection = section
            var owner: Range<Int>?
            if let heading = heading(start..<end) {
                (lineSection, start, owner) = (heading.kind, heading.end, heading.owner)
                // What follows on the line itself is all that it heads.
                section = start < end ? nil : heading.kind
            } else if !isItem, section != nil, !isShortItem(start..<end) {
                (section, lineSection) = (nil, nil)
            }
            let speaker = owner ?? speaker(&start, end)
            cut(start..<end, speaker: speaker, section: lineSection, isItem: isItem, into: &sentences)
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
            if close < end, tokens[close].length == 1, !tokens[close].isSign("]") { close += 1 }
            if close < end, tokens[close].isSign("]") { start = close + 1 }
        }
        return start > first
    }

    /// A heading that is the whole line, or stands before a colon.
    ///
    /// "Action (Ann):" names the owner beside it.
    private func heading(_ line: Range<Int>) -> (kind: ExtractionKind, end: Int, owner: Range<Int>?)? {
        guard let first = line.first else { return nil }
        var start = first
        if line.count > 1, Self.headingAdjectives.contains(tokens[first].key) { start += 1 }
        let found =
            Self.headingTable.longest(in: tokens, at: start, limit: line.upperBound)
            ?? Self.headingTable.longest(in: tokens, at: first, limit: line.upperBound)
        guard let found, Self.headedKinds.indices.contains(found.place) else { return nil }
        let kind = Self.headedKinds[found.place]
        var end = found.end
        if end == line.upperBound { return line.lowerBound == first ? (kind, end, nil) : nil }
        var owner: Range<Int>?
        if tokens[end].isSign("("),
            let close = (end + 1..<min(line.upperBound, end + 5)).first(where: { tokens[$0].isSign(")") }),
            close > end + 1
        {
            owner = end + 1..<close
            end = close + 1
        }
        guard end < line.upperBound else { return (kind, end, owner) }
        return tokens[end].isSign(":") ? (kind, end + 1, owner) : nil
    }

    /// Whether a line under a heading may still belong to it: one sentence.
    private func isShortItem(_ line: Range<Int>) -> Bool {
        line.count <= 30 && !tokens[line.lowerBound].isSign("#")
    }

    /// "Ann Smith:" or "[Ann]" at the start of a line.
    private func speaker(_ start: inout Int, _ end: Int) -> Range<Int>? {
        if start + 3 < end, tokens[start].isSign("["), tokens[start + 1].kind == .word,
            let close = (start + 2..<min(end - 1, start + 4)).first(where: { tokens[$0].isSign("]") })
        {
            let speaker = start + 1..<close
            start = close + 1
            return speaker
        }
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
                // "… . Risk: the certificate": a heading in running text holds for its sentence.
                let inner = start > line.lowerBound ? heading(start..<end) : nil
                let first = inner.map { $0.end < end ? $0.end : start } ?? start
                sentences.append(
                    NoteSentence(
                        tokens: first..<end,
                        speaker: inner?.owner ?? speaker,
                        section: inner?.kind ?? section,
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
