/// Every word that means something for quantities, looked up by its key.
struct QuantityLexicon: Sendable {
    /// The one lexicon; filled when it is first used.
    static let shared = QuantityLexicon()

    private let words: KeyTable<QuantityWord>

    private init() {
        var lexicon: [String: QuantityWord] = [:]
        NumberLexicon.fill(&lexicon)
        FunctionLexicon.fill(&lexicon)
        var words: [UInt64: QuantityWord] = [:]
        words.reserveCapacity(lexicon.count * 4)
        for (word, meaning) in lexicon { words[Self.key(of: word)] = meaning }
        CurrencyLexicon.fill(&words)
        UnitLexicon.fill(&words)
        self.words = KeyTable(words)
    }

    /// The meaning of a word or sign.
    func word(_ token: TextToken) -> QuantityWord { words[token.key] ?? .none }

    /// Signs are looked up by their scalar, as tokens have it.
    private static func key(of word: String) -> UInt64 {
        guard let first = word.unicodeScalars.first, word.unicodeScalars.count == 1,
            first.isASCII ? !first.isASCIILetter : !WideScalars.isLetter(first.value)
        else { return WordKey.of(word) }
        return UInt64(first.value)
    }
}
