/// Finds who takes part: addresses, and people named without one.
struct PeopleReader {
    /// What was found, and the tokens that it covers.
    struct Found {
        var addresses: [Reading<String>] = []
        var names: [Reading<String>] = []
        var used: [Range<Int>] = []
    }

    let text: RequestText
    /// Tokens that other details cover already.
    let isUsed: [Bool]
    /// What the tagger of slots takes for people.
    var tagged: [Range<Int>] = []

    private static let leads = TokenSet(
        "with invite inviting w include including attendees participants invitees guests cc meet see between"
    )
    /// Leads that a name in small letters may follow.
    private static let sureLeads = TokenSet("with invite inviting including w")
    private static let groupNouns = TokenSet(
        "team manager boss department group client customer board staff crew committee"
    )
    private static let titles = TokenSet("mr mrs ms dr prof professor doctor")
    private static let possessives = TokenSet("the my our your his her")
    private static let talking = TokenSet("talk speak talking speaking")
    private static let to = TokenSet("to")
    private static let leadSigns = TokenSet(": /")
    private static let joints = TokenSet(", and & plus or ;")
    private static let and = TokenSet("and")

    /// Everybody, in the order of the text.
    func people(isAnswer: Bool) -> Found {
        var found = Found()
        var seen: Set<String> = []
        for address in text.addresses where address.kind == .email {
            let written = text.scalars.string(address.span)
            guard seen.insert(written.lowercased()).inserted else { continue }
            found.addresses.append(Reading(written, span: address.span, confidence: 1))
        }
        var index = 0
        if isAnswer { index = list(at: answerStart(), isSure: true, into: &found) }
        while index < text.count {
            guard let start = lead(at: index) else {
                index += 1
                continue
            }
            index = max(list(at: start, isSure: text.has(index, Self.sureLeads), into: &found), index + 1)
        }
        addTagged(&found)
        return found
    }

    /// Adds whom only the tagger found: "lunch Thursday, Ann and Bob".
    private func addTagged(_ found: inout Found) {
        for range in tagged where range.allSatisfy({ !isUsed[$0] && text.address($0) == nil }) {
            let isKnown = found.used.contains { $0.overlaps(range) }
            guard !isKnown, range.allSatisfy(text.isCapitalised), !range.contains(where: isTool) else {
                continue
            }
            append(range, confidence: 0.7, to: &found)
        }
        found.names.sort { $0.span.lowerBound < $1.span.lowerBound }
    }

    private func isTool(_ index: Int) -> Bool { text.has(index, RequestWords.tools) }

    private func append(_ tokens: Range<Int>, confidence: Double, to found: inout Found) {
        found.used.append(tokens)
        found.names.append(Reading(text.string(tokens), span: text.span(tokens), confidence: confidence))
    }

    /// The index behind words that people follow.
    private func lead(at index: Int) -> Int? {
        if text.has(index, Self.leads) { return text.has(index + 1, Self.leadSigns) ? index + 2 : index + 1 }
        return text.has(index, Self.to) && text.has(index - 1, Self.talking) ? index + 1 : nil
    }

    private static let answerFillers = TokenSet(
        "just only it's invite add with please me and yes sure , also"
    )

    private func answerStart() -> Int {
        var index = 0
        while text.has(index, Self.answerFillers) { index += 1 }
        return index
    }

    /// Reads "Bob, Ann Smith and the design team"; returns the index behind it.
    private func list(at start: Int, isSure: Bool, into found: inout Found) -> Int {
        var index = start
        while let end = person(at: index, isSure: isSure, into: &found) {
            index = end
            if text.isSign(index, ","), text.has(index + 1, Self.and) { index += 1 }
            guard text.has(index, Self.joints) else { break }
            index += 1
        }
        return index
    }

    private func person(at index: Int, isSure: Bool, into found: inout Found) -> Int? {
        guard index < text.count else { return nil }
        if let number = text.address(index), text.isEmail(index) {
            let end = text.addressTokens[number].upperBound
            found.used.append(index..<end)
            return end
        }
        guard let tokens = group(at: index) ?? name(at: index, isSure: isSure) else { return nil }
        if let end = addressBehind(tokens.upperBound) {
            found.used.append(tokens.lowerBound..<end)
            return end
        }
        append(tokens, confidence: text.isCapitalised(tokens.lowerBound) ? 0.8 : 0.6, to: &found)
        return tokens.upperBound
    }

    /// "the design team", "my manager": a group without its article.
    private func group(at index: Int) -> Range<Int>? {
        guard text.has(index, Self.possessives) else { return nil }
        for end in index + 1..<index + 5 {
            guard text.isWord(end), !isUsed(end) else { return nil }
            if text.has(end, Self.groupNouns) { return index + 1..<end + 1 }
            if text.has(end, RequestWords.functionWords) { return nil }
        }
        return nil
    }

    /// Capitalised words, at most four, or one word in small letters that no other detail can be.
    private func name(at index: Int, isSure: Bool) -> Range<Int>? {
        var end = index
        if text.has(end, Self.titles) { end += text.isSign(end + 1, ".") ? 2 : 1 }
        while end < text.count, end < index + 5, isNamePart(end) { end += 1 }
        if end > index { return index..<end }
        guard isSure, text.isWord(index), !isUsed(index), !isOrdinary(index),
            !text.isWord(index + 1) || isUsed(index + 1) || text.has(index + 1, RequestWords.functionWords)
        else { return nil }
        return index..<index + 1
    }

    private func isNamePart(_ index: Int) -> Bool {
        guard text.isWord(index), text.isCapitalised(index), !isUsed(index), text.address(index) == nil else {
            return false
        }
        let isPossessive =
            text.tokens[index].traits.contains(.apostrophe)
            && text.string(index..<index + 1).lowercased().hasSuffix("'s")
        return !isPossessive && !isOrdinary(index)
    }

    /// Whether a word names a detail of another sort, a tool, or nothing at all.
    private func isOrdinary(_ index: Int) -> Bool {
        text.has(index, RequestWords.functionWords) || isTool(index)
            || text.has(index, RequestWords.meetingNouns)
            || TimeLexicon.shared[text.tokens[index].key].isContent
    }

    private static let addressSigns = TokenSet("< ( : at - [ @")
    private static let closings = TokenSet("> ) ]")

    /// The index behind an address that belongs to the name before it: "Bob <bob@x.org>", "Bob at bob@x.org".
    private func addressBehind(_ index: Int) -> Int? {
        for start in [index, index + 1] {
            guard text.isEmail(start), let number = text.address(start) else { continue }
            if start > index, !text.has(index, Self.addressSigns) { return nil }
            let end = text.addressTokens[number].upperBound
            return text.has(end, Self.closings) ? end + 1 : end
        }
        return nil
    }

    private func isUsed(_ index: Int) -> Bool { isUsed.indices.contains(index) && isUsed[index] }
}
