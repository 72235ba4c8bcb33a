import Testing

@testable import Language

/// Features of grammar and feeling, seen by what they have in common from text to text.
@Suite struct LayeredFeatureTests {
    private func features(_ text: String, _ templates: FeatureTemplates) -> Set<UInt64> {
        var features: [UInt64] = []
        FeatureExtractor(templates).append(HashedText(text), to: &features)
        return Set(features)
    }

    private func likeness(_ first: String, _ second: String) -> Double {
        let (a, b) = (features(first, .grammar), features(second, .grammar))
        return Double(a.intersection(b).count) / Double(a.union(b).count)
    }

    @Test func `sentences of the same grammar are alike though their words are not`() {
        let request = "Could you send me the draft?"
        #expect(likeness(request, "Can you forward us a contract?") > 0.2)
        #expect(
            likeness(request, "Can you forward us a contract?")
                > 2 * likeness(request, "Bob presented sales figures to everybody yesterday.")
        )
    }

    @Test func `any text has features of grammar, an empty one too`() {
        for text in ["", "?", "…", "ing", String(repeating: "a. ", count: 5000)] {
            #expect(!features(text, .grammar).isEmpty)
        }
    }

    @Test func `words are marked with the way they are written`() {
        let (plain, cased) = (features("cancel it", .wordStyle), features("Cancel it", .wordStyle))
        #expect(plain.count == cased.count && plain.isDisjoint(with: cased))
    }

    @Test(arguments: [
        ("annoyingly", 3), ("delightfully", 2), ("winning", 1), ("soooo", 6), ("looooove", 1), ("happier", 2),
        ("stupidity", 0), ("table", 0), ("xs", 0), ("sssss", 0),
    ]) func `a word in another form has the feeling of the listed one`(word: String, kind: Int) throws {
        let text = HashedText(word)
        let token = try #require(text.tokens.first)
        let number = Int(FeelingWords.number(of: token, in: text))
        switch kind {
        case 0: #expect(number == 0)
        case 6: #expect(number == 6)
        case 3: #expect((3...4).contains(number))
        default: #expect((1...2).contains(number))
        }
    }

    @Test(arguments: [
        ("nice :)", [true]), ("no :-( really :(", [false, false]), ("<3", [true]), ("at 5:30 (or 6)", []),
        ("see http://example.com", []), ("from:dora", []), ("so :D", [true]), (":", []),
    ]) func `faces are seen, and addresses are none`(text: String, feelings: [Bool]) {
        #expect(Faces.feelings(in: HashedText(text).letters) == feelings)
    }
}
