import Testing

@testable import Language

@Suite struct ExtractionTests {
    private let reader = ExtractionReader(
        knowing: MeetingNames(
            participants: ["Ann Smith", "Bob Jones", "Bob Miller", "Will Young"],
            accounts: ["Globex"],
            competitors: ["Initech", "Umbrella Corp"]
        )
    )

    /// Each extraction as `kind name: words`.
    private func found(_ text: String) -> [String] {
        reader.extractions(in: text, dates: []).map { extraction in
            let words = Array(text.unicodeScalars).string(extraction.span)
            return extraction.kind.rawValue + (extraction.name.map { " " + $0.name } ?? "") + ": " + words
        }
    }

    @Test(
        arguments: [
            ("Ann will send the deck.", "action_item Ann Smith: Ann will send the deck"),
            (
                "Bob Jones needs to check the numbers",
                "action_item Bob Jones: Bob Jones needs to check the numbers"
            ),
            (
                "Ann, can you please update the quote?",
                "action_item Ann Smith: Ann, can you please update the quote?"
            ),
            ("Carla is going to call the vendor.", "action_item Carla: Carla is going to call the vendor"),
            (
                "The project manager will create a report",
                "action_item The project manager: The project manager will create a report"
            ),
            ("We need to review the contract.", "action_item: We need to review the contract"),
            ("Please forward the invoice.", "action_item: Please forward the invoice"),
            ("- Ann: prepare the demo", "action_item Ann Smith: prepare the demo"),
            ("- [ ] Will Young to book a room", "action_item Will Young: Will Young to book a room"),
            ("Ann Smith: I'll follow up.", "action_item Ann Smith: I'll follow up"),
            ("Zoe: I'm going to test it.", "action_item Zoe: I'm going to test it"),
        ]
    )
    func `an action item has its owner`(text: String, expected: String) {
        #expect(found(text) == [expected])
    }

    @Test(
        arguments: [
            "The remote will feature a screen.", "Ann won't send it.", "I was going to call you.",
            "If Ann will help, fine.",
            "It went well.", "Hello there, how are you?", "Will the price change?",
            "He sent the deck yesterday.",
        ]
    )
    func `what nobody takes on is no action item`(text: String) {
        #expect(!found(text).contains { $0.hasPrefix("action_item") })
    }

    @Test(
        arguments: [
            ("We decided to ship in May.", ExtractionKind.decision),
            ("It was agreed that we wait.", .decision),
            ("The team has finally settled on blue.", .decision), ("There is a risk of delay.", .risk),
            ("I'm worried about the timeline.", .risk), ("We might miss the date.", .risk),
            ("It is too expensive.", .objection),
            ("They don't see the value.", .objection), ("Their price seems a bit high.", .objection),
            ("We have no budget.", .objection),
            ("Next steps are clear.", .nextStep), ("Let's meet again in June.", .nextStep),
        ]
    )
    func `cues tell what a sentence says`(text: String, kind: ExtractionKind) {
        #expect(reader.extractions(in: text, dates: []).map(\.kind).contains(kind))
    }

    @Test func `a question decides nothing`() {
        #expect(!found("Have we decided to ship?").contains { $0.hasPrefix("decision") })
    }

    @Test(
        arguments: [
            ("Initech was there.", ["competitor Initech: Initech"]),
            (
                "They are comparing us to Hooli and Vandelay.",
                ["competitor Hooli: Hooli", "competitor Vandelay: Vandelay"]
            ),
            ("They got a quote from Umbrella Corp.", ["competitor Umbrella Corp: Umbrella Corp"]),
            ("Hooli is cheaper.", ["competitor Hooli: Hooli"]), ("They switched from Globex.", []),
            ("We spoke about Monday.", []), ("Compared to Ann he is slow.", []),
        ]
    )
    func `competitors are told by name or by what stands around them`(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test func `headings tell what the lines below are until another text starts`() {
        let notes = """
            Decisions:
            - ship in May
            Action items
            1. Bob Miller: the slides
            2) Ann to call Hooli
            Next steps: meet the board
            """
        #expect(
            found(notes) == [
                "decision: ship in May", "action_item Bob Miller: the slides",
                "action_item Ann Smith: Ann to call Hooli",
                "next_step: meet the board",
            ]
        )
    }

    @Test func `a first name that two people share names neither in full`() throws {
        let name = try #require(reader.extractions(in: "Then Bob will send it.", dates: []).first?.name)
        #expect(name.name == "Bob")
        #expect(!name.isKnown)
    }

    @Test func `the date behind by is when it is due`() throws {
        let text = "On monday we saw that Ann will send the deck by friday in June."
        let scalars = Array(text.unicodeScalars)
        func entity(_ words: String, _ day: Int) throws -> Entity {
            let start = try #require(
                scalars.indices.first { scalars[$0...].starts(with: words.unicodeScalars) }
            )
            let date = TemporalValue.date(CivilDate(year: 2030, month: 1, day: day))
            return Entity(.date, span: start..<start + words.unicodeScalars.count, values: [.temporal(date)])
        }
        let dates = [try entity("monday", 7), try entity("friday", 11), try entity("June", 30)]
        let item = try #require(reader.extractions(in: text, dates: dates).first)
        #expect(item.due == dates[1])
        #expect(item.confidence > 0.9)
        #expect(reader.extractions(in: "Ann will send it June.", dates: []).first?.due == nil)
    }

    @Test func `due dates are counted from the reference`() throws {
        // A Thursday, so that friday is the next day.
        let reference = Reference(
            wall: CivilDateTime(year: 2030, month: 1, day: 31, hour: 9, minute: 0),
            zone: "UTC"
        )
        let found = reader.extractions(in: "Ann will send the deck by friday.", reference: reference)
        let due = try #require(found.first?.due)
        let friday = CivilDate(year: 2030, month: 2, day: 1)
        #expect(due.values.first == .temporal(.dateRange(start: nil, end: friday)))
        #expect(found.first?.name?.name == "Ann Smith")
    }

    @Test(arguments: 0..<8)
    func `any notes are read with valid spans`(seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        let words = [
            "Ann", "Bob", "will", "send", "the", "deck", ":", "\n", "-", "1.", "Action items:", "we",
            "decided", "to", "risk", "of",
            "too", "expensive", ".", "?", "I'll", "please", "next", "steps", "compared", "Hooli", ",", "and",
            "[", "]", "é", "🙂", "", "(", ")", "@", "Ann's", "she", "said", "from", "-", "if", "not", "Friday",
            "&", "who",
            "will", "is", "Monday.com", "don't", "owner", "steps:", "assigned", "they",
        ]
        for _ in 0..<100 {
            let text = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
                (words.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
            }.joined()
            let count = text.unicodeScalars.count
            for extraction in reader.extractions(in: text, dates: []) {
                #expect(!extraction.span.isEmpty && extraction.span.upperBound <= count, "\(text)")
                #expect((0...1).contains(extraction.confidence), "\(text)")
                if let name = extraction.name {
                    #expect(name.span.upperBound <= count && !name.span.isEmpty, "\(text)")
                }
            }
        }
    }
}
