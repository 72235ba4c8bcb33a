/// A tokenised text with what the lexicon knows of each word.
///
/// A class since every rule is handed the same one at every place.
final class EnglishText: Sendable {
    let list: TokenList
    let senses: [WordSense?]

    init(_ list: TokenList) {
        self.list = list
        senses = list.tokens.map { $0.kind == .word ? EnglishLexicon.senses[$0.text] : nil }
    }

    var tokens: [Token] { list.tokens }
    var count: Int { list.tokens.count }

    /// What the lexicon knows of the word at an index, nil past the end too.
    func sense(_ index: Int) -> WordSense? {
        senses.indices.contains(index) ? senses[index] : nil
    }

    /// The lower-case text at an index, empty past either end.
    func word(_ index: Int) -> String {
        tokens.indices.contains(index) ? tokens[index].text : ""
    }

    /// The value of a number written in digits at an index.
    func digits(_ index: Int) -> Int? {
        tokens.indices.contains(index) ? tokens[index].number : nil
    }

    /// Whether a token follows the one before it without a blank.
    func isAttached(_ index: Int) -> Bool {
        tokens.indices.contains(index) && !tokens[index].hasSpaceBefore
    }

    /// Whether these words stand from an index on.
    func has(_ words: [String], at index: Int) -> Bool {
        for (offset, expected) in words.enumerated() where word(index + offset) != expected { return false }
        return true
    }

    /// The scalars that a range of tokens covers.
    func span(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last, last < count else { return 0..<0 }
        return tokens[first].span.lowerBound..<tokens[last].span.upperBound
    }

    /// A range of tokens as typed.
    func string(_ range: Range<Int>) -> String {
        list.string(span(range))
    }
}
