import Testing

@testable import Language

/// Dialogues turn by turn.
@Suite struct DialogueReaderTests {
    private static let reader = DialogueReader()

    /// Reads turns of the assistant and the user, one after the other, and gives the state behind them.
    private func state(_ turns: (assistant: String?, user: String)...) -> DialogueState {
        var state = DialogueState()
        for turn in turns {
            _ = Self.reader.read(turn.user, after: turn.assistant.map { AssistantTurn($0) }, state: &state)
        }
        return state
    }

    @Test func `a question for events starts a list, and an answer to it keeps it`() {
        let state = state((nil, "What events do I have?"), ("For which day?", "March 9th please."))
        #expect(state.intent == .listEvents)
        #expect(state.slots == [.date: "March 9th"])
    }

    @Test func `an event that is taken gives its title and time`() {
        let state = state(
            (nil, "What is on my calendar on March 9th?"),
            ("You have a Dentist appointment at 10 am.", "Great, when am I free that day?")
        )
        #expect(state.intent == .checkAvailability)
        #expect(state.slots == [.date: "March 9th", .title: "Dentist appointment", .time: "10 am"])
    }

    @Test func `an event that is passed over gives nothing`() {
        let state = state(
            (nil, "What is on my calendar on March 9th?"),
            ("You have a Dentist appointment at 10 am.", "Do I have any other events?")
        )
        #expect(state.intent == .listEvents)
        #expect(state.slots == [.date: "March 9th"])
    }

    @Test func `the last word counts`() {
        let state = state(
            (nil, "When am I free on March 9th?"),
            ("You are free from 8 am to 4 pm.", "What about March 12th?")
        )
        #expect(state.slots[.date] == "March 12th")
    }

    @Test func `an event is built of several answers`() {
        let state = state(
            (nil, "When am I free on March 9th?"),
            ("You are free from 8 am to 4 pm.", "Great. Please add an event to my calendar."),
            ("What time is it, and where?", "It starts at 2:15 pm at 2826 Telegraph Avenue."),
            ("What should I call it?", "Title it Dentist appointment."),
            ("Adding Dentist appointment at 2:15 pm on March 9th. Is that right?", "Yes, that's right.")
        )
        #expect(state.intent == .scheduleMeeting)
        #expect(
            state.slots == [
                .date: "March 9th", .time: "2:15 pm", .location: "2826 Telegraph Avenue",
                .title: "Dentist appointment",
            ]
        )
    }

    @Test func `nothing more to do ends what the dialogue is about`() {
        let state = state(
            (nil, "When am I free on March 9th?"),
            ("Anything else I can help with?", "No, that is all. Thanks!")
        )
        #expect(state.intent == .unknown)
        #expect(state.slots[.date] == "March 9th")
    }

    @Test func `what the assistant tells beside its words needs no reading`() {
        var state = DialogueState()
        state.intent = .listEvents
        let turn = AssistantTurn("Here is one.", offered: [.title: "Review", .time: "9 am", .date: "Monday"])
        _ = Self.reader.read("That sounds good.", after: turn, state: &state)
        #expect(state.slots == [.title: "Review", .time: "9 am", .date: "Monday"])
    }

    private static let questions: [(String, AskedDetails)] = [
        ("What is the name and time for the event?", [.title, .time]), ("Where is it located?", .location),
        ("Is that correct?", .confirmation), ("", []), ("You are free from 8 am.", []),
        ("Please tell me the date.", .date), ("Would you like to add an event?", [.confirmation, .adding]),
    ]

    @Test(arguments: questions) func `questions of the assistant are read`(
        text: String,
        details: AskedDetails
    ) {
        #expect(AskedDetails(readFrom: text) == details)
    }

    private static let requests: [(String, UtteranceIntent?)] = [
        ("please add it to my calendar", .scheduleMeeting), ("title it lunch", .scheduleMeeting),
        ("no, don't add it", nil), ("when am i free", .checkAvailability), ("what's on my schedule", nil),
        ("", nil), ("pencil in a lunch for 12:30", .scheduleMeeting), ("where is my pencil", nil),
        ("put Gym as the title", .scheduleMeeting), ("I want to add an event", .scheduleMeeting),
        ("when am I free to add an event", .checkAvailability),
        ("I'm trying to make an appointment, what is on that day?", nil),
    ]

    @Test(arguments: requests) func `requests in so many words need no context`(
        text: String,
        intent: UtteranceIntent?
    ) {
        #expect(ExplicitRequest.intent(of: HashedText(text)) == intent)
    }
}
