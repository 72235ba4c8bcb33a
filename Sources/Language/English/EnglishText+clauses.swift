extension EnglishText {
    private static let clauseOpeners: Set<String> = [
        "please", "you", "hi", "hello", "hey", "and", "to", "can", "could", "just", "so", "ok", "okay",
        "then", "i", "yes", "well",
        "thanks", "no", "let's", "me", "i'd", "would", "we", "also", "now", "us", "lets", "kindly", "i'll",
        "actually", "pls", "go",
        "ahead", "will", "should", "want", "need", "thank",
    ]

    /// Whether a clause begins at an index: at the start, behind a sign, or behind politeness.
    func opensClause(_ index: Int) -> Bool {
        guard index > 0, tokens[index - 1].kind == .word else { return true }
        return EnglishText.clauseOpeners.contains(word(index - 1))
    }
}
