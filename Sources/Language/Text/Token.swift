/// A word, number, sign or e-mail address of a text.
struct Token: Sendable {
    enum Kind: Sendable {
        /// Letters, with apostrophes between them.
        case word
        /// ASCII digits.
        case number
        /// One scalar that is neither letter, digit nor blank; a line break too.
        case symbol
        /// An e-mail address.
        case email
    }

    let kind: Kind
    /// Where it stands, in Unicode scalars from the start of the text.
    let span: Range<Int>
    /// The text in lower case, typographic apostrophes made plain; an address stays as typed.
    let text: String
    /// Whether a blank or the start of the text stands before it.
    let hasSpaceBefore: Bool
    /// Whether a word starts with a capital letter.
    let isCapitalised: Bool
    /// The value of up to nine digits.
    let number: Int?

    /// How many scalars it has: for a number its digits.
    var length: Int { span.count }
}
