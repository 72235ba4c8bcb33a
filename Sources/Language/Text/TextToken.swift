/// A word, a number or a sign of a text: a few integers, no text of its own.
struct TextToken: Sendable, Hashable {
    enum Kind: UInt8, Sendable {
        /// Letters, with apostrophes between them.
        case word
        /// ASCII digits.
        case number
        /// One scalar that is neither letter, digit nor blank; a line break too.
        case sign
    }

    struct Traits: OptionSet, Sendable, Hashable {
        let rawValue: UInt8
        /// A blank, or the start of the text, stands before it.
        static let spaced = Traits(rawValue: 1)
        /// A word that starts with a capital letter.
        static let capitalised = Traits(rawValue: 2)
        /// A word with an apostrophe in it: "o'clock", "week's".
        static let apostrophe = Traits(rawValue: 4)
        /// A word without small letters.
        static let shouted = Traits(rawValue: 8)
        /// A line break stands before it.
        static let newLine = Traits(rawValue: 16)
    }

    /// Of a word the hash of its letters (see `WordKey`), of a number its value (up to eighteen digits,
    /// longer ones are `UInt64.max`), of a sign its scalar, dashes and quotes made plain.
    let key: UInt64
    /// Where it starts and ends, in Unicode scalars from the start of the text.
    let start: Int32
    let end: Int32
    let kind: Kind
    let traits: Traits

    /// The number of its scalars: of a number its digits.
    var length: Int { Int(end &- start) }
    /// The value of a number that has at most nine digits, else nil.
    var number: Int? { kind == .number && length <= 9 ? Int(truncatingIfNeeded: key) : nil }
    /// Whether a blank or the start of the text stands before it.
    var isSpaced: Bool { traits.contains(.spaced) }

    /// Whether it is this sign.
    func isSign(_ scalar: Unicode.Scalar) -> Bool { kind == .sign && key == UInt64(scalar.value) }
}
