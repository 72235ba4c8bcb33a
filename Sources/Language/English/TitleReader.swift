/// Finds what a meeting or reminder is about.
struct TitleReader {
    let text: EnglishText
    /// Tokens that other details cover; a title ends in front of them.
    let isUsed: [Bool]

    /// A title longer than this is cut: it also bounds the work at each cue.
    static let maximumTokens = 40

    /// The title of a meeting, from the surest cue to the weakest.
    func meetingTitle() -> Reading<String>? {
        labelled() ?? topic() ?? afterVerb() ?? atStart() ?? weakTopic()
    }

    /// "called X", "subject: X", "the title is X".
    func labelled() -> Reading<String>? {
        labelledRange().flatMap { reading($0.tokens, confidence: 0.95) }
    }

    /// The tokens of a title behind a label, and whether the label announces nothing else: "title it Lunch at
    /// Joe's".
    func labelledRange() -> (tokens: Range<Int>, isWhole: Bool)? {
        for index in 0..<text.count {
            guard let start = labelEnd(index) else { continue }
            let phrase = phrase(from: firstContent(from: start), endsAtPreposition: false)
            let range = start..<max(start, phrase.upperBound)
            if trimmed(range) != nil, !range.allSatisfy(isUsed) {
                return (range, !text.word(index).hasSuffix("ed"))
            }
        }
        return nil
    }

    /// The first token that other details do not cover, where they open a title: "called Friday Review".
    private func firstContent(from start: Int) -> Int {
        var index = start
        while index < start + 4, isUsed(index) { index += 1 }
        guard index < text.count, index > start, !isUsed(index), text.tokens[index].kind == .word else {
            return start
        }
        return text.endsPhrase(index) ? start : index
    }

    /// A title in quotation marks.
    func quoted() -> Reading<String>? {
        var index = 0
        while index < text.count {
            if let title = quoted(at: index) { return title }
            index += 1
        }
        return nil
    }

    private static let labelVerbs: Set<String> = ["is", "will", "should", "would", "be", "as"]
    /// The index behind a label for a title.
    private func labelEnd(_ index: Int) -> Int? {
        switch text.word(index) {
        case "called", "titled", "entitled", "named", "labeled", "labelled":
            return text.word(index + 1) == "as" || text.word(index + 1) == ":" ? index + 2 : index + 1
        case "subject", "title", "topic", "name", "agenda":
            if text.word(index + 1) == ":" { return index + 2 }
            if text.word(index) == "title" || text.word(index) == "name", text.word(index + 1) == "it" {
                return index + 2
            }
            var end = index + 1
            if text.has(["of", "the"], at: end), EnglishWords.meetingNouns.contains(text.word(end + 2)) {
                end += 3
            }
            guard TitleReader.labelVerbs.contains(text.word(end)), text.word(index - 1) != "my" else {
                return nil
            }
            while TitleReader.labelVerbs.contains(text.word(end)) { end += 1 }
            return end
        case "call":
            return text.word(index + 1) == "it" ? index + 2 : nil
        default: return nil
        }
    }

    /// "about X", "regarding X", "to discuss X".
    private func topic() -> Reading<String>? {
        for index in 0..<text.count {
            guard let start = topicEnd(index) else { continue }
            if let title = reading(phrase(from: start, endsAtPreposition: false), confidence: 0.9) {
                return title
            }
        }
        return nil
    }

    private func topicEnd(_ index: Int) -> Int? {
        switch text.word(index) {
        case "about", "regarding", "concerning", "discuss", "discussing", "covering":
            let before = text.word(index - 1)
            return before == "how" || before == "what" || isUsed(index + 1) ? nil : index + 1
        case "re":
            return text.word(index + 1) == ":" ? index + 2 : index + 1
        case "over":
            return ["go", "going", "catch"].contains(text.word(index - 1)) ? index + 1 : nil
        default: return nil
        }
    }

    private static let noTopics: Set<String> = [
        "calendar", "schedule", "agenda", "me", "us", "be", "team", "you", "him", "her", "them",
        "everyone",
    ]
    /// "on the roadmap", "to plan the offsite", "for the launch" behind a meeting's noun or its people.
    private func weakTopic() -> Reading<String>? {
        for index in 1..<max(1, text.count) {
            let isBehindNoun = EnglishWords.meetingNouns.contains(text.word(index - 1)) || isUsed(index - 1)
            guard isBehindNoun, !isUsed(index), !isUsed(index + 1) else { continue }
            guard ["on", "to", "for"].contains(text.word(index)) else { continue }
            let next = ["the", "my", "our"].contains(text.word(index + 1)) ? index + 2 : index + 1
            if TitleReader.noTopics.contains(text.word(next)) || isUsed(next) { continue }
            let range = phrase(from: index + 1, endsAtPreposition: false)
            if text.word(index) == "for", namesPerson(range) { continue }
            if let title = reading(range, confidence: 0.6) { return title }
        }
        return nil
    }

    /// Whether what follows "for" looks like somebody: one word without an article, or nothing but capitals.
    private func namesPerson(_ range: Range<Int>) -> Bool {
        let words = range.filter { text.tokens[$0].kind == .word }
        if words.contains(where: { EnglishWords.meetingNouns.contains(text.word($0)) }) { return false }
        return words.count == 1 || words.allSatisfy { text.tokens[$0].isCapitalised }
    }

    /// "schedule a budget review", "set up the design sync".
    private func afterVerb() -> Reading<String>? {
        for index in 0..<text.count {
            guard let verb = EnglishVerbs.schedule(text, at: index) else { continue }
            var start = verb.end
            while start < verb.end + TitleReader.maximumTokens / 2, isSkipped(start) { start += 1 }
            let range = phrase(from: start, endsAtPreposition: true)
            if let title = nounTitle(range, needsNoun: !verb.isStrong) { return title }
            // "schedule a meeting with Bob to plan the offsite": what follows is the purpose.
            if verb.isStrong { return nil }
        }
        return nil
    }

    /// "Budget review with Bob tomorrow": the text opens with the topic.
    private func atStart() -> Reading<String>? {
        var start = 0
        while start < text.count,
            isUsed[start] || isSkipped(start) || ["hi", "hello", "hey", ","].contains(text.word(start))
        {
            start += 1
        }
        let range = phrase(from: start, endsAtPreposition: true)
        // A verb or pronoun in it makes it a sentence, not a topic.
        let isSentence = range.contains { index in
            EnglishWords.sentence.contains(text.word(index))
                && !EnglishWords.meetingNouns.contains(text.word(index))
        }
        guard !isSentence else { return nil }
        return nounTitle(range, needsNoun: true)
    }

    private static let skippedWords: Set<String> = [
        "me", "us", "a", "an", "the", "my", "our", "new", "another", "in", "on", "at", "-", "for",
        "quick", "short", "brief",
        "long", "please", "have", "hold", "do", "some", ",", "up",
    ]
    private func isSkipped(_ index: Int) -> Bool {
        guard index < text.count else { return false }
        if isUsed[index] { return true }
        return TitleReader.skippedWords.contains(text.word(index))
    }

    private func nounTitle(_ range: Range<Int>, needsNoun: Bool) -> Reading<String>? {
        let words = range.map { text.word($0) }
        guard words.contains(where: { !EnglishWords.generic.contains($0) && $0 != "-" }) else { return nil }
        let hasNoun = words.contains { EnglishWords.meetingNouns.contains($0) }
        guard hasNoun || !needsNoun && !words.contains(where: EnglishWords.common.contains) else {
            return nil
        }
        return reading(range, confidence: hasNoun ? 0.8 : 0.6)
    }

    private func isUsed(_ index: Int) -> Bool {
        isUsed.indices.contains(index) && isUsed[index]
    }
}
