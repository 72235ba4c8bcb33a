/// What a word does in a number.
enum NumberRole: UInt8, Sendable {
    /// Nothing.
    case none
    /// "zero" to "nine".
    case ones
    /// "ten" to "nineteen".
    case teens
    /// "twenty" to "ninety".
    case tens
    case hundred
    /// "thousand", "lakh", "million", …
    case scale
    /// A letter or two behind digits: "10k", "3 bn".
    case scaleLetter
    /// "dozen".
    case dozen
    case half
    case quarter
    /// "first" to "ninth".
    case ordinalOnes
    /// "tenth" to "nineteenth".
    case ordinalTeens
    /// "twentieth" to "ninetieth".
    case ordinalTens
    /// "hundredth", "thousandth", …
    case ordinalScale
    /// "st", "nd", "rd" and "th" behind digits.
    case ordinalEnding

    /// Whether the word alone is an ordinal.
    var isOrdinal: Bool {
        switch self {
        case .ordinalOnes, .ordinalTeens, .ordinalTens, .ordinalScale: true
        default: false
        }
    }
}
