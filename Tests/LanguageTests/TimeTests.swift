import Language
import Testing

@Suite struct TimeTests {
    /// Read on Wednesday, 2026-11-18 at 10:00.
    static let times: [(String, String)] = [
        ("at 3pm", "2026-11-18T15:00 t"), ("3 pm", "2026-11-18T15:00 t"), ("3 p.m.", "2026-11-18T15:00 t"),
        ("3p", "2026-11-18T15:00 t"),
        ("3:30 pm", "2026-11-18T15:30 t"), ("3.30pm", "2026-11-18T15:30 t"), ("330pm", "2026-11-18T15:30 t"),
        ("12pm", "2026-11-18T12:00 t"),
        ("12am", "2026-11-19T00:00 t"), ("12:30 am", "2026-11-19T00:30 t"), ("9am", "2026-11-19T09:00 t"),
        ("11 a.m.", "2026-11-18T11:00 t"),
        ("15:00", "2026-11-18T15:00 t"), ("15h30", "2026-11-18T15:30 t"), ("09:30", "2026-11-19T09:30 t"),
        ("at 9:30", "2026-11-19T09:30 t"),
        ("1500 hours", "2026-11-18T15:00 t"), ("at 1530", "2026-11-18T15:30 t"),
        ("0930h", "2026-11-19T09:30 t"),
        ("at 3", "2026-11-18T15:00 t"), ("at 7", "2026-11-18T19:00 t"), ("at 8", "2026-11-19T08:00 t"),
        ("at 11", "2026-11-18T11:00 t"),
        ("at 12", "2026-11-18T12:00 t"), ("at three", "2026-11-18T15:00 t"),
        ("around 4", "2026-11-18T16:00 t"), ("by 5", "2026-11-18T17:00 t"),
        ("at 3:30", "2026-11-18T15:30 t"), ("3 o'clock", "2026-11-18T15:00 t"),
        ("3 o’clock", "2026-11-18T15:00 t"),
        ("3 o\"clock", "2026-11-18T15:00 t"), ("three oclock", "2026-11-18T15:00 t"),
        ("three pm", "2026-11-18T15:00 t"),
        ("at three thirty", "2026-11-18T15:30 t"), ("at ten fifteen", "2026-11-18T10:15 t"),
        ("at four oh five", "2026-11-18T16:05 t"),
        ("at half 3", "2026-11-18T15:30 t"), ("half past three", "2026-11-18T15:30 t"),
        ("half past 3", "2026-11-18T15:30 t"),
        ("quarter past 3", "2026-11-18T15:15 t"),
        ("a quarter to five", "2026-11-18T16:45 t"), ("quarter to 5 pm", "2026-11-18T16:45 t"),
        ("quarter to 1 pm", "2026-11-18T12:45 t"),
        ("quarter to 12 am", "2026-11-18T23:45 t"), ("20 past 4", "2026-11-18T16:20 t"),
        ("at twenty to six", "2026-11-18T17:40 t"),
        ("5 minutes to 6", "2026-11-18T17:55 t"), ("ten minutes past 11", "2026-11-18T11:10 t"),
        ("quarter of 5", "2026-11-18T16:45 t"),
        ("quarter to 1", "2026-11-18T12:45 t"), ("noon", "2026-11-18T12:00 t"),
        ("at noon", "2026-11-18T12:00 t"), ("12 noon", "2026-11-18T12:00 t"),
        ("midday", "2026-11-18T12:00 t"), ("midnight", "2026-11-19T00:00 t"),
        ("in the morning", "2026-11-19T09:00 t"),
        ("in the afternoon", "2026-11-18T14:00 t"), ("this afternoon", "2026-11-18T14:00 dt"),
        ("this evening", "2026-11-18T18:00 dt"),
        ("this morning", "2026-11-18T11:00 dt"), ("tonight", "2026-11-18T20:00 dt"),
        ("tonight at 8", "2026-11-18T20:00 dt"),
        ("at night", "2026-11-18T20:00 t"), ("end of day", "2026-11-18T17:00 t"),
        ("EOD", "2026-11-18T17:00 t"), ("by end of business", "2026-11-18T17:00 t"),
        ("by the end of the day", "2026-11-18T17:00 t"), ("3 in the afternoon", "2026-11-18T15:00 t"),
        ("7 in the morning", "2026-11-19T07:00 t"),
        ("5:15 in the evening", "2026-11-18T17:15 t"), ("evening 7", "2026-11-18T19:00 t"),
        ("morning 10:30", "2026-11-18T10:30 t"),
        ("10 at night", "2026-11-18T22:00 t"), ("in 2 hours", "2026-11-18T12:00 dt"),
        ("in half an hour", "2026-11-18T10:30 dt"),
        ("in an hour and a half", "2026-11-18T11:30 dt"), ("in 90 minutes", "2026-11-18T11:30 dt"),
        ("2 hours from now", "2026-11-18T12:00 dt"),
        ("in 1h30", "2026-11-18T11:30 dt"), ("20 minutes later", "2026-11-18T10:20 dt"),
        ("right now", "2026-11-18T10:00 dt"),
        ("from 3 to 4pm", "2026-11-18T15:00 t"), ("2-3pm", "2026-11-18T14:00 t"),
        ("11-1pm", "2026-11-18T11:00 t"),
    ]

    @Test(arguments: times) func `a time of day is the next such moment`(text: String, wall: String) {
        #expect(Samples.time(text) == wall)
        #expect(Samples.time("Book a call with bob@example.com \(text).") == wall)
    }

    static let both: [(String, String)] = [
        ("tomorrow at 3pm", "2026-11-19T15:00 dt"), ("3pm tomorrow", "2026-11-19T15:00 dt"),
        ("tomorrow 3", "2026-11-19T15:00 dt"),
        ("tomorrow morning", "2026-11-19T09:00 dt"), ("friday afternoon", "2026-11-20T14:00 dt"),
        ("friday evening", "2026-11-20T18:00 dt"),
        ("tomorrow night", "2026-11-19T20:00 dt"), ("friday at noon", "2026-11-20T12:00 dt"),
        ("tomorrow at midnight", "2026-11-19T00:00 dt"),
        ("today at midnight", "2026-11-19T00:00 dt"), ("friday morning at 11", "2026-11-20T11:00 dt"),
        ("friday at 9 in the evening", "2026-11-20T21:00 dt"),
        ("tomorrow morning at 7", "2026-11-19T07:00 dt"), ("end of day friday", "2026-11-20T17:00 dt"),
        ("at 9 today", "2026-11-18T21:00 dt"),
        ("today at 9am", "2026-11-18T09:00 dt"), ("today at 3", "2026-11-18T15:00 dt"),
        ("next monday from 3 to 4pm", "2026-11-23T15:00 dt"),
        ("between 2 and 3 tomorrow", "2026-11-19T14:00 dt"), ("friday 2-3", "2026-11-20T14:00 dt"),
        ("in 2 days at 3pm", "2026-11-20T15:00 dt"),
        ("2 weeks from friday at noon", "2026-12-04T12:00 dt"), ("2030-01-02 10:00", "2030-01-02T10:00 dt"),
        ("2030-01-02T10:00", "2030-01-02T10:00 dt"),
        ("2030-01-02T10:00:00Z", "2030-01-02T11:00 dt"),
        ("2030-01-02T10:00:00.000+02:00", "2030-01-02T09:00 dt"),
        ("2030-01-02T10:00:00-05:00", "2030-01-02T16:00 dt"),
        ("2030-01-02T10:00-0500", "2030-01-02T16:00 dt"), ("2030-12-03 09:30", "2030-12-03T09:30 dt"),
        ("2030-01-02 3:30", "2030-01-02T15:30 dt"), ("2030-01-02 at 3:30 pm", "2030-01-02T15:30 dt"),
        ("2030-01-02 10:00-11:00", "2030-01-02T10:00 dt"),
        ("Jan 5, 3pm", "2027-01-05T15:00 dt"), ("January 5th 2027 at 15:30", "2027-01-05T15:30 dt"),
        ("the 15th at 8 am", "2026-12-15T08:00 dt"),
        ("10am on the 5th of January", "2027-01-05T10:00 dt"),
        ("Friday, January 8 at 10", "2027-01-08T10:00 dt"), ("tomorrow at 3pm UTC", "2026-11-19T16:00 dt"),
        ("tomorrow at 3pm EST", "2026-11-19T21:00 dt"), ("tomorrow 3pm (PST)", "2026-11-20T00:00 dt"),
        ("tomorrow at 9am pacific time", "2026-11-19T18:00 dt"),
        ("tomorrow at 15:00 Asia/Tokyo", "2026-11-19T07:00 dt"),
        ("tomorrow 15:00 GMT+2", "2026-11-19T14:00 dt"), ("tomorrow 15:00 +02:00", "2026-11-19T14:00 dt"),
        ("tomorrow at 15:00 Berlin/Nowhere", "2026-11-19T15:00 dt"),
        ("tomorrow pm", "2026-11-19T14:00 dt"), ("friday am", "2026-11-20T09:00 dt"),
        ("next thursday? make it this thursday, at 3pm", "2026-11-19T15:00 dt"),
        ("tomorrow, say, at 3pm", "2026-11-19T15:00 dt"),
        ("tomorrow (3pm)", "2026-11-19T15:00 dt"),
        ("lunch tomorrow with Ann at 12:30", "2026-11-19T12:30 dt"),
        ("from tomorrow 3pm to 4pm", "2026-11-19T15:00 dt"),
        ("tomorrow from 9 to 5", "2026-11-19T09:00 dt"), ("3pm tomorrow until 4pm", "2026-11-19T15:00 dt"),
        ("from monday to wednesday at 9", "2026-11-23T09:00 dt"),
        ("not friday but monday at 3pm", "2026-11-23T15:00 dt"),
        ("tomorrow at 3, no wait, 4pm", "2026-11-19T16:00 dt"),
        ("friday at 3 - sorry, thursday", "2026-11-19T15:00 dt"),
        ("i'm free right now but let's meet tomorrow at 3pm", "2026-11-19T15:00 dt"),
    ]

    @Test(arguments: both) func `a date and a time make one moment`(text: String, wall: String) {
        #expect(Samples.time(text) == wall)
    }

    static let answers: [(String, String)] = [
        ("7", "2026-11-18T19:00 t"), ("at 9", "2026-11-19T09:00 t"), ("3", "2026-11-18T15:00 t"),
        ("15", "2026-11-18T15:00 t"),
        ("the 24", "2026-11-24T10:00 d"), ("morning", "2026-11-19T09:00 t"),
        ("afternoon please", "2026-11-18T14:00 t"), ("now", "2026-11-18T10:00 dt"),
        ("tomorrow 3", "2026-11-19T15:00 dt"), ("friday", "2026-11-20T10:00 d"),
        ("no, 4pm instead", "2026-11-18T16:00 t"),
        ("3ish", "2026-11-18T15:00 t"), ("whenever", "-"), ("99", "-"),
    ]

    @Test(arguments: answers) func `an answer for a time may be bare`(text: String, wall: String) {
        #expect(Samples.time(text, expecting: .dateTime) == wall)
    }

    static let alternatives: [(String, String, [String])] = [
        ("tomorrow at 3pm or friday at 10", "2026-11-19T15:00 dt", ["2026-11-20T10:00 dt"]),
        ("tomorrow at 3 or 4pm", "2026-11-19T15:00 dt", ["2026-11-19T16:00 dt"]),
        ("monday or tuesday at 3pm", "2026-11-23T15:00 dt", ["2026-11-24T15:00 dt"]),
        (
            "monday at 9, or tuesday, or wednesday at 11", "2026-11-23T09:00 dt",
            ["2026-11-24T09:00 dt", "2026-11-18T11:00 dt"]
        ),
        ("in 2 hours or tomorrow", "2026-11-18T12:00 dt", ["2026-11-19T10:00 d"]),
    ]

    @Test(arguments: alternatives) func `further times are alternatives`(
        text: String,
        first: String,
        others: [String]
    ) {
        let slots = Samples.slots(text, purpose: .schedule)
        #expect(Samples.written(slots.time) == first)
        #expect(slots.alternatives.map { Samples.written($0) } == others)
    }

    static let merges: [(String, String, String)] = [
        ("tomorrow", "at 3pm", "2026-11-19T15:00 dt"), ("at 3pm", "friday", "2026-11-20T15:00 dt"),
        ("tomorrow at 3pm", "no, 4pm instead", "2026-11-19T16:00 dt"),
        ("tomorrow at 3pm", "friday", "2026-11-20T15:00 dt"),
        ("tomorrow", "friday", "2026-11-20T10:00 d"), ("at 3pm", "at 4pm", "2026-11-18T16:00 t"),
        ("tomorrow", "friday at 5pm", "2026-11-20T17:00 dt"),
    ]

    @Test(arguments: merges) func `an answer completes what was said before`(
        first: String,
        second: String,
        wall: String
    ) throws {
        let earlier = try #require(Samples.slots(first, purpose: .schedule).time).value
        let later = try #require(Samples.slots(second, purpose: .schedule).time).value
        let combined = Samples.reader.combined(earlier, with: later, reference: Samples.wednesday)
        #expect(Samples.written(Reading(combined, span: 0..<0, confidence: 1)) == wall)
        #expect(combined.zone == "Europe/Berlin")
    }
}
