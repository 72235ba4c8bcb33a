/// Finds where a meeting takes place: what a label or a tool's name tells, and what else the tagger of slots takes for a place.
struct PlaceReader {
    let text: RequestText
    /// Tokens that other details cover already.
    let isUsed: [Bool]
    /// What the tagger of slots takes for places.
    var tagged: [Range<Int>] = []

    /// The place and its tokens, with the words that lead to it.
    struct Found {
        var reading: Reading<String>
        var used: Range<Int>
    }

    /// The first place that the text names.
    func place() -> Found? {
        for index in 0..<text.count where !isUsed(index) {
            if let found = labelled(at: index) ?? tool(at: index) ?? spot(at: index) { return found }
        }
        return taggedPlace()
    }

    private static let labels = TokenSet("location venue place where")
    private static let placing = TokenSet("located held happening takes taking")
    private static let whereWord = TokenSet("where")
    private static let placeWord = TokenSet("place")
    private static let labelVerbs = TokenSet("is will should be")
    private static let at = TokenSet("at in on")

    /// "location: X", "the location is X", "located at X".
    private func labelled(at index: Int) -> Found? {
        var start = index + 1
        if text.has(index, Self.labels) {
            let isVerb = text.has(start, Self.labelVerbs) && !text.has(index, Self.whereWord)
            guard isVerb || text.isSign(start, ":") else { return nil }
            start += 1
            while text.has(start, Self.labelVerbs) { start += 1 }
            if text.has(start, Self.at) { start += 1 }
        } else {
            guard text.has(index, Self.placing) else { return nil }
            if text.has(start, Self.placeWord) { start += 1 }
            guard text.has(start, Self.at) else { return nil }
            start += 1
        }
        return found(from: index, name: start..<nameEnd(start), confidence: 0.9)
    }

    private static let toolLeads = TokenSet("on via over through using by in")
    private static let articles = TokenSet("a the")
    private static let callWord = TokenSet("call")
    private static let toolNouns = TokenSet("call meeting session")
    /// Tools whose names are ordinary words.
    private static let commonTools = TokenSet("phone telephone video teams meet")

    /// "on Zoom", "via Microsoft Teams", "over the phone", "a zoom call".
    private func tool(at index: Int) -> Found? {
        let isLed = text.has(index, Self.toolLeads)
        var start = isLed ? index + 1 : index
        if isLed, text.has(start, Self.articles) { start += 1 }
        guard text.has(start, RequestWords.tools) else { return nil }
        var end = start + 1
        if text.has(end, RequestWords.tools) { end += 1 }
        if text.has(end, Self.callWord), isLed { end += 1 }
        let isName = !text.has(start, Self.commonTools) || text.isCapitalised(start) && start > 0
        guard isLed || text.has(end, Self.toolNouns) && isName else { return nil }
        return found(from: index, name: start..<end, confidence: isLed ? 0.9 : 0.6)
    }

    private static let spotLeads = TokenSet("at in @ inside")
    private static let determiners = TokenSet("the my our a")
    /// What a place is called, or the last word of its name.
    static let nouns = TokenSet(
        """
        room office building cafe café kitchen lobby park house restaurant hall bar floor hotel library center centre school hq
        headquarters studio garden pub street avenue road plaza station airport campus auditorium lab garage lounge boardroom
        canteen cafeteria clinic hospital gym church shop store home
        """
    )

    /// "at the office", "in room 12", "@ Cafe Roma": a place that its noun or sign tells.
    private func spot(at index: Int) -> Found? {
        guard text.has(index, Self.spotLeads) else { return nil }
        let start = text.has(index + 1, Self.determiners) ? index + 2 : index + 1
        guard start < text.count, !isUsed(start), !text.isSign(start), text.address(start) == nil else {
            return nil
        }
        let end = nameEnd(start)
        let hasNoun = (start..<max(start, end)).contains { text.has($0, Self.nouns) }
        guard hasNoun || text.isSign(index, "@") else { return nil }
        return found(from: index, name: start..<end, confidence: 0.9)
    }

    private static let joints = TokenSet("' & / - #")

    /// The index behind a place's name, at most eight tokens on.
    private func nameEnd(_ start: Int) -> Int {
        var end = start
        while end < text.count, end < start + 8, !isUsed(end), text.address(end) == nil {
            if text.isSign(end) {
                let isState = text.isSign(end, ",") && text.isCapitalised(end + 1) && !isUsed(end + 1)
                guard
                    text.has(end, Self.joints) || isState || text.isSign(end, ".") && !text.endsSentence(end)
                else { break }
            } else if end > start, ends(end) {
                break
            }
            end += 1
        }
        while end > start, text.isSign(end - 1) { end -= 1 }
        return end
    }

    private static let inner = TokenSet("of and")

    private func ends(_ index: Int) -> Bool {
        if text.has(index, Self.inner) { return index + 1 >= text.count || isUsed(index + 1) }
        return text.has(index, RequestWords.functionWords) && !text.isCapitalised(index)
    }

    private static let notPlaces = TokenSet(
        """
        all least most once last first your their any some same a an time work that this which his her whatever what it me you us
        them order case fact general particular advance touch addition total person moment latest earliest one about hand charge
        need mind progress detail details english when where people convenience
        """
    )
    private static let edges = TokenSet("the my our a an at in on @ : ,")

    /// The first place of the tagger that no other detail covers.
    private func taggedPlace() -> Found? {
        for range in tagged {
            var start = range.lowerBound
            while start < range.upperBound, text.has(start, Self.edges) { start += 1 }
            let name = start..<range.upperBound
            let isFree = name.allSatisfy { !isUsed($0) && text.address($0) == nil }
            guard isFree, !name.contains(where: { text.has($0, Self.notPlaces) }) else { continue }
            if let found = found(from: range.lowerBound, name: name, confidence: 0.8) { return found }
        }
        return nil
    }

    private func found(from index: Int, name: Range<Int>, confidence: Double) -> Found? {
        guard name.contains(where: { !text.isSign($0) }), name.upperBound <= text.count else { return nil }
        return Found(
            reading: Reading(text.string(name), span: text.span(name), confidence: confidence),
            used: min(index, name.lowerBound)..<name.upperBound
        )
    }

    private func isUsed(_ index: Int) -> Bool { isUsed.indices.contains(index) && isUsed[index] }
}
