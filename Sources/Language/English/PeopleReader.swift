/// Finds who takes part: addresses, and people named without one.
struct PeopleReader {
    /// What was found, and the tokens that it covers.
    struct Found {
        var addresses: [Reading<String>] = []
        var names: [Reading<String>] = []
        var used: [Range<Int>] = []
    }

    let text: EnglishText
    /// Tokens that other details cover already.
    let isUsed: [Bool]

    private static let leads: Set<String> = [
        "with", "invite", "inviting", "w", "include", "including", "attendees", "participants", "invitees",
        "guests",
        "cc", "meet", "see", "between",
    ]
    /// Leads that a name in small letters may follow.
    private static let sureLeads: Set<String> = ["with", "invite", "inviting", "including", "w"]
    private static let groupNouns: Set<String> = [
        "team", "manager", "boss", "department", "group", "client", "customer", "board", "staff", "crew",
        "committee",
    ]
    private static let titles: Set<String> = ["mr", "mrs", "ms", "dr", "prof", "professor", "doctor"]

    /// Everybody, in the order of the text.
    func people(isAnswer: Bool) -> Found {
        var found = Found()
        var seen: Set<String> = []
        for token in text.tokens where token.kind == .email && seen.insert(token.text.lowercased()).inserted {
            found.addresses.append(Reading(token.text, span: token.span, confidence: 1))
        }
        var index = 0
        if isAnswer { index = list(at: answerStart(), isSure: true, into: &found) }
        while index < text.count {
            guard let start = lead(at: index) else {
                index += 1
                continue
            }
            index = max(
                list(at: start, isSure: PeopleReader.sureLeads.contains(text.word(index)), into: &found),
                index + 1
            )
        }
        return found
    }

    /// The index behind words that people follow.
    private func lead(at index: Int) -> Int? {
        if PeopleReader.leads.contains(text.word(index)) {
            return [":", "/"].contains(text.word(index + 1)) ? index + 2 : index + 1
        }
        guard text.word(index) == "to",
            ["talk", "speak", "talking", "speaking"].contains(text.word(index - 1))
        else {
            return nil
        }
        return index + 1
    }

    private static let answerFillers: Set<String> = [
        "just", "only", "it's", "invite", "add", "with", "please", "me", "and", "yes", "sure", ",",
        "also",
    ]
    private func answerStart() -> Int {
        var index = 0
        while PeopleReader.answerFillers.contains(text.word(index)) { index += 1 }
        return index
    }

    /// Reads "Bob, Ann Smith and the design team"; returns the index behind it.
    private func list(at start: Int, isSure: Bool, into found: inout Found) -> Int {
        var index = start
        while let end = person(at: index, isSure: isSure, into: &found) {
            index = end
            if text.word(index) == ",", text.word(index + 1) == "and" { index += 1 }
            guard [",", "and", "&", "plus", "or", ";"].contains(text.word(index)) else { break }
            index += 1
        }
        return index
    }

    private func person(at index: Int, isSure: Bool, into found: inout Found) -> Int? {
        guard index < text.count else { return nil }
        if text.tokens[index].kind == .email {
            found.used.append(index..<index + 1)
            return index + 1
        }
        guard let tokens = group(at: index) ?? name(at: index, isSure: isSure) else { return nil }
        if let end = addressBehind(tokens.upperBound) {
            found.used.append(tokens.lowerBound..<end)
            return end
        }
        found.used.append(tokens)
        let confidence = text.tokens[tokens.lowerBound].isCapitalised ? 0.8 : 0.6
        found.names.append(Reading(text.string(tokens), span: text.span(tokens), confidence: confidence))
        return tokens.upperBound
    }

    /// "the design team", "my manager": a group without its article.
    private func group(at index: Int) -> Range<Int>? {
        guard ["the", "my", "our", "your", "his", "her"].contains(text.word(index)) else { return nil }
        for end in index + 1..<index + 5 {
            guard end < text.count, text.tokens[end].kind == .word, !isUsed[end] else { return nil }
            if PeopleReader.groupNouns.contains(text.word(end)) { return index + 1..<end + 1 }
            if text.endsPhrase(end) { return nil }
        }
        return nil
    }

    /// Capitalised words, at most four, or one word in small letters that no other detail can be.
    private func name(at index: Int, isSure: Bool) -> Range<Int>? {
        var end = index
        if PeopleReader.titles.contains(text.word(end)) { end += text.word(end + 1) == "." ? 2 : 1 }
        while end < text.count, end < index + 5, !isUsed[end], isNamePart(end) { end += 1 }
        if end > index { return index..<end }
        guard isSure, text.tokens[index].kind == .word, !isUsed[index], text.sense(index) == nil,
            !EnglishWords.common.contains(text.word(index)), text.endsPhrase(index + 1),
            !text.endsPhrase(index)
        else { return nil }
        return index..<index + 1
    }

    private func isNamePart(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, token.isCapitalised, !token.text.hasSuffix("'s"),
            !EnglishWords.common.contains(token.text)
        else {
            return false
        }
        return text.sense(index) == nil && !EnglishWords.tools.contains(token.text)
    }

    /// The index behind an address that belongs to the name before it: "Bob <bob@x.org>", "Bob at bob@x.org".
    private func addressBehind(_ index: Int) -> Int? {
        for offset in 0...1 where index + offset < text.count && text.tokens[index + offset].kind == .email {
            if offset == 1, !["<", "(", ":", "at", "-", "[", "@"].contains(text.word(index)) { return nil }
            let end = index + offset + 1
            return [">", ")", "]"].contains(text.word(end)) ? end + 1 : end
        }
        return nil
    }
}
