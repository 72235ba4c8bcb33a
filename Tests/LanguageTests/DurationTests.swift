import Language
import Testing

@Suite struct DurationTests {
    static let said: [(String, Int)] = [
        ("30 minutes", 30), ("30 min", 30), ("30 mins", 30), ("90m", 90), ("2h", 120), ("1h30", 90),
        ("1h 30m", 90), ("1hr 15min", 75),
        ("1 hour", 60), ("an hour", 60), ("two hours", 120), ("1.5 hours", 90), ("0.5 hours", 30),
        ("one and a half hours", 90),
        ("an hour and a half", 90), ("1 hour and a half", 90), ("2 hours and 15 minutes", 135),
        ("1 hour, 20 minutes", 80),
        ("half an hour", 30), ("half hour", 30), ("a half hour", 30), ("a quarter of an hour", 15),
        ("three quarters of an hour", 45),
        ("three-quarters of an hour", 45), ("a couple of hours", 120), ("forty-five minutes", 45),
        ("twenty five minutes", 25),
        ("2 1/2 hours", 150), ("1½ hours", 90), ("½ hour", 30), ("3 days", 4320), ("a 30-minute", 30),
        ("30 - minute", 30),
        ("an hour and a quarter", 75), ("2.25h", 135), ("hour-long", 60), ("quarter hour", 15),
        ("two weeks", 20_160),
    ]

    @Test(arguments: said) func `a length is read wherever it stands`(text: String, minutes: Int) {
        for sentence in [
            text, "Schedule a meeting for \(text) with bob@example.com", "tomorrow at 3pm for \(text)",
        ] {
            let slots = Samples.slots(sentence)
            #expect(slots.durationMinutes?.value == minutes, "\(sentence)")
            #expect(slots.durationMinutes?.isImplied == false)
        }
    }

    @Test func `a length beside a time stays a length`() {
        for sentence in [
            "tomorrow at 3pm for 1 hour", "for 1 hour tomorrow at 3pm", "1 hour call tomorrow at 3pm",
            "tomorrow 1 hour 3pm",
        ] {
            let slots = Samples.slots(sentence, purpose: .schedule)
            #expect(slots.durationMinutes?.value == 60, "\(sentence)")
            #expect(Samples.written(slots.time) == "2026-11-19T15:00 dt", "\(sentence)")
        }
    }

    static let ranges: [(String, Int)] = [
        ("from 3 to 4pm", 60), ("2-3pm", 60), ("2–3:30pm", 90), ("11-1pm", 120), ("14:00-15:30", 90),
        ("from 9 to 5", 480),
        ("between 2 and 3", 60), ("3pm to 4", 60), ("10am until noon", 120), ("from 10:30 till 11", 30),
        ("11pm to 1am", 120),
        ("from noon to 1", 60), ("3pm tomorrow until 4pm", 60), ("tomorrow afternoon from 3 to 5", 120),
        ("9:15 - 10:00 am", 45),
        ("2030-01-02 10:00-11:30", 90), ("from 10pm to midnight", 120), ("from 8 to 9 in the evening", 60),
    ]

    @Test(arguments: ranges) func `a range of times has a length`(text: String, minutes: Int) {
        let slots = Samples.slots(text)
        #expect(slots.durationMinutes?.value == minutes)
        #expect(slots.time?.value.hasTime == true)
    }

    static let implied: [(String, Int)] = [
        ("a quick call with Bob", 15), ("quick sync", 15), ("a brief meeting", 30),
        ("a short meeting tomorrow", 30),
        ("a long meeting", 120), ("an extended session", 120), ("a workshop", 180),
        ("schedule a training on friday", 180),
        ("a regular meeting", 60), ("quick catch up", 15), ("a quick team call", 15),
    ]

    @Test(arguments: implied) func `a word may imply a length`(text: String, minutes: Int) {
        let slots = Samples.slots(text)
        #expect(slots.durationMinutes?.value == minutes)
        #expect(slots.durationMinutes?.isImplied == true)
    }

    @Test(arguments: [
        "in 2 hours", "2 weeks from now", "3 days later", "2 days ago", "10 minutes before", "once a week",
        "how long is the meeting",
        "a few minutes", "do you have a minute", "a meeting", "at 3pm", "45", "quick question", "week",
        "15 minutes earlier",
    ]) func `what is no length is none`(text: String) {
        #expect(Samples.slots(text).durationMinutes == nil)
    }

    @Test(arguments: [
        ("45", 45), ("about 45", 45), ("make it 45 please", 45), ("thirty", 30), ("forty-five", 45),
        ("1:30", 90), ("0:45", 45),
        ("an hour", 60), ("make it 2 hours", 120), ("90 minutes, please", 90),
        ("30 minutes, no wait, 45 minutes", 45),
    ]) func `an answer for the length may be a bare number`(text: String, minutes: Int) {
        let slots = Samples.slots(text, expecting: .duration)
        #expect(slots.durationMinutes?.value == minutes)
        #expect(slots.time == nil)
    }

    @Test(arguments: ["0", "lots", "", "999999999", "3 or 4 people", "until 4pm"])
    func `an answer without a length has none`(text: String) {
        let slots = Samples.slots(text, expecting: .duration)
        #expect(slots.durationMinutes == nil)
        #expect(slots.time == nil)
    }

    @Test func `a length that is said beats an implied one`() {
        #expect(Samples.slots("a quick call for 20 minutes").durationMinutes?.value == 20)
        #expect(Samples.slots("a workshop from 9 to 11").durationMinutes?.value == 120)
        #expect(Samples.slots("a meeting from 2 to 4pm for 30 minutes").durationMinutes?.value == 30)
    }
}
