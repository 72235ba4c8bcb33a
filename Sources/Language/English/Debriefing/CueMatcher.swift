/// Holds the elements of a cue against the words of a clause.
struct CueMatcher {
    let context: NoteContext
    let clause: NoteClause

    /// How far before a cue a denial takes it back: "they have no real concerns".
    private static let denialReach = 5
    private static let not = WordKey.of("not")
    private static let longestGap = 3
    /// What a phrase of nouns has not.
    private static let verbal: DebriefingLexicon.Sense = [
        .auxiliary, .past, .third, .pronoun, .denial, .will, .should, .group, .saying, .condition,
    ]

    private var words: [NoteWord] { context.words }

    /// Whether what stands before a word lets a cue hold there.
    func allows(_ cue: Cue, at index: Int) -> Bool {
        if context.isQuestion, !cue.traits.contains(.asks) { return false }
        if cue.traits.contains(.reported), context.sayings[min(index, words.count - 1)] < 0 { return false }
        if cue.traits.contains(.listed), !context.isItem { return false }
        if cue.traits.contains(.dated), context.dates[clause.words.upperBound] < clause.words.lowerBound {
            return false
        }
        guard index < words.count, !cue.traits.contains(.anywhere) else { return true }
        let first = clause.words.lowerBound
        if context.denials[index] >= max(first, index - Self.denialReach) { return false }
        switch cue.kind {
        case .decision: return context.hypotheses[index] < first && !clause.isCondition
        case .actionItem: return context.conditions[index] < first && !clause.isCondition
        case .nextStep: return !clause.isCondition
        case .objection: return !clause.isCondition
        case .risk, .competitor: return true
        }
    }

    /// Whether "not" stands behind what a cue took: "we do not …".
    func isDenied(behind end: Int) -> Bool { clause.words.contains(end) && words[end].key == Self.not }

    /// The word behind the elements from one of them on, if they hold from a word on.
    func end(
        of elements: [CueElement],
        from first: Int,
        at index: Int,
        _ captures: inout CueCaptures
    ) -> Int? {
        guard first < elements.count else { return index }
        let rest = first + 1
        switch elements[first].kind {
        case .gap: return endBehindGap(elements, rest, index, &captures) { !$0.sense.contains(.denial) }
        case .nouns:
            return endBehindGap(elements, rest, index, &captures) {
                $0.kind != .word || $0.sense.isDisjoint(with: Self.verbal)
            }
        case .adverbs: return endBehindGap(elements, rest, index, &captures) { $0.sense.contains(.adverb) }
        case .start:
            guard index == clause.words.lowerBound || index == clause.anchor else { return nil }
            return end(of: elements, from: rest, at: index, &captures)
        case .end:
            return (index..<clause.words.upperBound).allSatisfy({ words[$0].kind == .sign }) ? index : nil
        default: break
        }
        if let next = step(elements[first], index, &captures),
            let end = end(of: elements, from: rest, at: next, &captures)
        {
            return end
        }
        return elements[first].isOptional ? end(of: elements, from: rest, at: index, &captures) : nil
    }

    /// The word behind up to three words of some sort and what follows them, the fewest first.
    private func endBehindGap(
        _ elements: [CueElement],
        _ rest: Int,
        _ index: Int,
        _ captures: inout CueCaptures,
        of isAllowed: (NoteWord) -> Bool
    ) -> Int? {
        for length in 0...Self.longestGap where index + length <= clause.words.upperBound {
            if length > 0, !isAllowed(words[index + length - 1]) { return nil }
            if let end = end(of: elements, from: rest, at: index + length, &captures) { return end }
        }
        return nil
    }

    /// The word behind one element that takes words.
    private func step(_ element: CueElement, _ index: Int, _ captures: inout CueCaptures) -> Int? {
        guard clause.words.contains(index) else { return nil }
        switch element.kind {
        case .words:
            let isOne = element.keys.contains(words[index].key)
            return isOne || !words[index].sense.isDisjoint(with: element.sense) ? index + 1 : nil
        case .act: return isAct(words[index]) ? index + 1 : nil
        case .number: return words[index].kind == .number ? index + 1 : nil
        case .owner, .person, .other:
            guard let owner = context.subjects[index], owner.end <= clause.words.upperBound else {
                return nil
            }
            if case .person = element.kind, !owner.isIndividual || owner.kind == .you { return nil }
            if case .other = element.kind, isOwnSide(owner) { return nil }
            captures.owner = owner
            return owner.end
        case .supplier:
            guard let found = context.suppliers[index], found.end <= clause.words.upperBound else {
                return nil
            }
            captures.supplier = found
            captures.supplierWords = index..<found.end
            return found.end
        case .gap, .nouns, .adverbs, .start, .end: return nil
        }
    }

    private static let ownSide = Set(["we", "us", "everyone", "everybody"].map(WordKey.of))

    private func isOwnSide(_ owner: NoteSubject) -> Bool {
        owner.kind == .speaker || owner.kind == .you
            || Self.ownSide.contains(words[owner.words.lowerBound].key)
    }

    /// Whether a word behind "will" is a verb for doing something: known, or at least nothing else.
    private func isAct(_ word: NoteWord) -> Bool {
        guard word.kind == .word, !word.isCapitalised else { return false }
        if word.sense.contains(.state) { return false }
        if word.sense.contains(.verb) { return true }
        return word.sense.isDisjoint(with: [
            .auxiliary, .preposition, .determiner, .coordinator, .pronoun, .denial, .adverb, .gerund, .done,
            .noun,
            .role, .date, .calendar, .condition, .group, .past, .third, .does,
        ])
    }
}
