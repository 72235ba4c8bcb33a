import Testing

@testable import Language

@Suite struct HashedTextTests {
    /// The tokens as text, cut by their spans out of the lower-cased scalars.
    private func words(_ text: String) -> [String] {
        let hashed = HashedText(text)
        return hashed.tokens.map { token in
            var view = String.UnicodeScalarView()
            for value in hashed.letters[token.start..<token.end] {
                if let scalar = Unicode.Scalar(value) { view.append(scalar) }
            }
            return String(view)
        }
    }

    static let texts: [(String, [String])] = [
        ("", []), (" \t\n", []), ("Hello, Bob!", ["hello", ",", "bob", "!"]), ("3pm", ["3", "pm"]),
        ("don't", ["don't"]), ("DON’T", ["don't"]), ("dogs' tails", ["dogs", "tails"]),
        ("o''k", ["o", "'", "k"]),
        ("10:30", ["10", ":", "30"]), ("ÜNÏCODE", ["ünïcode"]), ("a👩‍👧b", ["a", "👩", "\u{200D}", "👧", "b"]),
    ]

    @Test(arguments: texts) func `a text is cut into words, numbers and signs`(
        text: String,
        expected: [String]
    ) {
        #expect(words(text) == expected)
    }

    @Test func `a word's hash does not depend on its case, a number's only on its length`() {
        let tokens = HashedText("Meeting MEETING meeting 12 99 123 don’t DON'T").tokens
        #expect(tokens[0].hash == tokens[1].hash && tokens[1].hash == tokens[2].hash)
        #expect(tokens[3].hash == tokens[4].hash && tokens[4].hash != tokens[5].hash)
        #expect(tokens[6].hash == tokens[7].hash)
        #expect(tokens[0].hash == FeatureHash.word("meeting") && tokens[6].hash == FeatureHash.word("don't"))
        #expect(tokens.prefix(3).map(\.shape) == [.capitalised, .upper, .lower])
    }

    @Test func `no more than so many scalars are read`() {
        let text = HashedText(String(repeating: "word ", count: 200_000))
        #expect(text.letters.count == HashedText.maximumScalars)
        #expect(text.tokens.last.map { $0.end <= text.letters.count } == true)
    }
}
