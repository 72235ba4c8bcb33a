/// What was read of a text before a token: how its phrase was opened.
struct SequenceMemory: Sendable {
    /// The last preposition or word of naming.
    private(set) var preposition: UInt64 = 0
    /// The last verb of doing something with a meeting.
    private(set) var verb: UInt64 = 0
    /// Whether a quotation was opened and not closed.
    private(set) var isQuoted = false

    /// Goes on behind a token.
    mutating func pass(word: UInt64, wordClass: UInt64) {
        switch WordClass(rawValue: UInt8(truncatingIfNeeded: wordClass)) {
        case .preposition, .naming, .auxiliary, .conjunction, .question: preposition = word
        case .scheduling, .changing, .asking, .reminding: verb = word
        case .quote: isQuoted.toggle()
        default: break
        }
    }
}
