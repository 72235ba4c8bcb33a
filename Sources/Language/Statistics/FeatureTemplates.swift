/// Which features a model is made of; the number stands in the model's file, so that reading and training agree.
package struct FeatureTemplates: OptionSet, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Each word.
    package static let words = Self(rawValue: 1 << 0)
    /// Two words that stand together, the text's ends counting as words.
    package static let wordPairs = Self(rawValue: 1 << 1)
    /// Three words that stand together.
    package static let wordTriples = Self(rawValue: 1 << 2)
    /// Two words with one between them.
    package static let skippedPairs = Self(rawValue: 1 << 3)
    /// Three to five letters of a word, its ends counting as letters.
    package static let letters = Self(rawValue: 1 << 4)
    /// The first three words with their places.
    package static let firstWords = Self(rawValue: 1 << 5)
    /// The last two words with their places.
    package static let lastWords = Self(rawValue: 1 << 6)
    /// Signs count as words; without this only letters and digits do.
    package static let signs = Self(rawValue: 1 << 7)
    /// How many words there are.
    package static let length = Self(rawValue: 1 << 8)
    /// Classes of words (days, verbs of calling off …) and sequences of them, see ``WordClasses``.
    package static let wordClasses = Self(rawValue: 1 << 9)
    /// What was said before: its words, and the last of them with each word of the text.
    package static let previousTurn = Self(rawValue: 1 << 10)
    /// Each feature but letters once more, together with how the text is written: with capitals or without.
    package static let style = Self(rawValue: 1 << 11)
    /// Words of feeling, turned round behind a negation, see ``FeelingClasses``.
    package static let feelings = Self(rawValue: 1 << 12)
    /// Two words with two between them.
    package static let widePairs = Self(rawValue: 1 << 13)
    /// Each feature once, however often the text has it.
    package static let distinct = Self(rawValue: 1 << 14)
    /// Classes of words, and two of them that stand together or in order: `wordClasses` without longer sequences.
    package static let classPairs = Self(rawValue: 1 << 15)
    /// Words, classes of words and the first word once more, together with how the text is written.
    package static let wordStyle = Self(rawValue: 1 << 16)
    /// Kinds of words (verbs, "you", "will" …) and sequences of them, see ``GrammarFeatures``.
    package static let grammar = Self(rawValue: 1 << 17)
}
