import Testing

@testable import Language

/// A small generator with a seed, so that a failing text can be made again.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct RandomTextTests {
    private static let words = [
        "schedule", "meeting", "with", "bob@x.org", "@", "tomorrow", "at", "3", "pm", "3pm", ":", "30", "for",
        "an", "hour", "and", "a", "half",
        "past", "to", "from", "between", "-", "next", "this", "friday", "the", "15th", "of", "January",
        "2030", "2030-01-02", "T10:00Z", "+02:00",
        "in", "2", "weeks", "quarter", "until", "or", "not", "no", ",", ".", "\n", "\"", "'", "(", ")",
        "called", "about", "room", "Zoom", "remind",
        "me", "week", "end", "morning", "noon", "ago", "before", "👩‍👩‍👧", "é", "e\u{301}", "予算", "١٢", "½",
        "\u{0}", "\u{202E}", "999999999999",
        "couple", "few", "of", "o", "clock", "EST", "Europe/Berlin", "Bob", "Ann", "title", "it", "is",
        "quick", "call", "29", "February", "sat",
    ]

    private func check(_ text: String, _ expecting: Slot?) {
        let count = text.unicodeScalars.count
        let slots = Samples.slots(text, expecting: expecting)
        var spans = slots.participants.map(\.span) + slots.names.map(\.span) + slots.alternatives.map(\.span)
        spans += [slots.title?.span, slots.time?.span, slots.durationMinutes?.span, slots.location?.span]
            .compactMap { $0 }
        for span in spans {
            #expect(span.lowerBound >= 0 && span.upperBound <= count && !span.isEmpty, "\(text)")
        }
        for reading in slots.participants + slots.names + [slots.location].compactMap({ $0 }) {
            #expect(Samples.string(text, reading.span) == reading.value, "\(text)")
        }
        if let minutes = slots.durationMinutes { #expect(minutes.value > 0, "\(text)") }
        for time in ([slots.time].compactMap { $0 } + slots.alternatives).map(\.value) {
            #expect(time.wall.date.isValid && (0..<1440).contains(time.wall.minuteOfDay), "\(text)")
            #expect(time.hasDate || time.hasTime, "\(text)")
            let again = Zone(named: time.zone).wall(at: time.instant)
            #expect(again == time.wall, "\(text)")
        }
        let intent = Samples.reader.intent(of: text)
        #expect((0.0...1).contains(intent.confidence), "\(text)")
        _ = Samples.reader.affirmation(of: text)
        _ = Samples.reader.choice(of: text)
    }

    @Test(arguments: 1...8) func `any run of words is read with valid spans`(seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        for _ in 0..<50 {
            let count = Int.random(in: 1...25, using: &generator)
            var text = ""
            for _ in 0..<count {
                text += RandomTextTests.words.randomElement(using: &generator) ?? ""
                if Int.random(in: 0..<4, using: &generator) > 0 { text += " " }
            }
            check(
                text,
                [nil, .title, .dateTime, .participants, .duration, .location].randomElement(using: &generator)
                    ?? nil
            )
        }
    }

    @Test(arguments: 1...4) func `any run of scalars is read with valid spans`(seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        for _ in 0..<40 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...60, using: &generator) {
                let limit: UInt32 = Bool.random(using: &generator) ? 0x80 : 0x1_FFFF
                if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) {
                    view.append(scalar)
                }
            }
            check(String(view), Slot.allCases.randomElement(using: &generator))
        }
    }

    @Test(
        arguments: [
            "a", "1", "@", "a@", "the ", "have ", "add ", "at 3 ", "monday ", "monday x ", "( ", "3pm(",
            "not ", "with Bob, ", "a.b@c.de ", "\"", "about ",
            "3 or ", "remind me ", "in the ", "1:", "2030-01-02 ", "twenty ", "half past ", "and a half ",
            "👍", "title ", "location: ", "to 3 ", "set up ",
            "quarter ", "hour ", "Europe/", "e\u{301}", "no wait friday at 9 ", "\n", "called ", "in a ",
        ]
    ) func `a long run of one thing is read`(unit: String) {
        let text = String(repeating: unit, count: 1200 / unit.utf8.count)
        check(text, nil)
        check(text, .title)
        check(text, .participants)
    }

    @Test func `only so many scalars are read`() {
        var conventions = RequestConventions()
        conventions.maximumScalars = 20
        let reader = RequestReader(conventions: conventions)
        let text = "a long text, then at 3pm"
        #expect(reader.slots(in: text, reference: Samples.wednesday).time == nil)
        #expect(Samples.slots(text).time != nil)
    }

    @Test func `of a text of megabytes only the start is read`() {
        let text =
            "Schedule a meeting with bob@x.org tomorrow at 3pm "
            + String(repeating: "and then some more ", count: 100_000)
        let slots = Samples.slots(text)
        #expect(slots.participants.map(\.value) == ["bob@x.org"])
        #expect(Samples.written(slots.time) == "2026-11-19T15:00 dt")
        #expect(Samples.reader.intent(of: text).intent == .schedule)
    }
}
