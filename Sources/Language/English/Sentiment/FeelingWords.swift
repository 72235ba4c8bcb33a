/// Finds the feeling of words that are listed in another form: "annoyingly" by "annoying", "soooo" by "so".
enum FeelingWords {
    /// The class of a word among ``FeelingClasses``, 0 for none.
    static func number(of token: HashedToken, in text: HashedText) -> UInt8 {
        let listed = FeelingClasses.words.number(of: token)
        if listed != 0 || token.end - token.start < shortest { return listed }
        let letters = text.letters[token.start..<token.end]
        for (ending, instead) in endings
        where letters.count >= ending.count + 3 && letters.suffix(ending.count) == ending {
            let number = number(ofStem: letters.dropLast(ending.count), instead: instead)
            if number != 0 { return number }
        }
        return number(ofDrawnOut: letters)
    }

    private static let shortest = 4
    /// Endings, and what a word may have in their place beside nothing.
    private static let endings: [(ending: ArraySlice<UInt32>, instead: Character)] =
        ["ies", "ied", "ier", "iest", "ily", "iness"].map { (scalars($0), "y") }
        + [
            "s", "es", "ed", "d", "ing", "ly", "er", "est", "ness", "ers", "ment", "ments", "able", "ful",
            "fully",
            "y", "'s", "ingly", "edly",
        ].map { (scalars($0), "e") }

    private static func scalars(_ text: String) -> ArraySlice<UInt32> {
        ArraySlice(text.unicodeScalars.map(\.value))
    }

    private static func number(ofStem stem: ArraySlice<UInt32>, instead: Character) -> UInt8 {
        let hash = hash(of: stem)
        let last: UInt32 = instead == "y" ? 121 : 101
        let longer = feeling(FeatureHash.adding(last, to: hash))
        if instead == "y" || longer != 0 { return longer }
        let number = feeling(hash)
        if number != 0 { return number }
        // "winning": the letter stands twice before the ending.
        guard stem.count > 3, stem.last == stem.dropLast().last else { return 0 }
        return feeling(self.hash(of: stem.dropLast()))
    }

    /// The class of a word with letters that stand more than twice in a row taken as two, or as one.
    private static func number(ofDrawnOut letters: ArraySlice<UInt32>) -> UInt8 {
        for most in [2, 1] {
            var hash = FeatureHash.empty
            var isDrawnOut = false
            var index = letters.startIndex
            while index < letters.endIndex {
                let letter = letters[index]
                var run = 0
                while index < letters.endIndex, letters[index] == letter {
                    run += 1
                    index += 1
                }
                if run > 2 { isDrawnOut = true }
                for _ in 0..<(run > 2 ? most : run) { hash = FeatureHash.adding(letter, to: hash) }
            }
            guard isDrawnOut else { return 0 }
            let number = FeelingClasses.words.number(ofHash: FeatureHash.mixed(hash))
            if number != 0 { return number }
        }
        return 0
    }

    private static func hash(of letters: ArraySlice<UInt32>) -> UInt64 {
        letters.reduce(FeatureHash.empty) { FeatureHash.adding($1, to: $0) }
    }

    /// The class of a word by the hash of its letters, if it is one of feeling.
    private static func feeling(_ hash: UInt64) -> UInt8 {
        let number = FeelingClasses.words.number(ofHash: FeatureHash.mixed(hash))
        return number <= FeelingClasses.Class.disgust ? number : 0
    }
}
