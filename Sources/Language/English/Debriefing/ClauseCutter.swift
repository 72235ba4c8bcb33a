/// Cuts a sentence into the clauses that stand side by side: "Ann will send the deck, and we agreed on May".
///
/// It cuts where a comma, a dash or a word such as "and" stands before a new subject with its verb, and where what stands
/// before has a verb already: "by Friday, Ann will send it" stays whole, as does "send the deck and the quote".
struct ClauseCutter {
    let words: [NoteWord]
    let subjects: [NoteSubject?]

    /// How many words the subject of a clause may have.
    private static let longestSubject = 5
    private static let fillers = Set(
        """
        ok okay yeah yes um uh er well so and but also then now basically anyway tbh honestly great good plus just actually oh
        hi hey overall fyi note hmm alright right btw or great thanks
        """.split(whereSeparator: \.isWhitespace).map { WordKey.of(String($0)) }
    )
    /// "I think", "I guess": what follows is what is said.
    private static let hedges = Set(["think", "guess", "believe", "suppose"].map(WordKey.of))
    private static let which = WordKey.of("which")
    private static let that = WordKey.of("that")
    private static let relatives = Set(["who"].map(WordKey.of))
    private static let orders = Set(["please", "let"].map(WordKey.of))

    /// The clauses in order; what stands between them is in none.
    func clauses() -> [NoteClause] {
        var clauses: [NoteClause] = []
        var start = 0
        var hasVerb = false
        var index = 0
        while index < words.count {
            // What a colon introduces is a clause of its own: "Contract: Judith checks it".
            if index > start, hasVerb || words[index].isSign(":"), let next = boundary(at: index) {
                clauses.append(clause(start..<index))
                (start, hasVerb, index) = (next, false, next)
                continue
            }
            hasVerb = hasVerb || isVerb(index)
            index += 1
        }
        if start < words.count { clauses.append(clause(start..<words.count)) }
        return clauses
    }

    private func clause(_ range: Range<Int>) -> NoteClause {
        var anchor = range.lowerBound
        while anchor < range.upperBound {
            if words[anchor].kind == .sign || Self.fillers.contains(words[anchor].key) {
                anchor += 1
            } else if words[anchor].key == WordKey.of("i"), anchor + 1 < range.upperBound,
                Self.hedges.contains(words[anchor + 1].key)
            {
                anchor += 2
            } else {
                break
            }
        }
        let opening = anchor < range.upperBound ? words[anchor].sense : []
        return NoteClause(words: range, anchor: anchor, isCondition: opening.contains(.condition))
    }

    /// Where the next clause starts if one ends before a word.
    private func boundary(at index: Int) -> Int? {
        var next = index
        var isMarked = false
        if isBreak(next) {
            isMarked = true
            next += 1
        }
        let isJoined = next < words.count && words[next].sense.contains(.coordinator)
        if isJoined {
            isMarked = true
            next += 1
            while next < min(words.count, index + 4),
                words[next].sense.contains(.coordinator)
                    || words[next].key == Self.that && startsClause(next + 1)
            { next += 1 }
        }
        guard isMarked, next < words.count else { return nil }
        if index < next, words[next].kind == .word, isBreak(index),
            Self.relatives.contains(words[next].key) || Self.orders.contains(words[next].key)
        {
            return next
        }
        if Self.orders.contains(words[next].key) { return next }
        return startsClause(next) ? next : nil
    }

    /// A comma, or a dash between blanks.
    private func isBreak(_ index: Int) -> Bool {
        let word = words[index]
        if word.isSign(",") || word.isSign(":") { return true }
        return word.isSign("-") && word.traits.contains(.spaced) && index + 1 < words.count
            && words[index + 1].traits.contains(.spaced)
    }

    /// Whether a subject with its verb stands at a word.
    private func startsClause(_ start: Int) -> Bool {
        // ", which is a risk" says more of what stands before.
        guard start < words.count, words[start].key != Self.which else { return false }
        var index = start
        while index < start + 2, index < words.count,
            !words[index].sense.isDisjoint(with: [.adverb, .condition]),
            words[index].sense.isDisjoint(with: .pronoun)
        { index += 1 }
        guard index < words.count, words[index].kind == .word else { return false }
        if let subject = subjects[index], isPredicate(afterAdverbs(subject.end), of: subject) { return true }
        if words[index].sense.contains(.pronoun) { return isFinite(afterAdverbs(index + 1)) }
        let hasArticle = words[index].sense.contains(.determiner)
        var end = hasArticle ? index + 1 : index
        while end < min(words.count, index + Self.longestSubject), words[end].kind == .word,
            words[end].sense.isDisjoint(with: [
                .auxiliary, .preposition, .coordinator, .pronoun, .denial, .condition,
            ])
        {
            if end > index, isPlainlyFinite(end) { return true }
            end += 1
        }
        return end > index && end < words.count && words[end].sense.contains(.auxiliary)
    }

    private func afterAdverbs(_ index: Int) -> Int {
        var next = index
        while next < min(words.count, index + 3), words[next].sense.contains(.adverb),
            words[next].sense.isDisjoint(with: [.auxiliary, .will])
        { next += 1 }
        return next
    }

    private func isPredicate(_ index: Int, of subject: NoteSubject) -> Bool {
        guard index < words.count else { return false }
        if isFinite(index) { return true }
        // "Bob to call them".
        if subject.kind == .person, words[index].key == WordKey.of("to") { return true }
        // "I send", "we test".
        return [.speaker, .you, .group].contains(subject.kind) && words[index].kind == .word
            && !words[index].sense.isDisjoint(with: [.verb, .state])
    }

    private func isFinite(_ index: Int) -> Bool {
        guard index < words.count, words[index].kind == .word else { return false }
        return !words[index].sense.isDisjoint(with: [
            .auxiliary, .past, .does, .third, .will, .should, .commitment, .saying,
        ])
    }

    /// A finite verb that is no noun or participle as well.
    private func isPlainlyFinite(_ index: Int) -> Bool {
        let sense = words[index].sense
        return sense.contains(.third) && sense.isDisjoint(with: [.noun, .role])
    }

    /// Whether a word may be the verb of a clause.
    private func isVerb(_ index: Int) -> Bool {
        words[index].kind == .word
            && (isFinite(index) || !words[index].sense.isDisjoint(with: [.verb, .done, .state, .gerund]))
    }
}
