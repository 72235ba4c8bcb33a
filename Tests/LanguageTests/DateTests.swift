import Language
import Testing

@Suite struct DateTests {
    /// Read on Wednesday, 2026-11-18 at 10:00.
    static let dates: [(String, String)] = [
        ("today", "2026-11-18T11:00 d"), ("tomorrow", "2026-11-19T10:00 d"),
        ("tommorow", "2026-11-19T10:00 d"),
        ("the day after tomorrow", "2026-11-20T10:00 d"), ("day after tomorrow", "2026-11-20T10:00 d"),
        ("yesterday", "2026-11-17T10:00 d"), ("the day before yesterday", "2026-11-16T10:00 d"),
        ("friday", "2026-11-20T10:00 d"), ("on Friday", "2026-11-20T10:00 d"),
        ("this friday", "2026-11-20T10:00 d"),
        ("wednesday", "2026-11-25T10:00 d"), ("this wednesday", "2026-11-18T11:00 d"),
        ("monday", "2026-11-23T10:00 d"),
        ("this monday", "2026-11-23T10:00 d"), ("next monday", "2026-11-23T10:00 d"),
        ("next friday", "2026-11-27T10:00 d"),
        ("next sunday", "2026-11-29T10:00 d"), ("sunday", "2026-11-22T10:00 d"),
        ("coming friday", "2026-11-20T10:00 d"),
        ("this coming friday", "2026-11-20T10:00 d"), ("the following tuesday", "2026-11-24T10:00 d"),
        ("last friday", "2026-11-13T10:00 d"), ("friday next week", "2026-11-27T10:00 d"),
        ("Fri", "2026-11-20T10:00 d"),
        ("friday of this week", "2026-11-20T10:00 d"), ("next week on tuesday", "2026-11-24T10:00 d"),
        ("tuesday in next week", "2026-11-24T10:00 d"), ("Thurs.", "2026-11-19T10:00 d"),
        ("on sat", "2026-11-21T10:00 d"),
        ("next week", "2026-11-23T10:00 d"), ("the week after next", "2026-11-30T10:00 d"),
        ("the next day", "2026-11-19T10:00 d"),
        ("next month", "2026-12-01T10:00 d"), ("next year", "2027-01-01T10:00 d"),
        ("the weekend", "2026-11-21T10:00 d"),
        ("this weekend", "2026-11-21T10:00 d"), ("next weekend", "2026-11-28T10:00 d"),
        ("weekend", "2026-11-21T10:00 d"),
        ("end of the week", "2026-11-20T10:00 d"), ("the end of next week", "2026-11-27T10:00 d"),
        ("end of the month", "2026-11-30T10:00 d"), ("beginning of next month", "2026-12-01T10:00 d"),
        ("end of the year", "2026-12-31T10:00 d"), ("start of next week", "2026-11-23T10:00 d"),
        ("in 3 days", "2026-11-21T10:00 d"), ("in two weeks", "2026-12-02T10:00 d"),
        ("in a week", "2026-11-25T10:00 d"),
        ("in a couple of days", "2026-11-20T10:00 d"), ("in 2 months", "2027-01-18T10:00 d"),
        ("in a year", "2027-11-18T10:00 d"),
        ("in a fortnight", "2026-12-02T10:00 d"), ("within 3 days", "2026-11-21T10:00 d"),
        ("in a week and a half", "2026-11-28T10:00 d"),
        ("2 weeks from now", "2026-12-02T10:00 d"), ("a week from friday", "2026-11-27T10:00 d"),
        ("two days after tomorrow", "2026-11-21T10:00 d"), ("3 days later", "2026-11-21T10:00 d"),
        ("3 days from today", "2026-11-21T10:00 d"), ("a day before friday", "2026-11-19T10:00 d"),
        ("2 days ago", "2026-11-16T10:00 d"),
        ("2030-01-02", "2030-01-02T10:00 d"), ("2030/1/2", "2030-01-02T10:00 d"),
        ("1/2/2030", "2030-01-02T10:00 d"),
        ("1/2/30", "2030-01-02T10:00 d"), ("12/24", "2026-12-24T10:00 d"),
        ("24/12/2030", "2030-12-24T10:00 d"),
        ("24.12.2030", "2030-12-24T10:00 d"), ("2.1.2030", "2030-01-02T10:00 d"),
        ("1-2-2030", "2030-01-02T10:00 d"),
        ("1/2", "2027-01-02T10:00 d"), ("11/18", "2026-11-18T11:00 d"), ("11/17", "2027-11-17T10:00 d"),
        ("Jan 5", "2027-01-05T10:00 d"), ("January 5th 2027", "2027-01-05T10:00 d"),
        ("Jan. 5, 2028", "2028-01-05T10:00 d"),
        ("January the 5th, 2027", "2027-01-05T10:00 d"), ("5 January", "2027-01-05T10:00 d"),
        ("january fifth", "2027-01-05T10:00 d"),
        ("the 5th of January", "2027-01-05T10:00 d"), ("5th of Jan, 2029", "2029-01-05T10:00 d"),
        ("5-Jan-2029", "2029-01-05T10:00 d"),
        ("twenty-first of march", "2027-03-21T10:00 d"), ("december twenty fifth", "2026-12-25T10:00 d"),
        ("Dec 3", "2026-12-03T10:00 d"), ("may 3", "2027-05-03T10:00 d"), ("Feb 29", "2028-02-29T10:00 d"),
        ("the 15th", "2026-12-15T10:00 d"), ("the 20th", "2026-11-20T10:00 d"),
        ("on the 18th", "2026-11-18T11:00 d"),
        ("the 31st", "2026-12-31T10:00 d"), ("the fifteenth", "2026-12-15T10:00 d"),
        ("the 3rd of next month", "2026-12-03T10:00 d"),
        ("20th of this month", "2026-11-20T10:00 d"), ("22nd of the month", "2026-11-22T10:00 d"),
        ("Friday, January 8", "2027-01-08T10:00 d"), ("Friday the 20th", "2026-11-20T10:00 d"),
        ("in March", "2027-03-01T10:00 d"),
        ("March 2030", "2030-03-01T10:00 d"),
        ("the first monday of next month", "2026-12-07T10:00 d"),
        ("the last friday of the month", "2026-11-27T10:00 d"),
        ("second tuesday in january", "2027-01-12T10:00 d"),
        ("the first monday of the month", "2026-12-07T10:00 d"),
        ("the last monday of next month", "2026-12-28T10:00 d"), ("every monday", "2026-11-23T10:00 d"),
    ]

    @Test(arguments: dates) func `a date is counted from the reference`(text: String, wall: String) {
        #expect(Samples.time(text) == wall)
        #expect(Samples.time("schedule a meeting with bob@example.com \(text), please") == wall)
    }

    static let none = [
        "", "hello", "in november", "this week", "sometime this month", "10 minutes before", "24/7",
        "the first meeting",
        "the fifth monday of next month", "every day",
        "5th Avenue",
        "Feb 30", "2030-02-30", "the 32nd", "13/13/2030", "31.11.2030", "may I ask", "march on",
        "once a week", "the sun",
        "room 12", "2 people", "version 1.5", "call B12", "$300", "2030",
        "the friday deadline", "day", "month", "a day", "half", "quarter", "in", "the", "next", "1/2 hour",
        "99/99",
        "2024-13-01", "not friday", "instead of monday", "rather than on friday",
    ]

    @Test(arguments: none) func `what names no moment is none`(text: String) {
        #expect(Samples.time(text) == "-")
    }

    @Test func `the day may come first in slashed dates`() {
        var conventions = RequestConventions()
        conventions.times.monthComesFirst = false
        let slots = RequestReader(conventions: conventions).slots(
            in: "3/4/2030",
            reference: Samples.wednesday
        )
        #expect(Samples.written(slots.time) == "2030-04-03T10:00 d")
        let turned = RequestReader(conventions: conventions).slots(
            in: "3/14/2030",
            reference: Samples.wednesday
        )
        #expect(Samples.written(turned.time) == "2030-03-14T10:00 d")
    }

    @Test(arguments: [
        ("lunch with bob@x.org on friday", "2026-11-20T12:00 d"),
        ("breakfast tomorrow", "2026-11-19T08:00 dt"),
        ("team dinner on friday", "2026-11-20T19:00 dt"), ("lunch on friday at 1", "2026-11-20T13:00 dt"),
    ]) func `a meal's date means its usual time`(text: String, wall: String) {
        #expect(Samples.time(text) == wall)
    }

    @Test func `a reminder's date means nine o'clock`() {
        let slots = Samples.slots("remind me to call John tomorrow")
        #expect(Samples.written(slots.time) == "2026-11-19T09:00 d")
        #expect(Samples.written(Samples.slots("tomorrow", purpose: .reminder).time) == "2026-11-19T09:00 d")
    }

    @Test(arguments: [
        (1803808800, "the 31st", "2027-03-31T10:00 d"), (1803808800, "the 29th", "2027-03-29T10:00 d"),
        (1803808800, "in a month", "2027-03-28T10:00 d"), (1835344800, "tomorrow", "2028-02-29T10:00 d"),
        (1835431200, "in a year", "2029-02-28T10:00 d"), (1835431200, "tomorrow", "2028-03-01T10:00 d"),
    ]) func `months end where they end`(instant: Int64, text: String, wall: String) {
        let reference = Reference(instant: instant, zone: "UTC")
        #expect(
            Samples.written(Samples.reader.slots(in: text, reference: reference, purpose: .schedule).time)
                == wall
        )
    }
}
