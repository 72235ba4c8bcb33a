import Meetings
import TestSupport
import Testing

@testable import Scheduling

@Suite struct ParallelTests {
    @Test func `messages of one conversation are answered one after the other`() async throws {
        let understanding = ScriptedUnderstanding(isLocal: true)
        let chat = try Chat(understanding: understanding)
        let turns = try await withThrowingTaskGroup(of: Turn.self) { group in
            for _ in 0..<50 { group.addTask { try await chat.say("Hello") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(turns.map(\.sequence)) == Set((1...50).map { Int64(2 * $0) }))
        let history = try #require(try await chat.service.history("a1x"))
        #expect(history.messages.map(\.sequence) == Array(1...100))
        #expect(zip(history.messages, history.messages.dropFirst()).allSatisfy { $0.role != $1.role })
    }

    @Test func `54: a hundred conversations at once are all answered`() async throws {
        let chat = try Chat()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<100 {
                group.addTask {
                    let id = "client-\(number)"
                    try await chat.say("Schedule a meeting about topic\(number)", as: id)
                    #expect(
                        try await chat.say("2030-01-02 10:00 for 30 minutes with bob@example.com", as: id)
                            .reply
                            == Said.scheduled
                    )
                }
            }
            try await group.waitForAll()
        }
        let meetings = await chat.calendar.all
        #expect(meetings.count == 100)
        #expect(meetings.allSatisfy { "client-\($0.title.dropFirst(5))" == $0.owner })
    }

    @Test func `a conversation that waits does not hold up another`() async throws {
        let understanding = ScriptedUnderstanding()
        await understanding.become(.hang)
        let chat = try Chat(understanding: understanding)
        let stuck = Task { try await chat.say("Hello", as: "one") }
        while await understanding.classified.isEmpty { await Task.yield() }
        await understanding.become(.answer)
        #expect(try await chat.say("Hello", as: "two").sequence == 2)
        stuck.cancel()
        await #expect(throws: SchedulingError.self) { try await stuck.value }
    }

    @Test func `too many waiting messages are refused, cancelled ones give their turn back`() async throws {
        let understanding = ScriptedUnderstanding()
        await understanding.become(.hang)
        var configuration = SchedulingConfiguration()
        configuration.maximumWaitingMessages = 2
        let chat = try Chat(understanding: understanding, configuration: configuration)
        let running = Task { try await chat.say("first") }
        while await understanding.classified.isEmpty { await Task.yield() }
        let waiting = [Task { try await chat.say("second") }, Task { try await chat.say("third") }]
        while await chat.service.waitingCount("a1x") < 2 { await Task.yield() }
        let refused = await #expect(throws: SchedulingError.self) { try await chat.say("fourth") }
        #expect(refused?.code == .tooManyWaiting)
        await understanding.become(.answer)
        waiting[0].cancel()
        running.cancel()
        let cancelled = await #expect(throws: SchedulingError.self) { try await waiting[0].value }
        #expect(cancelled?.code == .cancelled)
        #expect(try await waiting[1].value.sequence == 2)
    }

    @Test func `a lane gives the turn in order and is free in the end`() async {
        var lane = TurnLane()
        let isFirst = lane.take()
        let isSecond = lane.take()
        #expect(isFirst && !isSecond)
        #expect(!lane.isFree)
        let hasNext = lane.leave() != nil
        #expect(!hasNext)
        #expect(lane.isFree)
    }
}

extension SchedulingService {
    func waitingCount(_ conversation: String) -> Int { lanes[conversation]?.waitingCount ?? 0 }
}
