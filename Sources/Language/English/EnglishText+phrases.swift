extension EnglishText {
    /// Words that begin a new detail, so that a name, place or hour ends before them.
    private static let enders: Set<String> = [
        "at", "on", "in", "for", "with", "from", "to", "till", "til", "until", "through", "thru", "and", "or",
        "but",
        "about", "regarding", "by", "via", "please", "pls", "plz", "then", "so", "if", "because", "is", "are",
        "was",
        "works", "work", "would", "will", "should", "instead", "thanks", "thank", "of", "sharp", "around",
        "after",
        "before", "ok", "okay", "actually", "form", "too", "also", "a", "an", "your", "my", "our", "i", "we",
        "you", "it", "that", "can", "could", "not", "no", "when", "where",
        "exactly", "good", "fine", "latest", "over", "using", "titled", "called", "named", "remind", "today",
    ]

    /// Whether a phrase ends before the token at an index: at the end, a sign, an address, or a word of
    /// another detail.
    func endsPhrase(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return true }
        guard tokens[index].kind == .word else { return true }
        return EnglishText.enders.contains(word(index)) || isTemporal(index)
    }

    /// The index behind an address of the web that opens at an index.
    func urlEnd(_ index: Int) -> Int? {
        guard word(index + 1) == ":", word(index + 2) == "/", word(index + 3) == "/" else { return nil }
        guard (index + 1...index + 3).allSatisfy(isAttached) else { return nil }
        var end = index + 4
        while isAttached(end), word(end) != "\n" { end += 1 }
        return end
    }

    /// Whether a word belongs to the vocabulary of time.
    func isTemporal(_ index: Int) -> Bool {
        guard let sense = sense(index) else { return false }
        return sense.weekday != nil || sense.month != nil || sense.unit != nil || sense.part != nil
            || sense.dayOffset != nil || ["this", "next", "am", "pm"].contains(word(index))
    }

    /// Whether a sentence ends at a token: a line break, or a full stop with a blank or the end behind it.
    func endsSentence(_ index: Int) -> Bool {
        switch word(index) {
        case "\n", "\u{2028}": true
        // "?" between letters belongs to an address of the web.
        case "!", "?", ";": !isAttached(index + 1) || tokens[index + 1].kind == .symbol || !isAttached(index)
        case ".": index + 1 >= count || tokens[index + 1].hasSpaceBefore || word(index + 1) == "\n"
        default: index >= count
        }
    }
}
