import Testing

@testable import Language

/// What holds for every text that the taggers read.
@Suite struct SequenceReadingTests {
    private static let slots = SlotReader()
    private static let names = NameReader()
    private static let words = [
        "lunch", "with", "Bob", "tomorrow", "at", "3", ":", "30", "pm", "-", "the", "Acme", "Inc", ".",
        "every", "\"",
        "remind", "me", "to", "call", "Zoë", "👩‍👩‍👧", "e\u{301}", "予算", "\u{0}", "\u{202E}", "\n", "O'Neill’s",
        "'s",
        "Saint", "of", "New", "York", "999999999999999999999", "(", ")",
    ]

    private static func randomText(_ seed: UInt64) -> String {
        var generator = SeededGenerator(state: seed)
        return (0..<Int.random(in: 0...30, using: &generator)).map { _ in
            (words.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
        }
        .joined()
    }

    @Test(arguments: 1...100) func `any text gives valid spans with their own words`(seed: UInt64) {
        let text = Self.randomText(seed)
        let scalars = Array(text.unicodeScalars)
        for mention in Self.slots.slots(in: text) {
            #expect(!mention.span.isEmpty && mention.span.upperBound <= scalars.count, "\(text)")
            #expect(Array(mention.text.unicodeScalars) == Array(scalars[mention.span]), "\(text)")
        }
        var end = 0
        for name in Self.names.names(in: text, known: KnownNames([.init("Bob Lee", .person)])) {
            #expect(name.span.lowerBound >= end && !name.span.isEmpty, "\(text)")
            #expect((0...1).contains(name.confidence), "\(text)")
            end = name.span.upperBound
        }
        #expect(end <= scalars.count)
    }

    @Test func `known names are found first, in full, by half, and in the genitive`() {
        let known = KnownNames([.init("Ann Lee", .person), .init("Zork", .organization)])
        let text = "ann said Zork's offer suits Ann Lee"
        let found = Self.names.names(in: text, known: known).filter { $0.rules == ["known-name"] }
        #expect(found.map(\.kind) == [.person, .organization, .person])
        #expect(found.map(\.span) == [0..<3, 9..<13, 28..<35])
        #expect((found.first?.confidence ?? 1) < (found.last?.confidence ?? 0))
    }

    @Test func `a name does not hold the genitive that follows it`() {
        let names = Self.names.names(in: "We met in London's new office with Barack Obama.")
        #expect(names.map(\.kind) == [.location, .person])
        #expect(names.map(\.span) == [10..<16, 35..<47])
    }

    @Test func `a model of another kind is none`() {
        #expect(SequenceModel(ModelBytes(.sentences)) == nil)
        #expect(SequenceModel(ModelBytes([])) == nil)
        #expect(SlotReader(model: nil).slots(in: "lunch with bob").isEmpty)
        #expect(NameReader(model: nil).names(in: "Barack Obama").isEmpty)
    }

    @Test func `a long hostile text is read in one pass`() {
        let text = String(repeating: "A of ", count: 50_000)
        #expect(Self.names.names(in: text).allSatisfy { $0.span.upperBound <= HashedText.maximumScalars })
    }

    @Test(arguments: [
        ("mail bob@example.com and Ann.", [1..<6], 1..<2, 1..<6),
        ("to <ann.lee@x.org>, please", [2..<9], 4..<5, 2..<9),
        ("write a.b@x.com,c@y.org now", [1..<8, 9..<14], 10..<11, 9..<14),
        ("lunch @ noon. ok", [], 0..<1, 0..<1),
        ("meet @ann. ok", [], 2..<3, 2..<3),
    ]) func `an address is one word`(
        text: String,
        addresses: [Range<Int>],
        touched: Range<Int>,
        whole: Range<Int>
    ) {
        let found = AddressTokens(HashedText(text))
        #expect(found.ranges == addresses)
        #expect(found.widened(touched) == whole)
    }

    @Test func `an address is never cut`() {
        let text = "Schedule a meeting with bob@example.com tomorrow at 3 pm"
        for mention in Self.slots.slots(in: text) where mention.text.contains("bob") {
            #expect(mention.text.contains("bob@example.com"))
        }
    }

    @Test func `a word stands in all of its lists`() {
        let tokens = HashedText("jordan Smith's zzz 7").tokens
        let lists = tokens.map(WordClassLexicon.classes)
        let bits = { (classes: [WordClass]) in classes.reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) } }
        #expect(
            lists[0] & bits([.givenName, .familyName, .country]) == bits([.givenName, .familyName, .country])
        )
        #expect(lists[1] == bits([.familyName]))
        #expect(lists[2] == 0 && lists[3] == 1 << 63)
    }

    @Test func `a message's subjects are its verbs and the classes of its words`() {
        let text = HashedText("cancel it when my meeting is")
        let classes = text.tokens.map {
            UInt64(WordClassLexicon.wordClass(of: $0, letters: text.letters).rawValue)
        }
        let subjects = SequenceSubjects(words: text.tokens.map(\.hash), classes: classes)
        #expect(
            subjects.firstVerb == FeatureHash.word("cancel") && subjects.lastVerb == FeatureHash.word("when")
        )
        #expect(subjects.classes.contains(UInt64(WordClass.event.rawValue)))
        #expect(!SequenceSubjects().isKnown)
    }

    @Test func `without a model nobody's customs are known`() {
        #expect(SlotCustoms(model: nil).likely(in: HashedText("cancel my meeting")) == 0)
        let model = SlotCustoms(model: LinearModel(ModelBytes(.slotCustomsShareAlike)))
        #expect(model.likely(in: HashedText("")) == 0)
        #expect(model.likely(in: HashedText("cancel my meeting")) < 1 << SlotCustoms.count)
    }

    @Test func `runs of capitals hold the small words within names only`() {
        let tokens = HashedText("the University of the Arts in Bonn. Mr. Hill of").tokens
        let runs = CapitalRuns.runs(of: tokens)
        #expect(runs == [nil, 1..<5, 1..<5, 1..<5, 1..<5, nil, 6..<7, nil, 8..<11, 8..<11, 8..<11, nil])
    }
}
