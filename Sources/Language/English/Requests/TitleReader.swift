/// Finds what a meeting is about: what a label, a quotation or a word like "about" announces, and what else the tagger of
/// slots takes for a title.
struct TitleReader {
    let text: RequestText
    /// Tokens that other details cover; a title ends in front of them.
    let isUsed: [Bool]
    /// What the tagger of slots takes for titles.
    var tagged: [Range<Int>] = []

    /// A title longer than this is cut: it also bounds the work at each cue.
    static let maximumTokens = 40

    /// The title of a meeting, from the surest cue to the weakest.
    func meetingTitle() -> Reading<String>? {
        labelled() ?? topic() ?? taggedTitle() ?? weakTopic()
    }

    /// "called X", "subject: X", "the title is X".
    func labelled() -> Reading<String>? {
        labelledRange().flatMap { reading($0.tokens, confidence: 0.95) }
    }

    /// The tokens of a title behind a label, and whether the label announces nothing else: "title it Lunch at Joe's".
    func labelledRange() -> (tokens: Range<Int>, isWhole: Bool)? {
        for index in 0..<text.count {
            guard let start = labelEnd(index) else { continue }
            let phrase = phrase(from: firstContent(from: start))
            let range = start..<max(start, phrase.upperBound)
            if trimmed(range) != nil, !range.allSatisfy(isUsed) {
                return (range, !text.has(index, Self.participles))
            }
        }
        return nil
    }

    /// The first token that other details do not cover, where they open a title: "called Friday Review".
    private func firstContent(from start: Int) -> Int {
        var index = start
        while index < start + 4, isUsed(index) { index += 1 }
        guard index < text.count, index > start, !isUsed(index), text.isWord(index) else { return start }
        return text.has(index, RequestWords.functionWords) ? start : index
    }

    private static let participles = TokenSet("called titled entitled named labeled labelled")
    private static let labels = TokenSet("subject title topic name agenda")
    private static let labelVerbs = TokenSet("is will should would be as")
    private static let naming = TokenSet("title name call")
    private static let it = TokenSet("it")
    private static let my = TokenSet("my")
    private static let asSign = TokenSet("as :")
    private static let of = TokenSet("of")

    /// The index behind a label for a title.
    private func labelEnd(_ index: Int) -> Int? {
        if text.has(index, Self.participles) {
            return text.has(index + 1, Self.asSign) ? index + 2 : index + 1
        }
        if text.has(index, Self.naming), text.has(index + 1, Self.it) { return index + 2 }
        guard text.has(index, Self.labels) else { return nil }
        if text.isSign(index + 1, ":") { return index + 2 }
        var end = index + 1
        if text.has(end, Self.of), text.has(end + 2, RequestWords.meetingNouns) { end += 3 }
        guard text.has(end, Self.labelVerbs), !text.has(index - 1, Self.my) else { return nil }
        while text.has(end, Self.labelVerbs) { end += 1 }
        return end
    }

    /// A title in quotation marks.
    func quoted() -> Reading<String>? {
        for index in 0..<text.count where Self.quotes.contains(text.key(index)) {
            if let title = quoted(at: index) { return title }
        }
        return nil
    }

    private static let quotes = TokenSet("\" ' « „")

    /// What stands in quotation marks that open at an index.
    private func quoted(at index: Int) -> Reading<String>? {
        let isOpen = index == 0 || text.tokens[index].isSpaced
        guard isOpen, let mark = Unicode.Scalar(UInt32(truncatingIfNeeded: text.tokens[index].key)) else {
            return nil
        }
        let closing: Unicode.Scalar = mark == "«" ? "»" : mark == "„" ? "\"" : mark
        for end in index + 1..<min(text.count, index + Self.maximumTokens)
        where end > index && text.isSign(end, closing) && text.isTouching(end) {
            return reading(index + 1..<end, confidence: 0.95)
        }
        return nil
    }

    private static let topicWords = TokenSet("about regarding concerning discuss discussing covering")
    private static let questionWords = TokenSet("how what")
    private static let going = TokenSet("go going catch")
    private static let over = TokenSet("over")
    private static let re = TokenSet("re")

    /// "about X", "regarding X", "to discuss X".
    private func topic() -> Reading<String>? {
        for index in 0..<text.count {
            guard let start = topicEnd(index) else { continue }
            if let title = reading(phrase(from: start), confidence: 0.9) {
                return title
            }
        }
        return nil
    }

    private func topicEnd(_ index: Int) -> Int? {
        if text.has(index, Self.topicWords) {
            return text.has(index - 1, Self.questionWords) || isUsed(index + 1) ? nil : index + 1
        }
        if text.has(index, Self.re) { return text.isSign(index + 1, ":") ? index + 2 : index + 1 }
        return text.has(index, Self.over) && text.has(index - 1, Self.going) ? index + 1 : nil
    }

    private static let noTopics = TokenSet(
        "calendar schedule agenda me us be team you him her them everyone"
    )
    private static let leads = TokenSet("on to for")
    private static let forWord = TokenSet("for")
    private static let articles = TokenSet("the my our")

    /// "on the roadmap", "to plan the offsite", "for the launch" behind a meeting's noun or its people.
    private func weakTopic() -> Reading<String>? {
        for index in 1..<max(1, text.count) where text.has(index, Self.leads) {
            let isBehindNoun = text.has(index - 1, RequestWords.meetingNouns) || isUsed(index - 1)
            guard isBehindNoun, !isUsed(index), !isUsed(index + 1) else { continue }
            let next = text.has(index + 1, Self.articles) ? index + 2 : index + 1
            if text.has(next, Self.noTopics) || isUsed(next) { continue }
            let range = phrase(from: index + 1)
            if text.has(index, Self.forWord), namesPerson(range) { continue }
            guard let title = reading(range, confidence: 0.6), isTelling(range) else { continue }
            return title
        }
        return nil
    }

    /// Whether what follows "for" looks like somebody: one word without an article, or nothing but capitals.
    private func namesPerson(_ range: Range<Int>) -> Bool {
        let words = range.filter(text.isWord)
        if words.contains(where: { text.has($0, RequestWords.meetingNouns) }) { return false }
        return words.count == 1 || words.allSatisfy(text.isCapitalised)
    }

    /// The first title of the tagger that says more than that there is a meeting.
    private func taggedTitle() -> Reading<String>? {
        for range in tagged {
            var (start, end) = (range.lowerBound, range.upperBound)
            while start < end, isUsed(start) { start += 1 }
            // "call John 2030-12": a date is no part of what is said before it.
            if let used = (start..<end).first(where: isUsed), text.address(used) == nil { end = used }
            // "meeting via Teams", "talk to Ann" and "call for Bob" tell no topic, "phone interview" does.
            if let lead = (start..<end).first(where: { text.has($0, Self.prepositions) }),
                (start..<lead).allSatisfy({ text.has($0, RequestWords.generic) })
            {
                start = end
            }
            let tokens = start..<end
            guard isTelling(tokens), let title = reading(tokens, confidence: 0.8) else { continue }
            return title
        }
        return nil
    }

    private static let prepositions = TokenSet("via for over on with to at in by from w")

    /// Whether some word tells the topic.
    private func isTelling(_ range: Range<Int>) -> Bool {
        range.contains { index in
            text.tokens[index].kind != .sign && !text.has(index, RequestWords.generic)
                && !text.has(index, RequestWords.functionWords)
        }
    }

    func isUsed(_ index: Int) -> Bool { isUsed.indices.contains(index) && isUsed[index] }
}
