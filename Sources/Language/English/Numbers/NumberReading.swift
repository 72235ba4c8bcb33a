/// A number in a text.
struct NumberReading: Sendable {
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt16
        /// It is written in digits, at least at its start.
        static let digits = Traits(rawValue: 1)
        static let ordinal = Traits(rawValue: 2)
        static let fraction = Traits(rawValue: 4)
        /// It is the word "one" alone, which may be a pronoun.
        static let plainOne = Traits(rawValue: 8)
        /// A letter touches it before or behind: "A4", "29km".
        static let gluedBefore = Traits(rawValue: 16)
        static let gluedBehind = Traits(rawValue: 32)
        /// It has a factor: "million", "k".
        static let scaled = Traits(rawValue: 64)
        /// It has a sign.
        static let signed = Traits(rawValue: 128)
        /// It has separators, a decimal point, an exponent or a slash.
        static let punctuated = Traits(rawValue: 256)
    }

    /// Its tokens.
    var tokens: Range<Int>
    var value: Double
    var traits: Traits
    /// The rule that read it.
    var rule: QuantityRule
    /// The factor that was read last, which a fraction behind "and" counts in: "3 million and a half".
    var lastFactor = 1.0

    var start: Int { tokens.lowerBound }
    var end: Int { tokens.upperBound }
    var isOrdinal: Bool { traits.contains(.ordinal) }
}
