/// Takes contractions apart: "I'll" is "I will", "don't" is "do not", "Ann's" is "Ann" and the key of "s".
struct Contractions: Sendable {
    /// The one table of English; filled when it is first used.
    static let english = Contractions()

    /// The keys of the two words that a contraction stands for.
    struct Parts: Sendable {
        let first: UInt64
        let second: UInt64
    }

    private static let heads = "i you he she it we they that there this who what here where everyone someone"
    private static let endings = [
        ("ll", "will"), ("d", "would"), ("re", "are"), ("ve", "have"), ("m", "am"), ("s", "is"),
    ]
    private static let denied = """
        do does did is are was were has have had could would should must need
        """

    /// Of contractions that are written with their apostrophe.
    private let written: KeyTable<Parts>
    /// Of those that are no other word without it: "dont", but not "were".
    private let plain: KeyTable<Parts>

    private init() {
        var written: [UInt64: Parts] = [:]
        var plain: [UInt64: Parts] = [:]
        func parts(_ first: String, _ second: String) -> Parts {
            Parts(first: WordKey.of(first), second: WordKey.of(second))
        }
        for head in Self.heads.split(separator: " ").map(String.init) {
            for (ending, word) in Self.endings {
                written[WordKey.of(head + ending)] = parts(head, word)
            }
        }
        for word in Self.denied.split(whereSeparator: \.isWhitespace).map(String.init) {
            written[WordKey.of(word + "nt")] = parts(word, "not")
        }
        for (contraction, first) in [("cant", "can"), ("cannot", "can"), ("wont", "will")] {
            written[WordKey.of(contraction)] = parts(first, "not")
        }
        written[WordKey.of("lets")] = parts("let", "us")
        for word in """
        dont doesnt didnt isnt arent wasnt werent hasnt havent couldnt wouldnt shouldnt cant wont cannot im ive
        youll youre youve theyll theyre theyve weve thats theres lets hes shes whos
        """.split(whereSeparator: \.isWhitespace) {
            let key = WordKey.of(String(word))
            plain[key] = written[key]
        }
        self.written = KeyTable(written)
        self.plain = KeyTable(plain)
    }

    /// The words of some tokens.
    ///
    /// - Parameters:
    ///   - tokens: The tokens of a sentence.
    ///   - scalars: The text.
    /// - Returns: the words in order, one more for each contraction.
    func words(of tokens: ArraySlice<TextToken>, in scalars: [Unicode.Scalar]) -> [NoteWord] {
        var words: [NoteWord] = []
        words.reserveCapacity(tokens.count + 4)
        for token in tokens { append(token, scalars, to: &words) }
        return words
    }

    private func append(_ token: TextToken, _ scalars: [Unicode.Scalar], to words: inout [NoteWord]) {
        let (start, end) = (Int(token.start), Int(token.end))
        func add(_ key: UInt64, _ range: Range<Int>, _ traits: TextToken.Traits) {
            var word = NoteWord(
                key: key,
                kind: token.kind,
                start: range.lowerBound,
                end: range.upperBound,
                traits: traits,
                sense: []
            )
            if token.kind == .word {
                word.sense = DebriefingLexicon.shared.sense(key)
                word.isAgent = Self.isAgent(scalars[range])
            }
            words.append(word)
        }
        func split(_ parts: Parts, at middle: Int) {
            add(parts.first, start..<middle, token.traits)
            add(parts.second, middle..<end, [])
        }
        guard token.kind == .word else {
            if token.isSign("&") || token.isSign("+") {
                let and = WordKey.of("and")
                words.append(
                    NoteWord(
                        key: and,
                        kind: .word,
                        start: start,
                        end: end,
                        traits: token.traits,
                        sense: DebriefingLexicon.shared.sense(and)
                    )
                )
            } else {
                add(token.key, start..<end, token.traits)
            }
            return
        }
        guard token.traits.contains(.apostrophe) else {
            if let parts = plain[token.key] {
                split(parts, at: end)
            } else {
                add(token.key, start..<end, token.traits)
            }
            return
        }
        let middle = (start..<end).last { scalars[$0].isApostrophe } ?? end
        if let parts = written[token.key] {
            split(parts, at: middle)
        } else if let ending = Self.ending(scalars[middle..<end]) {
            split(Parts(first: Self.key(scalars[start..<middle]), second: ending), at: middle)
        } else {
            add(token.key, start..<end, token.traits)
        }
    }

    private static let agentEndings: [[Unicode.Scalar]] = ["er", "or", "ist", "eer", "ian"].map {
        Array($0.unicodeScalars)
    }

    private static func isAgent(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        guard word.count > 4 else { return false }
        let stem = word.last == "s" ? word.dropLast() : word
        return agentEndings.contains { stem.suffix($0.count).elementsEqual($0) }
    }

    /// What "'s", "'ll" and "'d" behind a name stand for; "s" is "is" or a genitive.
    private static func ending(_ scalars: ArraySlice<Unicode.Scalar>) -> UInt64? {
        switch scalars.dropFirst().map(\.asciiLowercased) {
        case ["s"]: WordKey.of("s")
        case ["l", "l"]: WordKey.of("will")
        case ["d"]: WordKey.of("would")
        default: nil
        }
    }

    private static func key(_ scalars: ArraySlice<Unicode.Scalar>) -> UInt64 {
        var key = WordKey()
        for scalar in scalars where !scalar.isApostrophe {
            for byte in String(scalar.asciiLowercased).utf8 { key.add(byte) }
        }
        return key.value
    }
}
