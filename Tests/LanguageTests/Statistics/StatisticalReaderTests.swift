import Language
import Testing

/// The readers with the models in the binary, on sentences of our own.
@Suite struct StatisticalReaderTests {
    static let intents: [(String, UtteranceIntent)] = [
        ("Set up a meeting with Priya on Thursday at 2 pm", .scheduleMeeting),
        ("book lunch with the sales team next friday", .scheduleMeeting),
        ("Am I free on Tuesday afternoon?", .checkAvailability),
        ("what's on my calendar for tomorrow", .listEvents),
        ("When is my next appointment with the dentist?", .listEvents),
        ("cancel my 3 pm meeting", .cancel),
        ("Please delete the budget review from my calendar", .cancel),
        ("Move the design review to Wednesday", .reschedule),
        ("push my call with Ravi back an hour", .reschedule),
        ("remind me to water the plants tonight", .setReminder),
        ("hello there", .greet), ("good morning", .greet),
        ("what will the weather be in Oslo", .unknown), ("play some jazz", .unknown),
        ("how many grams are in an ounce", .unknown),
    ]

    @Test(arguments: intents) func `a message's intent is told`(text: String, intent: UtteranceIntent) {
        let reading = IntentReader().reading(of: text)
        #expect(reading.intent == intent)
        #expect(reading.confidence > 0.3 && reading.confidence <= 1)
    }

    static let others: [(String, OtherIntent?)] = [
        ("yes, that is right", .confirm), ("no, I do not want that", .deny), ("thanks a lot", .thanks),
        ("goodbye, see you later", .goodbye), ("stop it", .stop), ("wake me up at six tomorrow", .alarm),
        ("what reminders are set", .listReminders), ("how many grams are in an ounce", nil),
        ("cancel my 3 pm meeting", nil),
    ]

    @Test(arguments: others) func `a message that asks for nothing is told what it is, if it has a name`(
        text: String,
        other: OtherIntent?
    ) {
        #expect(IntentReader().reading(of: text).other == other)
    }

    @Test(arguments: ["", "   ", "?!…", "\u{0}"]) func `a text without words says nothing`(text: String) {
        #expect(IntentReader().reading(of: text) == UtteranceReading())
        #expect(SentimentReader().reading(of: text).label == .neutral)
    }

    @Test func `the shares of the intents add up to one`() {
        for text in ["", "cancel it", "qwrt zxcv plmk", String(repeating: "meeting ", count: 10_000)] {
            let sum = IntentReader().shares(of: text).values.reduce(0, +)
            #expect(abs(sum - 1) < 1e-4)
        }
    }

    @Test func `words turned round feel the other way`() {
        let reader = SentimentReader()
        #expect(reader.reading(of: "The demo was great, I love it!").label == .positive)
        #expect(reader.reading(of: "This is terrible, I hate it").label == .negative)
        let plain = reader.reading(of: "The new version is good").score
        #expect(reader.reading(of: "The new version is not good").score < plain)
        #expect((-1...1).contains(plain))
    }

    static let sentences: [(String, SentenceReading.Class)] = [
        ("The industrial designer will work on the working prototype.", .actionItem),
        ("The remote will have a rubber case.", .decision),
        ("They were unsure whether the chip would be too expensive.", .risk),
        ("The marketing expert presented the results of a survey.", .none),
        ("Could you please send me the contract by Friday?", .actionItem),
    ]

    @Test(arguments: sentences) func `a sentence's class is told`(text: String, label: SentenceReading.Class)
    {
        #expect(SentenceReader().reading(ofWritten: text).label == label)
    }

    @Test func `any text is read, however long and strange`() {
        let understanding = Understanding()
        for text in [
            String(repeating: "a", count: 300_000), String(repeating: "é'", count: 100_000), "👩‍👩‍👧\u{FFFF}",
        ] {
            #expect(understanding.intent(of: text).confidence >= 0)
            #expect((-1...1).contains(understanding.sentiment(of: text).score))
            #expect(understanding.classification(of: text).confidence >= 0)
            #expect(understanding.classification(ofSpoken: text, previous: text).confidence >= 0)
        }
    }
}
