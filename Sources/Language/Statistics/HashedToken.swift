/// A word, number or sign of a text as the statistical models see it: numbers only.
package struct HashedToken: Sendable {
    /// What the token is made of.
    package enum Kind: UInt8, Sendable {
        /// Letters, with apostrophes between them.
        case word
        /// ASCII digits; the hash only knows how many.
        case number
        /// One scalar that is neither letter, digit nor blank.
        case symbol
    }

    /// What it is.
    package let kind: Kind
    /// How the word is written.
    package let shape: WordShape
    /// Where it stands, in Unicode scalars.
    package let start: Int
    /// Where it ends.
    package let end: Int
    /// The hash of the word in lower case, see ``FeatureHash/word(_:)``.
    package let hash: UInt64
    /// Whether a blank or the start of the text stands before it.
    package let hasSpaceBefore: Bool
}

/// How a word is written.
package enum WordShape: UInt8, Sendable {
    /// No letters.
    case none
    /// "word".
    case lower
    /// "Word".
    case capitalised
    /// "WORD" of two letters and more.
    case upper
    /// "wOrd".
    case mixed
}
