import Meetings
import Scheduling
import TestSupport
import Testing

@Suite struct CalendarConversationTests {
    @Test func `a taken time is told with what is there and with free times`() async throws {
        let chat = try Chat()
        try await chat.say(
            "Schedule a meeting about budget on 2026-11-24 at 15:00 for 1 hour with bob@example.com"
        )
        let taken = try await chat.say(
            "Schedule a meeting about taxes on 2026-11-24 at 15:30 for 1 hour with ann@example.com"
        )
        #expect(taken.reply.contains("budget"))
        #expect(taken.reply.contains("from 3 PM to 4 PM"))
        #expect(taken.waiting?.expectedInput == "date_time")
        #expect(
            taken.waiting?.suggestions == [
                "Tuesday, November 24 at 2 PM", "Tuesday, November 24 at 4 PM",
                "Tuesday, November 24 at 4:30 PM",
            ]
        )
        // An offered time is understood, and the known day is kept for a bare hour.
        #expect(try await chat.say("4pm").reply == Said.scheduled)
        #expect(await chat.calendar.all.map(\.time.wall) == ["2026-11-24T15:00", "2026-11-24T16:00"])
        let again = try await chat.say(
            "Schedule a meeting about plans on 2026-11-24 at 15:30 for 1 hour with ann@example.com"
        )
        let offered = try #require(again.waiting?.suggestions.first)
        #expect(try await chat.say(offered).reply == Said.scheduled)
    }

    @Test(
        arguments: [
            ("the second one", "2026-11-24T16:00"), ("the last one please", "2026-11-24T16:30"),
            ("option 1", "2026-11-24T14:00"), ("the first", "2026-11-24T14:00"),
            // An hour that is told counts as an hour.
            ("2", "2026-11-24T14:00"),
        ]
    ) func `an offered time is chosen by its place`(answer: String, wall: String) async throws {
        let chat = try Chat()
        try await chat.say(
            "Schedule a meeting about budget on 2026-11-24 at 15:00 for 1 hour with bob@example.com"
        )
        try await chat.say(
            "Schedule a meeting about taxes on 2026-11-24 at 15:30 for 1 hour with ann@example.com"
        )
        #expect(try await chat.say(answer).reply == Said.scheduled)
        #expect(await chat.calendar.all.map(\.time.wall).contains(wall))
    }

    @Test func `a full day is answered with times of the next working days`() async throws {
        let chat = try Chat()
        try await chat.say(
            "Schedule a meeting about x on 2026-11-27 at 07:00 for 8 hours with bob@example.com"
        )
        try await chat.say(
            "Schedule a meeting about y on 2026-11-27 at 15:00 for 8 hours with bob@example.com"
        )
        let taken = try await chat.say(
            "Schedule a meeting about z on 2026-11-27 at 10:00 for 8 hours with a@b.cc"
        )
        // The 27th is a Friday: the weekend is not offered.
        #expect(
            taken.waiting?.suggestions == [
                "Monday, November 30 at 10 AM", "Tuesday, December 1 at 10 AM",
                "Wednesday, December 2 at 10 AM",
            ]
        )
    }

    @Test func `a shorter length may solve a conflict`() async throws {
        let chat = try Chat()
        try await chat.say(
            "Schedule a meeting about budget on 2026-11-24 at 15:00 for 1 hour with bob@example.com"
        )
        let taken = try await chat.say(
            "Schedule a meeting about taxes on 2026-11-24 at 14:00 for 2 hours with ann@example.com"
        )
        #expect(taken.waiting?.expectedInput == "date_time")
        // An answer that changes nothing is asked for again, with the same reason.
        let again = try await chat.say("hmm")
        #expect(again.reply == taken.reply)
        #expect(try await chat.say("make it 60 minutes").reply == Said.scheduled)
    }

    @Test func `calendars of different clients do not conflict, nor do reminders`() async throws {
        let chat = try Chat()
        try await chat.say(Said.complete, as: "one")
        #expect(try await chat.say(Said.complete, as: "two").reply == Said.scheduled)
        #expect(
            try await chat.say("Remind me tomorrow at 3pm to call Ann", as: "one").reply == Said.scheduled
        )
        #expect(await chat.calendar.all.count == 3)
    }

    @Test func `a time that is over is refused with a question`() async throws {
        let chat = try Chat()
        let past = try await chat.say(
            "Schedule a meeting about budget on 2026-11-20 at 15:00 for 1 hour with bob@example.com"
        )
        #expect(past.reply.contains("already over"))
        #expect(past.waiting?.expectedInput == "date_time")
        #expect(try await chat.say("2026-11-23").reply == Said.scheduled)
        #expect(await chat.calendar.all.map(\.time.wall) == ["2026-11-23T15:00"])
    }

    @Test func `today without a time is asked for the time when the usual one is over`() async throws {
        let chat = try Chat()
        chat.clock.advance(seconds: 14 * 3600 + 1800)
        let question = try await chat.say(
            "Schedule a meeting about budget today for 1 hour with bob@example.com"
        )
        #expect(question.reply.contains("At what time"))
        #expect(try await chat.say("at 11:45pm").reply == Said.scheduled)
        #expect(await chat.calendar.all.map(\.time.wall) == ["2026-11-21T23:45"])
    }

    @Test(arguments: [(3, 60), (5, 5), (480, 480), (600, 480)])
    func `lengths the calendar cannot take are made sensible`(_ said: Int, _ kept: Int) async throws {
        let chat = try Chat()
        try await chat.say(
            "Schedule a meeting about budget on 2026-11-24 at 15:00 for \(said) minutes with bob@example.com"
        )
        #expect(await chat.calendar.all.map(\.durationMinutes) == [kept])
    }

    @Test func `the zone of a message is remembered, the configured one is the default`() async throws {
        var configuration = SchedulingConfiguration()
        configuration.defaultZone = "America/New_York"
        let chat = try Chat(configuration: configuration)
        try await chat.say(
            "Schedule a meeting about a on 2026-11-24 at 15:00 for 1 hour with bob@example.com"
        )
        try await chat.say("Hello", zone: "Asia/Tokyo")
        try await chat.say(
            "Schedule a meeting about b on 2026-11-26 at 15:00 for 1 hour with bob@example.com"
        )
        let times = await chat.calendar.all.map(\.time)
        #expect(times.map(\.zone) == ["America/New_York", "Asia/Tokyo"])
        #expect(times.map(\.wall) == ["2026-11-24T15:00", "2026-11-26T15:00"])
        #expect(times.map(\.start) == [1_795_550_400, 1_795_672_800])
    }
}
