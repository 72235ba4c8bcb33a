import Language
import Meetings
import Scheduling
import TestSupport
import Testing

@Suite struct ConversationTests {
    @Test func `a request that says everything is scheduled at once`() async throws {
        let chat = try Chat()
        let turn = try await chat.say(Said.complete, zone: "Europe/Berlin")
        #expect(turn.reply == Said.scheduled)
        #expect(turn.waiting == nil)
        #expect(turn.result == .scheduled)
        #expect(turn.intent == .schedule)
        #expect(turn.engine == "offline")
        let meeting = try #require(await chat.calendar.all.first)
        #expect(meeting.owner == "a1x")
        #expect(meeting.kind == .meeting)
        #expect(meeting.title.contains("budget"))
        #expect(meeting.participants.map(\.email) == ["bob@example.com"])
        #expect(
            meeting.time == MeetingTime(start: 1_795_356_000, zone: "Europe/Berlin", wall: "2026-11-22T15:00")
        )
        #expect(meeting.durationMinutes == 30)
    }

    @Test func `33: hello is answered`() async throws {
        let turn = try await Chat().say("Hello")
        #expect(!turn.reply.isEmpty)
        #expect(turn.intent == .general)
        #expect(turn.waiting == nil)
        #expect(turn.sequence == 2)
        #expect(turn.epoch == 1)
    }

    @Test func `34 and 35: what is missing is asked for, the answer completes the meeting`() async throws {
        let chat = try Chat()
        let question = try await chat.say("Schedule a meeting about budget")
        let waiting = try #require(question.waiting)
        #expect(waiting.prompt == question.reply)
        #expect(waiting.expectedInput == "date_time")
        #expect(waiting.suggestions == ["Tomorrow at 2 PM", "Next Monday at 10 AM", "Friday afternoon"])
        #expect(waiting.nextStep == "human_schedule_meeting_more_info")
        #expect(question.reply.contains("budget") && question.reply.contains("e-mail"))
        let done = try await chat.say("2030-01-02 10:00 for 30 minutes with bob@example.com")
        #expect(done.reply == Said.scheduled)
        #expect(done.waiting == nil)
        #expect(await chat.calendar.all.first?.time.wall == "2030-01-02T10:00")
    }

    @Test func `36: a conversation that rests is resumed without pending actions`() async throws {
        let chat = try Chat()
        #expect(try await chat.service.resume("a1x") == nil)
        #expect(await chat.service.activeConversations.isEmpty)
        try await chat.say("Hello")
        #expect(await chat.service.activeConversations == ["a1x"])
        await chat.service.close("a1x")
        #expect(await chat.service.activeConversations.isEmpty)
        let resumed = try #require(try await chat.service.resume("a1x"))
        #expect(resumed.pendingActions.isEmpty)
        #expect(resumed.messageCount == 2)
        #expect(resumed.summary == "We've been chatting. We've exchanged 2 messages so far.")
        #expect(!resumed.isInterrupted)
        #expect(resumed.userIntent == nil)
        #expect(await chat.service.activeConversations == ["a1x"])
    }

    @Test func `37: a conversation in the middle of a meeting goes on after a restart`() async throws {
        let chat = try Chat()
        try await chat.say("Schedule a meeting about budget")
        let later = try chat.restarted()
        let resumed = try #require(try await later.service.resume("a1x"))
        #expect(resumed.pendingActions == ["provide_date_time", "provide_participants", "provide_duration"])
        #expect(resumed.isInterrupted)
        #expect(resumed.userIntent == .schedule)
        #expect(resumed.waiting?.expectedInput == "date_time")
        #expect(resumed.summary.hasPrefix("We were working on scheduling \"budget\"."))
        let done = try await later.say("2030-01-02 10:00 for 30 minutes with bob@example.com")
        #expect(done.reply == Said.scheduled)
        #expect(done.sequence == 4)
        #expect(await chat.calendar.all.map(\.title) == ["budget"])
    }

    @Test func `38: two conversations never mix`() async throws {
        let chat = try Chat()
        try await chat.say("Schedule a meeting about budget", as: "one")
        try await chat.say("Schedule a meeting about taxes", as: "two")
        try await chat.say("2030-01-02 10:00 for 30 minutes", as: "one")
        try await chat.say("2030-01-03 11:00 for 45 minutes", as: "two")
        #expect(try await chat.say("ann@example.com", as: "two").reply == Said.scheduled)
        #expect(try await chat.say("bob@example.com", as: "one").reply == Said.scheduled)
        let meetings = await chat.calendar.all
        #expect(meetings.map(\.owner) == ["one", "two"])
        #expect(meetings.map(\.title) == ["budget", "taxes"])
        #expect(meetings.map(\.durationMinutes) == [30, 45])
        #expect(meetings.flatMap(\.participants).map(\.email) == ["bob@example.com", "ann@example.com"])
    }

    @Test func `details are asked for one after the other until all are there`() async throws {
        let chat = try Chat()
        let first = try await chat.say("I want to schedule a meeting with ann@example.com")
        #expect(first.waiting?.expectedInput == "title")
        #expect(first.waiting?.suggestions == [])
        #expect(try await chat.say("budget").waiting?.expectedInput == "date_time")
        let third = try await chat.say("Tomorrow at 2 PM")
        #expect(third.waiting?.expectedInput == "duration")
        #expect(third.waiting?.suggestions == ["30 minutes", "1 hour", "2 hours"])
        // Participants are joined, whatever is being asked.
        let fourth = try await chat.say("bob@example.com should come too")
        #expect(fourth.waiting?.expectedInput == "duration")
        #expect(try await chat.say("1 hour").reply == Said.scheduled)
        let meeting = try #require(await chat.calendar.all.first)
        #expect(meeting.participants.map(\.email) == ["ann@example.com", "bob@example.com"])
        #expect(meeting.durationMinutes == 60)
    }

    @Test(arguments: ["", "   ", "\n\t", "hmm"])
    func `an answer without any detail is asked for again`(_ answer: String) async throws {
        let chat = try Chat()
        try await chat.say("Schedule a meeting about budget")
        let again = try await chat.say(answer)
        #expect(again.waiting?.expectedInput == "date_time")
        #expect(
            try await chat.say("2030-01-02 10:00 for 30 minutes with bob@example.com").reply == Said.scheduled
        )
    }

    @Test(arguments: ["cancel", "Never mind!", "Please start over", "oh, forget it"])
    func `a request can be given up`(_ text: String) async throws {
        let chat = try Chat()
        try await chat.say("Schedule a meeting about budget")
        let end = try await chat.say(text)
        #expect(end.waiting == nil)
        #expect(end.result == .cancelled)
        #expect(try await chat.say("Hello").intent == .general)
        #expect(await chat.calendar.all.isEmpty)
    }

    @Test func `a reminder needs a title and a time only`() async throws {
        let chat = try Chat()
        let question = try await chat.say("Remind me about milk")
        #expect(question.waiting?.expectedInput == "date_time")
        #expect(try await chat.say("tomorrow").reply == Said.scheduled)
        #expect(try await chat.say("Remind me to call John 2030-12-03 09:30").reply == Said.scheduled)
        let reminders = await chat.calendar.all
        #expect(reminders.map(\.kind) == [.reminder, .reminder])
        #expect(reminders.map(\.time.wall) == ["2026-11-22T09:00", "2030-12-03T09:30"])
        #expect(reminders.map(\.durationMinutes) == [60, 60])
        #expect(reminders.allSatisfy { $0.participants.isEmpty })
    }

    @Test func `asked for the length, the user may correct the time`() async throws {
        let chat = try Chat()
        try await chat.say("Schedule a meeting about budget with bob@example.com next tuesday")
        #expect(try await chat.say("14:30").waiting?.expectedInput == "duration")
        #expect(try await chat.say("90").reply == Said.scheduled)
        let meeting = try #require(await chat.calendar.all.first)
        #expect(meeting.time.wall == "2026-11-24T14:30")
        #expect(meeting.durationMinutes == 90)
    }

    @Test func `a reminder's title is what is to be done`() async throws {
        let chat = try Chat()
        #expect(try await chat.say("Remind me").waiting?.expectedInput == "title")
        #expect(try await chat.say("to buy milk").reply.contains("\"buy milk\""))
        try await chat.say("in 2 hours")
        #expect(await chat.calendar.all.map(\.title) == ["buy milk"])
    }

    @Test func `long texts are read too`() async throws {
        let chat = try Chat()
        let talk = String(repeating: "There is much to say. ", count: 100)
        #expect(try await chat.say(Said.complete + ". " + talk).reply == Said.scheduled)
    }

    @Test func `a text that is no request is answered with what would be`() async throws {
        let turn = try await Chat().say("qwerty uiop")
        #expect(turn.intent == .unknown)
        #expect(turn.waiting == nil)
        #expect(turn.reply.contains("Schedule a meeting"))
    }

    @Test func `steps are told to whoever asks`() async throws {
        let chat = try Chat()
        let steps = Steps()
        _ = try await chat.service.handle(Said.complete, conversation: "a1x") { await steps.add($0) }
        _ = try await chat.service.handle("Hello", conversation: "a1x") { await steps.add($0) }
        _ = try await chat.service.handle("qwerty", conversation: "a1x") { await steps.add($0) }
        _ = try await chat.service.handle("Remind me about milk", conversation: "a1x") { await steps.add($0) }
        #expect(
            await steps.names == [
                "intent_classification", "collecting_info", "schedule_meeting",
                "intent_classification", "greeting", "intent_classification", "clarify_request",
                "intent_classification", "collecting_info", "prompt_missing_meeting_details",
                "human_schedule_meeting_more_info",
            ]
        )
        #expect(await steps.progress.first == "Analyzing your request...")
        #expect(await steps.progress.last == "Processing human schedule meeting more info...")
    }
}

private actor Steps {
    private(set) var names: [String] = []
    private(set) var progress: [String] = []

    func add(_ step: ProcessingStep) {
        names.append(step.step)
        progress.append(step.progress)
    }
}
