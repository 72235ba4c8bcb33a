/// Holds the elements of a cue against the words of a clause.
struct CueMatcher {
    let context: NoteContext
    let clause: NoteClause

    /// How far before a cue a denial takes it back: "they have no real concerns".
    private static let denialReach = 5
    private static let longestGap = 3

    private var words: [NoteWord] { context.words }

    /// Whether what stands before a word lets a cue hold there.
    func allows(_ cue: Cue, at index: Int) -> Bool {
        if context.isQuestion, !cue.traits.contains(.asks) { return false }
        if cue.traits.contains(.reported), context.sayings[min(index, words.count - 1)] < 0 { return false }
        if cue.traits.contains(.listed), !context.isItem { return false }
        if cue.traits.contains(.dated), !clause.words.contains(where: { words[$0].sense.contains(.date) }) {
            return false
        }
        guard index < words.count, !cue.traits.contains(.anywhere) else { return true }
        let first = clause.words.lowerBound
        if context.denials[index] >= max(first, index - Self.denialReach) { return false }
        switch cue.kind {
        case .decision: return context.hypotheses[index] < first && !clause.isCondition
        case .actionItem: return context.conditions[index] < first && !clause.isCondition
        case .nextStep: return !clause.isCondition
        case .risk, .objection, .competitor: return true
        }
    }

    /// The word behind the elements if they hold from a word on.
    func end(of elements: ArraySlice<CueElement>, at index: Int, _ match: inout CueMatch) -> Int? {
        guard let element = elements.first else { return index }
        let rest = elements.dropFirst()
        switch element.kind {
        case .gap: return endBehindGap(rest, index, &match)
        case .adverbs: return endBehindAdverbs(rest, index, &match)
        case .start:
            guard index == clause.words.lowerBound || index == clause.anchor else { return nil }
            return end(of: rest, at: index, &match)
        case .end:
            return (index..<clause.words.upperBound).allSatisfy({ words[$0].kind == .sign }) ? index : nil
        default: break
        }
        if let next = step(element, index, &match), let end = end(of: rest, at: next, &match) { return end }
        return element.isOptional ? end(of: rest, at: index, &match) : nil
    }

    private func endBehindGap(_ rest: ArraySlice<CueElement>, _ index: Int, _ match: inout CueMatch) -> Int? {
        for length in 0...Self.longestGap where index + length <= clause.words.upperBound {
            if length > 0, words[index + length - 1].sense.contains(.denial) { return nil }
            if let end = end(of: rest, at: index + length, &match) { return end }
        }
        return nil
    }

    private func endBehindAdverbs(_ rest: ArraySlice<CueElement>, _ index: Int, _ match: inout CueMatch) -> Int? {
        for length in 0...Self.longestGap where index + length <= clause.words.upperBound {
            if length > 0, !words[index + length - 1].sense.contains(.adverb) { return nil }
            if let end = end(of: rest, at: index + length, &match) { return end }
        }
        return nil
    }

    /// The word behind one element that takes words.
    private func step(_ element: CueElement, _ index: Int, _ match: inout CueMatch) -> Int? {
        guard clause.words.contains(index) else { return nil }
        let word = words[index]
        switch element.kind {
        case .words(let keys): return keys.contains(word.key) ? index + 1 : nil
        case .wordClass(let sense): return word.sense.isDisjoint(with: sense) ? nil : index + 1
        case .act: return isAct(word) ? index + 1 : nil
        case .number: return word.kind == .number ? index + 1 : nil
        case .owner, .person:
            guard let owner = context.subjects[index], owner.end <= clause.words.upperBound else { return nil }
            if case .person = element.kind, !owner.isIndividual || owner.kind == .you { return nil }
            match.owner = owner
            return owner.end
        case .supplier:
            guard let found = context.suppliers[index], found.end <= clause.words.upperBound else { return nil }
            match.supplier = found
            match.supplierWords = index..<found.end
            return found.end
        case .gap, .adverbs, .start, .end: return nil
        }
    }

    /// Whether a word behind "will" is a verb for doing something: known, or at least nothing else.
    private func isAct(_ word: NoteWord) -> Bool {
        guard word.kind == .word, !word.isCapitalised else { return false }
        if word.sense.contains(.state) { return false }
        if word.sense.contains(.verb) { return true }
        return word.sense.isDisjoint(with: [
            .auxiliary, .preposition, .determiner, .coordinator, .pronoun, .denial, .adverb, .gerund, .done, .noun,
            .role, .date, .calendar, .condition, .group, .past, .third, .does,
        ])
    }
}
