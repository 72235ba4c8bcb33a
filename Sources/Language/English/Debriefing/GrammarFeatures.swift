/// Features of a sentence's grammar: kinds of words and their sequences, how its clauses begin, and who is spoken to.
///
/// "Could you send me …" and "Can Bob forward us …" have few words in common and the same grammar.
struct GrammarFeatures {
    private typealias Kind = GrammarClasses.Kind

    private let text: HashedText
    /// The kind of each token.
    private let kinds: [UInt64]

    private static let start: UInt64 = 200
    private static let end: UInt64 = 201
    /// Signs that are kinds of their own; a clause may begin behind the first ones.
    private static let signs = ["?", "!", ".", ",", ":", ";", "-", "(", ")", "\"", "$"].map(FeatureHash.word)
    private static let clauseSigns = Set(signs.prefix(7))
    private static let questionMark = FeatureHash.word("?")

    init(_ text: HashedText) {
        self.text = text
        kinds = text.tokens.indices.map { Self.kind(of: text.tokens[$0], at: $0, in: text) }
    }

    func append(to features: inout [UInt64]) {
        appendSequences(to: &features)
        appendNeighbours(to: &features)
        appendClauses(to: &features)
        let isQuestion = text.tokens.contains { $0.hash == Self.questionMark }
        features.append(FeatureHash.feature(FeatureKind.question, isQuestion ? 1 : 0))
        features.append(FeatureHash.feature(FeatureKind.grammarLength, UInt64(min(8, kinds.count / 4))))
        let addressed = kinds.count { $0 == UInt64(Kind.you) }
        let speaker = kinds.count { $0 == UInt64(Kind.speaker) || $0 == UInt64(Kind.speakerWill) }
        features.append(FeatureHash.feature(FeatureKind.addressed, UInt64(min(3, addressed))))
        features.append(FeatureHash.feature(FeatureKind.speaker, UInt64(min(3, speaker))))
    }

    /// Sequences of kinds, once as they stand and once with what makes up a noun phrase as one.
    private func appendSequences(to features: inout [UInt64]) {
        let whole = [Self.start] + kinds + [Self.end]
        var phrases: [UInt64] = []
        for kind in whole {
            let next = Self.isOfPhrase(kind) ? UInt64(Kind.phrase) : kind
            if next != UInt64(Kind.phrase) || phrases.last != next { phrases.append(next) }
        }
        features.append(FeatureHash.feature(FeatureKind.grammarLast, kinds.last ?? 0))
        Self.appendRuns(of: whole, longest: 3, FeatureKind.grammar, to: &features)
        Self.appendRuns(of: phrases, longest: 4, FeatureKind.grammarPhrase, to: &features)
    }

    private static func appendRuns(
        of kinds: [UInt64],
        longest: Int,
        _ kind: UInt64,
        to features: inout [UInt64]
    ) {
        for start in kinds.indices {
            var hash: UInt64 = 1
            for index in start..<min(start + longest, kinds.count) {
                hash = hash << 8 | kinds[index]
                if index > start { features.append(FeatureHash.feature(kind, hash)) }
            }
        }
    }

    /// Each word with the kinds of words beside it.
    private func appendNeighbours(to features: inout [UInt64]) {
        for (index, token) in text.tokens.enumerated() {
            let before = index == 0 ? Self.start : kinds[index - 1]
            let behind = index + 1 == kinds.count ? Self.end : kinds[index + 1]
            features.append(FeatureHash.feature(FeatureKind.kindBefore, token.hash, before))
            features.append(FeatureHash.feature(FeatureKind.kindBehind, token.hash, behind))
        }
    }

    /// How clauses begin, what only opens them ("and", "please", "hi") passed over.
    private func appendClauses(to features: inout [UInt64]) {
        var isOpen = true
        var isFirst = true
        for (index, token) in text.tokens.enumerated() {
            if isOpen, token.kind == .word {
                let behind = index + 1 == kinds.count ? Self.end : kinds[index + 1]
                features.append(FeatureHash.feature(FeatureKind.clause, kinds[index], behind))
                features.append(FeatureHash.feature(FeatureKind.clauseWord, token.hash))
                if isFirst {
                    features.append(FeatureHash.feature(FeatureKind.firstClause, kinds[index], behind))
                }
                isFirst = false
                isOpen = Self.opensClause(kinds[index])
            }
            if Self.clauseSigns.contains(token.hash) { isOpen = true }
        }
    }

    private static func opensClause(_ kind: UInt64) -> Bool {
        switch UInt8(truncatingIfNeeded: kind) {
        case Kind.conjunction, Kind.please, Kind.hello, Kind.adverb: true
        default: false
        }
    }

    private static func isOfPhrase(_ kind: UInt64) -> Bool {
        switch UInt8(truncatingIfNeeded: kind) {
        case Kind.noun, Kind.name, Kind.plural, Kind.capitals, Kind.article, Kind.number: true
        default: false
        }
    }

    private static func kind(of token: HashedToken, at index: Int, in text: HashedText) -> UInt64 {
        switch token.kind {
        case .number: return UInt64(Kind.number)
        case .symbol: return signs.firstIndex(of: token.hash).map { UInt64(100 + $0) } ?? UInt64(Kind.sign)
        case .word: break
        }
        let listed = GrammarClasses.words.number(of: token)
        if listed != Kind.none { return UInt64(listed) }
        if token.shape == .capitalised, index > 0 { return UInt64(Kind.name) }
        if token.shape == .upper { return UInt64(Kind.capitals) }
        let letters = text.letters[token.start..<token.end]
        return UInt64(endings.first { letters.suffix($0.letters.count) == $0.letters }?.kind ?? Kind.noun)
    }

    /// The kinds that a word's last letters tell.
    private static let endings: [(letters: ArraySlice<UInt32>, kind: UInt8)] = [
        ("ing", Kind.gerund), ("ed", Kind.past), ("ly", Kind.adverb), ("s", Kind.plural),
    ].map { (ArraySlice($0.unicodeScalars.map(\.value)), $1) }
}
