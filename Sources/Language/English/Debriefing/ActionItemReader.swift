/// Finds who takes something on in a sentence: "Ann will send the deck", "can you check?", "Bob to call them".
struct ActionItemReader {
    let tokens: [TextToken]
    let names: NameFinder
    let sentence: NoteSentence

    /// What was found: who it is and how sure it is.
    struct Finding {
        /// The tokens of who does it; nil where nobody in particular is told.
        var subject: Range<Int>?
        /// The full name of somebody known.
        var name: String?
        var confidence: Double
        var rule: String
    }

    private static let keys = (
        you: WordKey.of("you"), i: WordKey.of("i"), he: WordKey.of("he"), she: WordKey.of("she"),
        to: WordKey.of("to"),
        please: WordKey.of("please"), let: WordKey.of("let"), me: WordKey.of("me"), be: WordKey.of("be"),
        responsible: WordKey.of("responsible"), the: WordKey.of("the"), who: WordKey.of("who"),
        if: WordKey.of("if")
    )
    /// "I'll", "we'll": the apostrophe tells them from words.
    private static let contractions: [UInt64: Bool] = [
        WordKey.of("ill"): true, WordKey.of("well"): false, WordKey.of("youll"): true,
        WordKey.of("hell"): true,
        WordKey.of("shell"): true, WordKey.of("theyll"): false,
    ]

    /// "I'm", "we're": whether they are people in general.
    private static let present: [UInt64: Bool] = [
        WordKey.of("im"): false, WordKey.of("youre"): false, WordKey.of("hes"): false,
        WordKey.of("shes"): false,
        WordKey.of("were"): true, WordKey.of("theyre"): true,
    ]

    /// The surest finding.
    func finding() -> Finding? {
        var best: Finding?
        func offer(_ finding: Finding?) {
            if let finding, finding.confidence > best?.confidence ?? 0 { best = finding }
        }
        for index in sentence.tokens {
            offer(duty(at: index))
            offer(request(at: index))
        }
        offer(assignment())
        // "If you have questions, please call us" asks for nothing yet.
        if ["if", "to", "when", "unless"].contains(where: {
            isWord(sentence.tokens.lowerBound, WordKey.of($0))
        }) {
            best?.confidence -= 0.25
        }
        return best
    }

    private func sense(_ index: Int) -> DebriefingLexicon.Sense {
        sentence.tokens.contains(index) ? DebriefingLexicon.shared.sense(tokens[index]) : []
    }

    private func isWord(_ index: Int, _ key: UInt64) -> Bool {
        sentence.tokens.contains(index) && tokens[index].kind == .word && tokens[index].key == key
    }

    /// Somebody at a token: a known name, "I", "the project manager", a word written like a name.
    private func subject(at index: Int) -> (tokens: Range<Int>, name: String?, weight: Double, isGroup: Bool)?
    {
        guard sentence.tokens.contains(index), tokens[index].kind == .word else { return nil }
        let isFirst = index == sentence.tokens.lowerBound
        if let found = names.name(in: tokens, at: index, isFirst: false),
            found.role == .participant || found.role == .unknown
        {
            // The first word of a sentence has a capital anyway.
            if found.role == .unknown, isFirst, sense(index) != [] { return nil }
            return (
                index..<min(found.end, sentence.tokens.upperBound), found.name, found.name == nil ? 0 : 0.1,
                false
            )
        }
        let key = tokens[index].key
        if key == Self.keys.i || key == Self.keys.you { return (index..<index + 1, nil, 0.05, false) }
        if key == Self.keys.he || key == Self.keys.she { return (index..<index + 1, nil, 0, false) }
        if sense(index).contains(.group) { return (index..<index + 1, nil, -0.15, true) }
        // "the project manager and user interface designer"
        let isJoined = sense(index).contains(.role) && isWord(index - 1, WordKey.of("and"))
        guard key == Self.keys.the || isJoined else { return nil }
        var end = isJoined ? index : index + 1
        while end < index + 5, sense(end).contains(.role) { end += 1 }
        return end > index + 1 ? (index..<end, nil, 0.05, false) : nil
    }

    /// "Ann will send", "I need to check", "Bob to call them", "she is responsible for".
    private func duty(at index: Int) -> Finding? {
        if let isPerson = contraction(index), let verb = verb(behind: index + 1) {
            return found(index..<index + 1, isPerson ? 0.8 : 0.65, isGroup: !isPerson, "will", verb)
        }
        if tokens[index].traits.contains(.apostrophe), let isGroup = Self.present[tokens[index].key],
            let end = dutyEnd(index + 1, isPresent: true), let verb = verb(behind: end)
        {
            return found(index..<index + 1, isGroup ? 0.55 : 0.7, isGroup: isGroup, "going to", verb)
        }
        guard let subject = subject(at: index), !isWord(index - 1, Self.keys.if) else { return nil }
        var next = subject.tokens.upperBound
        while sense(next).contains(.adverb) { next += 1 }
        let word = sense(next)
        var confidence = 0.0
        var rule = ""
        if word.contains(.will) {
            (confidence, rule) = (0.75, "will")
            next += 1
        } else if word.contains(.should) {
            (confidence, rule) = (0.6, "should")
            next += 1
            if isWord(next, Self.keys.to) { next += 1 }
        } else if isWord(next, Self.keys.to),
            subject.name != nil || sentence.section == .actionItem || sentence.isItem
        {
            (confidence, rule) = (0.75, "somebody to do something")
            next += 1
        } else if let end = dutyEnd(next) {
            (confidence, rule) = (0.65, "has to")
            next = end
        } else {
            return nil
        }
        guard let verb = verb(behind: next) else { return nil }
        return found(
            subject.tokens,
            confidence + subject.weight,
            isGroup: subject.isGroup,
            name: subject.name,
            rule,
            verb
        )
    }

    /// Behind "needs to", "is going to", "agreed to"; "was going to" is over.
    private func dutyEnd(_ index: Int, isPresent: Bool = false) -> Int? {
        var next = index
        if !isPresent, ["is", "am", "are"].contains(where: { isWord(index, WordKey.of($0)) }) { next += 1 }
        guard sense(next).contains(.duty) else { return nil }
        // "going to" needs "is" before it.
        let isGoing = isWord(next, WordKey.of("going")) || isWord(next, WordKey.of("supposed"))
        if isGoing, next == index, !isPresent { return nil }
        if isWord(next, WordKey.of("gonna")) { return next + 1 }
        return isWord(next + 1, Self.keys.to) ? next + 2 : nil
    }

    /// "can you send", "please check", "let me look".
    private func request(at index: Int) -> Finding? {
        let word = sense(index)
        if word.contains(.can) || word.contains(.will), let subject = subject(at: index + 1),
            !subject.isGroup,
            !isWord(index + 1, Self.keys.i), let verb = verb(behind: subject.tokens.upperBound)
        {
            let vocative = vocative(before: index)
            return found(
                vocative?.tokens ?? subject.tokens,
                0.7 + subject.weight,
                isGroup: false,
                name: vocative?.name ?? subject.name,
                "request",
                verb
            )
        }
        if isWord(index, Self.keys.please), let verb = verb(behind: index + 1) {
            let vocative = vocative(before: index)
            return found(vocative?.tokens, 0.7, isGroup: false, name: vocative?.name, "request", verb)
        }
        if isWord(index, Self.keys.let), isWord(index + 1, Self.keys.me),
            !isWord(index + 2, WordKey.of("tell")), let verb = verb(behind: index + 2)
        {
            return found(index + 1..<index + 2, 0.65, isGroup: false, "let me", verb)
        }
        return nil
    }

    /// "Ann, could you …": who is spoken to.
    private func vocative(before index: Int) -> (tokens: Range<Int>, name: String?)? {
        let start = sentence.tokens.lowerBound
        guard index > start, let found = names.name(in: tokens, at: start, isFirst: false),
            found.end == index - 1 || found.end == index,
            found.role == .participant || (found.role == .unknown && tokens[index - 1].isSign(","))
        else { return nil }
        return (start..<found.end, found.name)
    }

    /// "Ann: send the deck" on a line of its own, or anything under the heading "Action items".
    private func assignment() -> Finding? {
        let start = sentence.tokens.lowerBound
        let isImperative = sense(start).contains(.verb)
        guard sentence.section == .actionItem || (isImperative && sentence.isItem && sentence.section == nil)
        else { return nil }
        let confidence = sentence.section == .actionItem ? 0.85 : 0.55
        if let speaker = sentence.speaker {
            let known = names.name(in: tokens, at: speaker.lowerBound, isFirst: false)
            return Finding(subject: speaker, name: known?.name, confidence: confidence, rule: "assignment")
        }
        return Finding(subject: nil, name: nil, confidence: confidence, rule: "list of actions")
    }

    private func contraction(_ index: Int) -> Bool? {
        tokens[index].traits.contains(.apostrophe) ? Self.contractions[tokens[index].key] : nil
    }

    /// The verb behind a modal: adverbs and "be" may stand before it; a denial may not.
    private func verb(behind index: Int) -> Int? {
        var next = index
        while next < index + 3, sense(next).contains(.adverb), !sense(next).contains(.verb) { next += 1 }
        if isWord(next, Self.keys.be) {
            return sense(next + 1).contains(.gerund) || isWord(next + 1, Self.keys.responsible)
                ? next + 1 : nil
        }
        return sense(next).contains(.verb) && !sense(next).contains(.denial) ? next : nil
    }

    private func found(
        _ subject: Range<Int>?,
        _ confidence: Double,
        isGroup: Bool,
        name: String? = nil,
        _ rule: String,
        _ verb: Int
    ) -> Finding {
        Finding(subject: isGroup ? nil : subject, name: name, confidence: min(confidence, 0.95), rule: rule)
    }
}
