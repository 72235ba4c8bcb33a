import Language
import Testing

/// What is not sure is not read, so that the conversation asks instead of noting a wrong time.
@Suite struct MisreadingTests {
    /// Saturday, 2026-11-21 14:00 UTC.
    static let saturday = Reference(instant: 1_795_269_600, zone: "UTC")

    static func time(_ text: String, expecting: Slot? = nil) -> String {
        Samples.written(
            Samples.reader.slots(in: text, reference: saturday, expecting: expecting, purpose: .schedule).time
        )
    }

    @Test(arguments: [
        "the second one", "the first one", "the last one please", "two of us are free whenever", "no one",
        "number one", "one of my colleagues decides", "at one of our offices", "one more thing",
        "2 of us are free", "room 13/14",
    ]) func `a number that counts is no hour`(text: String) {
        #expect(MisreadingTests.time(text, expecting: .dateTime) == "-")
    }

    @Test(arguments: ["lunch with Tom", "ask tom about it", "Tom will know"]) func `a name is no day`(
        text: String
    ) {
        #expect(MisreadingTests.time(text) == "-")
    }

    @Test(arguments: [
        ("tomorrow at 3pm in room 4", "tomorrow at 3pm"),
        ("Schedule a budget review with Ann in room 4 tomorrow at 3pm", "tomorrow at 3pm"),
    ]) func `a place is no part of a date and time`(text: String, words: String) {
        let slots = SlotReader().slots(in: text)
        #expect(slots.contains { $0.label == .location && $0.text == "room 4" })
        #expect(slots.filter { $0.label == .dateTime }.map(\.text) == [words])
    }

    @Test(arguments: [
        ("one", "2026-11-22T13:00 t"), ("around two", "2026-11-22T14:00 t"),
        ("at three please", "2026-11-21T15:00 t"),
        ("make it four", "2026-11-21T16:00 t"), ("two pm", "2026-11-22T14:00 t"),
        ("maybe 4", "2026-11-21T16:00 t"),
    ]) func `a number that is the whole answer is an hour`(text: String, wall: String) {
        #expect(MisreadingTests.time(text, expecting: .dateTime) == wall)
    }

    @Test(arguments: [
        "no one else", "no one", "the second one", "two of us", "5 people", "the first one", "-30",
        "for -30 minutes",
        "minus 30 minutes", "one by one",
    ]) func `a number that counts is no length`(text: String) {
        #expect(Samples.slots(text, expecting: .duration).durationMinutes == nil)
    }

    @Test(arguments: [
        "on February 30 at 9am", "on June 31 at 3pm", "on 2026-13-45 at 3pm", "on the 32nd of March at 3pm",
        "at 25:00 tomorrow", "tomorrow at 10:75", "on 31.11.2030 at 3pm", "on Feb 29 2027 at 3pm",
        "29 Feb 2027 at 3pm", "on the 31st of june at 9am", "on the 32nd at 3pm", "on 13/13/2030 at 3pm",
        "on 13/45 at 3pm", "in February 30 at 9am", "9am on February 30", "friday, feb 30 at 9am",
        "on 9999-12-31 at 23:59", "on 0001-01-01 at 10:00", "on 1850-01-01T10:00", "January 5, 9999 at 3pm",
        "1/5/9999 at 3pm",
    ]) func `a date or time that does not exist is none, nor is what stands beside it`(text: String) {
        #expect(MisreadingTests.time(text) == "-")
        #expect(MisreadingTests.time("remind me to call Ann \(text)") == "-")
    }

    @Test(arguments: [
        ("on Easter at 3pm", "2027-03-28T15:00 dt"), ("on my birthday at 3pm", "2026-11-21T15:00 t"),
        ("on Christmas at 9am", "2026-12-25T09:00 dt"), ("on Christmas Eve at 9am", "2026-12-24T09:00 dt"),
        ("on Christmas day at 9am", "2026-12-25T09:00 dt"),
        ("on New Year's Eve at 8pm", "2026-12-31T20:00 dt"),
        ("on new year’s day at 11am", "2027-01-01T11:00 dt"),
        ("Christmas party on monday at 3pm", "2026-11-23T15:00 dt"),
    ]) func `a feast is the day that it falls on, a birthday nobody knows is none`(text: String, wall: String)
    {
        #expect(MisreadingTests.time(text) == wall)
    }

    @Test(arguments: [
        ("tomorrow at 3pm Berlin time", "2026-11-22T14:00 dt"),
        ("tomorrow 3pm Tokyo time", "2026-11-22T06:00 dt"),
        ("tomorrow at 3pm new york time", "2026-11-22T20:00 dt"),
        ("tomorrow at 3pm (London time)", "2026-11-22T15:00 dt"),
        ("tomorrow at 3pm Klingon time", "-"), ("3pm tomorrow, Berlin time", "2026-11-22T14:00 dt"),
        ("tomorrow at 3pm local time", "2026-11-22T15:00 dt"),
        ("tomorrow at 3pm my time", "2026-11-22T15:00 dt"),
        ("3pm tomorrow Paris time", "2026-11-22T14:00 dt"),
        ("tomorrow at 3pm this time", "2026-11-22T15:00 dt"),
    ]) func `a city's time is read by its clock or not at all`(text: String, wall: String) {
        #expect(MisreadingTests.time(text) == wall)
    }

    @Test(arguments: [
        ("before 3pm", "-"), ("after 3pm", "-"), ("not on monday at 3pm", "-"), ("not at 3pm", "-"),
        ("tomorrow after 3pm", "2026-11-22T10:00 d"), ("not monday, tuesday at 3pm", "2026-11-24T15:00 dt"),
        ("no later than 3pm", "-"), ("no earlier than 9", "-"), ("not before 3", "-"),
        ("any day except monday at 3pm", "-"),
        ("not monday at 3pm but tuesday", "2026-11-24T10:00 d"), ("I can't do monday at 3pm", "-"),
        ("after friday", "-"), ("any time after 2 tomorrow", "2026-11-22T10:00 d"),
        ("quarter after 3", "2026-11-21T15:15 t"),
        ("the day after tomorrow", "2026-11-23T10:00 d"),
    ]) func `a bound or denial is no time`(text: String, wall: String) {
        #expect(MisreadingTests.time(text) == wall)
    }

    @Test(arguments: [
        ("at 15h", "2026-11-21T15:00 t"),
        ("tomorrow at 9h", "2026-11-22T09:00 dt"),
        ("tomorrow 15h", "2026-11-22T15:00 dt"), ("for 15h", "-"), ("2h", "-"),
    ]) func `an hour with its sign is a time behind at`(text: String, wall: String) {
        #expect(MisreadingTests.time(text) == wall)
    }

    @Test func `an hour behind for is a length`() {
        #expect(Samples.slots("for 15h").durationMinutes?.value == 900)
        #expect(Samples.slots("at 15h").durationMinutes == nil)
        #expect(Samples.slots("tomorrow at 3pm for 2h").durationMinutes?.value == 120)
    }

    @Test(arguments: [
        ("saturday at 11pm", "2026-11-21T23:00 dt"), ("saturday at 9am", "2026-11-28T09:00 dt"),
        ("saturday", "2026-11-28T10:00 d"), ("saturday evening", "2026-11-21T18:00 dt"),
        ("next saturday at 11pm", "2026-11-28T23:00 dt"), ("sunday at 11pm", "2026-11-22T23:00 dt"),
    ]) func `today's weekday is today while the time is ahead`(text: String, wall: String) {
        #expect(MisreadingTests.time(text) == wall)
    }

    @Test func `an address of the web is one word`() {
        let text = "Schedule a meeting with bob@x.org tomorrow at 3pm about https://zoom.us/j/123?x=1"
        #expect(Samples.slots(text).title?.value == "https://zoom.us/j/123?x=1")
        #expect(Samples.time("see https://x.org/2026-11-30/10:00 please") == "-")
    }
}
