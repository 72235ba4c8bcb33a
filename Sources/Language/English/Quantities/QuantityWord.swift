/// What a word means for numbers, money and measures: a few integers.
struct QuantityWord: Sendable {
    /// A word that holds phrases of quantities together.
    enum Function: UInt8, Sendable {
        case none
        case and, a, the, one, of, per, or, than, to, by
        case point, over, out, minus, percent, cent
        case more, less, least, most, at, no, not, up, from, between, through, equal, upper, lower
        /// "exceeds", "exceeding".
        case exceed, minimum, maximum
        case old, age
        case next, last, previous, current, before, but, penultimate, antepenultimate
        /// What makes "one" a pronoun before or behind it: "that", "which", "another".
        case determiner
        /// What may follow an amount that has ended: "for", "in", "each".
        case link
        /// What makes degrees an angle: "rotate", "angle".
        case angle
        /// What makes digits a number to call: "phone", "call".
        case phone
        /// What makes digits a number of another sort: "account", "invoice".
        case register
    }

    var function = Function.none
    var number = NumberRole.none
    /// Whether a word of a number is in the plural: "fifths", "millions".
    var isPlural = false
    /// The number that the word stands for, or the factor that it multiplies by.
    var value = 0.0
    /// Whether phrases of currencies or units start with the word.
    var opensCurrency = false
    var opensUnit = false

    /// A word that is nothing of these.
    static let none = QuantityWord()
}
