/// Finds where a meeting takes place.
struct PlaceReader {
    let text: EnglishText
    /// Tokens that other details cover already.
    let isUsed: [Bool]

    /// The place and its tokens, with the words that lead to it.
    struct Found {
        var reading: Reading<String>
        var used: Range<Int>
    }

    private static let notPlaces: Set<String> = [
        "all", "least", "most", "once", "last", "first", "your", "their", "any", "some", "same", "a", "an",
        "time", "work",
        "that", "this", "which", "his", "her", "whatever", "what", "it", "me", "you", "us", "them", "order",
        "case", "fact",
        "general", "particular", "advance", "touch", "addition", "total", "person", "moment", "latest",
        "earliest", "one",
        "about", "hand", "charge", "need", "mind", "progress", "detail", "details", "english", "when",
        "where",
    ]
    private static let placeNouns: Set<String> = [
        "room", "office", "building", "cafe", "café", "kitchen", "lobby", "park", "house", "restaurant",
        "hall", "bar",
        "floor", "hotel", "library", "center", "centre", "school", "hq", "headquarters", "studio", "garden",
        "pub",
        "street", "avenue", "road", "plaza", "station", "airport", "campus", "auditorium", "lab", "garage",
        "lounge",
        "boardroom", "canteen", "cafeteria", "clinic", "hospital", "gym", "church", "shop", "store", "home",
        "place",
    ]

    /// The first place that the text names.
    func place() -> Found? {
        for index in 0..<text.count where !isUsed[index] {
            if let found = labelled(at: index) ?? tool(at: index) ?? spot(at: index) { return found }
        }
        return nil
    }

    private static let labelVerbs: Set<String> = ["is", "will", "should", "be"]
    /// "location: X", "the location is X", "located at X".
    private func labelled(at index: Int) -> Found? {
        var start: Int
        switch text.word(index) {
        case "location", "venue", "place", "where":
            guard
                text.word(index + 1) == ":"
                    || text.word(index) != "where" && PlaceReader.labelVerbs.contains(text.word(index + 1))
            else {
                return nil
            }
            start = index + 2
            while PlaceReader.labelVerbs.contains(text.word(start)) { start += 1 }
        case "located", "held", "happening", "takes", "taking":
            start = index + 1
            if text.word(start) == "place" { start += 1 }
            guard ["at", "in", "on"].contains(text.word(start)) else { return nil }
            start += 1
        default: return nil
        }
        if ["at", "in"].contains(text.word(start)) { start += 1 }
        return found(from: index, name: start, end: nameEnd(start), confidence: 0.9)
    }

    /// "on Zoom", "via Microsoft Teams", "over the phone", "a zoom call".
    private func tool(at index: Int) -> Found? {
        let isLed = ["on", "via", "over", "through", "using", "by", "in"].contains(text.word(index))
        var start = isLed ? index + 1 : index
        if isLed, text.word(start) == "a" || text.word(start) == "the" { start += 1 }
        guard EnglishWords.tools.contains(text.word(start)) else { return nil }
        var end = start + 1
        while end < start + 2, EnglishWords.tools.contains(text.word(end)) { end += 1 }
        if text.word(end) == "call", isLed { end += 1 }
        let isNoun = ["call", "meeting", "session"].contains(text.word(end))
        let isName = !["phone", "telephone", "video", "teams", "meet"].contains(text.word(start))
        guard isLed || isNoun && (isName || text.tokens[start].isCapitalised && start > 0) else { return nil }
        return found(from: index, name: start, end: end, confidence: isLed ? 0.9 : 0.6)
    }

    /// "at the office", "in room 12", "@ Cafe Roma", "in Berlin".
    private func spot(at index: Int) -> Found? {
        let lead = text.word(index)
        guard lead == "at" || lead == "@" || lead == "in" || lead == "inside" else { return nil }
        var start = index + 1
        guard start < text.count, !isUsed[start], text.tokens[start].kind != .symbol else { return nil }
        if ["the", "my", "our", "a"].contains(text.word(start)) { start += 1 }
        guard !PlaceReader.notPlaces.contains(text.word(start)) || lead == "at" && text.word(start) == "work"
        else { return nil }
        let end = nameEnd(start)
        guard end > start else { return nil }
        let hasNoun = (start..<end).contains { PlaceReader.placeNouns.contains(text.word($0)) }
        let isName = text.tokens[start].isCapitalised && text.sense(start)?.month == nil
        let isAddress = text.digits(start) != nil && end > start + 1
        let isOpen = lead == "@" || lead == "at" && text.tokens[start].kind == .word
        guard hasNoun || isName || isAddress || isOpen else { return nil }
        let confidence = hasNoun || isAddress ? 0.9 : isName ? 0.8 : 0.6
        return found(from: index, name: start, end: end, confidence: confidence)
    }

    /// The index behind a place's name, at most eight tokens on.
    private func nameEnd(_ start: Int) -> Int {
        var end = start
        while end < text.count, end < start + 8, !isUsed[end], text.tokens[end].kind != .email {
            if text.tokens[end].kind == .symbol {
                let joins = ["'", "&", "/", "-", "#"].contains(text.word(end))
                let isState =
                    text.word(end) == "," && end + 1 < text.count && text.tokens[end + 1].isCapitalised
                    && !isUsed[end + 1] && text.sense(end + 1) == nil
                guard joins || isState || text.word(end) == "." && !text.endsSentence(end) else { break }
            } else if end > start, ends(end) {
                break
            }
            end += 1
        }
        while end > start, text.tokens[end - 1].kind == .symbol { end -= 1 }
        return end
    }

    private func ends(_ index: Int) -> Bool {
        if ["of", "and"].contains(text.word(index)) {
            return !text.tokens.indices.contains(index + 1) || isUsed[index + 1]
        }
        return text.endsPhrase(index) && text.tokens[index].kind == .word && !text.tokens[index].isCapitalised
    }

    private func found(from index: Int, name start: Int, end: Int, confidence: Double) -> Found? {
        guard start < end, end <= text.count else { return nil }
        let tokens = start..<end
        return Found(
            reading: Reading(text.string(tokens), span: text.span(tokens), confidence: confidence),
            used: index..<end
        )
    }
}
