import Testing

@testable import Language

/// Phrases that say the same in other words have the same value.
@Suite struct TimeInvariantTests {
    private static let units = [
        "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year", "business day",
    ]
    private static let counts = [(2, "two"), (3, "three"), (10, "ten"), (45, "forty-five"), (90, "ninety")]

    private static let lengths: [[String]] = units.flatMap { unit in
        counts.map { ["\($0.0) \(unit)s", "\($0.1) \(unit)s"] }
    }

    @Test(arguments: lengths)
    func `so long from now is one moment, however it is said`(spellings: [String]) throws {
        try expectSame(
            spellings.flatMap { length in
                [
                    "in \(length)", "\(length) from now", "\(length) later", "\(length) hence",
                    "in about \(length)",
                    "\(length) from right now", "in another \(length)", "In \(length)",
                    "IN \(length.uppercased())",
                ]
            }
        )
    }

    @Test(arguments: lengths)
    func `so long ago is one moment, however it is said`(spellings: [String]) throws {
        try expectSame(
            spellings.flatMap { ["\($0) ago", "\($0) back", "\($0) earlier", "about \($0) ago"] }
        )
    }

    private static let anchors = [
        "tomorrow", "next friday", "march 20", "christmas", "the 25th of april", "friday",
    ]

    @Test(arguments: ["2 days", "three weeks", "10 days", "a month", "a fortnight", "two years"], anchors)
    func `a length from a day is counted by every word for it`(length: String, anchor: String) throws {
        try expectSame([
            "\(length) after \(anchor)", "\(length) from \(anchor)", "\(length) following \(anchor)",
        ])
        try expectSame(["\(length) before \(anchor)", "\(length) prior to \(anchor)"])
    }

    private static let ends = [
        ("3pm", "5pm"), ("9:30", "11:00"), ("9 am", "noon"), ("june 3", "june 5"), ("3 june", "5 june"),
        ("monday", "wednesday"), ("tomorrow", "friday"), ("6/3", "6/5"), ("2026-06-03", "2026-06-05"),
        ("june", "august"), ("june 2026", "august 2026"), ("friday 5pm", "sunday 9am"),
        ("june 3 at 5pm", "june 5 at 9am"), ("half past three", "quarter to five"),
        ("may 3rd, 2026", "may 5th, 2026"),
    ]

    @Test(arguments: ends)
    func `a range is the same with every word between its ends`(start: String, end: String) throws {
        try expectSame([
            "from \(start) to \(end)", "\(start) to \(end)", "\(start) - \(end)",
            "between \(start) and \(end)",
            "\(start) until \(end)", "from \(start) until \(end)", "from \(start) till \(end)",
            "\(start) through \(end)", "\(start) – \(end)",
            "FROM \(start.uppercased()) TO \(end.uppercased())",
        ])
    }

    private static let dates = [
        "june 3", "june 3rd", "3 june", "3rd of june", "the 3rd of june", "june the 3rd", "6/3", "6/3/2026",
        "6/3/26",
        "06/03/2026", "2026-06-03", "2026/06/03", "20260603", "03.06.2026", "3.6.2026", "jun. 3",
        "3-jun-2026",
        "june 3, 2026", "3rd june 2026", "wednesday, june 3", "wed jun 3", "wednesday the 3rd of june",
        "june third",
        "the third of june", "3 jun 26", "03JUN26", "on june 3", "2026 june 3", "6-3-2026", "wed 6/3",
        "3rd of june this year", "the third day of june",
    ]

    @Test(arguments: dates)
    func `a date is the same in every form, and with a time on either side`(date: String) throws {
        try expectSame([date, "june 3, 2026", date.uppercased()])
        try expectSame([
            "\(date) at 3pm", "\(date), 3pm", "\(date) @ 3pm", "3pm \(date)", "3pm, \(date)",
            "2026-06-03T15:00",
            "\(date) at 15:00", "\(date) at three pm", "3 o'clock in the afternoon \(date)",
        ])
    }

    private static let days = [
        "tomorrow", "friday", "june 3", "the 20th", "next tuesday", "christmas", "6/3",
    ]

    @Test(arguments: days)
    func `a day with hours is the same in every order`(day: String) throws {
        try expectSame([
            "\(day) from 3 to 5pm", "\(day) 3-5pm", "\(day) between 3 and 5pm", "3-5pm \(day)",
            "from 3 to 5pm \(day)",
            "\(day) 3pm until 5pm", "\(day) 15:00-17:00", "between 3 and 5pm \(day)",
            "\(day) at 3pm for 2 hours",
            "3pm \(day) for two hours", "for 2 hours \(day) at 3pm", "2 hours starting \(day) at 3pm",
        ])
        try expectSame(["early \(day) morning", "\(day) early in the morning", "\(day) early morning"])
        try expectSame(["\(day) morning", "the morning of \(day)", "\(day) in the morning"])
    }

    @Test(arguments: days + ["3pm", "half past three", "noon"])
    func `a bound is the same with every word for it`(bound: String) throws {
        try expectSame(["before \(bound)", "earlier than \(bound)", "prior to \(bound)"])
        try expectSame([
            "until \(bound)", "till \(bound)", "no later than \(bound)", "not later than \(bound)",
        ])
        try expectSame([
            "since \(bound)", "from \(bound) onwards", "starting \(bound)", "\(bound) or later",
            "\(bound) onwards",
            "no earlier than \(bound)",
        ])
    }

    @Test(arguments: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
    func `a weekday that comes again has one rule, however it is said`(day: String) throws {
        try expectSame([
            "every \(day)", "\(day)s", "each \(day)", "weekly on \(day)", "every week on \(day)",
            "all \(day)s",
            "\(day) every week",
        ])
        try expectSame([
            "every other \(day)", "every second \(day)", "every two weeks on \(day)", "biweekly on \(day)",
            "alternate \(day)s", "every fortnight on \(day)",
        ])
        try expectSame([
            "first \(day) of every month", "every first \(day) of the month", "monthly on the first \(day)",
            "first \(day) every month", "every first \(day)",
        ])
        try expectSame(["\(day) in two weeks", "\(day) two weeks from now", "in two weeks on \(day)"])
        try expectSame(["\(day) week", "a week on \(day)", "a week from \(day)", "a week after \(day)"])
    }

    @Test(arguments: ["week", "month", "year", "quarter", "weekend"])
    func `the next and the last unit are the same with every word for them`(unit: String) throws {
        try expectSame([
            "next \(unit)", "the coming \(unit)", "the following \(unit)", "upcoming \(unit)",
            "this coming \(unit)",
            "the \(unit) after this one",
        ])
        try expectSame(["last \(unit)", "the previous \(unit)", "past \(unit)", "this past \(unit)"])
        try expectSame(["the \(unit) after next", "\(unit) after next", "the \(unit) following next"])
    }

    @Test func `lengths are the same in figures, words, fractions and letters`() throws {
        try expectSame([
            "90 minutes", "90 min", "90m", "ninety minutes", "one and a half hours", "1.5 hours", "1.5h",
            "an hour and a half", "1 1/2 hours", "1½ hours", "1h30m", "1 hr 30 min", "1 hour and 30 minutes",
            "one hour thirty", "hour and a half", "1 hour & 30 minutes", "ninety-minute",
        ])
        try expectSame(["12 days", "a dozen days", "twelve days", "1 week and 5 days"])
        try expectSame(["1,000 days", "1000 days", "1,000 DAYS"])
    }

    /// Checks that every phrase is read as one time, and that all have the first reading of the first.
    private func expectSame(_ phrases: [String]) throws {
        let reader = TemporalReader()
        let first = try #require(phrases.first)
        let value = try #require(
            reader.entities(in: first, reference: TimeRuleTests.reference).first?.values.first,
            "\(first) is not read"
        )
        for phrase in phrases {
            let entities = reader.entities(in: phrase, reference: TimeRuleTests.reference)
            #expect(entities.count == 1 && entities[0].values.first == value, "\(phrase) is not \(first)")
        }
    }
}
