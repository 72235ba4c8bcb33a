import Testing

@testable import Language

@Suite struct RuleTests {
    @Test(arguments: EnglishRule.all.indices) func `a rule reads its example as a whole`(number: Int) {
        let rule = EnglishRule.all[number]
        let text = EnglishText(Tokenizer(maximumScalars: 1000).tokens(of: rule.example))
        let place = EnglishRule.Place(
            text: text,
            index: 0,
            settings: LanguageSettings(),
            isAfterDate: false,
            isAnswer: false
        )
        #expect(rule.read(place)?.end == text.count, "\(rule.name): \(rule.example)")
    }

    @Test func `rules have names of their own`() {
        #expect(Set(EnglishRule.all.map(\.name)).count == EnglishRule.all.count)
    }

    @Test func `the longest match wins`() {
        let text = EnglishText(Tokenizer(maximumScalars: 1000).tokens(of: "2 weeks from friday for 2 weeks"))
        let pieces = PieceScanner(text: text, settings: LanguageSettings(), isAnswer: false).pieces()
        #expect(pieces.map(\.tokens) == [0..<4, 5..<7])
        #expect(pieces.map { $0.minutes } == [nil, 20_160])
        #expect(pieces[0].moment?.date == .shifted(2, .week, from: .weekday(5, .coming)))
    }
}
