import Language
import Testing

/// Answers that decline, deny or choose.
@Suite struct AnswerTests {
    @Test(arguments: [
        "Don't schedule a meeting", "I don't want any reminders", "do not book anything", "don't remind me",
        "please do not set a reminder", "I don't need a meeting with Bob tomorrow",
        "never schedule a call at 9",
    ]) func `what is not wanted is no request`(text: String) {
        #expect(Samples.reader.intent(of: text).intent == .unknown)
        #expect(Samples.reader.intent(of: text).topic == .cancel)
    }

    @Test(arguments: [
        ("don't let me forget to call Ann", Intent.reminder),
        ("why don't we meet tomorrow at 3pm?", .schedule),
        ("don't forget to book a table for the meeting", .reminder),
        ("don't schedule a call, remind me to write to Bob", .reminder),
        ("I don't want to forget the flowers", .reminder),
        ("why don't you schedule a meeting with Bob", .schedule),
        ("don't book a room but schedule a meeting with Bob", .schedule),
    ]) func `a request with a denial in it stays one`(text: String, intent: Intent) {
        #expect(Samples.reader.intent(of: text).intent == intent)
    }

    @Test(arguments: [
        "no thanks", "No, thank you.", "I changed my mind", "never mind", "forget it", "cancel", "no",
        "nope, never mind",
    ]) func `a refusal is no title`(text: String) {
        #expect(Samples.slots(text, expecting: .title, purpose: .schedule).title == nil)
        #expect(Samples.slots(text, expecting: .location, purpose: .schedule).location == nil)
    }

    @Test(
        arguments: [
            ("the second one", 2), ("the first", 1), ("2nd", 2), ("number two", 2), ("last", -1),
            ("the last one please", -1),
            ("option 3", 3), ("#2", 2), ("1", 1), ("two", 2), ("the third option", 3),
            ("I'll take the first one", 1),
            ("the 2nd one works", 2), ("first", 1), ("The second, please.", 2), ("number 1", 1),
        ] as [(String, Int)]
    ) func `an ordinal chooses`(text: String, choice: Int) {
        #expect(Samples.reader.ordinal(of: text) == choice)
    }

    @Test(arguments: [
        "", "tomorrow", "2nd of march", "no one", "the first monday of next month", "2pm", "3:30",
        "first or second",
        "one hour", "not the first one", "two of us", "0", "-1", "99999999",
    ]) func `what names no choice chooses none`(text: String) {
        #expect(Samples.reader.ordinal(of: text) == nil)
    }
}
