/// One part of a cue's pattern.
struct CueElement: Sendable {
    enum Kind: Sendable {
        case words(Set<UInt64>)
        case wordClass(DebriefingLexicon.Sense)
        /// The plain form of a verb that does something, known or not.
        case act
        case number
        /// Up to three words of any sort.
        case gap
        /// Up to three adverbs.
        case adverbs
        case owner
        case person
        case supplier
        case start
        case end
    }

    let kind: Kind
    let isOptional: Bool

    private static let classes: [String: Kind] = [
        "<verb>": .wordClass(.verb), "<gerund>": .wordClass(.gerund), "<does>": .wordClass(.does),
        "<done>": .wordClass(.done), "<will>": .wordClass(.will), "<should>": .wordClass(.should),
        "<commitment>": .wordClass(.commitment), "<saying>": .wordClass(.saying),
        "<event>": .wordClass(.event), "<deliverable>": .wordClass(.deliverable),
        "<date>": .wordClass([.date, .calendar]), "<the>": .wordClass(.determiner),
        "<act>": .act, "<number>": .number, "*": .gap, "~": .adverbs, "{owner}": .owner, "{person}": .person,
        "{name}": .supplier, "^": .start, "$": .end,
    ]

    /// An element as a pattern writes it.
    init(_ text: Substring) {
        isOptional = text.count > 1 && text.hasSuffix("?")
        let name = String(isOptional ? text.dropLast() : text)
        kind = Self.classes[name] ?? .words(Set(name.split(separator: "|").map { Self.key(of: String($0)) }))
    }

    /// The key of a word, or of a sign.
    private static func key(of word: String) -> UInt64 {
        guard let scalar = word.unicodeScalars.first, word.unicodeScalars.count == 1, !scalar.isLetter else {
            return WordKey.of(word)
        }
        return UInt64(scalar.value)
    }
}
