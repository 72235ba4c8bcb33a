/// What one sentence gives for the debriefing.
struct SentenceExtractor {
    let tokens: [TextToken]
    let scalars: [Unicode.Scalar]
    let names: NameFinder
    let sentence: NoteSentence
    let span: Range<Int>
    /// The dates and times that the sentence names.
    let dates: ArraySlice<Entity>

    /// Everything that the sentence says.
    func extractions() -> [Extraction] {
        var cues = CueTable.english.cues(in: tokens[sentence.tokens])
        let isQuestion = tokens[sentence.tokens.upperBound - 1].isSign("?")
        // A question settles nothing.
        if isQuestion { cues[.decision] = nil }
        var found: [Extraction] = []
        let action = ActionItemReader(tokens: tokens, names: names, sentence: sentence).finding()
        // "We will schedule a follow-up call" is the next step; with an owner it is an action item too.
        if let action, cues[.nextStep] == nil || action.subject != nil { found.append(actionItem(action)) }
        for kind in [ExtractionKind.decision, .risk, .objection, .nextStep] {
            let isHeaded = sentence.section == kind
            guard cues[kind] != nil || isHeaded else { continue }
            let confidence = max(cues[kind]?.confidence ?? 0, isHeaded ? 0.85 : 0)
            found.append(
                Extraction(
                    kind,
                    span: span,
                    confidence: confidence,
                    due: kind == .nextStep ? due : nil,
                    rule: cues[kind]?.pattern ?? "list under a heading"
                )
            )
        }
        for finding in CompetitorReader(tokens: tokens, names: names, sentence: sentence).findings() {
            let span = span(finding.tokens)
            found.append(
                Extraction(
                    .competitor,
                    span: span,
                    confidence: finding.confidence,
                    name: Extraction.Name(
                        finding.name ?? scalars.string(span),
                        span: span,
                        isKnown: finding.name != nil
                    ),
                    rule: finding.name != nil ? "known competitor" : "supplier by its context"
                )
            )
        }
        return found
    }

    private func actionItem(_ finding: ActionItemReader.Finding) -> Extraction {
        let due = due
        return Extraction(
            .actionItem,
            span: span,
            confidence: min(0.97, finding.confidence + (due == nil ? 0 : 0.1)),
            name: finding.subject.flatMap { owner($0, name: finding.name) },
            due: due,
            rule: finding.rule
        )
    }

    /// Who a subject is: "I" is the speaker; "you" is somebody, but not told who.
    private func owner(_ subject: Range<Int>, name: String?) -> Extraction.Name? {
        let span = span(subject)
        if let name { return Extraction.Name(name, span: span, isKnown: true) }
        let first = tokens[subject.lowerBound].key
        let isContracted = tokens[subject.lowerBound].traits.contains(.apostrophe)
        let isSpeaker =
            first == WordKey.of("i") || first == WordKey.of("me")
            || (isContracted && (first == WordKey.of("ill") || first == WordKey.of("im")))
        if isSpeaker {
            guard let speaker = sentence.speaker else { return nil }
            let known = names.name(in: tokens, at: speaker.lowerBound, isFirst: false)
            return Extraction.Name(
                known?.name ?? scalars.string(self.span(speaker)),
                span: span,
                isKnown: known?.name != nil
            )
        }
        if Self.pronouns.contains(first), subject.count == 1, tokens[subject.lowerBound].length <= 7 {
            return nil
        }
        return Extraction.Name(scalars.string(span), span: span, isKnown: false)
    }

    private static let pronouns = Set(
        [
            "you", "he", "she", "we", "they", "it", "youll", "hell", "shell", "well", "theyll", "youre",
            "hes", "shes",
        ].map(WordKey.of)
    )

    /// The date behind "by", "before", "until" or "due"; else the last one.
    private var due: Entity? {
        dates.first { date in
            let token = firstToken(from: date.span.lowerBound)
            // The date may take the word in itself: "by friday".
            return [token, token - 1, token - 2].contains {
                sentence.tokens.contains($0) && DebriefingLexicon.shared.sense(tokens[$0]).contains(.deadline)
            }
        } ?? dates.last { $0.kind != .duration && $0.kind != .recurrence }
    }

    /// The first token of the sentence that starts at a scalar or behind it.
    private func firstToken(from scalar: Int) -> Int {
        var low = sentence.tokens.lowerBound
        var high = sentence.tokens.upperBound
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].start) < scalar { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func span(_ range: Range<Int>) -> Range<Int> {
        Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    }
}
