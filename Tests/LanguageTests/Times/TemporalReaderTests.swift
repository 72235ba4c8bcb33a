import Testing

@testable import Language

@Suite struct TemporalReaderTests {
    /// A Wednesday.
    static let reference = CivilDateTime(year: 2026, month: 3, day: 11, hour: 9, minute: 30)

    private func first(_ text: String, _ change: (inout TemporalReader.Options) -> Void = { _ in }) -> String?
    {
        var options = TemporalReader.Options()
        change(&options)
        let entities = TemporalReader().entities(
            in: text,
            reference: TemporalReaderTests.reference,
            options: options
        )
        return entities.first.flatMap(TimeRuleTests.written)
    }

    @Test(arguments: [
        ("feb 29", "2028-02-29"), ("january 31 2026", "2026-01-31"),
        ("a month from january 31 2026", "2026-02-28"),
        ("one year after february 29 2024", "2025-02-28"), ("the last day of february 2028", "2028-02-29"),
        ("the 31st", "2026-03-31"),
    ])
    func `months end where they end`(text: String, value: String) {
        #expect(first(text) == value)
    }

    @Test(arguments: ["february 30", "june 31 2026", "2/29/2026", "the 31st of next month"])
    func `a day that does not exist is read without a value`(text: String) {
        let entities = TemporalReader().entities(in: text, reference: TemporalReaderTests.reference)
        #expect(entities.map(\.values) == [[]])
    }

    @Test(arguments: [
        ("9-11am", "(T09,T11,PT2H)"), ("11-1pm", "(T11,T13,PT2H)"),
        ("3:30 to 6 p.m.", "(T15:30,T18,PT2H30M)"),
        ("from 10pm to 2am", "(T22,T02,PT4H)"),
        ("between 9 and 5 tomorrow", "(2026-03-12T09,2026-03-12T17,PT8H)"),
        ("23:30 - 3:35", "(T23:30,T03:35,PT4H5M)"),
    ])
    func `the ends of a range of times agree`(text: String, value: String) {
        #expect(first(text) == value)
    }

    @Test(arguments: [
        "may I ask why", "this may be right", "he sat down", "the sun is out", "good morning paul",
        "version 1.1.3",
        "call 650-650-6500", "at 6.5 kilograms", "40% of it", "a second opinion", "it will last", "2020",
        "jan",
    ])
    func `what only looks like a time is none`(text: String) {
        #expect(first(text) == nil)
    }

    @Test(arguments: [
        ("every other friday until the end of may", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;UNTIL=20260531"),
        ("daily until may 21st", "FREQ=DAILY;UNTIL=20260521"),
    ])
    func `a repetition goes on to the end that is told`(text: String, rule: String) {
        #expect(first(text) == rule)
    }

    @Test func `an answer may be a bare number`() {
        #expect(first("7") == nil)
        #expect(first("7") { $0.isAnswer = true } == "T07")
        #expect(first("the 24") { $0.isAnswer = true } == "2026-03-24")
    }

    @Test func `undated days lie where the caller wants them`() {
        #expect(first("march 3") == "2026-03-03")
        #expect(first("march 3") { $0.prefer = .future } == "2027-03-03")
        #expect(first("friday") { $0.prefer = .past } == "2026-03-06")
    }

    @Test func `a zone moves a time to the reference's wall`() {
        #expect(first("tomorrow at 4pm CET") { $0.offsetMinutes = -120 } == "2026-03-12T13")
        #expect(first("tomorrow at 4pm CET") == "2026-03-12T16")
    }

    @Test func `further readings follow the likeliest`() {
        let entity = TemporalReader().entities(in: "at 3", reference: TemporalReaderTests.reference).first
        let hours = entity?.values.compactMap { value -> Int? in
            guard case .temporal(.time(let minute, _, _)) = value else { return nil }
            return minute / 60
        }
        #expect(hours == [15, 3])
    }

    @Test func `only the wanted kinds are answered`() {
        let text = "tomorrow, for 45 minutes"
        var options = TemporalReader.Options()
        options.kinds = [.duration]
        let entities = TemporalReader().entities(
            in: text,
            reference: TemporalReaderTests.reference,
            options: options
        )
        #expect(entities.map(\.kind) == [.duration])
    }

    @Test func `spans count unicode scalars`() {
        let text = "👩‍👩‍👧 café tomorrow"
        let entity = TemporalReader().entities(in: text, reference: TemporalReaderTests.reference).first
        let scalars = Array(text.unicodeScalars)
        let word = entity.map { String(String.UnicodeScalarView(scalars[$0.span])) }
        #expect(word == "tomorrow")
    }

    @Test func `exceptions of a repetition are told`() {
        let text = "every 8 hours except tomorrow and march 15th at 4pm"
        let entity = TemporalReader().entities(in: text, reference: TemporalReaderTests.reference).first
        guard case .temporal(.recurrence(let recurrence)) = entity?.values.first else {
            Issue.record("no repetition")
            return
        }
        #expect(recurrence.rule == "FREQ=HOURLY;INTERVAL=8")
        #expect(recurrence.exceptions == ["2026-03-12", "2026-03-15T16:00:00"])
    }

    @Test(arguments: [
        ("easter 2027", "2027-03-28"), ("orthodox easter 2024", "2024-05-05"),
        ("yom kippur 2024", "2024-10-11"),
        ("chinese new year 2025", "2025-01-29"), ("diwali 2023", "2023-11-12"),
        ("eid al fitr 2024", "2024-04-10"),
        ("tax day 2017", "2017-04-18"), ("election day 2028", "2028-11-07"),
    ])
    func `feasts are computed`(text: String, value: String) {
        #expect(first(text) == value)
    }

    @Test func `days in a list share their month and their time`() {
        func values(_ text: String) -> [String?] {
            TemporalReader().entities(in: text, reference: TemporalReaderTests.reference).map(
                TimeRuleTests.written
            )
        }
        #expect(values("July 4th or 5th at 3PM") == ["2026-07-04T15", "2026-07-05T15"])
        #expect(values("the 18 and 19 June") == ["2026-06-18", "2026-06-19"])
        #expect(values("monday, 12 to 15 October") == ["2026-03-16", "(2026-10-12,2026-10-16,P4D)"])
    }

    @Test(arguments: [
        ("from 4 to 22 this month", "(2026-03-04,2026-03-23,P19D)"),
        ("rest of the day", "(2026-03-11T09:30,2026-03-11T23:59:59,PT14H29M59S)"),
        ("tuesday AM", "(2026-03-17T08,2026-03-17T12,PT4H)"),
        ("in 2 to 3 weeks", "(2026-03-25,2026-04-01,P1W)"),
        ("the first Monday 1pm to 3pm of next month", "(2026-04-06T13,2026-04-06T15,PT2H)"),
        ("14th April from 9:30am for 7 hours", "(2026-04-14T09:30,2026-04-14T16:30,PT7H)"),
        ("christmas in 2 years", "2028-12-25"),
        ("by the end of the year", "(2026-03-11T09:30,2027-01-01T00,P295DT14H30M)"),
    ])
    func `phrases are composed of phrases`(text: String, value: String) {
        #expect(first(text) == value)
    }

    @Test(arguments: [
        ("an hour and a quarter", "PT1H15M"), ("2 1/2 hours", "PT2H30M"), ("quarter hour", "PT15M"),
        ("30 - minute", "PT30M"),
    ])
    func `lengths are told with parts of an hour`(text: String, value: String) {
        #expect(first(text) == value)
    }

    @Test(arguments: ["2 99/31 hours", "1 60/60 hours", "3 0/0 hours"])
    func `figures that are no fraction of an hour are not taken for one`(text: String) {
        let entities = TemporalReader().entities(in: text, reference: TemporalReaderTests.reference)
        #expect(entities.allSatisfy { $0.span.upperBound <= text.unicodeScalars.count })
        #expect(first(text) != "PT2H")
    }

    @Test func `of a text of nothing but times the first ten thousand are read`() {
        let text = String(repeating: "9am ", count: ReadingBounds.entities + 5)
        let entities = TemporalReader().entities(in: text, reference: TemporalReaderTests.reference)
        #expect(entities.count == ReadingBounds.entities)
        let tags = TagScanner(scalars: Array(String(repeating: "#a ", count: 10_005).unicodeScalars))
            .entities()
        #expect(tags.count == ReadingBounds.entities)
    }
}
