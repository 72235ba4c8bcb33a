/// Cues made ready to be found: each word is looked up once and tells the cues that may start there.
struct CueTable: Sendable {
    private struct Element: Sendable {
        let keys: Set<UInt64>
        let isOptional: Bool
        /// Up to three words of any sort.
        let isGap: Bool
    }

    private struct Pattern: Sendable {
        let cue: Cue
        let elements: [Element]
    }

    /// The one table of English; filled when it is first used.
    static let english = CueTable(Cue.english)

    private let patterns: [Pattern]
    /// The patterns that may start with a word.
    private let starts: KeyTable<[Int]>

    /// Makes cues ready; the first word of each must not be optional.
    init(_ cues: [Cue]) {
        patterns = cues.map { cue in
            Pattern(
                cue: cue,
                elements: cue.pattern.split(separator: " ").map { word in
                    Element(
                        keys: Set(
                            word.split(separator: "|").map { WordKey.of(String($0.filter { $0 != "?" })) }
                        ),
                        isOptional: word.hasSuffix("?"),
                        isGap: word == "*"
                    )
                }
            )
        }
        var starts: [UInt64: [Int]] = [:]
        for (place, pattern) in patterns.enumerated() {
            for key in pattern.elements.first?.keys ?? [] { starts[key, default: []].append(place) }
        }
        self.starts = KeyTable(starts)
    }

    /// The surest cue of each kind in a sentence.
    func cues(in tokens: ArraySlice<TextToken>) -> [ExtractionKind: Cue] {
        var found: [ExtractionKind: Cue] = [:]
        for index in tokens.indices where tokens[index].kind == .word {
            for place in starts[tokens[index].key] ?? [] {
                let cue = patterns[place].cue
                if let best = found[cue.kind], best.confidence >= cue.confidence { continue }
                if matches(patterns[place].elements[1...], tokens, index + 1) { found[cue.kind] = cue }
            }
        }
        return found
    }

    private func matches(
        _ elements: ArraySlice<Element>,
        _ tokens: ArraySlice<TextToken>,
        _ index: Int
    ) -> Bool {
        guard let element = elements.first else { return true }
        let rest = elements.dropFirst()
        if element.isGap {
            return (0...3).contains { index + $0 <= tokens.endIndex && matches(rest, tokens, index + $0) }
        }
        if index < tokens.endIndex, tokens[index].kind == .word, element.keys.contains(tokens[index].key),
            matches(rest, tokens, index + 1)
        {
            return true
        }
        return element.isOptional && matches(rest, tokens, index)
    }
}
