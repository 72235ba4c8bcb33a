import Testing

@testable import Language

@Suite struct TokenizerTests {
    static let texts: [(String, [String])] = [
        ("", []), (" \t ", []), ("Hello, Bob!", ["hello", ",", "bob", "!"]), ("3pm", ["3", "pm"]),
        ("1h30", ["1", "h", "30"]),
        ("don't", ["don't"]), ("don’t", ["don't"]), ("'quoted'", ["'", "quoted", "'"]),
        ("o'clock", ["o'clock"]), ("a\nb", ["a", "\n", "b"]),
        ("bob@x.org,", ["bob@x.org", ","]), ("Ünïcode", ["ünïcode"]),
        ("e\u{301}t\u{E9}", ["e\u{301}t\u{E9}"]), ("👩‍👩‍👧 ok", ["👩", "\u{200D}", "👩", "\u{200D}", "👧", "ok"]),
        ("10:30", ["10", ":", "30"]), ("予算会議", ["予算会議"]), ("\u{FEFF}a\u{200B}b", ["a", "b"]),
        ("a@b.co@c.de", ["a@b.co", "@", "c", ".", "de"]),
        ("12345678901", ["12345678901"]), ("٣", ["٣"]), ("a\u{0}b", ["a", "\u{0}", "b"]),
    ]

    @Test(arguments: texts) func `a text is cut into words, numbers and signs`(text: String, tokens: [String])
    {
        let list = Tokenizer(maximumScalars: 1000).tokens(of: text)
        #expect(list.tokens.map(\.text) == tokens)
        for token in list.tokens where token.kind == .email { #expect(list.string(token.span) == token.text) }
    }

    @Test func `tokens stand in order and know the blanks before them`() {
        let list = Tokenizer(maximumScalars: 1000).tokens(of: "at 3pm, ok")
        #expect(list.tokens.map(\.span) == [0..<2, 3..<4, 4..<6, 6..<7, 8..<10])
        #expect(list.tokens.map(\.hasSpaceBefore) == [true, true, false, false, true])
        #expect(list.tokens.map(\.number) == [nil, 3, nil, nil, nil])
        #expect(Tokenizer(maximumScalars: 1000).tokens(of: "1234567890").tokens.first?.number == nil)
    }

    @Test func `only so many scalars are read`() {
        let list = Tokenizer(maximumScalars: 5).tokens(of: "hello world")
        #expect(list.tokens.map(\.text) == ["hello"])
        var settings = LanguageSettings()
        settings.maximumScalars = 20
        let slots = LanguageReader(settings: settings).slots(
            in: "a long text, then at 3pm",
            reference: Samples.wednesday
        )
        #expect(slots.time == nil)
    }
}
