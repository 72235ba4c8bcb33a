import Testing

@testable import Language

struct NameRunTests {
    private static func features(_ words: String) -> [[UInt64]] {
        let tokens = HashedText(words).tokens
        let runs = NameRuns(tokens, lists: tokens.map(WordClassLexicon.classes))
        return tokens.indices.map { token in
            var features: [UInt64] = []
            runs.append(token, to: &features)
            return features
        }
    }

    @Test func `particles of other tongues hold a name together where asked for`() {
        let tokens = HashedText("Otto von Bismarck met").tokens
        #expect(CapitalRuns.runs(of: tokens) == [0..<1, nil, 2..<3, nil])
        #expect(CapitalRuns.runs(of: tokens, withParticles: true) == [0..<3, 0..<3, 0..<3, nil])
    }

    @Test func `a rare name tells what a word may be, not which class it is of`() {
        let text = HashedText("Vivaldi's Wuppertal vivaldi")
        for (token, listed) in zip(text.tokens, [WordClass.familyName, .city, .familyName]) {
            #expect(WordClassLexicon.classes(of: token) == 1 << UInt64(listed.rawValue))
            #expect(WordClassLexicon.wordClass(of: token, letters: text.letters) == .other)
        }
    }

    @Test func `each word of a run is told by the words that the run ends with`() {
        let school = Self.features("at Xyzzy Middle School in")
        let other = Self.features("from Plugh Academic School or")
        #expect(school[0].isEmpty && school[4].isEmpty)
        #expect(!Set(school[1]).isDisjoint(with: other[1]))
        #expect(Set(school[1]).isDisjoint(with: Self.features("on Xyzzy or")[1]))
    }

    @Test func `a word costs the same in a run of any length`() {
        let short = Self.features(Array(repeating: "Xyzzy", count: 10).joined(separator: " "))
        let long = Self.features(Array(repeating: "Xyzzy", count: 10_000).joined(separator: " "))
        #expect(short.map(\.count).max() == long.map(\.count).max())
    }
}
