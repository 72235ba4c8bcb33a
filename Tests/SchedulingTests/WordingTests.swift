import Language
import Meetings
import Testing

@testable import Scheduling

@Suite struct WordingTests {
    @Test(arguments: [
        ("cancel", true), ("Cancel!", true), ("please cancel that", true), ("never mind", true),
        ("Nevermind.", true), ("Oh no, forget it", true), ("let's start over", true), ("stop", true),
        ("cancel the Acme contract", false), ("no", false), ("", false), ("mind the gap", false),
        ("stop smoking", false), (String(repeating: "cancel ", count: 20), false),
    ])
    func `only a text that says nothing else gives up`(_ text: String, _ isMeant: Bool) {
        #expect(GivingUp.isMeant(by: text) == isMeant)
    }

    @Test(arguments: [
        ("2026-11-24T15:30", "Tuesday, November 24 at 3:30 PM"),
        ("2026-11-24T00:05", "Tuesday, November 24 at 12:05 AM"),
        ("2026-11-24T12:00", "Tuesday, November 24 at 12 PM"),
        ("2027-11-24T09:00", "Wednesday, November 24, 2027 at 9 AM"),
    ])
    func `times are written as people read them`(_ wall: String, _ spoken: String) throws {
        let now = CivilTime(secondsOfWall: 1_795_251_600)
        #expect(try #require(SpokenTime(wall)).full(now: now) == spoken)
    }

    @Test(arguments: ["", "2026-11-24", "2026-13-24T15:30", "noon"])
    func `other texts are no times`(_ text: String) {
        #expect(SpokenTime(text) == nil)
    }

    @Test func `every topic has words of its own`() {
        let topics: [IntentTopic?] = IntentTopic.allCases + [nil]
        let greetings = Set(
            topics.filter { ($0?.intent ?? .general) == .general }.map { OfflineWording.greeting($0) }
        )
        #expect(greetings.count == 5)
        let clarifications = Set(
            topics.filter { ($0?.intent ?? .unknown) == .unknown }.map { OfflineWording.clarification($0) }
        )
        #expect(clarifications.count == 5)
        #expect(clarifications.allSatisfy { $0.contains("Schedule a meeting") })
    }

    @Test func `what is there is acknowledged, only what is missing is asked for`() {
        var details = MeetingDetails()
        details.title = "budget"
        details.participants = [
            Participant(email: "a@b.cc"), Participant(email: "d@e.ff"), Participant(email: "g@h.ii"),
        ]
        details.durationMinutes = 90
        details.location = "Room 4"
        #expect(
            OfflineWording.question(
                QuestionContext(intent: .schedule, details: details, missing: [.dateTime])
            )
                == "Got it: a meeting about \"budget\" with a@b.cc, d@e.ff, and g@h.ii for 1 hour 30 minutes at Room 4. "
                + "When should it start?"
        )
    }

    @Test(
        arguments: [
            ([.title], "What is the meeting about?"), ([.dateTime], "When should it start?"),
            ([.participants], "Who takes part? Please give me their e-mail addresses."),
            ([.duration], "How long should it take?"),
            (
                [.title, .dateTime, .participants, .duration],
                "Please tell me what it is about, when it should start, who takes part (their e-mail addresses), and how "
                    + "long it should take."
            ),
        ] as [([Slot], String)]
    )
    func `questions about a meeting`(_ missing: [Slot], _ question: String) {
        let context = QuestionContext(intent: .schedule, details: MeetingDetails(), missing: missing)
        #expect(OfflineWording.question(context) == question)
    }

    @Test(
        arguments: [
            ([.title], "What should I remind you of?"), ([.dateTime], "When should I remind you?"),
            (
                [.title, .dateTime],
                "Please tell me what I should remind you of and when I should remind you."
            ),
        ] as [([Slot], String)]
    )
    func `questions about a reminder`(_ missing: [Slot], _ question: String) {
        let context = QuestionContext(intent: .reminder, details: MeetingDetails(), missing: missing)
        #expect(OfflineWording.question(context) == question)
    }

    @Test func `people without an address are asked for by name`() {
        var details = MeetingDetails()
        details.names = ["Bob", "Ann"]
        let one = QuestionContext(intent: .schedule, details: details, missing: [.participants])
        #expect(OfflineWording.question(one) == "What are the e-mail addresses of Bob and Ann?")
        let two = QuestionContext(intent: .schedule, details: details, missing: [.participants, .duration])
        #expect(OfflineWording.question(two).contains("(I need the e-mail address of Bob and Ann)"))
        details.names = ["Bob"]
        let three = QuestionContext(intent: .schedule, details: details, missing: [.participants])
        #expect(OfflineWording.question(three) == "What is the e-mail address of Bob?")
    }
}
