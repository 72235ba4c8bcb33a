/// Kinds of features; the numbers are part of what models are trained with.
enum FeatureKind {
    static let word: UInt64 = 1
    static let pair: UInt64 = 2
    static let triple: UInt64 = 3
    static let skipped: UInt64 = 4
    static let letters: UInt64 = 5
    static let first: UInt64 = 9
    static let last: UInt64 = 13
    static let length: UInt64 = 16
    static let wordClass: UInt64 = 17
    static let classPair: UInt64 = 18
    static let classTriple: UInt64 = 19
    static let previousWord: UInt64 = 20
    static let previousPair: UInt64 = 21
    static let previousAndWord: UInt64 = 22
    static let classesInOrder: UInt64 = 23
    static let plainStyle: UInt64 = 30
    static let casedStyle: UInt64 = 31
    static let feeling: UInt64 = 40
    static let strengthened: UInt64 = 41
    static let turnedWord: UInt64 = 42
    static let balance: UInt64 = 43
    static let feelings: UInt64 = 44
    static let sign: UInt64 = 45
    static let feelingPair: UInt64 = 46
    static let stem: UInt64 = 47
    static let wide: UInt64 = 48
    static let grammar: UInt64 = 50
    static let grammarPhrase: UInt64 = 51
    static let grammarLast: UInt64 = 52
    static let question: UInt64 = 53
    static let kindBefore: UInt64 = 54
    static let kindBehind: UInt64 = 55
    static let clause: UInt64 = 56
    static let clauseWord: UInt64 = 57
    static let firstClause: UInt64 = 58
    static let grammarLength: UInt64 = 59
    static let addressed: UInt64 = 60
    static let speaker: UInt64 = 61
    static let face: UInt64 = 62

    /// The kind of features of a text that is written so.
    static func style(_ style: WritingStyle) -> UInt64 { style == .plain ? plainStyle : casedStyle }
}
