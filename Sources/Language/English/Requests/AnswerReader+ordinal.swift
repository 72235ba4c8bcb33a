extension AnswerReader {
    private static let fillers = TokenSet(
        """
        the one option number no please choice slot suggestion i'll i would take let's go with works is fine good yes ok okay pick
        choose time i'd like want prefer thanks sounds great for me do yeah sure use , . ! #
        """
    )
    private static let leads = TokenSet("number option choice slot suggestion #")
    private static let last = TokenSet("last")
    private static let one = TokenSet("one")
    private static let noOne = PhraseTable("no one")

    /// Which of several choices an answer names, from 1; -1 is the last, nil where it says more or names none.
    func ordinal() -> Int? {
        guard text.count <= 12, Self.noOne.longest(in: text.tokens, at: 0) == nil else { return nil }
        let numbers = NumberReader(text: text.quantities).readings()
        var ordinal: Int?
        var cardinal: Int?
        var index = 0
        while index < text.count {
            if text.has(index, Self.last) {
                guard ordinal == nil else { return nil }
                ordinal = -1
                index += 1
            } else if let number = numbers.first(where: { $0.tokens.contains(index) }) {
                if !(ordinal != nil && text.has(index, Self.one)) {
                    guard let value = place(number) else { return nil }
                    if number.isOrdinal {
                        guard ordinal == nil else { return nil }
                        ordinal = value
                    } else {
                        guard cardinal == nil else { return nil }
                        cardinal = value
                    }
                }
                index = number.end
            } else {
                guard text.has(index, Self.fillers) else { return nil }
                index += 1
            }
        }
        return ordinal == nil || cardinal == nil ? ordinal ?? cardinal : nil
    }

    /// The place that a number names: a whole one from 1 to 99 that stands by itself.
    private func place(_ number: NumberReading) -> Int? {
        let isGlued = !number.traits.isDisjoint(with: [.gluedBefore, .gluedBehind, .signed, .punctuated])
        guard !isGlued, !number.traits.contains(.fraction), number.value == number.value.rounded(),
            (1...99).contains(number.value)
        else { return nil }
        return Int(number.value)
    }
}
