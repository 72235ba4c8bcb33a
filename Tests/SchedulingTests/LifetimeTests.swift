import Meetings
import TestSupport
import Testing

@testable import Scheduling

@Suite struct LifetimeTests {
    private static let day: Int64 = 24 * 3600

    @Test func `a message that comes twice is answered once`() async throws {
        let chat = try Chat()
        let first = try await chat.say(Said.complete, messageID: "m-1")
        let second = try await chat.say(Said.complete, messageID: "m-1")
        #expect(!first.isDuplicate)
        #expect(second.isDuplicate)
        #expect(second.reply == first.reply)
        #expect(second.sequence == first.sequence)
        #expect(await chat.calendar.all.count == 1)
        #expect(await chat.service.metrics.duplicates == 1)
        #expect(await chat.service.metrics.turns == 1)
    }

    @Test func `a repeated message is known after a restart, and while its question waits`() async throws {
        let chat = try Chat()
        let first = try await chat.say("Schedule a meeting about budget", messageID: "m-1")
        let later = try chat.restarted()
        let second = try await later.say("Schedule a meeting about budget", messageID: "m-1")
        #expect(second.isDuplicate)
        #expect(second.waiting == first.waiting)
        try await later.say("2030-01-02 10:00 for 30 minutes with bob@example.com", messageID: "m-2")
        let third = try await later.say("Schedule a meeting about budget", messageID: "m-1")
        #expect(third.reply == first.reply)
        #expect(third.waiting == nil)
    }

    @Test func `at least the newest 64 message ids are known`() async throws {
        let chat = try Chat()
        for number in 0..<150 { try await chat.say("Hello", messageID: "m-\(number)") }
        #expect(try await chat.say("Hello", messageID: "m-86").isDuplicate)
        #expect(try await !chat.say("Hello", messageID: "m-0").isDuplicate)
    }

    @Test func `46: a conversation that rested too long starts anew`() async throws {
        let chat = try Chat()
        try await chat.say("Schedule a meeting about budget", zone: "Europe/Berlin")
        chat.clock.advance(seconds: Self.day)
        #expect(try await chat.service.resume("a1x") != nil)
        chat.clock.advance(seconds: 1)
        #expect(try await chat.service.resume("a1x") == nil)
        #expect(try await chat.service.history("a1x") == nil)
        #expect(await chat.service.activeConversations.isEmpty)
        let turn = try await chat.say("tomorrow at 3pm")
        #expect(turn.epoch == 2)
        #expect(turn.sequence == 4)
        #expect(turn.waiting?.expectedInput != "participants")
        let history = try #require(try await chat.service.history("a1x"))
        #expect(history.epoch == 2)
        #expect(history.messageCount == 2)
        #expect(history.firstSequence == 3)
        #expect(await chat.service.metrics.dropOffs == ["human_schedule_meeting_more_info": 1])
        #expect(await chat.service.metrics.conversationsStarted == 2)
    }

    @Test func `the history is kept in order, numbered, and bounded`() async throws {
        let chat = try Chat()
        for number in 1...150 { try await chat.say("Hello \(number)") }
        let all = try #require(try await chat.service.history("a1x"))
        #expect(all.messageCount == 300)
        #expect(all.messages.count == 200)
        #expect(all.messages.map(\.sequence) == Array(101...300))
        #expect(all.firstSequence == 101)
        #expect(all.lastSequence == 300)
        #expect(all.messages.first?.text == "Hello 51")
        #expect(all.messages.first?.role == .user)
        let newest = try #require(try await chat.service.history("a1x", since: 298))
        #expect(newest.messages.map(\.text).first == "Hello 150")
        #expect(newest.messages.map(\.role) == [.user, .assistant])
        #expect(try await chat.restarted().service.history("a1x") == all)
        #expect(try await chat.service.history("nobody") == nil)
    }

    @Test func `a long text is kept up to a bound, cut between characters`() async throws {
        let chat = try Chat()
        let text = "Hello " + String(repeating: "é", count: 10_000)
        try await chat.say(text)
        let kept = try #require(try await chat.service.history("a1x")?.messages.first?.text)
        #expect(kept.utf8.count == MessageLog.maximumTextBytes)
        #expect(text.hasPrefix(kept))
        #expect(MessageLog.bounded("a" + text).utf8.count == MessageLog.maximumTextBytes - 1)
    }

    @Test func `conversations are forgotten in memory, not in the store`() async throws {
        let chat = try Chat()
        _ = try await chat.service.resume("a1x")
        try await chat.say("Hello")
        try await chat.say("Hello", as: "b2x")
        #expect(await chat.service.expire() == 0)
        chat.clock.advance(seconds: Self.day + 1)
        #expect(await chat.service.expire() == 1)
        #expect(await chat.service.activeConversations.isEmpty)
        #expect(try await chat.say("Hello").epoch == 2)
        #expect(await chat.service.activeConversations == ["a1x"])
        await chat.service.close("a1x")
        #expect(try await chat.say("Hello", as: "a1x").sequence == 6)
    }

    @Test func `metrics tell what was done`() async throws {
        let chat = try Chat()
        #expect(await chat.service.metrics.completionRate == 0)
        #expect(await chat.service.metrics.interruptSuccessRate == 1)
        #expect(await chat.service.metrics.durations.average == nil)
        #expect(await chat.service.metrics.durations.percentile(95) == nil)
        _ = try await chat.service.resume("a1x")
        try await chat.say(Said.complete)
        try await chat.say("Remind me about milk")
        try await chat.say("Tomorrow at 2 PM")
        try await chat.say("Schedule a meeting")
        try await chat.say("cancel")
        let metrics = await chat.service.metrics
        #expect(metrics.turns == 5)
        #expect(metrics.requestsStarted == 3)
        #expect(metrics.meetingsScheduled == 1)
        #expect(metrics.remindersScheduled == 1)
        #expect(metrics.requestsCancelled == 1)
        #expect(metrics.interruptsHandled == 2)
        #expect(metrics.averageConversationLength == 10)
        #expect(metrics.activeConversations == 1)
        #expect(metrics.completionRate == 2.0 / 3)
        let average = try #require(metrics.durations.average)
        #expect(average > .zero)
        #expect(try #require(metrics.durations.percentile(95)) >= average / 5)
    }

    @Test func `the newest durations count`() {
        var durations = TurnDurations()
        for number in 1...1024 { durations.record(.milliseconds(number)) }
        #expect(durations.percentile(0) == .milliseconds(513))
        #expect(durations.percentile(50) == .milliseconds(769))
        #expect(durations.percentile(100) == .milliseconds(1024))
    }
}
