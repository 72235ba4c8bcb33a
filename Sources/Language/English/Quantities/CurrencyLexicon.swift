/// The names, signs and codes of money.
struct CurrencyLexicon: Sendable {
    /// The one lexicon; filled when it is first used.
    static let shared = CurrencyLexicon()

    /// Every way of naming money; phrases give the place in it.
    let currencies: [Currency]
    let phrases: PhraseTable

    private init() {
        var currencies: [Currency] = []
        var phrases = PhraseTable.Builder()
        func add(_ currency: Currency, _ names: some Sequence<String>) {
            currencies.append(currency)
            for name in names { phrases.add(name, currencies.count - 1) }
        }
        for row in CurrencyNames.shared + CurrencyNames.national {
            let code = row.code.isEmpty ? nil : row.code
            for noun in Self.list(row.nouns) {
                // "taka" and "som" alone may be anything, "dollars" and "polish zloty" are money.
                let isPlain = noun.contains(" ") || CurrencyNames.plainNouns.contains(noun)
                add(
                    Currency(
                        name: row.name,
                        code: code,
                        usage: isPlain ? [.prefix, .noun, .bare] : [.prefix, .noun],
                        factor: 1
                    ),
                    [noun, Self.plural(of: noun)]
                )
            }
            add(Currency(name: row.name, code: code, usage: .prefix, factor: 1), Self.list(row.signs))
        }
        for row in CurrencyNames.national where !row.code.isEmpty {
            let code = row.code.lowercased()
            let isWord = CurrencyNames.codesThatAreWords.contains(code)
            add(
                Currency(
                    name: row.name,
                    code: row.code,
                    usage: isWord ? [.prefix, .isCapital] : .prefix,
                    factor: 1
                ),
                [code]
            )
            add(Currency(name: row.name, code: row.code, usage: .prefix, factor: 1), [code + "$"])
            for (letter, factor) in [("k", 1e3), ("t", 1e3), ("m", 1e6), ("b", 1e9), ("bn", 1e9)]
            where CurrencyNames.codesWithLetters.contains(code) {
                add(Currency(name: row.name, code: row.code, usage: .prefix, factor: factor), [letter + code])
            }
        }
        for row in CurrencyNames.minor {
            add(Currency(name: row.name, code: nil, usage: .isMinor, factor: 1), Self.list(row.words))
        }
        self.currencies = currencies
        self.phrases = PhraseTable(phrases)
    }

    /// Marks the words that phrases of money start with.
    static func fill(_ lexicon: inout [UInt64: QuantityWord]) {
        for key in shared.phrases.openings { lexicon[key, default: .none].opensCurrency = true }
    }

    private static func list(_ words: String) -> [String] { words.split(separator: ",").map(String.init) }

    private static func plural(of noun: String) -> String {
        if noun.hasSuffix("y"), !noun.hasSuffix("ey") { return noun.dropLast() + "ies" }
        return noun + "s"
    }
}
