import Language
import Scheduling
import TestSupport
import Testing

@Suite struct FailureTests {
    @Test func `39 and 40: a failed understanding leaves no trace and eats no text`() async throws {
        let understanding = ScriptedUnderstanding()
        let chat = try Chat(understanding: understanding)
        await understanding.become(.fail)
        let error = await #expect(throws: SchedulingError.self) { try await chat.say("Hello") }
        #expect(error?.code == .understandingFailed)
        #expect(error?.isUnderstandingTrouble == true)
        #expect(error?.description.contains("Failure") == true)
        #expect(try await chat.service.history("a1x") == nil)
        await understanding.become(.answer)
        let turn = try await chat.say("Hello")
        #expect(turn.intent == .general)
        #expect(turn.sequence == 2)
        #expect(turn.engine == "scripted")
        #expect(await understanding.classified == ["Hello", "Hello"])
        #expect(await chat.service.metrics.errorsByType == ["understandingFailed": 1])
    }

    @Test func `an answer that fails is asked for again by sending it again`() async throws {
        let understanding = ScriptedUnderstanding(isLocal: true)
        let chat = try Chat(understanding: understanding)
        try await chat.say("Schedule a meeting about budget for 1 hour with bob@example.com")
        await understanding.become(.fail)
        await #expect(throws: SchedulingError.self) { try await chat.say("tomorrow at 3pm") }
        #expect(try await chat.service.resume("a1x")?.isInterrupted == true)
        #expect(try await chat.service.resume("a1x")?.messageCount == 2)
        await understanding.become(.answer)
        #expect(try await chat.say("tomorrow at 3pm").reply == Said.scheduled)
        let metrics = await chat.service.metrics
        #expect(metrics.interruptsAnswered == 2)
        #expect(metrics.interruptsHandled == 1)
        #expect(metrics.interruptSuccessRate == 0.5)
    }

    @Test func `41: an understanding that hangs is given up after its time limit`() async throws {
        let understanding = ScriptedUnderstanding()
        await understanding.become(.hang)
        let chat = try Chat(understanding: understanding) { _ in }
        let error = await #expect(throws: SchedulingError.self) { try await chat.say("Hello") }
        #expect(error?.code == .understandingTimedOut)
        #expect(error?.description.contains("30.0 seconds") == true)
    }

    @Test func `an engine that claims to be cancelled has failed`() async throws {
        let chat = try Chat(understanding: ClaimsCancellation())
        let error = await #expect(throws: SchedulingError.self) { try await chat.say("Hello") }
        #expect(error?.code == .understandingFailed)
    }

    @Test func `a question without words is asked all the same`() async throws {
        let understanding = ScriptedUnderstanding()
        await understanding.become(.mumble)
        let chat = try Chat(understanding: understanding)
        let turn = try await chat.say("Schedule a meeting about budget")
        #expect(turn.reply.hasSuffix("Please tell me: date_time, participants, duration."))
        #expect(turn.waiting?.prompt == turn.reply)
    }

    @Test func `a store that fails is reported, and the next turn goes on from what is stored`() async throws
    {
        let store = FaultyCheckpointer()
        let chat = try Chat(checkpointer: store)
        try await chat.say("Schedule a meeting about budget for 1 hour with bob@example.com")
        await store.breaks(writing: true)
        let unwritten = await #expect(throws: SchedulingError.self) { try await chat.say("tomorrow at 3pm") }
        #expect(unwritten?.code == .storeFailed)
        await store.breaks(reading: true)
        let unread = await #expect(throws: SchedulingError.self) { try await chat.say("tomorrow at 3pm") }
        #expect(unread?.code == .storeFailed)
        await #expect(throws: SchedulingError.self) { try await chat.service.resume("a1x") }
        await store.breaks()
        #expect(try await chat.say("tomorrow at 3pm").reply == Said.scheduled)
    }

    @Test func `a turn is one write`() async throws {
        let store = FaultyCheckpointer()
        let chat = try Chat(checkpointer: store)
        try await chat.say("Schedule a meeting about budget")
        #expect(await store.writes == 1)
        try await chat.say("2030-01-02 10:00 for 30 minutes with bob@example.com")
        #expect(await store.writes == 2)
        try await chat.say("Hello")
        #expect(await store.writes == 3)
    }

    @Test func `a cancelled turn leaves no trace`() async throws {
        let understanding = ScriptedUnderstanding()
        await understanding.become(.hang)
        let chat = try Chat(understanding: understanding)
        let turn = Task { try await chat.say("Hello") }
        while await understanding.classified.isEmpty { await Task.yield() }
        turn.cancel()
        let error = await #expect(throws: SchedulingError.self) { try await turn.value }
        #expect(error?.code == .cancelled)
        #expect(try await chat.service.history("a1x") == nil)
    }
}
