/// Tells who owns an action item: by name, by "I" the speaker, by "she" who was named last.
struct OwnerReader {
    let context: NoteContext
    let scalars: [Unicode.Scalar]
    /// Who says it, by name.
    let speaker: Extraction.Name?
    /// Who was named last in the sentence before.
    let antecedent: Extraction.Name?

    /// Nouns that are verbs too: as the first word of a note they ask for something only with an object.
    private static let openers: DebriefingLexicon.Sense = [.determiner, .pronoun, .group, .givenName]
    /// How many words may stand behind the owner at the end: "(Nadia, by Wed)".
    private static let longestTail = 6

    private var words: [NoteWord] { context.words }

    /// How sure a cue of an action item is with this owner.
    func confidence(of match: CueMatch) -> Double {
        guard let owner = match.captures.owner else { return match.confidence }
        switch owner.kind {
        case .person: return match.confidence + (owner.name == nil ? 0 : 0.02)
        case .speaker: return match.confidence
        case .role: return match.confidence - 0.02
        case .organisation: return match.confidence - 0.04
        case .pronoun:
            return match.confidence - (antecedent(before: owner.words.lowerBound) == nil ? 0.1 : 0.04)
        case .you: return match.confidence - 0.05
        case .group: return match.confidence - 0.18
        }
    }

    /// The name of an owner; nil where nobody in particular is told.
    func name(of owner: NoteSubject) -> Extraction.Name? {
        let span = words[owner.words.lowerBound].start..<words[owner.words.upperBound - 1].end
        switch owner.kind {
        case .person, .role, .organisation:
            return Extraction.Name(owner.name ?? scalars.string(span), span: span, isKnown: owner.name != nil)
        case .speaker: return speakerName(at: span)
        case .pronoun:
            guard var name = antecedent(before: owner.words.lowerBound) else { return nil }
            name.span = span
            return name
        case .you, .group: return nil
        }
    }

    /// The speaker, standing at a word or where the line names him.
    func speakerName(at span: Range<Int>?) -> Extraction.Name? {
        guard var name = speaker else { return nil }
        name.span = span ?? name.span
        return name
    }

    /// Who was named last before a word: what "she" stands for.
    private func antecedent(before index: Int) -> Extraction.Name? {
        guard let person = context.persons[index] else { return antecedent }
        return name(of: person)
    }

    /// Who is named last in the sentence, for the next one.
    var lastPerson: Extraction.Name? {
        context.lastPerson.flatMap { name(of: $0) }
    }

    /// "Luis" in "Luis: demo data" or "Luis - demo data".
    func leadingOwner(in clause: NoteClause) -> NoteSubject? {
        guard clause.anchor < words.count, let owner = context.subjects[clause.anchor], owner.isIndividual,
            owner.end < words.count, words[owner.end].kind == .sign
        else { return nil }
        return owner
    }

    /// "Petra" in "book the room - Petra", "send it (Petra, by Wed)", "send it @petra".
    func trailingName(in clause: Range<Int>) -> Extraction.Name? {
        trailingOwner(in: clause).flatMap { name(of: $0) }
    }

    private func trailingOwner(in clause: Range<Int>) -> NoteSubject? {
        let least = max(clause.lowerBound + 1, clause.upperBound - Self.longestTail)
        guard least < clause.upperBound,
            let mark = (least..<clause.upperBound).last(where: { isOwnerMark(words[$0]) })
        else { return nil }
        let start = words[mark].isSign("@") ? mark : mark + 1
        guard start < clause.upperBound, let owner = context.subjects[start],
            owner.kind == .person || owner.kind == .speaker, owner.words.upperBound <= clause.upperBound
        else { return nil }
        let end = owner.words.upperBound
        let isLast = end == clause.upperBound || words[end].kind == .sign
        return isLast || !words[end].sense.isDisjoint(with: [.deadline, .date]) ? owner : nil
    }

    /// "-", "(", "@": what an owner stands behind at the end of a task.
    private func isOwnerMark(_ word: NoteWord) -> Bool {
        word.isSign("@") || word.isSign("(") || word.isSign("-") || word.isSign(">") || word.isSign("→")
            || word.isSign(":") && context.isItem
    }

    /// "Send Bob the deck.", "- Tim: share the recording": an order, or a task with its owner behind it.
    func order(in clause: NoteClause) -> CueMatch? {
        guard !context.isQuestion, clause.anchor < clause.words.upperBound, !clause.isCondition else {
            return nil
        }
        let isItem = context.isItem
        let trailing = trailingOwner(in: clause.words)
        let isDated = context.dates[clause.words.upperBound] >= clause.words.lowerBound
        // "One pager for her - me, by Tuesday" is no sentence and yet a task.
        let isTask =
            trailing != nil && (isItem || isDated) && !hasFiniteVerb(clause.anchor..<clause.words.upperBound)
        guard isTask || isOrder(at: clause.anchor, in: clause.words) else { return nil }
        let hasOwner = isItem && speaker != nil || trailing != nil
        let confidence = hasOwner ? 0.88 : isItem ? 0.78 : 0.72
        var captures = CueCaptures()
        if isItem, speaker != nil {
            captures.owner = NoteSubject(
                kind: .speaker,
                words: clause.anchor..<clause.anchor + 1,
                end: clause.anchor + 1
            )
        }
        return CueMatch(
            cue: Cue(.actionItem, confidence, hasOwner ? "task with its owner" : "order"),
            words: clause.anchor..<clause.words.upperBound,
            captures: captures
        )
    }

    /// Whether a clause opens with the plain form of a verb: "send …"; "call went well" does not.
    private func isOrder(at index: Int, in clause: Range<Int>) -> Bool {
        guard words[index].sense.contains(.verb) else { return false }
        let isNoun = !words[index].sense.isDisjoint(with: [
            .noun, .event, .deliverable, .role, .everyday, .done, .past,
        ])
        guard clause.contains(index + 1) else { return false }
        let next = words[index + 1]
        // "Follow-up in June" is a noun.
        if next.kind == .sign, !next.isSign("("), !next.isSign("@") { return false }
        if next.sense.contains(.auxiliary) || next.sense.contains(.past) && isNoun { return false }
        if !isNoun { return true }
        if next.isCapitalised && !next.sense.contains(.noName) {
            return !hasFiniteVerb(index + 1..<clause.upperBound)
        }
        if !next.sense.isDisjoint(with: Self.openers) { return !hasFiniteVerb(index + 1..<clause.upperBound) }
        return context.isItem && !hasFiniteVerb(index + 1..<clause.upperBound)
    }

    private func hasFiniteVerb(_ range: Range<Int>) -> Bool {
        range.prefix(8).contains { !words[$0].sense.isDisjoint(with: [.auxiliary, .past, .third]) }
    }
}
