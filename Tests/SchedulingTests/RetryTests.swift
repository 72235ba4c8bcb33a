import Language
import Meetings
import Scheduling
import TestSupport
import Testing

@Suite struct RetryTests {
    @Test(arguments: ["retry", "Retry", "RETRY", "yes", "try again"])
    func `a failed calendar is tried again when the user agrees`(_ answer: String) async throws {
        let chat = try Chat()
        await chat.calendar.fail(times: 1)
        let question = try await chat.say(Said.complete)
        #expect(question.reply == Said.retry)
        let waiting = try #require(question.waiting)
        #expect(waiting.expectedInput == "retry_or_cancel")
        #expect(waiting.suggestions == ["retry", "cancel"])
        #expect(waiting.nextStep == "human_interrupt_retry")
        #expect(try await chat.service.resume("a1x")?.pendingActions == ["confirm_retry"])
        #expect(try await chat.say("maybe").reply == Said.retry)
        let done = try await chat.say(answer)
        #expect(done.reply == Said.scheduled)
        #expect(done.waiting == nil)
        #expect(await chat.calendar.all.count == 1)
    }

    @Test(arguments: ["cancel", "Cancel", "no", "never mind"])
    func `the user may give up instead`(_ answer: String) async throws {
        let chat = try Chat()
        await chat.calendar.fail(times: 1)
        try await chat.say(Said.complete)
        let end = try await chat.say(answer)
        #expect(end.reply.hasPrefix("I understand. I apologize for the technical issue"))
        #expect(end.waiting == nil)
        #expect(end.result == .cancelled)
        #expect(try await chat.say("Hello").intent == .general)
        #expect(await chat.calendar.all.isEmpty)
    }

    @Test func `attempts are bounded`() async throws {
        let chat = try Chat()
        await chat.calendar.fail(times: 100)
        try await chat.say(Said.complete)
        for _ in 1..<4 { #expect(try await chat.say("retry").reply == Said.retry) }
        let end = try await chat.say("retry")
        #expect(end.result == .failed)
        #expect(end.waiting == nil)
        await chat.calendar.fail(times: 0)
        #expect(try await chat.say(Said.complete).reply == Said.scheduled)
    }

    @Test func `a retry after the time is over asks for another time`() async throws {
        let chat = try Chat()
        await chat.calendar.fail(times: 1)
        try await chat.say(Said.complete)
        chat.clock.advance(seconds: 48 * 3600)
        var configuration = SchedulingConfiguration()
        configuration.timeToLive = .seconds(100 * 3600)
        let later = try Chat(
            configuration: configuration,
            checkpointer: chat.checkpointer,
            clock: chat.clock,
            calendar: chat.calendar
        )
        let question = try await later.say("retry")
        #expect(question.waiting?.expectedInput == "date_time")
        #expect(question.reply.contains("already over"))
    }

    @Test func `a turn that is run again after a crash saves the same entry`() async throws {
        let store = FaultyCheckpointer()
        let chat = try Chat(checkpointer: store)
        await store.breaks(writing: true)
        // The entry is in the calendar, but the turn is lost.
        await #expect(throws: SchedulingError.self) { try await chat.say(Said.complete) }
        #expect(await chat.calendar.all.count == 1)
        await store.breaks()
        #expect(try await chat.say(Said.complete).reply == Said.scheduled)
        #expect(await chat.calendar.all.count == 1)
        #expect(await chat.calendar.saves == 2)
    }

    @Test func `a lost turn and another answer leave one entry`() async throws {
        let store = FaultyCheckpointer()
        let chat = try Chat(checkpointer: store)
        try await chat.say("Schedule a meeting about budget for 1 hour with bob@example.com")
        await store.breaks(writing: true)
        await #expect(throws: SchedulingError.self) { try await chat.say("2026-11-24 15:00") }
        await store.breaks()
        try await chat.say("hmm")
        try await chat.say("2026-11-25 16:00")
        #expect(await chat.calendar.all.map(\.time.wall) == ["2026-11-25T16:00"])
        // The next request has an entry of its own.
        try await chat.say(Said.complete)
        #expect(await chat.calendar.all.count == 2)
    }
}
