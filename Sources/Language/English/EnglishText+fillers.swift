extension EnglishText {
    /// Words around a bare answer that change nothing of it.
    private static let fillers: Set<String> = [
        "at", "@", "around", "about", "please", "pls", "make", "it", "approximately", "roughly", "maybe",
        "say",
        "let's", "lets", "ok", "okay", "yes", "yeah", "instead", "then", "just", "like", "sharp", "or", "so",
        "actually", "sorry", "wait", "by", "from", "is", "fine", "good", "works", "would", "be", "for",
        "thanks",
        "how", "do", "sure", "um", "uh", "hmm", "well", "perfect", "it's", "should", "be", "enough", "ish",
        "to",
        "go", "with", "we", "can", "could", "on", "in", "next", "this", "think", "i", "me", "probably",
        "exactly", "guess",
    ]

    /// Whether a number is all that a text says, apart from filling words and other numbers.
    func isWholeAnswer(_ range: Range<Int>) -> Bool {
        guard count <= 12 else { return false }
        return (0..<count).allSatisfy { index in
            range.contains(index) || tokens[index].kind == .symbol || tokens[index].kind == .number
                || sense(index)?.number != nil || isTemporal(index)
                || EnglishText.fillers.contains(word(index))
        }
    }

    /// Whether a minus stands before a number: "-30", "minus 30".
    func isNegative(_ index: Int) -> Bool {
        if ["minus", "negative"].contains(word(index - 1)) { return true }
        guard ["-", "−"].contains(word(index - 1)), isAttached(index) else { return false }
        return index == 1 || tokens[index - 1].hasSpaceBefore
    }
}
