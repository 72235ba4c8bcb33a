/// Reads numbers, ordinals, percentages, ranges of numbers, money and measures.
struct QuantityReader {
    let text: QuantityText
    let kinds: EntityKindSet
    /// The numbers of the text in order.
    let numbers: [NumberReading]
    private let blocked: [Range<Int>]

    /// Reads the numbers of a text, which everything else is built on.
    ///
    /// - Parameters:
    ///   - text: The text with its words looked up.
    ///   - kinds: What is asked for.
    ///   - blocked: Spans in scalars, in order, of which nothing is read: web addresses and the like.
    init(text: QuantityText, kinds: EntityKindSet, blocked: [Range<Int>]) {
        self.text = text
        self.kinds = kinds
        self.blocked = blocked
        numbers = Self.free(NumberReader(text: text).readings(), of: blocked) { text.span($0.tokens) }
    }

    /// The elements that touch none of the spans; both come in order.
    private static func free<Element>(
        _ elements: [Element],
        of blocked: [Range<Int>],
        span: (Element) -> Range<Int>
    ) -> [Element] {
        guard !blocked.isEmpty else { return elements }
        var place = 0
        return elements.filter { element in
            let span = span(element)
            while place < blocked.count, blocked[place].upperBound <= span.lowerBound { place += 1 }
            return place == blocked.count || blocked[place].lowerBound >= span.upperBound
        }
    }

    /// The entities of the kinds that are asked for; of those that overlap the more telling one.
    func entities() -> [Entity] {
        var found: [Entity] = []
        if kinds.contains(.money) { found += MoneyReader(text: text, numbers: numbers).entities() }
        if !kinds.isDisjoint(with: [.init(.dimension), .init(.temperature), .init(.age)]) {
            found += UnitReader(text: text, numbers: numbers).entities().filter { kinds.contains($0.kind) }
        }
        if kinds.contains(.percentage) { found += PercentageReader(text: text, numbers: numbers).entities() }
        if kinds.contains(.numberRange) {
            found += NumberRangeReader(text: text, numbers: numbers).entities()
        }
        if kinds.contains(.ordinal) { found += ordinals() }
        if kinds.contains(.number) { found += cardinals() }
        return Self.free(EntityOverlap.resolved(found), of: blocked, span: \.span)
    }

    private func cardinals() -> [Entity] {
        numbers.compactMap { reading in
            if reading.isOrdinal || isPronoun(reading) { return nil }
            if reading.traits.contains(.digits),
                reading.traits.contains(.gluedBehind) || reading.traits.contains(.gluedBefore)
            {
                return nil
            }
            return entity(.number, reading)
        }
    }

    private func ordinals() -> [Entity] {
        RankReader(text: text).entities() + numbers.filter(\.isOrdinal).map { entity(.ordinal, $0) }
    }

    private func entity(_ kind: EntityKind, _ reading: NumberReading) -> Entity {
        Entity(
            kind,
            span: text.span(reading.tokens),
            values: [.quantity(QuantityValue(NumberText.text(reading.value)))],
            rules: [reading.rule.rawValue]
        )
    }

    /// Whether "one" stands for something said before: "the one", "another one".
    private func isPronoun(_ reading: NumberReading) -> Bool {
        guard reading.traits.contains(.plainOne) else { return false }
        switch text.function(reading.start - 1) {
        case .determiner, .the, .next, .last, .previous, .current, .no: return true
        default: return text.word(reading.start - 1).number.isOrdinal
        }
    }
}
