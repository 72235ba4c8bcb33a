/// A text as the readers of numbers, money and measures see it: tokens, and what each word means to them.
struct QuantityText: Sendable {
    let tokens: [TextToken]
    /// One for each token.
    let words: [QuantityWord]
    let scalars: [Unicode.Scalar]

    /// Looks every word of a text up, once.
    init(tokens: [TextToken], scalars: [Unicode.Scalar], lexicon: QuantityLexicon) {
        self.tokens = tokens
        self.scalars = scalars
        words = tokens.map { $0.kind == .number ? .none : lexicon.word($0) }
    }

    var count: Int { tokens.count }

    /// The meaning of a token; none beyond the ends.
    func word(_ index: Int) -> QuantityWord {
        words.indices.contains(index) ? words[index] : .none
    }

    func function(_ index: Int) -> QuantityWord.Function { word(index).function }

    func isNumber(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .number }

    func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .word }

    func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
        tokens.indices.contains(index) && tokens[index].isSign(sign)
    }

    /// Whether a token touches the one before it; false beyond the ends.
    func isTouching(_ index: Int) -> Bool { index > 0 && index < count && !tokens[index].isSpaced }

    /// Whether a word is written in capitals only.
    func isShouted(_ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].traits.contains(.shouted)
    }

    /// The scalars from the first to behind the last of these tokens.
    func span(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= count else { return 0..<0 }
        let start = Int(tokens[range.lowerBound].start)
        return start..<max(start, Int(tokens[range.upperBound - 1].end))
    }

    /// Whether a scalar is there, before or behind which nothing else is asked.
    func scalar(_ index: Int) -> Unicode.Scalar? {
        scalars.indices.contains(index) ? scalars[index] : nil
    }
}

extension QuantityText {
    private static let localhost = WordKey.of("localhost")

    /// Whether the word "localhost" stands in the text.
    var hasLocalhost: Bool { tokens.contains { $0.kind == .word && $0.key == Self.localhost } }
}
