import Testing

@testable import Language

@Suite struct RandomTimeTests {
    private static let words =
        "the a of in on at to until from between and or after before "
        + "since by within for every each except ago later "
        + "now am pm o'clock past half quarter this next last coming "
        + "following start end middle early late noon midnight "
        + "monday tuesdays wed fri weekend weekdays january may sept 3rd "
        + "first second third last twenty two thousand "
        + "minute minutes hours days weeks months years morning afternoon "
        + "evening night tonight today tomorrow yesterday "
        + "daily weekly monthly once twice times 1 2 5 10 15 30 31 99 1030 "
        + "2026 20260312 3/4 12.30 9:45 10:00 2026-03-11 "
        + "christmas new year's eve easter monday spring q1 couple few 1990s - , . : / ( ) + ~ % $ ' é 😀 x \n"

    /// A sequence that is the same in every run.
    private struct Dice {
        var state: UInt64

        mutating func roll(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: (state >> 33) % UInt64(count))
        }
    }

    static func text(_ seed: Int) -> String {
        var dice = Dice(state: UInt64(seed) &* 977 &+ 13)
        let words = words.split(separator: " ")
        var text = ""
        for _ in 0..<(1 + dice.roll(14)) {
            text += words[dice.roll(words.count)]
            if dice.roll(5) > 0 { text += " " }
        }
        return text
    }

    static let reference = CivilDateTime(year: 2024, month: 2, day: 29, hour: 23, minute: 59, second: 59)

    @Test(arguments: 0..<40)
    func `any run of words is read with spans in order and in bounds`(block: Int) {
        for seed in (block * 250)..<(block * 250 + 250) {
            let text = RandomTimeTests.text(seed)
            var behind = 0
            for entity in TemporalReader().entities(in: text, reference: RandomTimeTests.reference) {
                #expect(entity.span.lowerBound >= behind && !entity.span.isEmpty, "\(text)")
                behind = entity.span.upperBound
                #expect(!entity.rules.isEmpty, "\(text)")
            }
            #expect(behind <= text.unicodeScalars.count, "\(text)")
        }
    }

    @Test(arguments: 0..<40)
    func `an answer that is written out is read as itself`(block: Int) {
        for seed in (block * 250)..<(block * 250 + 250) {
            let text = RandomTimeTests.text(seed)
            for entity in TemporalReader().entities(in: text, reference: RandomTimeTests.reference) {
                guard case .temporal(let value) = entity.values.first, let written = TimeWriter.text(value)
                else { continue }
                let again = TemporalReader().entities(in: written, reference: RandomTimeTests.reference)
                #expect(
                    again.count == 1 && again.first?.values.first == .temporal(value),
                    "\(text) → \(written)"
                )
            }
        }
    }

    @Test(arguments: [
        "1 ", "1:", "1/", "monday ", "twenty ", "from 1 ", "every monday and ", "half past ", "1 day after ",
        "first monday of ", "monday after ", "week of ", "end of the ", "new ", "10am - ",
        "every day except ", "1st and ",
        "daily starting ", "😀", "é",
    ])
    func `a long run of one thing is read to its end`(unit: String) {
        let text = String(repeating: unit, count: 20_000 / unit.utf8.count) + " meet tomorrow"
        let entities = TemporalReader().entities(in: text, reference: RandomTimeTests.reference)
        #expect(entities.allSatisfy { $0.span.upperBound <= text.unicodeScalars.count })
        #expect(!entities.isEmpty)
    }
}
