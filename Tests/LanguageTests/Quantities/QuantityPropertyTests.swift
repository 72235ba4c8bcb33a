import Testing

@testable import Language

/// What must hold for every text, tried on many that chance makes; the seeds are fixed.
@Suite struct QuantityPropertyTests {
    /// A generator that gives the same numbers in every run (SplitMix64).
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
            return mixed ^ (mixed >> 31)
        }
    }

    private static let pieces = [
        "1", "22", "007", "1999", "123456789", "99999999999999999999999", "one", "twenty", "hundred",
        "thousand",
        "million", "lakh", "dozen", "half", "a", "an", "and", "third", "fifths", "quarter", "second", "point",
        "minus",
        "over", "out", "of", "percent", "%", "$", "€", "£", "usd", "US", "dollars", "cents", "rupees",
        "ringgit", "k", "M",
        "bn", "feet", "inches", "m", "km", "/", "h", "2", "°", "degrees", "F", "years", "old", "from", "to",
        "between",
        "more", "than", "less", "or", "equal", "at", "least", "no", "not", "<", ">", "=", "-", "–", "+", "(",
        ")", ".", ",",
        ":", ";", "@", "#", "'", "\"", "^", "e", "x", "http", "://", "www", "com", "bit.ly", "bob@a.com",
        "dot", "1.1.1.1",
        "fe80::1", "+1 (415) 555-2671", "phone", "ext", "123e4567-e89b-12d3-a456-426655440000", "the", "last",
        "but", "next",
        "½", "é", "e\u{301}", "🙂", "👩‍👩‍👧", "元", "\n", "\t", "\u{0}", "\u{200b}", "\u{2028}", "\u{10ffff}", "İ",
        "",
    ]

    private static func text(_ dice: inout Dice) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...24, using: &dice) {
            text += pieces.randomElement(using: &dice) ?? ""
            if Bool.random(using: &dice) { text += " " }
        }
        return text
    }

    @Test(arguments: 0..<10)
    func `every answer has a place of its own in the text`(seed: UInt64) {
        var dice = Dice(state: seed)
        for _ in 0..<60 {
            let text = Self.text(&dice)
            let count = text.unicodeScalars.count
            for kinds in [EntityKindSet.all, .quantities, .sequences] {
                var free = 0
                for entity in QuantitySamples.entities(text, kinds) {
                    #expect(free <= entity.span.lowerBound, "\(text)")
                    #expect(!entity.span.isEmpty, "\(text)")
                    #expect(entity.span.upperBound <= count, "\(text)")
                    #expect(kinds.contains(entity.kind), "\(text)")
                    #expect(!entity.rules.isEmpty, "\(text)")
                    free = entity.span.upperBound
                }
            }
        }
    }

    @Test(arguments: 0..<10)
    func `what is written out again is read again`(seed: UInt64) {
        var dice = Dice(state: seed &+ 1000)
        for _ in 0..<60 {
            let text = Self.text(&dice)
            for kind in EntityKind.allCases {
                for entity in QuantitySamples.entities(text, EntityKindSet(kind)) {
                    guard let written = Self.written(entity) else { continue }
                    let again = QuantitySamples.entities(written, EntityKindSet(kind))
                    #expect(
                        again.map(QuantitySamples.value) == [QuantitySamples.value(entity)],
                        "\(text): \(written)"
                    )
                }
            }
        }
    }

    /// An entity's value in English; nil for what has none.
    private static func written(_ entity: Entity) -> String? {
        guard case .quantity(let quantity) = entity.values.first else {
            if case .text(let text) = entity.values.first, entity.kind != .phoneNumber { return text }
            return nil
        }
        let unit = quantity.currencyCode ?? quantity.unit ?? ""
        switch entity.kind {
        case .number: return quantity.value
        case .ordinal: return quantity.value.flatMap { Int($0) }.map { "\($0)th" }
        case .percentage: return quantity.value.map { $0 + " percent" }
        case .money:
            if let lower = quantity.lowerBound, let upper = quantity.upperBound {
                return "from \(lower) \(unit) to \(upper) \(unit)"
            }
            if let lower = quantity.lowerBound { return "at least \(lower) \(unit)" }
            if let upper = quantity.upperBound { return "at most \(upper) \(unit)" }
            return quantity.value.map { "\($0) \(unit)" }
        case .age: return quantity.value.map { "\($0) \(unit) old" }
        case .temperature:
            return quantity.value.map { "\($0) degrees \(unit == "Degree" ? "" : unit.lowercased())" }
        case .dimension: return quantity.value.map { "\($0) \(unit)" }
        default: return nil
        }
    }

    @Test(arguments: [true, false], ["-", " "])
    func `every number is read from its words`(isWithAnd: Bool, hyphen: String) {
        var dice = Dice(state: 7)
        for _ in 0..<400 {
            let size = Int.random(in: 1...14, using: &dice)
            let limit = (0..<size).reduce(1) { limit, _ in limit * 10 }
            let number = Int.random(in: -limit...limit, using: &dice)
            let words = SpelledNumber.words(number, isWithAnd: isWithAnd, hyphen: hyphen)
            #expect(QuantitySamples.described(words, .number) == ["\(words) = \(number)"])
        }
    }

    @Test(arguments: [true, false])
    func `every number is read from its groups`(isIndian: Bool) {
        var dice = Dice(state: 8)
        for _ in 0..<400 {
            let number = Int.random(in: 0...999_999_999_999, using: &dice)
            let digits = SpelledNumber.grouped(number, isIndian: isIndian)
            #expect(QuantitySamples.described(digits, .number) == ["\(digits) = \(number)"])
        }
    }

    @Test(arguments: [
        "1 ", "a half ", "one million and ", "$1 ", "1-", "(1) ", "@a.b", "5 feet 2 ", "http://)", "🙂",
    ])
    func `a long text of one phrase is read to its end`(phrase: String) {
        let text = String(repeating: phrase, count: 8000 / phrase.unicodeScalars.count)
        let entities = QuantitySamples.entities(text, .all)
        #expect(entities.allSatisfy { $0.span.upperBound <= text.unicodeScalars.count })
    }
}
