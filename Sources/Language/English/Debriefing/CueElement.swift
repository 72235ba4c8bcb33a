/// One part of a cue's pattern.
struct CueElement: Sendable {
    enum Kind: Sendable {
        /// One of `keys`, or any word of the classes in `sense`.
        case words
        /// The plain form of a verb that does something, known or not.
        case act
        case number
        /// Up to three words of any sort.
        case gap
        /// Up to three words that are no verbs of a clause: "the first technical" before "workshop".
        case nouns
        /// Up to three adverbs.
        case adverbs
        case owner
        case person
        /// Somebody but the speaker's own side.
        case other
        case supplier
        case start
        case end
    }

    // The words lie beside the kind, not in it: whoever looks at one copies a number, no list.
    let kind: Kind
    let keys: [UInt64]
    let sense: DebriefingLexicon.Sense
    let isOptional: Bool

    private static let classes: [String: DebriefingLexicon.Sense] = [
        "<verb>": .verb, "<gerund>": .gerund, "<does>": .does, "<done>": .done, "<commitment>": .commitment,
        "<event>": .event, "<deliverable>": .deliverable, "<date>": [.date, .calendar], "<the>": .determiner,
        "<trouble>": .trouble, "<fear>": .fear, "<harm>": .harm, "<refusal>": .refusal,
        "<reluctance>": .reluctance, "<costly>": .costly, "<awkward>": .awkward, "<settled>": .settled,
        "<approval>": .approval, "<choice>": .choice, "<past>": .past,
    ]
    private static let others: [String: Kind] = [
        "<act>": .act, "<number>": .number, "*": .gap, "_": .nouns, "~": .adverbs, "{owner}": .owner,
        "{person}": .person, "{other}": .other, "{name}": .supplier, "^": .start, "$": .end,
    ]

    /// An element as a pattern writes it.
    init(_ text: Substring) {
        isOptional = text.count > 1 && text.hasSuffix("?")
        let name = String(isOptional ? text.dropLast() : text)
        if let other = Self.others[name] {
            (kind, keys, sense) = (other, [], [])
            return
        }
        var keys: [UInt64] = []
        var sense: DebriefingLexicon.Sense = []
        for word in name.split(separator: "|").map(String.init) {
            if let wordClass = Self.classes[word] {
                sense.formUnion(wordClass)
            } else {
                keys.append(Self.key(of: word))
            }
        }
        (kind, self.keys, self.sense) = (.words, keys, sense)
    }

    /// The key of a word, or of a sign.
    private static func key(of word: String) -> UInt64 {
        guard let scalar = word.unicodeScalars.first, word.unicodeScalars.count == 1, !scalar.isLetter else {
            return WordKey.of(word)
        }
        return UInt64(scalar.value)
    }
}
